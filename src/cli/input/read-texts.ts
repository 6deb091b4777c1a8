import { readFileSync } from 'node:fs'
import type { Diagnostic } from '../../core/article.ts'
import { inputName, lineName } from '../../core/article-name.ts'
import { UserError } from '../../core/errors.ts'
import { dayOf } from '../../numbers/dates/edtf.ts'
import { decode } from '../../text/decode.ts'
import { textFormatOf } from '../../text/input-format.ts'
import type { Page } from '../../text/marked-up-text.ts'
import type { ReadOptions } from '../options/flags.ts'
import { fileError } from '../print-error.ts'
import { allOf, type Batch, readBatches } from './batches.ts'
import { linesIn } from './byte-lines.ts'
import { aboutFile, type Input } from './find-inputs.ts'
import { isGzip, unpacked } from './gzip.ts'
import { streamOf } from './open-stream.ts'
import { nameError, readBytes, readMarkup } from './read-bytes.ts'

interface Origin {
  readonly path: string | null
  readonly id: unknown
  /** Is it a line of NDJSON, where others wait for its answer? */
  readonly isLine: boolean
}

/** The text of an article, with where it came from; `name` is what messages call it. */
export interface SourceText extends Origin {
  readonly name: string
  readonly text: string
  /** The day that a line of NDJSON gives beside the text, as an ISO date. */
  readonly published?: string
  /** The metadata of HTML or Markdown. */
  readonly markup?: Page
  readonly diagnostics: readonly Diagnostic[]
}

/** The stand-in of an article that could not be read. */
export interface Failure extends Origin {
  readonly error: unknown
}

/** The largest size that is unpacked at once (bytes). */
const PIECE = 64 * 1024

/** The articles of the inputs, one after another; a line of NDJSON is an article. */
export async function* readTexts(
  inputs: readonly Input[],
  options: ReadOptions,
): AsyncGenerator<SourceText | Failure, void> {
  for await (const batch of readBatches(inputs, options)) yield* textsOf(batch, options)
}

/** The articles of a batch, one after another. */
export async function* textsOf(batch: Batch, options: ReadOptions): AsyncGenerator<SourceText | Failure, void> {
  switch (batch.kind) {
    case 'files':
      for (const path of batch.paths) yield* textsIn(path, () => bytesOf(path), options)
      return
    case 'whole':
      yield* textsIn(null, async () => batch.bytes, options)
      return
    case 'failed':
      yield { path: batch.path, id: null, isLine: batch.isLine, error: batch.error }
      return
    case 'lines': {
      let number = batch.number
      for (const bytes of linesIn(batch.bytes)) yield await readLine(bytes, batch.path, number++, options)
    }
  }
}

/** The texts of a file: several where it is a feed or a web archive. */
async function* textsIn(
  path: string | null,
  read: () => Promise<Uint8Array>,
  options: ReadOptions,
): AsyncGenerator<SourceText | Failure, void> {
  const name = inputName(path)
  // A generator keeps all that it has called until it ends: the bytes, which are no longer needed, are not among that.
  const open = async () => readBytes(await read(), path, name, options)
  try {
    for await (const text of await open()) {
      yield { path, isLine: false, ...text, name: text.id === null ? name : `${name}, ${text.id}` }
    }
  } catch (error) {
    yield { path, id: null, isLine: false, error: fileError(error, name) }
  }
}

async function bytesOf(path: string): Promise<Uint8Array> {
  if (!aboutFile(path)?.isFile()) return allOf(unpacked(streamOf(path)))
  const bytes = readFileSync(path)
  return isGzip(bytes) ? allOf(unpacked(piecesOf(bytes))) : bytes
}

/** A small file may unpack to more than there is memory for: piece by piece, that is seen in time. */
async function* piecesOf(bytes: Uint8Array): AsyncGenerator<Uint8Array, void> {
  for (let start = 0; start < bytes.length; start += PIECE) yield bytes.subarray(start, start + PIECE)
}

async function readLine(
  bytes: Uint8Array,
  path: string | null,
  number: number,
  { inputFormat, textField, idField, dateField, encoding }: ReadOptions,
): Promise<SourceText | Failure> {
  const name = lineName(path, number)
  let id: unknown = null
  try {
    const { text: json, diagnostics } = decode(bytes, { name, encoding })
    const object = parseObject(json, name)
    id = idOf(object[idField], name)
    const text = object[textField]
    if (typeof text !== 'string') {
      const message = `${name}: has no string "${textField}"; --text-field names the field that holds the text`
      throw new UserError('no-text-field', message)
    }
    const published = publishedIn(object, dateField === undefined ? DATE_FIELDS : [dateField])
    const format = inputFormat === 'html-ndjson' || textFormatOf(null, text) === 'html' ? 'html' : 'text'
    const read = await readMarkup({ text, diagnostics }, format)
    return { path, isLine: true, name, ...read, ...(published !== undefined && { published }), id }
  } catch (error) {
    return { path, id, isLine: true, error: nameError(error, name) }
  }
}

/** The fields of a line that may hold its day, in this order, unless --date-field names another. */
const DATE_FIELDS = ['published', 'date']

/** The day in the first of these fields that holds one, as 2025-04-28 or with a time behind it. */
function publishedIn(object: Record<string, unknown>, fields: readonly string[]): string | undefined {
  const days = fields.map((field) => object[field]).filter((value) => typeof value === 'string')
  return days.find((day) => dayOf(day) !== null)?.slice(0, 10)
}

/** JSON.parse rounds large numbers, at any depth: a record with the id of another article would be worse than none. */
function idOf(id: unknown, name: string): unknown {
  if (isExact(id)) return id ?? null
  throw new UserError('inexact-id', `${name}: its id has a number too large to be repeated exactly; make it a string`)
}

function isExact(value: unknown): boolean {
  if (typeof value === 'number') return Number.isInteger(value) ? Number.isSafeInteger(value) : Number.isFinite(value)
  return typeof value !== 'object' || value === null || Object.values(value).every(isExact)
}

function parseObject(json: string, name: string): Record<string, unknown> {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    throw new UserError('not-json', `${name}: is not JSON`)
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
  throw new UserError('not-json', `${name}: is not a JSON object`)
}
