import type { Span } from '../../core/span.ts'
import { lexiconTags } from '../../text/compromise-lexicon.ts'
import { type FullName, fullNameOf, isGivenName, namesAlone } from '../full-names.ts'
import { isSame, isSwapped, isTransliteration, isVariant, surfacesOf, type Use } from '../name-spellings.ts'
import { otherSpellings } from '../organization-spellings.ts'
import { ARTICLE, defineRule, type Problem, type Reading } from '../rule.ts'
import { sentenceAt } from '../sentences.ts'

export const nameInconsistent = defineRule({
  name: 'name/inconsistent',
  summary: 'a name is spelled in two ways',
  level: 'warning',
  scope: ARTICLE,
  options: {
    letters: {
      type: 'integer',
      default: 5,
      minimum: 3,
      says: 'in shorter names only accents, doubled and swapped letters count',
    },
  },
  explanation: {
    what: 'A person’s name stands in a spelling that is one or two letters, or an accent, away from that of the fuller name; or an organization or a place stands in two spellings. Plurals, possessives, line-ups, people with other given names and two spellings in one sentence are left alone.',
    why: 'A misspelled name is the error that the person in question will write in about.',
    fails:
      'Councillor Astrid Lindqvist opened the meeting. The plan was bold, Lindqvist said.\n\nCritics of Lindquist called it too dear.',
    mend: 'Councillor Astrid Lindqvist opened the meeting. The plan was bold, Lindqvist said.\n\nCritics of Lindqvist called it too dear.',
  },
  run: (reading, { letters }) => {
    const names = (reading.analysis.people ?? []).flatMap((person) => fullNameOf(person, reading.text) ?? [])
    const surfaces = surfacesOf(reading)
    const accepted = new Set(
      reading.roster.flatMap(({ name, forms }) => [name, ...forms]).flatMap((name) => [name, ...name.split(/\s+/u)]),
    )
    const alone = (reading.analysis.people ?? []).flatMap((person) => namesAlone(person, reading.text))
    const problems: Problem[] = []
    const reported = new Set<string>()
    for (const name of [...names, ...alone]) {
      if (reported.has(name.surname)) continue
      const usual = surfaces.get(name.surname)?.length ?? 0
      for (const [surface, uses] of surfaces) {
        const [first] = uses
        if (
          !first ||
          accepted.has(surface) ||
          reported.has(surface) ||
          uses.length > usual ||
          (name.given === '' && !uses.every((use) => use.isPerson)) ||
          standTogether(reading, uses, surfaces.get(name.surname) ?? []) ||
          !isMisspelt(surface, uses, name, letters)
        )
          continue
        // The surname of somebody with another given name.
        if (
          names.some(
            (other) => other.surname.toLowerCase() === surface.toLowerCase() && !mayBe(other.given, name.before),
          )
        )
          continue
        reported.add(surface)
        problems.push(problemOf(first, surface, name))
      }
    }
    return [...problems, ...givenNames(names, letters), ...otherSpellings(reading, surfaces)]
  },
})

/** Two spellings in one sentence are two people: "Johnson met Johnston". */
function standTogether(reading: Reading, uses: readonly Use[], others: readonly Use[]): boolean {
  const sentences = new Set(others.map((other) => sentenceAt(reading, other).start))
  return uses.some((use) => sentences.has(sentenceAt(reading, use).start))
}

/** Is it the surname of this name, wrongly spelt, as far as its uses show? */
function isMisspelt(
  surface: string,
  uses: readonly Use[],
  { given, surname, before, isSure }: FullName,
  letters: number,
): boolean {
  const isPerson = uses.every((use) => use.isPerson)
  if (!uses.every((use) => mayBe(use.given, before))) return false
  // Behind the same given name it is the same person, whichever way the name is written.
  if (uses.some((use) => use.given !== null && isSame(use.given, given)) && isTransliteration(surface, surname))
    return true
  if (!isVariant(surface, surname, letters, isPerson)) return false
  // Letters that changed places hardly make another word; other variants may be a word, a place or a given name.
  if (isSwapped(surface, surname)) return true
  if (isGivenName(surface) && !isSame(surface, surname) && !uses.every((use) => use.isSurname)) return false
  // At the start of a sentence every word has a capital; one that no lexicon has is a name.
  const mayBeWord = uses.every((use) => use.opens) && lexiconTags(surface.toLowerCase()).length > 0
  return (isSure || isPerson) && uses.every((use) => use.isOther === false) && !mayBeWord
}

/** May the word before a surname be part of this person's name, or a title? */
const mayBe = (word: string | null, before: readonly string[]): boolean =>
  word === null || word.endsWith('.') || before.some((each) => isSame(word, each))

/** The same surname after given names that are a letter apart: "Steven Orr", "Stephen Orr". */
function givenNames(names: readonly FullName[], letters: number): Problem[] {
  return names.flatMap((name, i) => {
    const before = names
      .slice(0, i)
      .find(
        ({ surname, given, isSure }) =>
          (isSure || name.isSure) &&
          surname === name.surname &&
          (isVariant(name.given, given, letters, true) || isTransliteration(name.given, given)),
      )
    return before ? [problemOf(name.full, name.full.text, before)] : []
  })
}

const problemOf = ({ start, end, text }: Span, surface: string, { full, surname }: FullName): Problem => ({
  text,
  start,
  end,
  message: `“${surface}” here, “${full.text}” elsewhere`,
  fix: { start, end, replacement: /\s/u.test(text) ? full.text : surname },
  related: [{ text: full.text, start: full.start, end: full.end, message: 'the other spelling', in: 'article' }],
})
