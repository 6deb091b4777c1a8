import { analyse } from '../analyse.ts'
import { withoutComments } from '../checks/directives.ts'
import type { AnalysedText } from '../checks/rule.ts'
import { UserError } from '../core/errors.ts'
import { readArticle } from '../read/article.ts'
import { findInputs } from './inputs.ts'
import type { ReadOptions } from './options.ts'
import { readTexts, type SourceText } from './texts.ts'

/** The text without its comments, and what is found in it; offsets are those of the text with them. */
export function analysed(
  { text, path, id, markup, diagnostics }: SourceText,
  referenceDate: string | undefined,
): AnalysedText {
  const article = readArticle(withoutComments(text), markup)
  const options = { path, id, ...(referenceDate !== undefined && { referenceDate }) }
  return {
    text: article.text,
    analysis: analyse({ ...article, diagnostics: [...diagnostics, ...article.diagnostics] }, options),
  }
}

/** The one text that an argument names. */
export async function readOne(arg: string, options: ReadOptions): Promise<SourceText> {
  let only: SourceText | null = null
  for await (const source of readTexts(await findInputs([arg], options), options)) {
    if ('error' in source) throw source.error
    if (only) throw new UserError('usage', `${arg}: holds several articles; give one`)
    only = source
  }
  if (!only) throw new UserError('usage', `${arg}: holds no article`)
  return only
}
