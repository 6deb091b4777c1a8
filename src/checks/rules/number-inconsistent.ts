import type { Analysis, NumberMention } from '../../core/analysis.ts'
import { contains, overlaps, spanOf } from '../../core/span.ts'
import { MONTHS, WEEKDAY_NAMES } from '../../lexicons/calendar.ts'
import { COMPARING_WORDS } from '../../lexicons/comparing-words.ts'
import { agree, isAmount, isSameUnit, nameOf } from '../compare-amounts.ts'
import { keyOf, wordsOf } from '../compared-words.ts'
import { defineRule, type Problem, type Reading, RUNNING } from '../rule.ts'
import { sentenceAt, shared, topicOf } from '../sentences.ts'

const COMPARING = new Set(COMPARING_WORDS)
const MONTH_NAMES = new Set(Object.keys(MONTHS))
const DAYS = new Set(WEEKDAY_NAMES)
/** Figures further apart than this are figures for different things. */
const MAX_RATIO = 3

export const numberInconsistent = defineRule({
  name: 'number/inconsistent',
  summary: 'two figures for the same thing differ',
  level: 'off',
  scope: RUNNING,
  options: {
    words: {
      type: 'integer',
      default: 3,
      minimum: 1,
      says: 'how many words the two sentences must share besides the figure',
    },
  },
  explanation: {
    what: 'Two sentences about the same give different values for the same noun and unit, after rounding. Ranges, trends, parts, comparisons, and sentences that name different people, places, days or years are left alone.',
    why: 'When a figure is updated, its other mentions are easily left behind.',
    fails:
      'The flood destroyed 340 wooden houses in the valley, the governor said.\n\nRepairs have begun. The flood destroyed 430 wooden houses in the valley.',
    mend: 'The flood destroyed 340 wooden houses in the valley, the governor said.\n\nRepairs have begun. The flood destroyed 340 wooden houses in the valley.',
  },
  run: (reading, { words }) => {
    const figures = (reading.analysis.numbers ?? []).filter(isPlain).map((number) => figureOf(reading, number))
    const problems: Problem[] = []
    figures.forEach((figure, i) => {
      const { number } = figure
      const first = figures.slice(Math.max(0, i - MAX_LOOKBACK), i).find((before) => disagree(before, figure, words))
      if (!first) return
      problems.push({
        ...spanOf(reading.text, number.start, number.end),
        message: `“${nameOf(number)}” here, “${nameOf(first.number)}” before`,
        related: [
          {
            ...spanOf(reading.text, first.number.start, first.number.end),
            message: 'the figure before',
            in: 'article',
          },
        ],
      })
    })
    return problems
  },
})

/** Each figure is compared with so many before it. */
const MAX_LOOKBACK = 60

/** A figure with what its sentence speaks of. */
interface Figure {
  readonly number: NumberMention
  readonly start: number
  readonly topic: ReadonlySet<string>
  /** Months and years of the sentence. */
  readonly times: ReadonlySet<string>
  /** Names and days of the sentence. */
  readonly particulars: ReadonlySet<string>
  readonly compares: boolean
}

/** Shares differ from group to group and from poll to poll; only amounts are compared. */
const isPlain = (number: NumberMention): boolean =>
  isAmount(number) &&
  number.kind !== 'percent' &&
  typeof number.value === 'number' &&
  number.change === null &&
  number.bound === null

function figureOf(reading: Reading, number: NumberMention): Figure {
  const { text, analysis } = reading
  const sentence = sentenceAt(reading, number)
  const keys = wordsOf(text, sentence)
    .filter((word) => !overlaps(word, number))
    .map(({ key }) => key)
  const topic = topicOf(text, sentence)
  return {
    number,
    start: sentence.start,
    topic,
    times: new Set(keys.filter((key) => MONTH_NAMES.has(key) || /^(?:19|20)\d{2}$/u.test(key))),
    particulars: new Set([...namesIn(analysis, sentence), ...keys.filter((key) => DAYS.has(key))]),
    compares: keys.some((key) => COMPARING.has(key)),
  }
}

const namesIn = (
  { people = [], places = [], organizations = [] }: Analysis,
  sentence: { start: number; end: number },
) =>
  [...people, ...places, ...organizations]
    .filter(({ mentions }) => mentions.some((mention) => contains(sentence, mention)))
    .map(({ name }) => keyOf(name))

function disagree(a: Figure, b: Figure, words: number): boolean {
  if (!isSameUnit(a.number, b.number) || a.start === b.start || a.compares || b.compares) return false
  if (agree(a.number, b.number) || ratio(a.number.value, b.number.value) > MAX_RATIO) return false
  const times = shared(a.times, b.times)
  if (times < a.times.size || times < b.times.size) return false
  // Each sentence naming somebody, somewhere or some day that the other does not is about something else.
  const common = shared(a.particulars, b.particulars)
  if (common < a.particulars.size && common < b.particulars.size) return false
  const least = Math.min(a.topic.size, b.topic.size)
  const both = shared(a.topic, b.topic)
  return both > words && both * 2 >= least
}

function ratio(a: NumberMention['value'], b: NumberMention['value']): number {
  if (typeof a !== 'number' || typeof b !== 'number' || a <= 0 || b <= 0) return Number.POSITIVE_INFINITY
  return Math.max(a, b) / Math.min(a, b)
}
