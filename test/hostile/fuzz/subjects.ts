// The fuzzer's properties of each kind of input. Each function returns the violations, a line each.
import { analyse } from '../../../src/analyse.ts'
import { check } from '../../../src/checks/check-article.ts'
import { configSchema } from '../../../src/checks/config-schema.ts'
import { globMatcher } from '../../../src/checks/glob.ts'
import { RULE_NAMES } from '../../../src/checks/index.ts'
import { levelWhenOn, settingsOf } from '../../../src/checks/rule-settings.ts'
import { parseConfig } from '../../../src/cli/checking/config-file.ts'
import { textsOf } from '../../../src/cli/input/read-texts.ts'
import { type Analysis, KINDS, type Kind } from '../../../src/core/analysis.ts'
import { inCodePoints } from '../../../src/core/codepoints.ts'
import { UserError } from '../../../src/core/errors.ts'
import { printable } from '../../../src/core/printable.ts'
import { FORMAT_NAMES, FORMATS } from '../../../src/formats/index.ts'
import { readHtml } from '../../../src/text/page/read-html.ts'
import { readArticle } from '../../../src/text/read-article.ts'
import { readMarkdown } from '../../../src/text/read-markdown.ts'
import { spansOf } from '../../records.ts'
import { violations } from '../contract.ts'
import { configOf, fileNameOf, linesOf, pageOf, textOf } from './generate.ts'
import type { Random } from './random.ts'
import { cost } from './timing.ts'

export interface Case {
  readonly input: string
  readonly faults: readonly string[]
}

type Subject = (random: Random) => Promise<Case>

const OPTIONS = { withText: true, candidates: true, explain: true, referenceDate: '2025-04-28' }
const CONTEXT = { columns: 80, color: false }

const recordOf = (text: string, options: object = OPTIONS) => analyse(readArticle(text), options)

/** The whole contract: schema, offsets, order, ids, the same twice and for some kinds alone; then the checks and the formats. */
async function text(random: Random): Promise<Case> {
  const input = textOf(random)
  const record = recordOf(input)
  const again = JSON.stringify(recordOf(input)) === JSON.stringify(record) ? [] : ['another record the second time']
  const alone = onlyFaults(random, record, (only) => recordOf(input, { ...OPTIONS, only }))
  return { input, faults: [...violations(input, record), ...again, ...alone, ...(await shownFaults(random, record))] }
}

async function page(random: Random): Promise<Case> {
  const input = pageOf(random)
  const read = random.oneIn(4) ? readMarkdown(input) : readHtml(input)
  const pageRecord = (options: object) => analyse(readArticle(read.text, read), options)
  const record = pageRecord(OPTIONS)
  const alone = onlyFaults(random, record, (only) => pageRecord({ ...OPTIONS, only }))
  return { input, faults: [...violations(read.text, record), ...alone, ...(await shownFaults(random, record))] }
}

/** Kinds that are another with `only` than without. */
function onlyFaults(random: Random, record: Analysis, read: (only: readonly Kind[]) => Analysis): string[] {
  const only = [...new Set([random.pick(KINDS), random.pick(KINDS)])]
  const alone = read(only)
  const parts = ['structure', ...only, ...(only.includes('places') ? (['focus'] as const) : [])] as const
  return parts
    .filter((part) => JSON.stringify(alone[part]) !== JSON.stringify(record[part]))
    .map((part) => `other ${part} with only ${only}`)
}

const ALL_RULES = settingsOf([Object.fromEntries(RULE_NAMES.map((name) => [name, levelWhenOn(name)]))])

/** Offsets in code points, the findings of all rules, and the record in a format. */
async function shownFaults(random: Random, record: Analysis): Promise<string[]> {
  const { text = '' } = record
  const points = Array.from(text)
  const shifted = spansOf(inCodePoints(record, text)).filter(
    (span) => points.slice(span.start, span.end).join('') !== span.text,
  )
  const base = { text, sentences: readArticle(text).sentences, analysis: record }
  const roster = (record.people ?? []).map(({ name }) => ({ name, forms: [] }))
  const reading = { ...base, against: [{ name: 'source', text }], base, roster, day: '2025-04-28' }
  const { findings } = check(reading, { settings: ALL_RULES })
  const format = await FORMATS[random.pick(FORMAT_NAMES)].load()
  await format.render(record, CONTEXT, 0)
  return [
    ...shifted.map(({ start, end }) => `in code points ${start}-${end} is another text`),
    ...findings
      .filter((finding) => text.slice(finding.start, finding.end) !== finding.text)
      .map(({ rule }) => `${rule} marks another text`),
    ...findings.filter(({ rule }) => rule.startsWith('diff/')).map(({ rule }) => `${rule} between a text and itself`),
  ]
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

/** Every subject with how often it has its turn. */
const SUBJECTS: readonly (readonly [name: string, weight: number, subject: Subject])[] = [
  ['text', 40, text],
  ['page', 20, page],
  ['lines', 15, lines],
  ['config', 15, config],
  ['file name', 9, fileName],
  ['cost', 1, cost],
]
const TURNS = SUBJECTS.flatMap((entry) => Array.from({ length: entry[1] }, () => entry))

export interface Finding extends Case {
  readonly subject: string
}

/** One case; an exception is a fault. */
export async function runCase(random: Random, withCost: boolean): Promise<Finding> {
  const turns = withCost ? TURNS : TURNS.filter(([name]) => name !== 'cost')
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
