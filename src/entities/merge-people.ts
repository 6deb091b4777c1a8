// Mentions of people to people: full names first, then what stands for them.

import type { Person } from '../core/analysis.ts'
import type { Article } from '../core/article.ts'
import { upperBound } from '../core/search.ts'
import { confidenceOf } from './entity-confidence.ts'
import { type Gender, genderOfGivenName, genderOfTitle } from './gender.ts'
import type { NameMention } from './name-mentions.ts'
import { byWords, isSamePerson, type PersonName, parseName, shortFormRank, type WordIndex } from './person-name.ts'
import { distinctTitles, titlesOf } from './person-titles.ts'

/** A mention with what the text calls the person there. */
export interface TitledMention {
  readonly mention: NameMention
  readonly titles: readonly string[]
}

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
  titleGender: Gender
}

/** Mentions with the titles that stand around them. */
export function peopleOf(article: Article, mentions: readonly NameMention[]): TitledMention[] {
  const inName = new Set(
    mentions.flatMap(({ first, endToken }) => Array.from({ length: endToken - first }, (_, i) => first + i)),
  )
  return mentions.map((mention) => ({ mention, titles: titlesOf(article, mention, (token) => inName.has(token)) }))
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
})

function addFull(person: Candidate, one: TitledMention, name: PersonName): void {
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
  const others = new Map<string, Candidate>()
  for (const { one, name } of rest) {
    const key = name.words.join(' ')
    const person = personOf(index, one, name) ?? others.get(key) ?? newPerson(name)
    person.called.push(one)
    person.latest = one.mention.start
    if (person.starts.length === 0) others.set(key, person)
  }
  return [...others.values()]
}

/** The person whom the form fits best; among equals the one whose title it shares, then the nearest. */
function personOf(index: WordIndex<Candidate>, one: TitledMention, name: PersonName): Candidate | undefined {
  const ranked = index
    .find(name)
    .map((person) => ({ person, rank: shortFormRank(name, person.name) }))
    .filter(({ rank, person }) => rank > 0 && agrees(one, person, rank))
  const best = Math.max(0, ...ranked.map(({ rank }) => rank))
  const fitting = ranked.filter(({ rank }) => rank === best).map(({ person }) => person)
  const titled = fitting.filter((person) => titleWordsOf(one).some((word) => person.titleWords.has(word)))
  return nearest(titled.length > 0 ? titled : fitting, one)
}

/** Neither sex nor, for a middle name, a title of its own speaks against it. */
function agrees(one: TitledMention, { name, titleGender }: Candidate, rank: number): boolean {
  const own = genderOfTitles(one)
  const theirs = titleGender ?? genderOfGivenName(name.familyFirst ? '' : (name.words[0] ?? ''))
  if (own && theirs && own !== theirs) return false
  return rank !== 1 || one.titles.length === 0
}

const genderOfTitles = ({ titles }: TitledMention): Gender =>
  titles.map(genderOfTitle).find((gender) => gender !== null) ?? null

const titleWordsOf = ({ titles }: TitledMention): string[] =>
  titles.flatMap((title) => title.toLowerCase().split(/[^\p{L}]+/u)).filter((word) => word.length > 3)

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
