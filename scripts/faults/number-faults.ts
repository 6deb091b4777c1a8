import { isAmount } from '../../src/checks/compare-amounts.ts'
import type { AnalysedText } from '../../src/checks/rule.ts'
import type { NumberMention } from '../../src/core/analysis.ts'
import { type Fault, type FaultKind, isRunning, otherNumber, pick, type Random } from './fault.ts'

/** Figures of the headline that stand in the story, in figures, with the same value and kind. */
function headlineNumbers({ analysis }: AnalysedText, random: Random): Fault[] {
  const { structure, numbers = [] } = analysis
  const { headline } = structure
  if (!headline) return []
  const isIn = ({ start, end }: NumberMention) => start >= headline.start && end <= headline.end
  return numbers
    .filter((number) => isIn(number) && (isAmount(number) || number.kind === 'age') && /[1-9]/u.test(number.text))
    .filter(({ value, kind }) =>
      numbers.some((other) => other.start > headline.end && other.value === value && other.kind === kind),
    )
    .map((number) => otherNumber(number, random))
}

/** A sentence that gives a change with both figures is written behind a paragraph: few articles have one. */
function percentages(article: AnalysedText, random: Random): Fault[] {
  const { text, analysis } = article
  const last = analysis.structure.paragraphs.findLast(({ role }) => role === 'body')
  if (!last || analysis.source.words < 100) return []
  const from = 20 + Math.floor(random() * 60)
  const share = 5 + Math.floor(random() * 90)
  const to = Math.round(from * (1 + share / 100))
  const wrong = share + (share > 50 ? -1 : 1) * (10 + Math.floor(random() * 30))
  const forms = [
    `The number of members rose ${wrong} percent, from ${from} to ${to}.`,
    `Its income rose ${wrong}% to $${to} million from $${from} million.`,
    `The number of ships grew from ${from} to ${to}, or ${wrong} per cent.`,
    `The price went up by ${wrong} percent to $${to} from $${from}.`,
    `Costs increased from £${from} million to £${to} million, an increase of ${wrong} per cent.`,
  ]
  const sentence = pick(forms, random) ?? ''
  return [
    {
      start: last.end,
      end: last.end,
      replacement: `${/["”’]$/u.test(text.slice(0, last.end)) ? '\n\n' : ' '}${sentence}`,
    },
  ]
}

/** An age beside a name is written beside the surname again, five years or more off. */
function ages(article: AnalysedText, random: Random): Fault[] {
  const { text, analysis } = article
  const { people = [], numbers = [] } = analysis
  return people.flatMap(({ mentions }) => {
    const [full] = mentions
    if (!full || !/^\p{Lu}\S+(?: \p{Lu}\S+)+$/u.test(full.text)) return []
    const age = numbers.find(
      ({ start, kind, value }) => kind === 'age' && typeof value === 'number' && text.slice(full.end, start) === ', ',
    )
    const again = mentions.find(
      ({ start, text: name }) =>
        start > full.end + 30 &&
        name === full.text.split(' ').at(-1) &&
        isRunning(article, { start, end: start }) &&
        text.charAt(start - 1) === ' ',
    )
    if (!age || !again || typeof age.value !== 'number' || !/^, \d\d,/u.test(text.slice(full.end, full.end + 5)))
      return []
    const wrong = age.value + (age.value > 40 ? -1 : 1) * (5 + Math.floor(random() * 20))
    const form = pick([`, ${wrong},`, ` (${wrong})`, `, a ${wrong}-year-old,`, `, who is ${wrong},`], random) ?? ''
    return [{ start: again.end, end: again.end, replacement: form }]
  })
}

/** Numbers in figures. */
function anyNumbers({ analysis: { numbers = [] } }: AnalysedText, random: Random): Fault[] {
  const plain = numbers.filter(
    ({ kind, text }) => /[1-9]/u.test(text) && !['date', 'time', 'set', 'ordinal'].includes(kind),
  )
  return plain.map((number) => otherNumber(number, random))
}

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December'
const FULL_DATE = new RegExp(
  `(?<![\\p{L}\\d])(?:(?<month>${MONTHS}) (?<day>\\d{1,2})|(?<day2>\\d{1,2}) (?<month2>${MONTHS})),? (?<year>20\\d\\d|19\\d\\d)(?![\\d])`,
  'gu',
)

function wrongDays(text: string, random: Random) {
  return [...text.matchAll(FULL_DATE)].flatMap((match) => {
    const { month, month2, day, day2, year } = match.groups ?? {}
    const date = new Date(`${day ?? day2} ${month ?? month2} ${year} UTC`)
    if (Number.isNaN(date.getTime())) return []
    const other = DAYS[(date.getUTCDay() + 1 + Math.floor(random() * 6)) % 7] ?? 'Sunday'
    return [{ start: match.index, end: match.index + match[0].length, day: other }]
  })
}

const DAY_BEFORE = /(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? $/u

/** A wrong weekday is put before a date with its year, or in the place of the right one. */
const weekdaysBefore = ({ text }: AnalysedText, random: Random): Fault[] =>
  wrongDays(text, random).map(({ start, day }) => {
    const length = DAY_BEFORE.exec(text.slice(Math.max(0, start - 12), start))?.[0].length ?? 0
    return { start: start - length, end: start, replacement: `${day}, ` }
  })

const weekdaysBehind = ({ text }: AnalysedText, random: Random): Fault[] =>
  wrongDays(text, random)
    .filter(({ start }) => !DAY_BEFORE.test(text.slice(Math.max(0, start - 12), start)))
    .map(({ end, day }) => ({ start: end, end, replacement: pick([` (${day})`, `, a ${day}`], random) ?? '' }))

export const NUMBER_FAULTS: readonly FaultKind[] = [
  {
    name: 'change a figure of the headline that the story gives',
    rules: ['number/headline-body'],
    faults: headlineNumbers,
  },
  {
    name: 'change a percentage that follows from the two figures beside it',
    rules: ['number/percentage'],
    faults: percentages,
  },
  { name: 'change an age that stands beside a name again', rules: ['person/age'], faults: ages },
  { name: 'change any number (--base)', rules: ['diff/number-changed'], faults: anyNumbers },
  { name: 'change a weekday before a date', rules: ['date/weekday'], faults: weekdaysBefore },
  { name: 'change a weekday behind a date', rules: ['date/weekday'], faults: weekdaysBehind },
]
