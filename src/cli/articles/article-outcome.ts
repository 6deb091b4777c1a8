import { type Analysis, type ErrorRecord, KINDS } from '../../core/analysis.ts'
import { UserError } from '../../core/errors.ts'
import type { OutputRecord } from '../../formats/format.ts'
import type { Failure, SourceText } from '../input/read-texts.ts'
import type { ExtractFlags } from '../options/flags.ts'
import { isKnown, type KnownArticles } from '../output/known-articles.ts'
import { EXIT, isDamage, lineOf } from '../print-error.ts'

/** The outcome of an article; no record where it is in the output already, or was complained about instead. */
export interface ArticleOutcome {
  readonly record?: OutputRecord
  /** A line for stderr. */
  readonly complaint?: string
  readonly code: number
}

/** A text that any heap has room for. */
const ORDINARY_TEXT = 100_000
/** The longest text: for a longer one V8 would let gigabytes of garbage grow beside what lives. */
const ORDINARY_GARBAGE = 2_000_000
const SPARE_MEMORY = ['--optimize-for-size', '--semi-space-growth-factor=1']
/** Longer texts are none that somebody wrote (UTF-16 code units). */
const MAX_TEXT = 20_000_000
/** The memory that the analysis of a long text needs at most: an error is better than a process that dies of it. */
const BYTES_A_CHARACTER = 100

/** The record of a text, or what --on-error makes of its failure; throws that with --on-error fail. */
export async function outcomeOf(
  source: SourceText | Failure,
  flags: ExtractFlags,
  known: KnownArticles | null = null,
): Promise<ArticleOutcome> {
  if ('error' in source) return failureOutcome(source, flags)
  if (known && isKnown(known, source, source.text)) return { code: EXIT.done }
  try {
    if (source.text.length > ORDINARY_TEXT) await makeRoom(source)
    const { recordOf } = await import('./article-record.ts') // not before there is a text: it is most of the start-up
    const record = recordOf(source, flags)
    if (!flags.failIfEmpty || !isEmpty(record)) return { record, code: EXIT.done }
    return { record, complaint: `${source.name}: nothing is found (--fail-if-empty)`, code: EXIT.findings }
  } catch (error) {
    if (isDamage(error)) throw error // no article's own
    return failureOutcome({ ...source, error }, flags)
  }
}

const isEmpty = (record: Analysis): boolean => KINDS.every((kind) => !record[kind]?.length)

/** Throws where there is no room for the text. */
async function makeRoom({ text, name }: SourceText): Promise<void> {
  const { getHeapStatistics, setFlagsFromString } = await import('node:v8')
  // A third more time for half of the memory; it holds for the rest of the process.
  if (text.length > ORDINARY_GARBAGE) for (const option of SPARE_MEMORY) setFlagsFromString(option)
  const longest = Math.min(MAX_TEXT, Math.floor(getHeapStatistics().heap_size_limit / BYTES_A_CHARACTER))
  if (text.length <= longest) return
  const [has, may] = [text.length, longest].map((count) => count.toLocaleString('en'))
  throw new UserError('too-long', `${name}: has ${has} characters; an article may have ${may} here: split it`)
}

export function failureOutcome({ path, id, isLine, error }: Failure, { onError }: ExtractFlags): ArticleOutcome {
  const isUsers = error instanceof UserError
  switch (onError ?? (isLine ? 'record' : 'report')) {
    case 'fail':
      throw error
    case 'report':
      return { complaint: lineOf(error), code: isUsers ? EXIT.usage : EXIT.bug }
    case 'record':
      return {
        record: errorRecord(path, id, error),
        ...(!isUsers && { complaint: lineOf(error) }),
        code: EXIT.done,
      }
  }
}

const errorRecord = (path: string | null, id: unknown, error: unknown): ErrorRecord => ({
  schema: 'newsparse/1',
  source: { path, id },
  error:
    error instanceof UserError
      ? { code: error.code, message: error.message }
      : { code: 'internal', message: error instanceof Error ? error.message : String(error) },
})
