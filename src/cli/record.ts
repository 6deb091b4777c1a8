import { analyse } from '../analyse.ts'
import type { Analysis } from '../core/analysis.ts'
import { inCodePoints } from '../core/codepoints.ts'
import { readArticle } from '../read/article.ts'
import { analyseOptions, type ExtractFlags } from './options.ts'
import type { SourceText } from './texts.ts'

/** The record of a text, as the options want it. Loading this module loads the language code. */
export function recordOf({ path, id, text, markup, diagnostics }: SourceText, flags: ExtractFlags): Analysis {
  const article = readArticle(text, markup)
  const record = analyse(
    { ...article, diagnostics: [...diagnostics, ...article.diagnostics] },
    { ...analyseOptions(flags), path, id },
  )
  return flags.offsets === 'codepoint' ? inCodePoints(record, text) : record
}
