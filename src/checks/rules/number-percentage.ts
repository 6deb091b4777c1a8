import type { NumberMention } from '../../core/analysis.ts'
import { type Range, spanOf } from '../../core/span.ts'
import { RATED_NOUNS } from '../../lexicons/comparing-words.ts'
import { type Figure, figurePattern, matchFigures, signed } from '../figure-patterns.ts'
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
    const sentences = new Map<number, Range>()
    for (const number of numbers) {
      if (number.kind !== 'percent') continue
      const sentence = sentenceAt(reading, number)
      sentences.set(sentence.start, sentence)
    }
    return [...sentences.values()].flatMap((sentence) => problemsIn(reading, sentence, numbers))
  },
})

/** Nouns of changes: "an increase of 20 percent", "a 5% drop". */
const CHANGE =
  '(?:climb|cut|decline|decrease|dip|drop|fall|gain|growth|hike|improvement|increase|jump|loss|reduction|rise|slide|slump|surge)'
/** Between the later figure and the earlier one. */
const AGAINST = '(?:(?:up |down )?from|(?:as )?compared (?:to|with)|against)'

/** In each: P the percentage, and which of the other two is the earlier figure. */
const PATTERNS: readonly { readonly pattern: RegExp; readonly order: string }[] = [
  // "fell 5% to $95 from $110", "rose 5.7% to $331 billion, up from $308 billion"
  { pattern: figurePattern(`P~5,? (?:to|at) N~5,? ${AGAINST}~1 N`), order: 'percent to from' },
  { pattern: figurePattern(`P~2,? to P~5,? ${AGAINST}~1 P`), order: 'percent to from' },
  // "rose 50 percent compared with last year, from 10 to 12"
  { pattern: figurePattern('(?<!to )P~6,? \\(?from N~3,? to N'), order: 'percent from to' },
  { pattern: figurePattern('by P~10,? \\(?from N~3,? to N'), order: 'percent from to' },
  { pattern: figurePattern('by P~10,? \\(?from P~3,? to P'), order: 'percent from to' },
  // "from 10 to 12, or 50 percent", "from $10 to $12, an increase of 20 percent", "from 10 to 12 (+50%)"
  { pattern: figurePattern(`from N~3 to N~3,? (?:\\(\\+?|[–—] |or |\\(?up |\\(?down )P`), order: 'from to percent' },
  {
    pattern: figurePattern(`from N~3 to N~3,? (?:(?:an?|the) (?:\\p{Ll}+ )?${CHANGE} of P|an? P~1 ${CHANGE})`),
    order: 'from to percent',
  },
  // "$6.60, up 10% from $5.50"
  { pattern: figurePattern(`N~3,? \\(?(?:up|down|an? ${CHANGE} of) P (?:from|on|over)~1 N`), order: 'to percent from' },
  // "8.2 million, 12% less than the 9.9 million of 2006"
  {
    pattern: figurePattern('N~7,? (?:or )?P~1 (?:fewer|higher|less|lower|more)~1 than~6 N'),
    order: 'to percent than',
  },
  // "$80 million in July, a 57 percent jump from $51 million in June"
  { pattern: figurePattern(`N~4,? an? P~1 ${CHANGE} (?:from|on|over)~1 N`), order: 'to percent from' },
  // "20,000, 11% up on the 18,000 of the first leg"
  { pattern: figurePattern('N~5,? P (?:up|down) (?:from|on)~1 N'), order: 'to percent from' },
  // "40,000, up from 32,000 a year earlier, a 52% jump", "to $95 this year from $110, a drop of 5%"
  {
    pattern: figurePattern(
      `N~4,? ${AGAINST} N~5,? (?:or P|P (?:fewer|higher|less|lower|more)|\\(?up P|\\(?down P|an? (?:\\p{Ll}+ )?${CHANGE} of P|an? P~1 ${CHANGE})`,
    ),
    order: 'to from percent',
  },
]

