import { toBaseLetters } from '../../core/fold.ts'
import { type Span, spanOf } from '../../core/span.ts'
import { MONTHS, WEEKDAY_NAMES } from '../../lexicons/calendar.ts'
import { editsBetween } from '../edit-distance.ts'
import { type FullName, fullNameOf, isGivenName } from '../full-names.ts'
import { ARTICLE, defineRule, type Problem, type Reading } from '../rule.ts'
import { holderIn, roleAt } from '../rule-scope.ts'

export const nameInconsistent = defineRule({
  name: 'name/inconsistent',
  summary: 'a name is spelled in two ways',
  level: 'warning',
  scope: ARTICLE,
  options: {
    letters: { type: 'integer', default: 5, minimum: 3, says: 'shorter names are compared by their accents only' },
  },
  explanation: {
    what: 'A person’s name stands in a spelling that is one or two letters, or an accent, away from that of the fuller name. Plurals, possessives and people with other given names are left alone.',
    why: 'A misspelled name is the error that the person in question will write in about.',
    fails:
      'Councillor Astrid Lindqvist opened the meeting. The plan was bold, Lindqvist said.\n\nCritics of Lindquist called it too dear.',
    mend: 'Councillor Astrid Lindqvist opened the meeting. The plan was bold, Lindqvist said.\n\nCritics of Lindqvist called it too dear.',
  },
  run: (reading, { letters }) => {
    const names = (reading.analysis.people ?? []).flatMap((person) => fullNameOf(person, reading.text) ?? [])
    const surfaces = surfacesOf(reading)
    const problems: Problem[] = []
    const reported = new Set<string>()
    for (const name of names) {
      const usual = surfaces.get(name.surname)?.length ?? 0
      for (const [surface, uses] of surfaces) {
        const [first] = uses
        if (!first || reported.has(surface) || uses.length > usual || !isMisspelt(surface, uses, name, letters))
          continue
        // The surname of somebody with another given name.
        if (names.some((other) => other.surname === surface && !isSame(other.given, name.given))) continue
        reported.add(surface)
        problems.push(problemOf(first, surface, name))
      }
    }
    return [...problems, ...givenNames(names, letters)]
  },
})

/** A capitalised word that may be a surname, and the capitalised word before it. */
interface Use extends Span {
  readonly given: string | null
  /** Does a person's mention hold it? */
  readonly isPerson: boolean
  /** Is it, or does it stand in, the name of a place or an organization? */
  readonly isOther: boolean
  /** Is its capital owed to its place, at the start of a sentence or in a headline, as far as can be told? */
  readonly opens: boolean
}

