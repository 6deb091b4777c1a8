// The fuzzer's properties of each kind of input. Each function returns the violations, a line each.
import { analyse } from '../../../src/analyse.ts'
import { configSchema } from '../../../src/checks/config-schema.ts'
import { globMatcher } from '../../../src/checks/glob.ts'
import { parseConfig } from '../../../src/cli/checking/config-file.ts'
import { textsOf } from '../../../src/cli/input/read-texts.ts'
import { KINDS } from '../../../src/core/analysis.ts'
import { UserError } from '../../../src/core/errors.ts'
import { printable } from '../../../src/core/printable.ts'
import { FORMATS } from '../../../src/formats/index.ts'
import { readHtml } from '../../../src/text/page/read-html.ts'
import { readArticle } from '../../../src/text/read-article.ts'
import { readMarkdown } from '../../../src/text/read-markdown.ts'
import { violations } from '../contract.ts'
import { configOf, fileNameOf, linesOf, nestingOf, pageOf, textOf, unitOf } from './generate.ts'
import type { Random } from './random.ts'

export interface Case {
  readonly input: string
  readonly faults: readonly string[]
}

type Subject = (random: Random) => Promise<Case>

const OPTIONS = { withText: true, candidates: true, explain: true, referenceDate: '2025-04-28' }
const CONTEXT = { columns: 80, color: false }

const recordOf = (text: string, options: object = OPTIONS) => analyse(readArticle(text), options)

/** The whole contract: schema, offsets, order, ids, the same twice and for each kind alone. */
async function text(random: Random): Promise<Case> {
  const input = textOf(random)
  const record = recordOf(input)
  const json = JSON.stringify(record)
  const kind = random.pick(KINDS)
  const alone = recordOf(input, { ...OPTIONS, only: [kind] })
  return {
    input,
    faults: [
      ...violations(input, record),
      ...(JSON.stringify(recordOf(input)) === json ? [] : ['another record the second time']),
      ...(JSON.stringify(alone[kind]) === JSON.stringify(record[kind]) ? [] : [`other ${kind} with only`]),
    ],
  }
}

async function page(random: Random): Promise<Case> {
  const input = pageOf(random)
  const read = random.oneIn(4) ? readMarkdown(input) : readHtml(input)
  return { input, faults: violations(read.text, analyse(readArticle(read.text, read), OPTIONS)) }
}

const READ = { inputFormat: 'ndjson', textField: 'text', idField: 'id', encoding: undefined } as const

/** As many answers as there are lines, and no errors but the user's. */
async function lines(random: Random): Promise<Case> {
  const input = linesOf(random)
  const bytes = Buffer.from(input)
  const expected = input === '' ? 0 : input.split('\n').length - (input.endsWith('\n') ? 1 : 0)
  const batch = { kind: 'lines', path: 'a.ndjson', number: 1, bytes, articles: expected, share: 1, first: 0 } as const
  const faults: string[] = []
  let count = 0
  for await (const source of textsOf(batch, READ)) {
    count++
    if ('error' in source) faults.push(...notUsers(source.error))
    else faults.push(...violations(source.text, recordOf(source.text)))
  }
  return { input, faults: [...faults, ...(count === expected ? [] : [`${count} answers to ${expected} lines`])] }
}

const notUsers = (error: unknown): string[] => (error instanceof UserError ? [] : [`no error of the user's: ${error}`])

async function config(random: Random): Promise<Case> {
  const input = configOf(random)
  try {
    parseConfig(input, 'c.json', configSchema)
    return { input, faults: [] }
  } catch (error) {
    return { input, faults: notUsers(error) }
  }
}

/** File names: in every format, as a glob, and in a message. */
async function fileName(random: Random): Promise<Case> {
  const input = fileNameOf(random)
  const record = analyse(readArticle('Ada Lovelace said “no”.'), {
    ...OPTIONS,
    path: input,
    id: random.oneIn(2) ? input : null,
  })
  for (const { load } of Object.values(FORMATS)) await (await load()).render(record, CONTEXT, 0)
  globMatcher(input)?.(input)
  return {
    input,
    faults: /[\p{Cc}\p{Cs}\u202a-\u202e]/u.test(printable(input)) ? ['its message steers a terminal'] : [],
  }
}

const SMALL = 50_000
const LARGE = 200_000
const MAX_RATIO = 6
/** Shorter times (milliseconds) are noise. */
const MEASURABLE = 150

/** Four times the input takes about four times the time. */
async function growth(random: Random): Promise<Case> {
  const isPage = random.oneIn(2)
  const unit = isPage ? nestingOf(random) : unitOf(random)
  const read = (length: number): number => {
    const input = unit.repeat(Math.ceil(length / unit.length)).slice(0, length)
    const start = process.cpuUsage()
    if (isPage) {
      const { text } = readHtml(input)
      analyse(readArticle(text))
    } else analyse(readArticle(input))
    return process.cpuUsage(start).user / 1000
  }
  read(SMALL / 10)
  const ratioOf = () => {
    const small = Math.max(read(SMALL), MEASURABLE)
    return read(LARGE) / small
  }
  // Garbage collection and compiling are noise: what is slow is slow every time.
  const ratio = Math.min(
    ...[ratioOf()].flatMap((first) => (first > MAX_RATIO ? [first, ratioOf(), ratioOf()] : [first])),
  )
  return {
    input: unit,
    faults:
      ratio > MAX_RATIO ? [`${ratio.toFixed(1)} times the time for four times the ${isPage ? 'page' : 'text'}`] : [],
  }
}

/** Every subject with how often it has its turn. */
const SUBJECTS: readonly (readonly [name: string, weight: number, subject: Subject])[] = [
  ['text', 40, text],
  ['page', 20, page],
  ['lines', 15, lines],
  ['config', 15, config],
  ['file name', 9, fileName],
  ['growth', 1, growth],
]
const TURNS = SUBJECTS.flatMap((entry) => Array.from({ length: entry[1] }, () => entry))

export interface Finding extends Case {
  readonly subject: string
}

/** One case; an exception is a fault. */
export async function runCase(random: Random, withGrowth: boolean): Promise<Finding> {
  const turns = withGrowth ? TURNS : TURNS.filter(([name]) => name !== 'growth')
  const [name, , subject] = random.pick(turns)
  try {
    return { subject: name, ...(await subject(random)) }
  } catch (error) {
    return {
      subject: name,
      input: '',
      faults: [error instanceof Error ? (error.stack ?? error.message) : String(error)],
    }
  }
}
