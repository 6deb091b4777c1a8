import type { Diagnostic } from '../../core/article.ts'
import { charsetOf } from '../../text/charset.ts'
import { decode } from '../../text/decode.ts'
import { textFormatOf } from '../../text/input-format.ts'
import type { Page } from '../../text/marked-up-text.ts'
import type { ReadOptions } from '../options/flags.ts'
import { innerName } from './gzip.ts'

interface Read {
  /** For HTML and Markdown the extracted text, to which all offsets refer. */
  readonly text: string
  /** What the markup says of it. */
  readonly markup?: Page
  readonly diagnostics: readonly Diagnostic[]
}

/** The text of a file. The readers of HTML and Markdown are loaded when they are met. */
export async function readBytes(
  bytes: Uint8Array,
  path: string | null,
  name: string,
  { inputFormat, encoding }: ReadOptions,
): Promise<Read> {
  const { text, diagnostics } = decode(bytes, { name, encoding: encoding ?? charsetOf(bytes) })
  const format =
    inputFormat === 'auto' || inputFormat === 'ndjson'
      ? textFormatOf(path === null ? null : innerName(path), text)
      : inputFormat
  if (format === 'text') return { text, diagnostics }
  const read =
    format === 'html'
      ? (await import('../../text/page/read-html.ts')).readHtml
      : (await import('../../text/read-markdown.ts')).readMarkdown
  const markup = read(text)
  return { text: markup.text, markup, diagnostics }
}
