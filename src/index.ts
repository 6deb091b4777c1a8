import { type AnalyseOptions, analyse } from './analyse.ts'
import type { Analysis } from './core/analysis.ts'
import { readArticle } from './text/read-article.ts'

export type { AnalyseOptions as ExtractOptions } from './analyse.ts'
export type * from './core/analysis.ts'
export { KINDS } from './core/analysis.ts'
export { readModel } from './ner/tagger-model.ts'

/**
 * Reads a news article and says who is in it, where, how much, and who said what.
 * Offsets are UTF-16 code units into `text`, end exclusive: `text.slice(m.start, m.end) === m.text` for every mention.
 * Never throws on any text.
 */
export function extract(text: string, options: AnalyseOptions = {}): Analysis {
  return analyse(readArticle(text, undefined, options.roles), options)
}

/**
 * Reads a web page or a Markdown file: its story, with the headline, authors, outlet and day that its markup gives. Offsets refer to
 * the extracted text, which the record holds. Asynchronous, as the readers are loaded at the first call. No script runs, nothing is fetched.
 */
export async function extractPage(
  source: string,
  { format = 'html', ...options }: AnalyseOptions & { readonly format?: 'html' | 'markdown' } = {},
): Promise<Analysis> {
  const page =
    format === 'html'
      ? (await import('./text/page/read-html.ts')).readHtml(source)
      : (await import('./text/read-markdown.ts')).readMarkdown(source)
  return analyse(readArticle(page.text, page, options.roles), { ...options, withText: true })
}
