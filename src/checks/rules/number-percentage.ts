import type { NumberMention } from '../../core/analysis.ts'
import { spanOf } from '../../core/span.ts'
import { isSameUnit } from '../compare-amounts.ts'
import { ARTICLE, defineRule, type Problem, type Reading } from '../rule.ts'
import { sentenceAt } from '../sentences.ts'

export const numberPercentage = defineRule({
  name: 'number/percentage',
  summary: 'a percentage does not follow from the two figures beside it',
  level: 'warning',
  scope: ARTICLE,
  options: {},
  explanation: {
    what: 'A sentence gives a change in percent and, right beside it, both figures: “rose 50 percent, from 10 to 12”, “fell 5% to $95 from $110”. The change between the two is another, also when all three are rounded.',
    why: 'Percentages are worked out in a hurry, and readers do the sum.',
    fails: 'The number of ferries rose by 50 percent, from 10 to 12, the port said.',
    mend: 'The number of ferries rose by 20 percent, from 10 to 12, the port said.',
  },
  run: (reading) => {
    const { numbers = [] } = reading.analysis
    return numbers.flatMap((percent, i) =>
      percent.kind === 'percent' && percent.unit === 'percent'
        ? problemOf(reading, percent, numbers.slice(Math.max(0, i - 2), i + 3))
        : [],
    )
  },
})

function problemOf(reading: Reading, percent: NumberMention, near: readonly NumberMention[]): Problem[] {
  const { value } = percent
  const change = changeBeside(reading, percent, near)
  if (!change || typeof value !== 'number' || percent.bound !== null) return []
  const [from, to] = [change.from, change.to]
  if (mayBe(Math.abs(value), from, to, percent.approximate)) return []
  const is = (100 * Math.abs(to.value - from.value)) / from.value
  const message = `from ${from.text} to ${to.text} is ${is.toPrecision(is >= 100 ? 3 : 2).replace(/\.0$/u, '')} percent, not ${percent.text}`
  return [{ ...spanOf(reading.text, percent.start, percent.end), message }]
}

interface Figure {
  readonly text: string
  readonly value: number
  /** Half of the last digit that it shows. */
  readonly spread: number
}

interface Between {
  readonly from: Figure
  readonly to: Figure
}

/** Words between a percentage and its figures, and between the two figures. */
const VAGUE = '(?:(?:about|around|nearly|just|over|almost|an?|the)\\s)*'
const FROM_TO = new RegExp(`^,?\\s\\(?(?:to|from)\\s${VAGUE}$`, 'u')
const BETWEEN = new RegExp(`^(?:\\s\\p{Ll}+){0,2},?\\s(?<word>to|from)\\s${VAGUE}$`, 'u')

/** The figures before and behind a percentage, of which it says the change. */
function changeBeside(reading: Reading, percent: NumberMention, near: readonly NumberMention[]): Between | null {
  const { start, end } = sentenceAt(reading, percent)
  const own = near.filter((number) => number.start >= start && number.end <= end)
  const at = own.indexOf(percent)
  return changeBehind(reading.text, percent, own.slice(at + 1)) ?? changeBefore(reading.text, percent, own.slice(0, at))
}

/** "50 percent, from 10 to 12", "5% to $95 from $100" */
function changeBehind(text: string, percent: NumberMention, [first, second]: readonly NumberMention[]): Between | null {
  if (!first || isOther(first)) return null
  const gap = text.slice(percent.end, first.start)
  const range = rangeOf(first)
  if (range) return /^,?\s?[(–—-]?\s?$/u.test(gap) ? range : null
  return second && FROM_TO.test(gap) ? pairOf(text, first, second, /from/u.test(gap) ? 'from' : 'to') : null
}

/** "from 10 to 12, or 50 percent", "from $10 to $12, an increase of 20 percent" */
function changeBefore(text: string, percent: NumberMention, before: readonly NumberMention[]): Between | null {
  const [first, second] = before.slice(-2)
  const last = before.at(-1)
  if (!last || !IS_SHARE.test(text.slice(last.end, percent.start))) return null
  const range = rangeOf(last)
  if (range) return isOther(last) ? null : range
  if (!first || !second || isOther(first)) return null
  const opening = /\b(?<word>from|to)\s$/u.exec(text.slice(Math.max(0, first.start - 6), first.start))?.groups?.word
  return opening ? pairOf(text, first, second, opening === 'from' ? 'from' : 'to') : null
}

const IS_SHARE =
  /^(?:\s\p{Ll}+)?,?\s(?:[(–—]\s?)?(?:or|up|down|(?:an?|the)\s\p{Ll}+\sof)\s(?:about\s|nearly\s)?$|^\s\(\+?$/u

/** "from 10 to 12" as one number. */
function rangeOf(number: NumberMention): Between | null {
  if (!Array.isArray(number.value) || !/^from\s/u.test(number.text)) return null
  const [a, b] = number.value
  const [left = '', right = ''] = number.text.split(/\sto\s/u)
  return a === undefined || b === undefined
    ? null
    : { from: figureOf({ ...number, text: left.replace('from ', '') }, a), to: figureOf({ ...number, text: right }, b) }
}

/** "to $95 from $100": the two figures, of which the first is what `opening` says. */
function pairOf(text: string, first: NumberMention, second: NumberMention, opening: 'from' | 'to'): Between | null {
  if (!isPair(first, second) || typeof first.value !== 'number' || typeof second.value !== 'number') return null
  const closing = BETWEEN.exec(text.slice(first.end, second.start))?.groups?.word
  if (closing === undefined || closing === opening) return null
  const [a, b] = [figureOf(first, first.value), figureOf(second, second.value)]
  return opening === 'from' ? { from: a, to: b } : { from: b, to: a }
}

/** A share that changes has a change in points, in which papers write "percent" as well. */
const isOther = ({ kind, bound }: NumberMention): boolean =>
  !['cardinal', 'money', 'measure'].includes(kind) || bound !== null

/** "from 10 to 12 ferries", "to $95 from $100" */
const isPair = (a: NumberMention, b: NumberMention): boolean =>
  a.kind === b.kind && !isOther(b) && (isSameUnit(a, b) || a.unit === null || b.unit === null)

/** A figure with how far it may be off, as it was rounded: half of the last digit that it shows. */
function figureOf({ text, approximate }: NumberMention, value: number): Figure {
  const shown = text.replace(/\D/gu, '').replace(/^0+/u, '')
  // "1,200" may be 1,160; "120" is no other.
  const digits = Math.abs(value) >= 1000 ? shown.replace(/0+$/u, '') : shown
  if (digits === '' || value === 0) return { text, value, spread: 0 }
  const last = 10 ** (Math.floor(Math.log10(Math.abs(value))) - digits.length + 1)
  return { text, value, spread: (approximate ? 2 : 0.5) * last }
}

/** Is the percentage what the change may come to, as far as all three are rounded? */
function mayBe(percent: number, from: Figure, to: Figure, approximate: boolean): boolean {
  const spread = Number.isInteger(percent) ? (percent % 10 === 0 && percent >= 100 ? 5 : 1) : 0.1
  const changes = [from.value - from.spread, from.value + from.spread].flatMap((a) =>
    [to.value - to.spread, to.value + to.spread].map((b) => (a > 0 ? (100 * Math.abs(b - a)) / a : 0)),
  )
  const slack = spread + (approximate ? Math.max(2, percent * 0.1) : 0)
  return percent >= Math.min(...changes) - slack && percent <= Math.max(...changes) + slack
}
