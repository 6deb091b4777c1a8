import { readFileSync } from 'node:fs'

/** A block of docs/scale.md: ```sh pipe is the shell's, and its name is "pipe". */
export interface Recipe {
  readonly language: string
  readonly name: string
  readonly text: string
}

const BLOCK = /^```(?<language>[a-z]+)(?: (?<name>[a-z-]+))?\n(?<text>[\s\S]*?)^```$/gmu

export const RECIPES: readonly Recipe[] = [...readFileSync('docs/scale.md', 'utf8').matchAll(BLOCK)].map(
  ({ groups: { language = '', name = '', text = '' } = {} }) => ({ language, name, text }),
)

/** The text of a block of the document. */
export function recipe(name: string): string {
  const found = RECIPES.find((each) => each.name === name)
  if (!found) throw new Error(`docs/scale.md has no block "${name}"`)
  return found.text
}
