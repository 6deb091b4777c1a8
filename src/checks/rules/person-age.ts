import type { Mention, NumberMention, Person } from '../../core/analysis.ts'
import { byPosition, indexAt, type Range, type Span, spanOf } from '../../core/span.ts'
import { agesWithoutName } from '../ages-without-name.ts'
import { ARTICLE, defineRule, type Problem, type Reading } from '../rule.ts'
import { sentenceAt } from '../sentences.ts'

export const personAge = defineRule({
  name: 'person/age',
  summary: 'a person has two ages',
  level: 'warning',
  scope: ARTICLE,
  options: {
    years: { type: 'integer', default: 1, minimum: 0, says: 'ages that differ by so many years are left alone' },
  },
  explanation: {
    what: 'An age stands beside a person’s name (“Jane Roe, 45,”, “45-year-old Jane Roe”, “Roe (45)”, “Roe, who is 45”, “Roe died at 45”) and another one elsewhere. Ages of the past (“then 30”, “in 1999”), a birthday between and two ages in one sentence are left alone.',
    why: 'One of the two is wrong, and the person in question knows which.',
    fails: 'Jane Roe, 45, won the race on Sunday.\n\nIt was the third title for 54-year-old Roe.',
    mend: 'Jane Roe, 45, won the race on Sunday.\n\nIt was the third title for 45-year-old Roe.',
  },
  run: (reading, { years }) => {
    const people = reading.analysis.people ?? []
    const mentions = people.flatMap((person) => person.mentions).sort(byPosition)
    const alone = agesWithoutName(reading, people, mentions)
    return people.flatMap((person) => problemsOf(reading, agesOf(reading, person, mentions, alone), person, years))
  },
})

/** An age with the place of its figure. */
interface Age extends Span {
  readonly years: number
}

function problemsOf(reading: Reading, ages: readonly Age[], person: Person, years: number): Problem[] {
  const [first] = ages
  if (!first) return []
  return ages
    .filter(
      (age, i) =>
        Math.abs(age.years - first.years) > years &&
        ages.findIndex((each) => each.years === age.years) === i &&
        // "John Smith, 40, and his son John Smith, 12"
        sentenceAt(reading, age).start !== sentenceAt(reading, first).start,
    )
    .map(({ start, end, text, years: age }) => ({
      text,
      start,
      end,
      message: `${person.name} is ${age} here, ${first.years} elsewhere`,
      related: [{ text: first.text, start: first.start, end: first.end, message: 'the other age', in: 'article' }],
    }))
}

/** The ages that touch a person's mentions, or are `alone` with one, in text order; `all` are the mentions of everybody. */
function agesOf(
  reading: Reading,
  person: Person,
  all: readonly Mention[],
  alone: ReadonlyMap<Person, readonly NumberMention[]>,
): Age[] {
  const beside = [
    ...person.mentions.flatMap((mention) => agesBeside(reading, mention, all)),
    ...agesAtDeath(reading, person),
  ]
  return beside.length === 0
    ? []
    : [...beside, ...(alone.get(person) ?? []).map((number) => ageOf(reading.text, number))].sort(byPosition)
}

function agesBeside(reading: Reading, mention: Mention, all: readonly Mention[]): Age[] {
  const { text, analysis } = reading
  const { numbers = [] } = analysis
  const ages = bracketedAge(text, mention)
  const next = all[indexAt(all, mention.start) + 1]
  for (let i = Math.max(0, indexAt(numbers, mention.start - MAX_DISTANCE)); i < numbers.length; i++) {
    const number = numbers[i]
    if (!number || number.start > mention.end + MAX_DISTANCE) break
    if (!isYears(number)) continue
    if (next && number.start > next.start) break
    if (isAgeOf(reading, mention, number, number.kind)) ages.push(ageOf(text, number))
  }
  return ages
}

const isYears = ({ value }: NumberMention): boolean =>
  typeof value === 'number' && value <= 120 && Number.isInteger(value)

const ageOf = (text: string, { start, end, value }: NumberMention): Age => ({
  ...spanOf(text, start, end),
  years: Number(value),
})

