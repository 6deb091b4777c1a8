// Mentions of people to people: full names first, then what stands for them.
import type { Person } from '../core/analysis.ts'
import { type Gender, genderOfGivenName, genderOfTitle } from './gender.ts'
import type { NameMention } from './mentions.ts'
import { isSamePerson, type PersonName, parseName, shortFormRank } from './person-name.ts'
import { distinctTitles } from './titles.ts'

/** A mention with what the text calls the person there. */
export interface Called {
  readonly mention: NameMention
  readonly titles: readonly string[]
}

interface Candidate {
  name: PersonName
  readonly called: Called[]
  readonly forms: PersonName[]
}

/** People in order of first mention, each with all mentions, the fullest name and the titles. */
export function mergePeople(called: readonly Called[]): Person[] {
  const named = called
    .map((one) => ({ one, name: parseName(one.mention.text) }))
    .filter(({ name }) => name.words.length > 0)
  const people: Candidate[] = []
  for (const { one, name } of named.filter(({ name }) => name.words.length > 1)) joinFullName(people, one, name)
  const [whole, shortened] = partition(people)
  const rest = [
    ...shortened.flatMap(({ called: own, name }) => own.map((one) => ({ one, name }))),
    ...named.filter(({ name }) => name.words.length === 1),
  ].sort((a, b) => a.one.mention.start - b.one.mention.start)
  const all = [...whole]
  for (const { one, name } of rest) joinShortForm(all, whole, one, name)
  return all.sort((a, b) => startOf(a) - startOf(b)).map(render)
}

function joinFullName(people: Candidate[], one: Called, name: PersonName): void {
  const same = people.filter(({ forms }) => forms.some((form) => isSamePerson(form, name)))
  const person = same.length > 1 ? nearest(same, one) : same[0]
  if (!person) people.push({ name, called: [one], forms: [name] })
  else {
    person.called.push(one)
    person.forms.push(name)
    if (fullness(name) > fullness(person.name)) person.name = name
  }
}

/** Names that are short forms of others ("Okonjo-Iweala", "López Obrador") apart from those that are not. */
function partition(people: readonly Candidate[]): [Candidate[], Candidate[]] {
  const isShort = (person: Candidate) =>
    people.some((other) => other !== person && shortFormRank(person.name, other.name) >= 3)
  return [people.filter((person) => !isShort(person)), people.filter(isShort)]
}

/** A lone family or given name belongs to whom it fits best; among equals to the one of fitting title, then to the nearest. */
function joinShortForm(all: Candidate[], whole: readonly Candidate[], one: Called, name: PersonName): void {
  const ranked = whole
    .map((person) => ({ person, rank: shortFormRank(name, person.name) }))
    .filter(({ rank, person }) => rank > 0 && agrees(one, person, rank))
  const best = Math.max(0, ...ranked.map(({ rank }) => rank))
  const fitting = ranked.filter(({ rank }) => rank === best).map(({ person }) => person)
  const known = all.find((person) => !whole.includes(person) && person.name.words.join(' ') === name.words.join(' '))
  const titled = fitting.filter((person) => sharesTitle(one, person))
  const person = best > 0 ? nearest(titled.length > 0 ? titled : fitting, one) : known
  if (person) person.called.push(one)
  else all.push({ name, called: [one], forms: [name] })
}

/** Neither sex nor, for a given name, a title of its own speaks against it. */
function agrees(one: Called, person: Candidate, rank: number): boolean {
  const own = one.titles.map(genderOfTitle).find((gender) => gender !== null) ?? null
  const theirs = genderOf(person)
  if (own && theirs && own !== theirs) return false
  return rank !== 1 || one.titles.length === 0
}

function genderOf({ name, called }: Candidate): Gender {
  const titles = called.filter(({ mention }) => mention.text.includes(' ')).flatMap((one) => one.titles)
  const byTitle = titles.map(genderOfTitle).find((gender) => gender !== null)
  return byTitle ?? genderOfGivenName(name.familyFirst ? '' : (name.words[0] ?? ''))
}

const headsOf = (titles: readonly string[]): string[] =>
  titles.flatMap((title) => title.toLowerCase().split(/[^\p{L}]+/u)).filter((word) => word.length > 3)

function sharesTitle(one: Called, person: Candidate): boolean {
  const theirs = new Set(headsOf(person.called.flatMap(({ titles }) => titles)))
  return headsOf(one.titles).some((word) => theirs.has(word))
}

/** The person mentioned last before this mention, or first after it. */
function nearest(people: readonly Candidate[], { mention }: Called): Candidate | undefined {
  const distance = ({ called }: Candidate) =>
    Math.min(
      ...called.map(({ mention: { start } }) =>
        start <= mention.start ? mention.start - start : start - mention.start + 1e7,
      ),
    )
  return people.reduce<Candidate | undefined>(
    (best, person) => (best && distance(best) <= distance(person) ? best : person),
    undefined,
  )
}

const fullness = ({ words, text }: PersonName): number => words.join('').length + words.length + text.length / 100
const startOf = ({ called }: Candidate): number => Math.min(...called.map(({ mention }) => mention.start))

function render({ name, called }: Candidate, index: number): Person {
  const sorted = [...called].sort((a, b) => a.mention.start - b.mention.start)
  return {
    id: `p${index + 1}`,
    name: name.text,
    titles: distinctTitles(sorted.flatMap(({ titles }) => titles)),
    mentions: sorted.map(({ mention: { text, start, end } }) => ({ text, start, end })),
  }
}