function problemsIn(reading: Reading, sentence: Range, numbers: readonly NumberMention[]): Problem[] {
  const shown = signed(reading.text, sentence, numbers)
  const reported = new Set<NumberMention>()
  return PATTERNS.flatMap(({ pattern, order }) =>
    matchFigures(shown, pattern).flatMap((figures) => {
      const named = (name: string) => figures[order.split(' ').indexOf(name)]
      const [percent, from, to] = [named('percent'), named('from') ?? named('than'), named('to')]
      if (!percent || !from || !to || reported.has(percent.mention)) return []
      reported.add(percent.mention)
      // "less than the 9.9 million": "than" is no bound of the figure.
      const than = named('than') !== undefined
      return to.mention.bound !== null || (from.mention.bound !== null && !than)
        ? []
        : problemOf(reading, percent, from, to)
    }),
  )
}

function problemOf(reading: Reading, percent: Figure, from: Figure, to: Figure): Problem[] {
  const { mention, value } = percent
  if (mention.bound !== null || isRate(reading.text, mention) || !isPair(from.mention, to.mention) || from.value <= 0)
    return []
  if (mayBe(Math.abs(value), rounded(from), rounded(to), mention.approximate)) return []
  // A share that changes has a change in points, in which papers write "percent" as well.
  const points = Math.abs(to.value - from.value)
  if (from.mention.kind === 'percent' && Math.abs(points - Math.abs(value)) < 1) return []
  const is = (100 * points) / from.value
  const message = `from ${from.text} to ${to.text} is ${is.toPrecision(is >= 100 ? 3 : 2).replace(/\.0$/u, '')} percent, not ${percent.text}`
  return [{ ...spanOf(reading.text, mention.start, mention.end), message }]
}

/** "the new 5.75 percent bond to 99.95 from 99.90" */
const isRate = (text: string, { end }: Range): boolean =>
  RATED_NOUNS.has(/^\s(?<noun>\p{Ll}+)/u.exec(text.slice(end, end + 20))?.groups?.noun ?? '')

/** "from 10 to 12 ferries", "to $95 from $100" */
const isPair = (a: NumberMention, b: NumberMention): boolean =>
  a === b || (a.kind === b.kind && a.unit === b.unit) || isBare(a) || isBare(b)

/** "the 13,789 of 2020": the unit stands with the other figure. */
const isBare = ({ kind, unit }: NumberMention): boolean => kind === 'cardinal' && unit === null

interface Rounded {
  readonly value: number
  /** Half of the last digit that it shows. */
  readonly spread: number
}

/** A figure with how far it may be off, as it was rounded: half of the last digit that it shows. */
function rounded({ text, value, mention: { approximate } }: Figure): Rounded {
  const shown = text.replace(/\D/gu, '').replace(/^0+/u, '')
  // "1,200" may be 1,160, "20,000" 20,400; "120" is no other.
  const digits = Math.abs(value) >= 1000 && !text.includes('.') ? shown.replace(/(?<=\d\d.*)0+$/u, '') : shown
  if (digits === '' || value === 0) return { value, spread: 0 }
  const last =
    10 ** (Math.floor(Math.log10(Math.abs(value))) - Math.max(digits.length, Math.abs(value) >= 1000 ? 2 : 1) + 1)
  return { value, spread: (approximate ? 2 : 0.5) * last }
}

/** Is the percentage what the change may come to, as far as all three are rounded? */
function mayBe(percent: number, from: Rounded, to: Rounded, approximate: boolean): boolean {
  const spread = Number.isInteger(percent) ? (percent % 10 === 0 && percent >= 100 ? 5 : 1) : 0.1
  const changes = [from.value - from.spread, from.value + from.spread].flatMap((a) =>
    [to.value - to.spread, to.value + to.spread].map((b) => (a > 0 ? (100 * (b - a)) / a : 0)),
  )
  const slack = spread + (approximate ? Math.max(2, percent * 0.1) : 0)
  const [least, most] = [Math.min(...changes) - slack, Math.max(...changes) + slack]
  return [percent, -percent].some((change) => change >= least && change <= most)
}
