// Mentions of people to people: full names first, then what stands for them.

import type { Person } from '../core/analysis.ts'
import { once } from '../core/memoize.ts'
import { upperBound } from '../core/search.ts'
import { KNOWN } from '../ner/known-names.ts'
import { readWord } from '../ner/tagger-words.ts'
import { genderOfName, type PersonGender } from '../text/gender.ts'
import { confidenceOf } from './entity-confidence.ts'
import type { NameMention } from './name-mentions.ts'
import { byWords, isSamePerson, type PersonName, parseName, shortFormRank, type WordIndex } from './person-name.ts'
import { distinctTitles } from './person-titles.ts'
import { genderOfTitles, isShortFor, type TitledMention, titleWordsOf } from './titled-mentions.ts'

interface Named {
  readonly one: TitledMention
  readonly name: PersonName
}

interface Candidate {
  name: PersonName
  /** Each spelling once. */
  readonly forms: Map<string, PersonName>
  readonly called: TitledMention[]
  /** Offsets of the mentions by full name, in order; and of the latest by a shorter form. */
  readonly starts: number[]
  latest: number
  /** The number of mentions by full name. */
  readonly titleWords: Set<string>
  titleGender: PersonGender
  /** Is the person brought in as somebody's relative? */
  isRelative: boolean
  /** Is the given name alone used somewhere? */
  isCalledByGiven: boolean
}

/** People in order of first mention, each with all mentions, the fullest name and the titles. */
export const mergePeople = (called: readonly TitledMention[]): Person[] => candidatesOf(called).map(render)

/** The mentions of each person. */
export const groupPeople = (called: readonly TitledMention[]): NameMention[][] =>
  candidatesOf(called).map((person) => person.called.map(({ mention }) => mention))

function candidatesOf(called: readonly TitledMention[]): Candidate[] {
  const named = called
    .map((one) => ({ one, name: parseName(one.mention.text) }))
    .filter(({ name }) => name.words.length > 0)
  const people = byFullName(named.filter(({ name }) => name.words.length > 1))
  const index = byWords<Candidate>()
  for (const person of people) index.add(person.name, person)
  const isShort = (person: Candidate) =>
    index.find(person.name).some((other) => other !== person && shortFormRank(person.name, other.name) >= 3)
  const shortened = new Set(people.filter(isShort))
  const whole = people.filter((person) => !shortened.has(person))
  const rest = named.filter(({ name }) => name.words.length === 1)
  for (const { called: own, name } of shortened) rest.push(...own.map((one) => ({ one, name })))
  rest.sort((a, b) => a.one.mention.start - b.one.mention.start)
  return [...whole, ...joinShortForms(whole, rest)].sort((a, b) => startOf(a) - startOf(b))
}

function byFullName(named: readonly Named[]): Candidate[] {
  const people: Candidate[] = []
  const index = byWords<Candidate>()
  for (const { one, name } of named) {
    const same = index.find(name).filter(({ forms }) => [...forms.values()].some((form) => isSamePerson(form, name)))
    const person = nearest(same, one) ?? newPerson(name)
    if (same.length === 0) people.push(person)
    if (!person.forms.has(name.text) || same.length === 0) index.add(name, person)
    addFull(person, one, name)
  }
  return people
}

const newPerson = (name: PersonName): Candidate => ({
  name,
  forms: new Map(),
  called: [],
  starts: [],
  latest: -1,
  titleWords: new Set(),
  titleGender: null,
  isRelative: false,
  isCalledByGiven: false,
})

function addFull(person: Candidate, one: TitledMention, name: PersonName): void {
  if (person.called.length === 0) person.isRelative = one.isRelative
  person.called.push(one)
  person.starts.push(one.mention.start)
  person.forms.set(name.text, name)
  for (const word of titleWordsOf(one)) person.titleWords.add(word)
  person.titleGender ??= genderOfTitles(one)
  if (fullness(name) > fullness(person.name)) person.name = name
}

/** Gives lone family and given names to the people they stand for; the people that are known by no more than that. */
function joinShortForms(whole: readonly Candidate[], rest: readonly Named[]): Candidate[] {
  const index = byWords<Candidate>()
  for (const person of whole) index.add(person.name, person)
  const bySpelling = once(() => indexSpellings(whole))
  const others = new Map<string, Candidate>()
  const alone = new Set(rest.map(({ name }) => name.words.join(' ')))
  for (const person of whole) person.isCalledByGiven = !person.name.familyFirst && alone.has(person.name.words[0] ?? '')
  for (const { one, name } of rest) {
    const key = name.words.join(' ')
    const person =
      personOf(index, one, name) ?? misspeltOne(bySpelling, one, name) ?? others.get(key) ?? newPerson(name)
    person.called.push(one)
    person.latest = one.mention.start
    person.titleGender ??= genderOfTitles(one)
    if (person.starts.length === 0) others.set(key, person)
  }
  return [...others.values()]
}

const lastWord = ({ words }: PersonName): string => words.at(-1) ?? ''

const SHORTEST_MISSPELT = 5

/** A word with none and with one of its letters left out: two words that share one of these are spelled nearly alike. */
function spellingsOf(word: string): string[] {
  if (word.length < SHORTEST_MISSPELT) return []
  return [word, ...new Set(Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1)))]
}

