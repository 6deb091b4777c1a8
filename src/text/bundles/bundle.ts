import type { Page } from '../marked-up-text.ts'

/** An article out of a file that holds several, or one in a wrapping. */
export interface BundledPage {
  /** Its address or its number in the file's own terms; null where the file holds one. */
  readonly id: string | null
  readonly page: Page
}
