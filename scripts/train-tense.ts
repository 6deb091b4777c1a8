// Learns whether a weekday or month without a year lies ahead of the day of writing: npm run train:tense -- --data FILE
// FILE: {"text", "date": day of writing, "timex": [{"start", "end", "value": "1998-02-13"}]} a line, offsets in UTF-16 code units.
// Full-batch gradient descent from zero, so that the same file gives the same weights.
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { MONTHS, WEEKDAYS } from '../src/lexicons/calendar.ts'
import { dayOf } from '../src/numbers/dates/edtf.ts'
import { daysUntilNext, type NamedDay } from '../src/numbers/dates/nearest.ts'
import { tenseFeatures } from '../src/numbers/dates/tense.ts'
import { indexFrom } from '../src/numbers/lexeme-predicates.ts'
import { scanOfText } from '../src/numbers/scan.ts'

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    half: { type: 'string' },
    out: { type: 'string', default: 'src/numbers/dates/tense-weights.ts' },
  },
})
if (values.data === undefined) {
  console.error('usage: npm run train:tense -- --data FILE [--out FILE]')
  process.exit(2)
}

interface Gold {
  readonly text: string
  readonly date: string
  readonly timex: readonly { readonly start: number; readonly end: number; readonly value: string }[]
}
interface Example {
  readonly features: readonly string[]
  readonly ahead: boolean
  readonly shown: string
}

function examplesOf({ text, date, timex }: Gold): Example[] {
  const reference = dayOf(date)
  const scan = scanOfText(text)
  return timex.flatMap(({ start, end, value }) => {
    const named = namedDay(text.slice(start, end))
    if (!reference || !named || !/^\d{4}-\d\d/u.test(value)) return []
    const day = value.slice(0, named.granularity === 'month' ? 7 : 10)
    const written = date.slice(0, day.length)
    if (day === written) return []
    const [from, to] = [indexFrom(scan, start + named.offset, 0), indexFrom(scan, end, 0)]
    const features = tenseFeatures(scan, from, to, named.granularity, daysUntilNext(reference, named))
    const shown = text.slice(Math.max(0, start - 80), end + 30).replace(/\n/gu, '¶')
    return [{ features, ahead: day > written, shown }]
  })
}

/** "2025-06-12 ahead The talks will resume on [Monday]." */
function ownExample(line: string): Example {
  const [date = '', side, ...words] = line.split(' ')
  const text = words.join(' ')
  const [start, end] = [text.indexOf('['), text.indexOf(']') - 1]
  const plain = text.replace(/[[\]]/gu, '')
  const [named, reference] = [namedDay(plain.slice(start, end)), dayOf(date)]
  if (!named || !reference || (side !== 'ahead' && side !== 'past')) throw new Error(`tense-examples.txt: ${line}`)
  const scan = scanOfText(plain)
  const [from, to] = [indexFrom(scan, start + named.offset, 0), indexFrom(scan, end, 0)]
  const features = tenseFeatures(scan, from, to, named.granularity, daysUntilNext(reference, named))
  return { features, ahead: side === 'ahead', shown: plain }
}

/** "Tuesday morning", "early March", "Nov. 16", "1 July" */
function namedDay(text: string): (NamedDay & { readonly offset: number }) | null {
  const british = /^(?<day>\d{1,2}) (?<name>[a-z]+)$/iu.exec(text)?.groups
  const monthOfDay = MONTHS[british?.name?.toLowerCase() ?? '']
  if (monthOfDay) return { granularity: 'day', month: monthOfDay, day: Number(british?.day), offset: 0 }
  const {
    prefix = '',
    word = '',
    day,
  } = /^(?<prefix>(?:(?:early|late|mid)[ -])?)(?<word>[a-z]+)\.?(?: (?<day>\d{1,2}))?(?:'s?)?(?: (?:night|morning|afternoon|evening))?$/iu.exec(
    text,
  )?.groups ?? {}
  const [month, weekday] = [MONTHS[word.toLowerCase()], WEEKDAYS[word.toLowerCase()]]
  const offset = prefix.length
  if (weekday && !day) return { granularity: 'weekday', weekday, offset }
  if (month && day) return { granularity: 'day', month, day: Number(day), offset }
  return month ? { granularity: 'month', month, offset } : null
}

function learn(examples: readonly Example[]): Map<string, number> {
  const weights = new Map<string, number>()
  const counts = new Map<string, number>()
  for (const { features } of examples) for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1)
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = new Map<string, number>()
    for (const { features, ahead } of examples) {
      const error = (ahead ? 1 : 0) - 1 / (1 + Math.exp(-sum(weights, features)))
      for (const name of features) gradient.set(name, (gradient.get(name) ?? 0) + error)
    }
    for (const [name, value] of gradient) {
      if ((counts.get(name) ?? 0) < MIN_COUNT) continue
      const weight = weights.get(name) ?? 0
      weights.set(name, weight + (RATE * (value - RIDGE * weight)) / examples.length)
    }
  }
  return weights
}

const [ROUNDS, RATE, RIDGE, MIN_COUNT] = [5000, 2, 0.2, 2]
const sum = (weights: ReadonlyMap<string, number>, features: readonly string[]): number =>
  features.reduce((total, name) => total + (weights.get(name) ?? 0), 0)

function report(what: string, weights: ReadonlyMap<string, number>, examples: readonly Example[]): void {
  const wrong = examples.filter(({ features, ahead }) => sum(weights, features) > 0 !== ahead)
  const count = (list: readonly Example[], ahead: boolean) => list.filter((example) => example.ahead === ahead).length
  console.log(
    `${what}: ahead ${count(examples, true)}, of them wrong ${count(wrong, true)}; past ${count(examples, false)}, of them wrong ${count(wrong, false)}`,
  )
  if (process.env.SHOW) for (const { shown, ahead, features } of wrong) console.log(ahead, shown, features.join(' | '))
}

function sourceOf(weights: ReadonlyMap<string, number>): string {
  const rows = [...weights].filter(([, weight]) => Math.abs(weight) >= 0.005).sort(([a], [b]) => (a < b ? -1 : 1))
  const entries = rows.map(
    ([name, weight]) => `  ${/^[a-z]+$/u.test(name) ? name : `'${name}'`}: ${Number(weight.toFixed(2))},`,
  )
  return `${HEADER}\nexport const TENSE_WEIGHTS: Readonly<Record<string, number>> = dictionary({\n${entries.join('\n')}\n})\n`
}
const HEADER = `// Written by scripts/train-tense.ts; see docs/tense-model.md. Positive: the date lies ahead.
import { dictionary } from '../../core/dictionary.ts'`

const lines = readFileSync(values.data, 'utf8').split('\n').filter(Boolean)
const own = readFileSync(new URL('./train/tense-examples.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
const documents = lines.map((line) => JSON.parse(line) as Gold)
const parts = [documents.filter((_, i) => i % 2 === 0), documents.filter((_, i) => i % 2 === 1)]
const [first = [], second = []] = parts.map((part) => part.flatMap(examplesOf))
report('learned on the first half, the second', learn([...first, ...own.map(ownExample)]), second)
report('learned on the second half, the first', learn([...second, ...own.map(ownExample)]), first)
const all = [...first, ...second, ...own.map(ownExample)]
const weights = learn(all)
report('learned on both, both', weights, all)
writeFileSync(values.out, sourceOf(weights))