/** "Roe (45) said": a bare figure in brackets is no number elsewhere. Not those who scored: "Roe (12) and Doe (45)". */
function bracketedAge(text: string, { end }: Range): Age[] {
  const found = BRACKETED.exec(text.slice(end, end + 20))?.groups?.years
  if (found === undefined) return []
  const start = end + 2
  return [{ ...spanOf(text, start, start + found.length), years: Number(found) }]
}

const BRACKETED = /^ \((?<years>[1-9]\d)\)(?:,? (?!and\b)\p{Ll}|\.)/u

/** An age is no further from its name (code units). */
const MAX_DISTANCE = 40

function isAgeOf(reading: Reading, name: Range, age: Range, kind: string): boolean {
  const { text } = reading
  if (kind !== 'age' && kind !== 'cardinal') return false
  if (isPast(reading, { start: Math.min(name.start, age.start), end: Math.max(name.end, age.end) })) return false
  if (age.start >= name.end) return isAgeBehind(text.slice(name.end, age.start), text.slice(age.end, age.end + 3), kind)
  // "45-year-old Jane Roe", "45-year-old teacher Jane Roe"
  return kind === 'age' && /^\s(?:[\p{Ll}-]+\s){0,2}(?:(?:Mr|Mrs|Ms|Dr)\.?\s)?$/u.test(text.slice(age.end, name.start))
}

function isAgeBehind(gap: string, rest: string, kind: string): boolean {
  // "Jane Roe, 45,", "Roe (45)", "Roe, now 45,", "Roe, of Lyon, 45,", "Roe is 45."
  if (/^(?:,\s(?:now\s|of\s\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?,\s)?|\s\()$/u.test(gap))
    return /^(?:[,.;:)]|\s[-–—]|$)/u.test(rest)
  if (/^\sis\s(?:now\s)?$/u.test(gap)) return kind === 'age' || /^[.,;]\s/u.test(rest)
  // "Roe, who was 45", of somebody who has died
  if (/^,\swho\swas\s$/u.test(gap)) return kind === 'age' && /^[.,;]/u.test(rest)
  // "Roe, aged 45", "Roe, a 45-year-old", "Roe, who is 45", "Roe turned 45"
  return kind === 'age' && /^(?:,\s(?:aged?|an?|who\s(?:is|turned|turns))\s|\s\(aged?\s|\sturned\s)$/u.test(gap)
}

/** Is it the age that somebody had, or will have? "In 1999 Jane Roe, 30, …", "when 30-year-old Roe …" */
function isPast(reading: Reading, { start, end }: Range): boolean {
  const { text } = reading
  const sentence = sentenceAt(reading, { start, end })
  const around = text.slice(
    Math.max(sentence.start, start - PAST_REACH),
    Math.max(end, Math.min(sentence.end, end + PAST_REACH)),
  )
  return PAST.test(around) || /\b(?:then|when)[\s-]$/iu.test(text.slice(Math.max(0, start - 6), start))
}

/** So far from an age a word of the past is about it (code units). */
const PAST_REACH = 25

const PAST = /\b(?:at the time|(?<!-)born|in (?:19|20)\d\d)\b/iu

/** "Jane Roe, the singer, has died of cancer aged 45", "Roe died on Monday at the age of 45" */
const agesAtDeath = ({ text, analysis: { numbers = [] } }: Reading, { mentions }: Person): Age[] =>
  mentions.flatMap(({ end }) => {
    const age = firstAgeIn(numbers, { start: end + 1, end: end + MAX_OBITUARY })
    return age && isYears(age) && DIED.test(text.slice(end, age.start)) ? [ageOf(text, age)] : []
  })

function firstAgeIn(numbers: readonly NumberMention[], { start, end }: Range): NumberMention | null {
  for (let i = indexAt(numbers, start - 1) + 1; i < numbers.length; i++) {
    const number = numbers[i]
    if (!number || number.start > end) return null
    if (number.kind === 'age') return number
  }
  return null
}

/** The clause from the name to the age is no longer (code units). */
const MAX_OBITUARY = 200

const DIED = /^(?:,\s[^.;:\n]{1,120},)?\s(?:has\s)?(?:died|dies)\b[^.;:\n]{0,40}\s(?:at\s(?:the\s)?)?$/u
