import type { Mention, Person } from '../../core/analysis.ts'
import { byPosition, indexAt, type Range, type Span, spanOf } from '../../core/span.ts'
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
    what: 'An age stands beside a person’s name (“Jane Roe, 45,”, “45-year-old Jane Roe”, “Roe (45)”, “Roe, who is 45”) and another one elsewhere. Ages of the past (“then 30”, “in 1999”), a birthday between and two ages in one sentence are left alone.',
    why: 'One of the two is wrong, and the person in question knows which.',
    fails: 'Jane Roe, 45, won the race on Sunday.\n\nIt was the third title for 54-year-old Roe.',
    mend: 'Jane Roe, 45, won the race on Sunday.\n\nIt was the third title for 45-year-old Roe.',
  },
  run: (reading, { years }) => {
    const people = reading.analysis.people ?? []
    const mentions = people.flatMap((person) => person.mentions).sort(byPosition)
    return people.flatMap((person) => problemsOf(reading, person, mentions, years))
  },
})

/** An age with the place of its figure. */
interface Age extends Span {
  readonly years: number
}

function problemsOf(reading: Reading, person: Person, all: readonly Mention[], years: number): Problem[] {
  const ages = agesOf(reading, person, all)
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

/** The ages that touch a person's mentions, in text order; `all` are the mentions of everybody. */
function agesOf({ text, analysis: { numbers = [] } }: Reading, { mentions }: Person, all: readonly Mention[]): Age[] {
  const ages: Age[] = []
  for (const mention of mentions) {
    const next = all[indexAt(all, mention.start) + 1]
    for (let i = Math.max(0, indexAt(numbers, mention.start - MAX_DISTANCE)); i < numbers.length; i++) {
      const number = numbers[i]
      if (!number || number.start > mention.end + MAX_DISTANCE) break
      if (typeof number.value !== 'number' || number.value > 120 || !Number.isInteger(number.value)) continue
      if (next && number.start > next.start) break
      if (isAgeOf(text, mention, number, number.kind))
        ages.push({ ...spanOf(text, number.start, number.end), years: number.value })
    }
  }
  return ages
}

/** An age is no further from its name (code units). */
const MAX_DISTANCE = 40

function isAgeOf(text: string, name: Range, age: Range, kind: string): boolean {
  if (kind !== 'age' && kind !== 'cardinal') return false
  if (PAST.test(text.slice(Math.max(0, Math.min(name.start, age.start) - 25), Math.max(name.end, age.end) + 25)))
    return false
  if (age.start >= name.end) {
    // "Jane Roe, 45,", "Roe (45)", "Roe, aged 45", "Roe, a 45-year-old", "Roe, who is 45"
    const [gap, rest] = [text.slice(name.end, age.start), text.slice(age.end, age.end + 3)]
    if (/^(?:,\s|\s\()$/u.test(gap)) return /^(?:[,.;:)]|\s[-–—]|$)/u.test(rest)
    return kind === 'age' && /^(?:,\s(?:aged?|an?|who\s(?:is|turned|turns))\s|\s\(aged?\s|\sis\s)$/u.test(gap)
  }
  // "45-year-old Jane Roe", "45-year-old teacher Jane Roe"
  return kind === 'age' && /^\s(?:[\p{Ll}-]+\s){0,2}(?:(?:Mr|Mrs|Ms|Dr)\.?\s)?$/u.test(text.slice(age.end, name.start))
}

/** Ages that somebody had, or will have. */
const PAST = /\b(?:then|when|at the time|died|born|in (?:19|20)\d\d)\b/iu