function indexSpellings(people: readonly Candidate[]): ReadonlyMap<string, readonly Candidate[]> {
  const index = new Map<string, Candidate[]>()
  for (const person of people) {
    for (const key of spellingsOf(lastWord(person.name))) {
      const namesakes = index.get(key)
      if (namesakes) namesakes.push(person)
      else index.set(key, [person])
    }
  }
  return index
}

/** "Abbot" is the one Abbott of the article, "Synder" the one Snyder; Johnston, who may be somebody else, is not Johnson. */
function misspeltOne(
  bySpelling: () => ReadonlyMap<string, readonly Candidate[]>,
  one: TitledMention,
  name: PersonName,
): Candidate | undefined {
  const word = lastWord(name)
  const spellings = name.words.length > 1 ? [] : spellingsOf(word)
  const namesakes = new Set(spellings.flatMap((key) => bySpelling().get(key) ?? []))
  const meant = [...namesakes].filter((person) => isMisspelling(word, lastWord(person.name)))
  const [only] = meant
  return only && meant.length === 1 && agrees(one, only, BY_FAMILY) ? only : undefined
}

/** One letter for two of a kind; in a word that is no known family name a letter too many or too few, or two that changed places. */
function isMisspelling(word: string, right: string): boolean {
  if (singled(word) === singled(right)) return true
  if ((readWord(word).known & KNOWN.familyName) !== 0 || word.charAt(0) !== right.charAt(0)) return false
  return word.length === right.length ? isSwapped(word, right) : Math.abs(word.length - right.length) === 1
}

const singled = (word: string): string => word.replace(/(\p{L})\1/gu, '$1')

function isSwapped(a: string, b: string): boolean {
  let at = 0
  while (at < a.length && a.charAt(at) === b.charAt(at)) at++
  return a.slice(0, at) + a.charAt(at + 1) + a.charAt(at) + a.slice(at + 2) === b
}

/** `shortFormRank` of a family name. */
const BY_FAMILY = 4

/**
 * Whom the form fits best; among equals whose title it shares and whose pronoun follows, then, for a family name, who is not
 * called by the given name, and is nobody's relative; then the nearest.
 */
function personOf(index: WordIndex<Candidate>, one: TitledMention, name: PersonName): Candidate | undefined {
  const ranked = index
    .find(name)
    .map((person) => ({ person, rank: shortFormRank(name, person.name) }))
    .filter(({ rank, person }) => rank > 0 && agrees(one, person, rank))
  const best = Math.max(0, ...ranked.map(({ rank }) => rank))
  let fitting = ranked.filter(({ rank }) => rank === best).map(({ person }) => person)
  for (const speaksFor of best === BY_FAMILY ? [...SIGNS, ...FAMILY_SIGNS] : SIGNS) {
    const favoured = fitting.filter((person) => speaksFor(person, one))
    if (favoured.length > 0) fitting = favoured
  }
  return nearest(fitting, one)
}

type Sign = (person: Candidate, one: TitledMention) => boolean
const SIGNS: readonly Sign[] = [
  (person, one) => sharesTitle(one, person),
  (person, { pronoun }) => pronoun !== null && (genderOf(person) ?? pronoun) === pronoun,
]
const FAMILY_SIGNS: readonly Sign[] = [(person) => !person.isCalledByGiven, (person) => !person.isRelative]

/** Neither sex nor, for a middle name, a title of its own speaks against it. */
function agrees(one: TitledMention, person: Candidate, rank: number): boolean {
  const [own, theirs] = [genderOfTitles(one), genderOf(person)]
  if (own && theirs && own !== theirs) return false
  return rank !== 1 || one.titles.length === 0
}

const genderOf = ({ name, titleGender }: Candidate): PersonGender =>
  titleGender ?? genderOfName(name.familyFirst ? '' : (name.words[0] ?? ''))

const sharesTitle = (one: TitledMention, { titleWords }: Candidate): boolean =>
  titleWordsOf(one).some((word) => titleWords.has(word) || [...titleWords].some((full) => isShortFor(word, full)))

/** The person mentioned last before this mention, or else first after it. */
function nearest(people: readonly Candidate[], { mention: { start } }: TitledMention): Candidate | undefined {
  const [FAR, AFTER] = [1e12, 1e9]
  const distance = ({ starts, latest }: Candidate): number => {
    const next = upperBound(starts, start)
    const before = Math.max(latest <= start ? latest : -1, starts[next - 1] ?? -1)
    return before >= 0 ? start - before : AFTER + (starts[next] ?? FAR) - start
  }
  let [best, least] = [people[0], Infinity]
  for (const person of people) {
    const own = distance(person)
    if (own < least) [best, least] = [person, own]
  }
  return best
}

const fullness = ({ words, text }: PersonName): number => words.join('').length + words.length + text.length / 100
const startOf = ({ starts, called }: Candidate): number =>
  Math.min(
    starts[0] ?? Infinity,
    called.reduce((least, { mention }) => Math.min(least, mention.start), Infinity),
  )

function render({ name, called }: Candidate, index: number): Person {
  const sorted = [...called].sort((a, b) => a.mention.start - b.mention.start)
  return {
    id: `p${index + 1}`,
    name: name.text,
    titles: distinctTitles(sorted.flatMap(({ titles }) => titles)),
    mentions: sorted.map(({ mention: { text, start, end } }) => ({ text, start, end })),
    confidence: confidenceOf(
      'person',
      sorted.map(({ mention }) => mention),
    ),
  }
}
