// Ages of people whom only the sentence before names: "Jane Roe won on Sunday. The 45-year-old said …"
import type { Mention, NumberMention, Person } from '../core/analysis.ts'
import { indexAt, type Range } from '../core/span.ts'
import { ACTORS } from '../lexicons/actor-nouns.ts'
import { FEMALE_NOUNS, MALE_NOUNS } from '../lexicons/gendered-nouns.ts'
import type { Reading } from './rule.ts'
import { sentenceAt, sentenceBefore } from './sentences.ts'

/** By person, the ages behind a sentence about nobody else; `all` are the mentions of everybody, in text order. */
export function agesWithoutName(
  reading: Reading,
  people: readonly Person[],
  all: readonly Mention[],
): ReadonlyMap<Person, readonly NumberMention[]> {
  const owners = new Map(people.flatMap((person) => person.mentions.map((mention) => [mention, person] as const)))
  const found = new Map<Person, NumberMention[]>()
  for (const number of reading.analysis.numbers ?? []) {
    const named = isAgeWithoutName(reading.text, number) ? namedAround(reading, number, all) : []
    const [person, ...others] = new Set(named.map((mention) => owners.get(mention)))
    if (!person || others.length > 0) continue
    found.set(person, found.get(person) ?? [])
    found.get(person)?.push(number)
  }
  return found
}

/** "The 45-year-old said …", "But the 45-year-old Scot won" */
const isAgeWithoutName = (text: string, { kind, text: age, start }: NumberMention): boolean =>
  kind === 'age' &&
  /^\d\d-year-old$/u.test(age) &&
  /(?<!\p{L})[Tt]he $/u.test(text.slice(Math.max(0, start - 5), start))

/** The mentions before an age in its sentence and the one before, with one that follows at once; none where somebody has no name. */
function namedAround(reading: Reading, age: Range, all: readonly Mention[]): readonly Mention[] {
  const around = { start: sentenceBefore(reading, age).start, end: sentenceAt(reading, age).end }
  const before = mentionsWithin(all, { start: around.start, end: age.start })
  if (before.length === 0 || hasUnnamed(reading.text, around)) return []
  const next = all[indexAt(all, age.end + 1)]
  return next?.start === age.end + 1 ? [...before, next] : before
}

function mentionsWithin(all: readonly Mention[], { start, end }: Range): Mention[] {
  const found: Mention[] = []
  for (let i = indexAt(all, start - 1) + 1; i < all.length; i++) {
    const mention = all[i]
    if (!mention || mention.start >= end) break
    if (mention.end <= end) found.push(mention)
  }
  return found
}

/** Is somebody spoken of without a name, as in "hit a young man"? Not "Roe, a teacher". */
const hasUnnamed = (text: string, { start, end }: Range): boolean =>
  [...text.slice(start, end).matchAll(SOMEBODY)].some(({ groups }) =>
    (groups?.words ?? '')
      .split(/[\s-]/u)
      .some(
        (word) =>
          ACTORS.has(word) ||
          MALE_NOUNS.has(word) ||
          FEMALE_NOUNS.has(word) ||
          word === 'child' ||
          LIKE_ACTORS.test(word),
      ),
  )

/** Ends of many nouns for people that no list has: cyclist, bystander. */
const LIKE_ACTORS = /(?:ant|ee|(?<!m)ent|er|ian|ist|man|or|woman)$/u

const SOMEBODY =
  /(?<!,\s)\b(?:[Aa]n?|[Aa]nother|[Hh]is|[Hh]er|[Tt]heir|[Tt]wo|[Tt]hree|[Oo]ne)\s(?<words>[\p{Ll}\d-]+(?:\s[\p{Ll}\d-]+){0,2})/gu
