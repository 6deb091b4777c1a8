// Web archives (WARC 1.x, ISO 28500). The format is a sequence of records with headers; warcio, its library, brings a command line with it.
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib'
import { charsetOf } from '../charset.ts'
import { decode } from '../decode.ts'
import { readHtml } from '../page/read-html.ts'
import type { BundledPage } from './bundle.ts'

/** A page that unpacks to more bytes is none. */
const MAX_PAGE = 64 * 2 ** 20
const HEADERS_END = Buffer.from('\r\n\r\n')

interface Message {
  readonly first: string
  readonly headers: ReadonlyMap<string, string>
  readonly body: Buffer
}

/** The HTML pages of an archive, one after another. */
export function* readWarc(bytes: Uint8Array): Generator<BundledPage, void> {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (const record of recordsOf(archive)) {
    const page = pageOf(record)
    if (page === null) continue
    const url = record.headers.get('warc-target-uri')?.replace(/^<|>$/gu, '') ?? null
    const { text } = decode(page.body, { name: url ?? 'a page', encoding: page.charset ?? charsetOf(page.body) })
    const read = readHtml(text)
    yield { id: url, page: { ...read, url: read.url ?? url } }
  }
}

function* recordsOf(archive: Buffer): Generator<Message, void> {
  for (let start = archive.indexOf('WARC/1.'); start >= 0; ) {
    const message = messageOf(archive.subarray(start))
    const length = Number(message?.headers.get('content-length'))
    if (!message || !Number.isSafeInteger(length) || length < 0) return
    yield { ...message, body: message.body.subarray(0, length) }
    const next = archive.length - message.body.length + length
    start = archive.indexOf('WARC/1.', next)
  }
}

/** Headers and what follows them; null where no empty line ends them. */
function messageOf(bytes: Buffer): Message | null {
  const end = bytes.indexOf(HEADERS_END)
  if (end < 0) return null
  const [first = '', ...lines] = bytes.toString('latin1', 0, end).split('\r\n')
  const headers = new Map(
    lines.map((line) => [line.replace(/:.*$/su, '').toLowerCase(), line.replace(/^[^:]*:\s*/u, '')]),
  )
  return { first, headers, body: bytes.subarray(end + HEADERS_END.length) }
}

function pageOf({ headers, body }: Message): { body: Buffer; charset: string | undefined } | null {
  const type = headers.get('warc-type')
  if (type === 'resource') return htmlOf(headers, body)
  const response = type === 'response' ? messageOf(body) : null
  if (!response || !/^HTTP\/\S+ 2\d\d/u.test(response.first)) return null
  return htmlOf(response.headers, response.body)
}

function htmlOf(
  headers: ReadonlyMap<string, string>,
  body: Buffer,
): { body: Buffer; charset: string | undefined } | null {
  const type = headers.get('content-type') ?? ''
  if (!/\bhtml\b/iu.test(type)) return null
  const whole = /\bchunked\b/iu.test(headers.get('transfer-encoding') ?? '') ? withoutChunks(body) : body
  const charset = /charset\s*=\s*["']?(?<name>[\w.:-]+)/iu.exec(type)?.groups?.name
  return {
    body: unpacked(whole, headers.get('content-encoding') ?? ''),
    charset: isKnown(charset) ? charset : undefined,
  }
}

function isKnown(charset: string | undefined): boolean {
  try {
    return charset !== undefined && new TextDecoder(charset).encoding !== 'utf-8'
  } catch {
    return false
  }
}

function unpacked(body: Buffer, encoding: string): Buffer {
  const options = { maxOutputLength: MAX_PAGE }
  try {
    if (/gzip/iu.test(encoding)) return gunzipSync(body, options)
    if (/\bbr\b/iu.test(encoding)) return brotliDecompressSync(body, options)
    return /deflate/iu.test(encoding) ? inflateSync(body, options) : body
  } catch {
    return body // archives often keep the header of what they have unpacked
  }
}

/** HTTP's chunked transfer coding undone (RFC 9112, 7.1); as it stands where it is none. */
function withoutChunks(body: Buffer): Buffer {
  const chunks: Buffer[] = []
  for (let at = 0; at < body.length; ) {
    const lineEnd = body.indexOf('\r\n', at)
    const size = lineEnd < 0 ? Number.NaN : Number.parseInt(body.toString('latin1', at, Math.min(lineEnd, at + 16)), 16)
    if (Number.isNaN(size)) return chunks.length > 0 ? Buffer.concat(chunks) : body
    if (size === 0) break
    chunks.push(body.subarray(lineEnd + 2, lineEnd + 2 + size))
    at = lineEnd + 2 + size + 2
  }
  return Buffer.concat(chunks)
}
