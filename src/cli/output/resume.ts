// --resume: goes on with the NDJSON output of a run that was stopped.
import { createReadStream } from 'node:fs'
import { open, realpath, rename, rm, stat, truncate } from 'node:fs/promises'
import { lineName } from '../../core/article-name.ts'
import { UserError } from '../../core/errors.ts'
import { linesOf } from '../input/byte-lines.ts'
import { isGzipName } from '../input/gzip.ts'
import type { ExtractFlags } from '../options/flags.ts'
import { fileError } from '../print-error.ts'
import { type KnownArticles, noKnownArticles, withArticle } from './known-articles.ts'
import { lock } from './lock.ts'
import { appendedOutput, type Output } from './output.ts'

interface Resumed {
  readonly output: Output
  readonly known: KnownArticles
}

/** The output that -o names, to be appended to, and what is in it. A half-written last line and error records are taken out: their articles are tried again. */
export async function resumeOutput({
  output: path,
  format,
}: Pick<ExtractFlags, 'output' | 'format'>): Promise<Resumed> {
  if (path === undefined || format !== 'ndjson') {
    throw new UserError('usage', '--resume goes on with an NDJSON file: it needs -o FILE.ndjson')
  }
  if (isGzipName(path)) {
    throw new UserError(
      'usage',
      `${path}: --resume cannot go on with a packed file; write to one that is not, and pack it at the end`,
    )
  }
  let release = () => {}
  try {
    release = lock(await realpath(path).catch(() => path))
    return { known: await knownIn(path), output: whileLocked(await appendedOutput(path), release) }
  } catch (error) {
    release()
    throw fileError(error, path)
  }
}

/** Gives the lock back at every end. */
const whileLocked = (output: Output, release: () => void): Output => ({
  ...output,
  discard: async () => {
    await output.discard()
    release()
  },
  interrupt: async () => {
    await output.interrupt()
    release()
  },
})

async function knownIn(given: string): Promise<KnownArticles> {
  const path = await realpath(given).catch(() => given)
  const about = await stat(path).catch(() => null)
  if (!about) return noKnownArticles()
  if (!about.isFile()) throw new UserError('usage', `${given}: is no file; --resume goes on with one`)
  const { known, kept, end } = await readOutput(path, given)
  const isWhole = kept.length === 1 && kept[0]?.start === 0
  if (isWhole || end === 0) await truncate(path, end)
  else await keepOnly(path, kept)
  return known
}

/** Bytes of a file, end exclusive. */
interface ByteRange {
  readonly start: number
  readonly end: number
}

interface Read {
  readonly known: KnownArticles
  /** The lines that stay: whole lines that are no errors. */
  readonly kept: readonly ByteRange[]
  /** The end of the last whole line. */
  readonly end: number
}

async function readOutput(path: string, name: string): Promise<Read> {
  const { size } = await stat(path)
  let known = noKnownArticles()
  const kept: ByteRange[] = []
  let start = 0
  let number = 0
  for await (const bytes of linesOf(createReadStream(path))) {
    number++
    const end = start + bytes.length + 1
    if (end > size) {
      refuseForeign(bytes, lineName(name, number))
      break // no line feed: half a line
    }
    const record = recordIn(bytes, lineName(name, number))
    if (!record.error) {
      known = withArticle(known, record.source, record.source.sha256)
      const last = kept.at(-1)
      if (last?.end === start) kept[kept.length - 1] = { start: last.start, end }
      else kept.push({ start, end })
    }
    start = end
  }
  return { known, kept, end: start }
}

interface Written {
  readonly source: { readonly path: string | null; readonly id: unknown; readonly sha256: string }
  readonly error?: unknown
}

/** The beginning of every record. */
const RECORD_START = '{"schema":"newsparse/1"'

/** Half a line is only taken away where a record of newsparse began so. */
function refuseForeign(bytes: Uint8Array, name: string): void {
  const start = Buffer.from(bytes.subarray(0, RECORD_START.length)).toString('latin1')
  if (!RECORD_START.startsWith(start)) throw notOwn(name)
}

const notOwn = (name: string): UserError =>
  new UserError('not-a-record', `${name}: is no record of newsparse; --resume goes on with its own output`)

function recordIn(bytes: Uint8Array, name: string): Written {
  try {
    const value = JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8'))
    if (value.schema === 'newsparse/1' && (value.error || typeof value.source.sha256 === 'string')) return value
  } catch {
    // told below
  }
  throw notOwn(name)
}

/** The file with nothing but these ranges; there is always a whole file at its place. */
async function keepOnly(path: string, kept: readonly ByteRange[]): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`
  const file = await open(temporary, 'wx', (await stat(path)).mode)
  try {
    for (const { start, end } of kept) {
      for await (const chunk of createReadStream(path, { start, end: end - 1 })) await file.appendFile(chunk)
    }
    await file.sync()
    await file.close()
    await rename(temporary, path)
  } finally {
    await file.close().catch(() => {})
    await rm(temporary, { force: true })
  }
}
