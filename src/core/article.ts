import type { Range, Span } from './span.ts'

/** What a paragraph is in the make-up of a page. Extractors read every role but chrome. */
export type Role =
  | 'headline'
  | 'subheading'
  | 'byline'
  | 'dateline'
  | 'body'
  | 'blockquote'
  | 'list'
  | 'caption'
  | 'pullquote'
  | 'teaser'
  | 'chrome'

/** A paragraph without the white space around it. */
export interface Paragraph extends Range {
  readonly role: Role
}

/** A word as compromise cuts it: hyphenated words are several tokens, punctuation around a word is outside of it. */
export interface Token extends Span {
  /** Index of its sentence in `article.sentences`. */
  readonly sentence: number
}

/** A sentence: its tokens are `article.tokens.slice(firstToken, endToken)`. */
export interface Sentence extends Range {
  /** Index of its paragraph in `article.paragraphs`. */
  readonly paragraph: number
  readonly firstToken: number
  readonly endToken: number
}

/** The author that a byline names. */
export interface BylineName extends Span {
  readonly name: string
}

/** Where and for whom a wire story was filed: "NAIROBI, Kenya (AP) —". */
export interface Dateline extends Span {
  readonly place: string | null
  readonly agency: string | null
  readonly date: string | null
}

export interface Structure {
  readonly headline: Span | null
  readonly byline: readonly BylineName[]
  readonly outlet: Span | null
  /** EDTF, or null where the text does not say. */
  readonly published: string | null
  readonly dateline: Dateline | null
}

/** Compromise's tags of one token: "Noun", "Plural", "PastTense", … */
export type Tags = ReadonlySet<string>

/** A text with all that every extractor needs of it. Chrome paragraphs have no sentences and no tokens. */
export interface Article {
  readonly text: string
  readonly paragraphs: readonly Paragraph[]
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly Token[]
  readonly structure: Structure
  readonly diagnostics: readonly Diagnostic[]
  /** Part-of-speech tags of the token at this index. Its sentence is tagged at the first call, which is dear: ask only where needed. */
  readonly tagsOf: (tokenIndex: number) => Tags
}

/** Something that the reader of the record should know, with its place where it has one. */
export interface Diagnostic {
  readonly code: DiagnosticCode
  readonly message: string
  readonly start: number | null
  readonly end: number | null
}

export type DiagnosticCode =
  | 'unbalanced-quote'
  | 'language-not-english'
  | 'encoding-fallback'
  | 'model-missing'
  | 'text-truncated'
