// Cuts the input into batches that can be sent to a worker: paths and bytes, which are decoded and parsed where they are analysed.
import { inputName, lineName } from '../../core/article-name.ts'
import { UserError } from '../../core/errors.ts'
import type { ReadOptions } from '../options/flags.ts'
import { fileError } from '../print-error.ts'
import { type BlockLimits, blocksOf, linesIn } from './byte-lines.ts'
import { bytesAnArticle } from './estimate-count.ts'
import { type Input, isLines, pathOf } from './find-inputs.ts'
import { unpacked } from './gzip.ts'
import { streamOf } from './open-stream.ts'

/** Articles that go to one reader together. */
export type Batch = Piece & {
  /** The number of articles before it, read or not. */
  readonly first: number
}

type Piece = (Files | Lines | Whole | Failed) & {
  readonly articles: number
  /** Its share of all the input, in the unit of `estimateCount`. */
  readonly share: number
}

interface Files {
  readonly kind: 'files'
  readonly paths: readonly string[]
}

interface Lines {
  readonly kind: 'lines'
  readonly path: string | null
  /** The number of the first line in its file. */
  readonly number: number
  readonly bytes: Uint8Array
}

/** Standard input that is one article. */
interface Whole {
  readonly kind: 'whole'
  readonly bytes: Uint8Array
}

/** Inputs that cannot be read stay in the process that found them: errors do not travel well. */
interface Failed {
  readonly kind: 'failed'
  readonly path: string | null
  readonly isLine: boolean
  readonly error: unknown
}

const FILES_A_BATCH = 4
const MEGABYTE = 2 ** 20
/** Small, so that workers end at about the same time, and that a dead worker takes little with it. */
const LIMITS: BlockLimits = { lines: 16, bytes: 64 * 1024, longestLine: 64 * MEGABYTE }
const MAX_INPUT_BYTES = 512 * MEGABYTE

export async function* readBatches(inputs: readonly Input[], options: ReadOptions): AsyncGenerator<Batch, void> {
  let first = 0
  for await (const piece of piecesOf(inputs, options)) {
    yield { first, ...piece }
    first += piece.articles
  }
}

async function* piecesOf(inputs: readonly Input[], options: ReadOptions): AsyncGenerator<Piece, void> {
  let paths: string[] = []
  for (const input of inputs) {
    const isPlain = input.kind === 'file' && !isLines(input, options)
    if (isPlain) paths.push(input.path)
    if (paths.length === FILES_A_BATCH || (!isPlain && paths.length > 0)) {
      yield filesOf(paths)
      paths = []
    }
    if (!isPlain) yield* alone(input, options)
  }
  if (paths.length > 0) yield filesOf(paths)
}

const filesOf = (paths: readonly string[]): Piece => ({
  kind: 'files',
  paths,
  articles: paths.length,
  share: paths.length,
})

async function* alone(input: Input, options: ReadOptions): AsyncGenerator<Piece, void> {
  const path = pathOf(input)
  const failed = (error: unknown, isLine = false): Piece => ({
    kind: 'failed',
    path,
    isLine,
    error: fileError(error, inputName(path)),
    articles: 1,
    share: isLine ? 0 : 1,
  })
  try {
    if (input.kind === 'failure') throw input.error
    if (isLines(input, options)) yield* linesOf(path, failed)
    else yield { kind: 'whole', bytes: await allOf(unpacked(process.stdin)), articles: 1, share: 1 }
  } catch (error) {
    yield failed(error)
  }
}

async function* linesOf(
  path: string | null,
  failed: (error: unknown, isLine: boolean) => Piece,
): AsyncGenerator<Piece, void> {
  const stream = counted(path === null ? process.stdin : streamOf(path))
  let number = 1
  let before = 0
  for await (const block of blocksOf(unpacked(stream.bytes), LIMITS)) {
    const share = (stream.position() - before) / bytesAnArticle(path)
    before = stream.position()
    if (block.bytes) yield { kind: 'lines', path, number, bytes: block.bytes, articles: block.lines, share }
    else yield { ...failed(tooLong(path, number), true), share }
    number += block.lines
  }
}

const tooLong = (path: string | null, number: number): UserError =>
  new UserError(
    'too-long',
    `${lineName(path, number)}: is longer than ${LIMITS.longestLine / MEGABYTE} MiB; no article is`,
  )

/** A stream that tells how much of it was read. */
function counted(stream: AsyncIterable<Uint8Array>) {
  let position = 0
  async function* bytes(): AsyncGenerator<Uint8Array, void> {
    for await (const chunk of stream) {
      position += chunk.length
      yield chunk
    }
  }
  return { bytes: bytes(), position: () => position }
}

/** All of a stream in one piece. */
export async function allOf(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    chunks.push(chunk)
    size += chunk.length
    if (size > MAX_INPUT_BYTES) throw Object.assign(new Error('too large'), { code: 'ERR_STRING_TOO_LONG' })
  }
  return Buffer.concat(chunks)
}

/** The articles of a batch one by one, each as a batch of its own. */
export function* singles(batch: Batch): Generator<Batch, void> {
  const { articles, first } = batch
  const share = batch.share / articles
  if (batch.kind === 'files') {
    for (const [i, path] of batch.paths.entries())
      yield { ...batch, paths: [path], articles: 1, first: first + i, share }
  } else if (batch.kind === 'lines') {
    let i = 0
    // Copies, as a message to a worker copies all of the memory that it looks at.
    for (const line of linesIn(batch.bytes)) {
      yield { ...batch, bytes: Uint8Array.from(line), number: batch.number + i, articles: 1, first: first + i, share }
      i++
    }
  } else yield batch
}

/** The name of a single batch in messages, and the key by which others know its article. */
export function originOf(batch: Batch): { readonly path: string | null; readonly name: string } {
  const path = batch.kind === 'files' ? (batch.paths[0] ?? null) : batch.kind === 'whole' ? null : batch.path
  return { path, name: batch.kind === 'lines' ? lineName(path, batch.number) : inputName(path) }
}
