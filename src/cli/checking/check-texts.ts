import { extname } from 'node:path'
import { analyse } from '../../analyse.ts'
import { withoutMarkdown } from '../../checks/blank-markdown.ts'
import { withoutComments } from '../../checks/directives.ts'
import type { AnalysedText } from '../../checks/rule.ts'
import { UserError } from '../../core/errors.ts'
import { readArticle } from '../../text/read-article.ts'
import { type Batch, readBatches, singles } from '../input/batches.ts'
import { findInputs, type Input, MARKDOWN_EXTENSIONS } from '../input/find-inputs.ts'
import { type Failure, type SourceText, textsOf } from '../input/read-texts.ts'
import type { ReadOptions } from '../options/flags.ts'

/** A text to check. Markdown is read as it stands in its file, so that lines and columns are those of the file. */
export interface CheckText extends SourceText {
  readonly isMarkdown: boolean
}

/** The texts of the inputs, one after another. */
export async function* readCheckTexts(
  inputs: readonly Input[],
  options: ReadOptions,
): AsyncGenerator<CheckText | Failure, void> {
  for await (const batch of readBatches(inputs, options)) yield* checkTextsOf(batch, options)
}

/** The texts of a batch, one after another. */
export async function* checkTextsOf(batch: Batch, options: ReadOptions): AsyncGenerator<CheckText | Failure, void> {
  for (const single of batch.kind === 'files' ? singles(batch) : [batch]) {
    const isMarkdown = isMarkdownInput(single, options)
    for await (const source of textsOf(single, isMarkdown ? { ...options, inputFormat: 'text' } : options)) {
      yield 'error' in source ? source : { ...source, isMarkdown }
    }
  }
}

function isMarkdownInput(batch: Batch, { inputFormat }: ReadOptions): boolean {
  const [path = ''] = batch.kind === 'files' ? batch.paths : []
  const isNamedSo = MARKDOWN_EXTENSIONS.includes(extname(path).toLowerCase())
  return inputFormat === 'markdown' || (inputFormat === 'auto' && isNamedSo)
}

/** The text with blanks for its comments and its Markdown, and what is found in it; offsets are those of the text. */
export async function analysed(source: CheckText, referenceDate: string | undefined): Promise<AnalysedText> {
  const { text, markup, path, id, diagnostics, isMarkdown } = source
  const day = referenceDate ?? source.published
  const bare = markup ? text : withoutComments(text)
  const article = readArticle(isMarkdown ? withoutMarkdown(bare) : bare, markup)
  const options = { path, id, ...(day !== undefined && { referenceDate: day }) }
  const analysis = analyse({ ...article, diagnostics: [...diagnostics, ...article.diagnostics] }, options)
  const published = analysis.structure.published ?? (isMarkdown ? await publishedIn(text) : null)
  const { text: read, sentences } = article
  return { text: read, sentences, analysis: { ...analysis, structure: { ...analysis.structure, published } } }
}

/** The day that front matter gives. */
async function publishedIn(text: string): Promise<string | null> {
  const { readMarkdown } = await import('../../text/read-markdown.ts')
  return readMarkdown(text).structure.published ?? null
}

/** The one text that an argument names. */
export async function readOne(arg: string, options: ReadOptions): Promise<CheckText> {
  let only: CheckText | null = null
  for await (const source of readCheckTexts(await findInputs([arg], options), options)) {
    if ('error' in source) throw source.error
    if (only) throw new UserError('usage', `${arg}: holds several articles; give one`)
    only = source
  }
  if (!only) throw new UserError('usage', `${arg}: holds no article`)
  return only
}
