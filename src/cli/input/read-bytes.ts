import type { Diagnostic } from '../../core/article.ts'
import { UserError } from '../../core/errors.ts'
import type { BundledPage } from '../../text/bundles/bundle.ts'
import { charsetOf } from '../../text/charset.ts'
import { type Decoded, decode } from '../../text/decode.ts'
import {
  type BundleFormat,
  bundleFormatOf,
  refuseData,
  type TextFormat,
  textFormatOf,
} from '../../text/input-format.ts'
import type { Page } from '../../text/marked-up-text.ts'
import type { ReadOptions } from '../options/flags.ts'
import { innerName } from './gzip.ts'

export interface ReadText {
  /** Its number among the articles of a feed or a web archive; else null. */
  readonly id: string | null
  /** For HTML and Markdown the extracted text, to which all offsets refer. */
  readonly text: string
  /** The metadata of the markup. */
  readonly markup?: Page
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * The texts of a file: one, but in feeds and web archives. The readers of all but plain text are loaded when they are met.
 * A single text is decoded at once: the bytes of a long one need no memory while it is analysed.
 */
export async function readBytes(
  bytes: Uint8Array,
  path: string | null,
  name: string,
  { inputFormat, encoding }: ReadOptions,
): Promise<readonly ReadText[] | AsyncIterable<ReadText>> {
  const inner = path === null ? null : innerName(path)
  const isOpen = inputFormat === 'auto' || inputFormat === 'ndjson'
  const bundle = isOpen ? bundleFormatOf(inner, bytes) : null
  if (bundle !== null) return bundledTexts(bundle, bytes, name, encoding)
  try {
    return [await readText(bytes, inner, name, isOpen ? null : formatNamed(inputFormat), encoding)]
  } catch (error) {
    throw nameError(error, name)
  }
}

async function* bundledTexts(
  format: BundleFormat,
  bytes: Uint8Array,
  name: string,
  encoding: string | undefined,
): AsyncGenerator<ReadText, void> {
  try {
    for await (const { page, id } of pagesIn(format, bytes, name, encoding)) yield ofPage(page, id)
  } catch (error) {
    throw nameError(error, name)
  }
}

async function readText(
  bytes: Uint8Array,
  inner: string | null,
  name: string,
  chosen: TextFormat | null,
  encoding: string | undefined,
): Promise<ReadText> {
  const decoded = decode(bytes, { name, encoding: encoding ?? charsetOf(bytes) })
  const format = chosen ?? textFormatOf(inner, decoded.text)
  if (format === 'text' && chosen === null) refuseData(inner, decoded.text, name)
  return await readMarkup(decoded, format)
}

/** A decoded text of a known format. */
export async function readMarkup({ text, diagnostics }: Decoded, format: TextFormat): Promise<ReadText> {
  if (format === 'text') return { id: null, text, diagnostics }
  const read =
    format === 'html'
      ? (await import('../../text/page/read-html.ts')).readHtml
      : (await import('../../text/read-markdown.ts')).readMarkdown
  return { ...ofPage(read(text), null), diagnostics }
}

const formatNamed = (format: ReadOptions['inputFormat']): TextFormat =>
  format === 'html' || format === 'html-ndjson' ? 'html' : format === 'markdown' ? 'markdown' : 'text'

const ofPage = (markup: Page, id: string | null): ReadText => ({ id, text: markup.text, markup, diagnostics: [] })

async function* pagesIn(
  format: BundleFormat,
  bytes: Uint8Array,
  name: string,
  encoding: string | undefined,
): AsyncGenerator<BundledPage, void> {
  let count = 0
  for await (const page of openBundle(format, bytes, name, encoding)) {
    count++
    yield page
  }
  if (count === 0) throw new UserError('no-page', `${name}: holds no page or item that could be read`)
}

async function* openBundle(
  format: BundleFormat,
  bytes: Uint8Array,
  name: string,
  encoding: string | undefined,
): AsyncGenerator<BundledPage, void> {
  switch (format) {
    case 'feed':
      yield* (await import('../../text/bundles/feed.ts')).readFeed(
        decode(bytes, { name, encoding: encoding ?? charsetOf(bytes) }).text,
      )
      return
    case 'mail':
      yield await (await import('../../text/bundles/mail.ts')).readMail(bytes)
      return
    case 'warc':
      yield* (await import('../../text/bundles/warc.ts')).readWarc(bytes)
  }
}

/** A reader's complaint with the name of the input that it is about. */
export const nameError = (error: unknown, name: string): unknown =>
  error instanceof UserError && !error.message.startsWith(name)
    ? new UserError(error.code, `${name}: ${error.message}`)
    : error