const CALENDAR = new Set([...Object.keys(MONTHS), ...WEEKDAY_NAMES])
const CAPITALISED = /(?<![\p{L}\p{N}'’-])\p{Lu}[\p{L}\p{M}]+(?:[’'-]\p{Lu}[\p{L}\p{M}]+)*(?![\p{L}\p{N}])/gu
const BEFORE = /(?<word>\p{Lu}[\p{L}\p{M}.’'-]*)[ \u00a0]$/u
/** Another part of a name behind it: "David H. Koch", "Osama bin Laden". */
const AFTER = /^[ \u00a0](?:\p{Lu}|(?:al|bin|da|de|del|der|di|el|ibn|van|von)[ -])/u
/** Marks before the first word of a sentence. */
const SENTENCE_START = /(?:^|[.!?:;…—–][”"’')\]]*\s+|[\r\n])[“"‘'([]*$/u

/** Words that may be surnames, by spelling, with their places: capitalised in mid-sentence, or in a person's mention. */
function surfacesOf({ text, analysis }: Reading): Map<string, Use[]> {
  const found = new Map<string, Use[]>()
  const { people = [], places = [], organizations = [] } = analysis
  const personAt = holderIn(people.flatMap(({ mentions }) => mentions))
  const otherAt = holderIn([...places, ...organizations].flatMap(({ mentions }) => mentions))
  const lower = new Set(text.match(/(?<![\p{L}\p{N}])\p{Ll}{3,}/gu))
  for (const paragraph of analysis.structure.paragraphs) {
    for (const match of text.slice(paragraph.start, paragraph.end).matchAll(CAPITALISED)) {
      const start = paragraph.start + match.index
      const use = spanOf(text, start, start + match[0].length)
      const before = text.slice(Math.max(paragraph.start, start - 30), start)
      const mention = personAt(use)
      const opens = !mention && (SENTENCE_START.test(before) || roleAt(analysis, start) !== 'body')
      if (AFTER.test(text.slice(use.end, use.end + 12))) continue // a given name
      if (!mention && lower.has(match[0].toLowerCase())) continue
      // A word outside of every mention is no part of the name: "Later Roe left".
      const own = mention ? before.slice(Math.max(0, before.length - Math.max(0, start - mention.start))) : before
      const given = BEFORE.exec(own)?.groups?.word ?? null
      const uses = found.get(use.text) ?? []
      uses.push({ ...use, isPerson: mention !== null, isOther: !mention && otherAt(use) !== null, opens, given })
      found.set(use.text, uses)
    }
  }
  return found
}

/** Is it the surname of this name, wrongly spelt, as far as its uses show? */
function isMisspelt(
  surface: string,
  uses: readonly Use[],
  { given, surname, isSure }: FullName,
  letters: number,
): boolean {
  const isPerson = uses.every((use) => use.isPerson)
  if (!isVariant(surface, surname, letters, isPerson) || !uses.every((use) => mayBe(use.given, given))) return false
  // Letters that changed places hardly make another word; other variants may be a word, a place or a given name.
  if (isSwapped(surface, surname)) return true
  if (isGivenName(surface) && !isSame(surface, surname)) return false
  return (isSure || isPerson) && uses.every((use) => use.isOther === false) && !uses.every((use) => use.opens)
}

/** Is it the name with a letter or two, or an accent, otherwise? */
function isVariant(surface: string, name: string, letters: number, isPerson: boolean): boolean {
  if (surface === name || CALENDAR.has(surface.toLowerCase())) return false
  const [a, b] = [plain(surface), plain(name)]
  if (a === b) return surface.toLowerCase() !== name.toLowerCase()
  const shorter = Math.min(a.length, b.length)
  if (shorter < letters || isDerived(a, b) || isDerived(b, a)) return false
  const limit = isPerson && shorter >= 8 ? 2 : 1
  return (a[0] === b[0] || (a[0] === b[1] && a[1] === b[0])) && editsBetween(a, b, limit) <= limit
}

const plain = (word: string): string => toBaseLetters(word).toLowerCase()
const isSame = (a: string, b: string): boolean => plain(a) === plain(b)

/** Two letters the wrong way round: hardly another word, even at the start of a sentence. */
const isSwapped = (a: string, b: string): boolean =>
  a.length === b.length && a.length >= 6 && [...a].sort().join('') === [...b].sort().join('')

/** "Roes", "Roe's", "Obaman": the name with an ending. */
const isDerived = (a: string, b: string): boolean =>
  a.startsWith(b) && /^(?:s|es|['’]s?|ite|ism|ian|an|n)$/u.test(a.slice(b.length))

/** May the word before a surname be part of this person's name, or a title? */
const mayBe = (before: string | null, given: string): boolean =>
  before === null || before.endsWith('.') || isSame(before, given)

/** The same surname after given names that are a letter apart: "Steven Orr", "Stephen Orr". */
function givenNames(names: readonly FullName[], letters: number): Problem[] {
  return names.flatMap((name, i) => {
    const before = names
      .slice(0, i)
      .find(
        ({ surname, given, isSure }) =>
          (isSure || name.isSure) && surname === name.surname && isVariant(name.given, given, letters, true),
      )
    return before ? [problemOf(name.full, name.full.text, before)] : []
  })
}

const problemOf = ({ start, end, text }: Span, surface: string, { full }: FullName): Problem => ({
  text,
  start,
  end,
  message: `“${surface}” here, “${full.text}” elsewhere`,
  related: [{ text: full.text, start: full.start, end: full.end, message: 'the other spelling', in: 'article' }],
})
