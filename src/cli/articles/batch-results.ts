// Processes a batch, here or in a worker: read, analysed and rendered, so that its text has only to be written.
import { UserError } from '../../core/errors.ts'
import { type Format, type FormatContext, isError, type OutputRecord } from '../../formats/format.ts'
import type { Batch } from '../input/batches.ts'
import { type Failure, type SourceText, textsOf } from '../input/read-texts.ts'
import { type ExtractFlags, readOptions } from '../options/flags.ts'
import type { KnownArticles } from '../output/known-articles.ts'
import type { Text } from '../output/output.ts'
import { EXIT, isDamage } from '../print-error.ts'
import { type ArticleOutcome, failureOutcome, outcomeOf } from './article-outcome.ts'

/** All that an article's text depends on besides the article. */
export interface Task {
  readonly flags: ExtractFlags
  readonly context: FormatContext
  /** With --resume: the texts to skip. */
  readonly known: KnownArticles | null
}

/** The results of a batch's articles. */
export interface Result<T extends Text = Text> {
  /** Their records, rendered. */
  readonly text: T
  readonly complaints: readonly string[]
  readonly code: number
  readonly articles: number
  readonly records: number
  /** The part of the input that is done with it. */
  readonly share: number
  /** The error that ends the run (--on-error fail); the articles behind it are left out. */
  readonly thrown?: Thrown
}

/** An error that has to get from a worker to the main thread, where the classes of errors get lost. */
export interface Thrown {
  readonly message: string
  /** Set for a UserError. */
  readonly code?: string
  readonly stack?: string
}

/** The results of a batch's articles, one by one. */
export async function* resultsOf(batch: Batch, task: Task, format: Format): AsyncGenerator<Result, void> {
  const share = batch.share / batch.articles
  let index = batch.first
  for await (const source of textsOf(batch, readOptions(task.flags))) {
    const result = { share, ...(await resultOf(source, task, format, index++)) }
    await new Promise(setImmediate) // lets a signal in, and shows what the article has left behind: a rejected promise, a timer that throws
    yield result
    if (result.thrown) return
  }
}

async function resultOf(
  source: SourceText | Failure,
  { flags, context, known }: Task,
  format: Format,
  index: number,
): Promise<Omit<Result, 'share'>> {
  const rendered = async ({ record, complaint, code }: ArticleOutcome) => ({
    text: record ? await textOf(record, format, context, index) : '',
    complaints: complaint === undefined ? [] : [complaint],
    code,
    articles: 1,
    records: record ? 1 : 0,
  })
  try {
    const outcome = await outcomeOf(source, flags, known)
    try {
      return await rendered(outcome)
    } catch (error) {
      if (isDamage(error)) throw error
      // The article's own error, like one while it is read.
      return await rendered(failureOutcome({ ...source, error }, flags))
    }
  } catch (error) {
    return { text: '', complaints: [], code: EXIT.done, articles: 1, records: 0, thrown: thrownOf(error) }
  }
}

/** The record of an article that is longer (UTF-16 code units) becomes bytes piece by piece. */
const LONG_ARTICLE = 1_000_000

function textOf(record: OutputRecord, format: Format, context: FormatContext, index: number): Text | Promise<Text> {
  const isLong = !isError(record) && record.source.characters > LONG_ARTICLE
  const { pieces } = format
  return isLong && pieces ? bytesOf(() => pieces(record)) : format.render(record, context, index)
}

/** The texts as bytes, made twice: to keep the pieces of a long one until their length is known would take its memory twice. */
function bytesOf(texts: () => Iterable<Text>): Uint8Array<ArrayBuffer> {
  let length = 0
  for (const text of texts()) length += Buffer.byteLength(text)
  const bytes = new Uint8Array(length)
  let at = 0
  for (const text of texts()) {
    const part = Buffer.from(text)
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

/** The results of a batch as one. */
export async function joinedResults(
  results: AsyncIterable<Result>,
  { between = '' }: Format,
): Promise<Result<Uint8Array<ArrayBuffer>>> {
  const texts: Text[] = []
  const complaints: string[] = []
  const sum = { code: EXIT.done as number, articles: 0, records: 0, share: 0 }
  let thrown: Thrown | undefined
  for await (const result of results) {
    if (result.text.length > 0) texts.push(...(texts.length > 0 ? [between] : []), result.text)
    complaints.push(...result.complaints)
    sum.code = Math.max(sum.code, result.code)
    sum.articles += result.articles
    sum.records += result.records
    sum.share += result.share
    thrown = result.thrown
  }
  return { ...sum, text: bytesOf(() => texts), complaints, ...(thrown && { thrown }) }
}

export const thrownOf = (error: unknown): Thrown =>
  error instanceof UserError
    ? { message: error.message, code: error.code }
    : error instanceof Error
      ? { message: error.message, ...(error.stack !== undefined && { stack: error.stack }) }
      : { message: String(error) }

export function errorOf({ message, code, stack }: Thrown): Error {
  if (code !== undefined) return new UserError(code, message)
  const error = new Error(message)
  if (stack !== undefined) error.stack = stack
  return error
}
