import type { Analysis } from './analysis.ts'
import type { Range } from './span.ts'
import type { Pieces, Tokens } from './tokens.ts'
import type { Word } from './words.ts'

/** The role of a paragraph in the make-up of a page. Extractors read every role but chrome. */
export type Role = Analysis['structure']['paragraphs'][number]['role']

/** The roles of what the story itself says. */
export const ARTICLE_ROLES: readonly Role[] = ['headline', 'subheading', 'body', 'blockquote', 'list', 'caption']

/** A paragraph without the white space around it. */
export interface Paragraph extends Range {
  readonly role: Role
}

/** A sentence: its tokens are those of `article.tokens` from `firstToken` to `endToken`, exclusive. */
export interface Sentence extends Range {
  /** Index of its paragraph in `article.paragraphs`. */
  readonly paragraph: number
  readonly firstToken: number
  readonly endToken: number
}

/** The author that a byline names. */
export type BylineName = Analysis['structure']['byline'][number]

/** The place and the agency that filed a wire story: "NAIROBI, Kenya (AP) —". */
export type Dateline = NonNullable<Analysis['structure']['dateline']>

/** Headline, authors, outlet, dateline and day of publication, where the text gives them. */
export type Structure = Omit<Analysis['structure'], 'paragraphs'>

/** Something that the reader of the record should know, with its place where it has one. */
export type Diagnostic = Analysis['diagnostics'][number]

export type MarkStyle = 'straight' | 'curly' | 'doubled' | 'angle' | 'single'

/** The text between one pair of quotation marks, within a paragraph. */
export interface MarkedPassage extends Range {
  /** The words inside, without marks and the white space at their edges. */
  readonly content: Range
  readonly paragraph: number
  readonly style: MarkStyle
  readonly closed: boolean
  /** The paragraph before ends inside of this quotation. */
  readonly continues: boolean
}

/** The quotation marks of an article: what they enclose, in text order, and those without a partner. */
export interface QuotationMarks {
  readonly passages: readonly MarkedPassage[]
  readonly diagnostics: readonly Diagnostic[]
}

/** A text with all that every extractor needs of it. Chrome paragraphs have no sentences and no tokens. */
export interface Article {
  readonly text: string
  /** Those that no extractor is to read are chrome here, whatever `roles` says. */
  readonly paragraphs: readonly Paragraph[]
  /** The role of each paragraph, where that is not what `paragraphs` says. */
  readonly roles?: readonly Role[]
  readonly sentences: readonly Sentence[]
  readonly tokens: Tokens
  readonly pieces: Pieces
  /** Every word that the tokens and pieces are occurrences of; also words of other articles. */
  readonly vocabulary: readonly Word[]
  /** Paired when they are first asked for. */
  readonly quotationMarks: () => QuotationMarks
  readonly structure: Structure
  /** The address that a page gives itself. */
  readonly url: string | null
  readonly diagnostics: readonly Diagnostic[]
}
