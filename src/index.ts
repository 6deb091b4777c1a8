import { type AnalyseOptions, analyse } from './analyse.ts'
import type { Analysis, Kind } from './core/analysis.ts'
import { EXTRACT_OPTIONS, PAGE_OPTIONS, validate } from './library-options.ts'
import { readArticle } from './text/read-article.ts'

export type { AnalyseOptions as ExtractOptions } from './analyse.ts'
export type * from './core/analysis.ts'
export { KINDS } from './core/analysis.ts'
export { readModel } from './ner/tagger-model.ts'

/** A record that has the kinds K; the others are absent. `focus` comes with the places. */
export type AnalysisOf<K extends Kind> = Omit<Analysis, Kind | 'focus'> & {
  readonly [Key in K | FocusOf<K>]: NonNullable<Analysis[Key]>
}
type FocusOf<K extends Kind> = K extends 'places' ? 'focus' : never

/** Options without a choice of kinds: every kind is in the record. */
type AllKinds<Options> = Omit<Options, 'only'> & { readonly only?: never }
type SomeKinds<Options, K extends Kind> = Omit<Options, 'only'> & { readonly only: readonly K[] }

/**
 * Reads a news article and says who is in it, where, how much, and who said what.
 * Offsets are UTF-16 code units into `text`, end exclusive: `text.slice(m.start, m.end) === m.text` for every mention.
 * Never throws on any text; a TypeError names an option that does not exist or has a wrong value.
 */
export function extract(text: string, options?: AllKinds<AnalyseOptions>): AnalysisOf<Kind>
export function extract<K extends Kind>(text: string, options: SomeKinds<AnalyseOptions, K>): AnalysisOf<K>
export function extract(text: string, options?: AnalyseOptions): Analysis
export function extract(text: string, options: AnalyseOptions = {}): AnalysisOf<never> {
  validate('extract', { name: 'text', value: text }, options, EXTRACT_OPTIONS)
  return analyse(readArticle(text, undefined, options.roles), options)
}

export interface ExtractPageOptions extends AnalyseOptions {
  /** Markup of the source; html by default. */
  readonly format?: 'html' | 'markdown'
}

/** A record that holds the text to which its offsets refer. */
type WithText<R> = R & { readonly text: string }

/**
 * Reads a web page or a Markdown file: its story, with the headline, authors, outlet and day that its markup gives. Offsets refer to
 * the extracted text, which the record holds. Asynchronous, as the readers are loaded at the first call. No script runs, nothing is fetched.
 */
export function extractPage(source: string, options?: AllKinds<ExtractPageOptions>): Promise<WithText<AnalysisOf<Kind>>>
export function extractPage<K extends Kind>(
  source: string,
  options: SomeKinds<ExtractPageOptions, K>,
): Promise<WithText<AnalysisOf<K>>>
export function extractPage(source: string, options?: ExtractPageOptions): Promise<WithText<Analysis>>
export async function extractPage(
  source: string,
  given: ExtractPageOptions = {},
): Promise<WithText<AnalysisOf<never>>> {
  validate('extractPage', { name: 'source', value: source }, given, PAGE_OPTIONS)
  const { format = 'html', ...options } = given
  const page =
    format === 'html'
      ? (await import('./text/page/read-html.ts')).readHtml(source)
      : (await import('./text/read-markdown.ts')).readMarkdown(source)
  const record = analyse(readArticle(page.text, page, options.roles), { ...options, withText: true })
  return { ...record, text: record.text ?? page.text }
}
