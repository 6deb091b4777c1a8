import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { Diagnostic } from '../core/article.ts'
import { UserError } from '../core/errors.ts'
import { decode } from '../read/decode.ts'
import type { Page } from '../read/page.ts'
import { fileError } from './errors.ts'
import { type Input, isNdjson } from './inputs.ts'
import { linesOf } from './lines.ts'
import type { ReadOptions } from './options.ts'
import { readBytes } from './page.ts'

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
  /** What HTML or Markdown says of the text. */
  readonly markup?: Page
  readonly diagnostics: readonly Diagnostic[]
}

/** What stands in an article's place where it could not be read. */
export interface Failure extends Origin {
  readonly error: unknown
}

const STDIN = 'standard input'

/** The articles of the inputs, one after another; a line of NDJSON is an article. */
export async function* readTexts(
  inputs: readonly Input[],
  options: ReadOptions,
): AsyncGenerator<SourceText | Failure, void> {
  for (const input of inputs) {
    const path = input.kind === 'stdin' ? null : input.path
    const name = path ?? STDIN
    try {
      if (input.kind === 'failure') throw input.error
      if (isLines(path, options)) yield* readLines(path, options)
      else yield { path, id: null, isLine: false, name, ...(await readBytes(await bytesOf(path), path, name, options)) }
    } catch (error) {
      yield { path, id: null, isLine: false, error: fileError(error, name) }
    }
  }
}

const isLines = (path: string | null, { inputFormat }: ReadOptions): boolean =>
  inputFormat === 'ndjson' || (inputFormat === 'auto' && path !== null && isNdjson(path))

async function bytesOf(path: string | null): Promise<Uint8Array> {
  if (path !== null) return readFile(path)
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(chunk)
  return Buffer.concat(chunks)
}

async function* readLines(path: string | null, options: ReadOptions): AsyncGenerator<SourceText | Failure, void> {
  let number = 0
  for await (const bytes of linesOf(path === null ? process.stdin : createReadStream(path))) {
    number++
    yield readLine(bytes, path, number, options)
  }
}

function readLine(
  bytes: Uint8Array,
  path: string | null,
  number: number,
  { textField, idField, encoding }: ReadOptions,
): SourceText | Failure {
  const name = `${path ?? STDIN}, line ${number}`
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
    return { path, id, isLine: true, name, text, diagnostics }
  } catch (error) {
    return { path, id, isLine: true, error }
  }
}

/** JSON.parse rounds large integers: a record with the id of another article would be worse than none. */
function idOf(id: unknown, name: string): unknown {
  if (typeof id !== 'number' || !Number.isInteger(id) || Number.isSafeInteger(id)) return id ?? null
  throw new UserError('inexact-id', `${name}: its id is too large a number to be repeated exactly; make it a string`)
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
