// Capitalised words of an article, by spelling, and which of them may be another spelling of a name.
import { editsBetween } from '../core/edit-distance.ts'
import { toBaseLetters } from '../core/fold.ts'
import { type Span, spanOf } from '../core/span.ts'
import { MONTHS, WEEKDAY_NAMES } from '../lexicons/calendar.ts'
import type { Reading } from './rule.ts'
import { holderIn, roleAt } from './rule-scope.ts'

/** A capitalised word that may be a name, and the capitalised word before it. */
export interface Use extends Span {
  readonly given: string | null
  /** Does a person's mention hold it? */
  readonly isPerson: boolean
  /** Does a title stand before it, or a verb of speech beside it: "Mr Preston", "Pierce said"? */
  readonly isSurname: boolean
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
/** The characters before the first word of a sentence. */
const SENTENCE_START = /(?:^|[.!?:;…—–][”"’')\]]*\s+|[\r\n])[“"‘'([]*$/u

/** The writer knows: "Correy [sic]". */
const SIC = /^(?:['’]s)?\s?[[(]sic/iu

/** "Hyde, Rigney, McMillan, Rock": a line-up, in which everybody may be somebody else. */
const isEnumerated = (text: string, { start, end }: Span): boolean =>
  /\p{Lu}[\p{L}’' -]{1,20}(?:\s?\(.{0,20}\)|\s\d+)?[,;]\s$/u.test(text.slice(Math.max(0, start - 50), start)) &&
  /^(?:\s?\(.{0,20}\)|\s\d+)?[,;.]\s?(?:\p{Lu}|$)/u.test(text.slice(end, end + 30))

/** An organization less sure than this may be a surname that is spelt wrongly. */
const LEAST_CONFIDENCE = 0.85

/** Words that may be names, by spelling, with their places: capitalised in mid-sentence, or in a person's mention. */
export function surfacesOf({ text, analysis }: Reading): Map<string, Use[]> {
  const found = new Map<string, Use[]>()
  const { people = [], places = [], organizations = [] } = analysis
  const personAt = holderIn(people.flatMap(({ mentions }) => mentions))
  const sure = organizations.filter(({ confidence }) => confidence >= LEAST_CONFIDENCE)
  const otherAt = holderIn([...places, ...sure].flatMap(({ mentions }) => mentions))
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
      if (isEnumerated(text, use) || SIC.test(text.slice(use.end, use.end + 8))) continue
      // Words outside of the mention are no part of the name: "Later Roe left".
      const own = mention ? before.slice(Math.max(0, before.length - Math.max(0, start - mention.start))) : before
      const given = BEFORE.exec(own)?.groups?.word ?? null
      const uses = found.get(use.text) ?? []
      const isSurname = mention !== null && isSurnameAt(text, use)
      uses.push({
        ...use,
        isPerson: mention !== null,
        isSurname,
        isOther: !mention && otherAt(use) !== null,
        opens,
        given,
      })
      found.set(use.text, uses)
    }
  }
  return found
}

function isSurnameAt(text: string, { start, end }: Span): boolean {
  return (
    /(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Sir|Lord)\.?|\b(?:said|added|says)),?\s$/u.test(
      text.slice(Math.max(0, start - 8), start),
    ) || /^\s(?:said|added|says|told)\b/u.test(text.slice(end, end + 8))
  )
}

/** Is it the name with a letter or two, or an accent, otherwise? */
export function isVariant(surface: string, name: string, letters: number, isPerson: boolean): boolean {
  if (surface === name || CALENDAR.has(surface.toLowerCase())) return false
  const [a, b] = [plain(surface), plain(name)]
  if (a === b) return surface.toLowerCase() !== name.toLowerCase()
  const shorter = Math.min(a.length, b.length)
  if (shorter < letters && !(isPerson && shorter >= 3 && isSlip(a, b))) return false
  // "Chalmer" of a person called Chalmers has lost its end; "Roes" has the ending of a plural.
  if (isDerived(a, b) || (isDerived(b, a) && !(isPerson && b === `${a}s`))) return false
  const limit = isPerson && shorter >= 8 ? 2 : 1
  const opensAlike = a[0] === b[0] || (a[0] === b[1] && a[1] === b[0])
  return opensAlike && (isSlip(a, b) || editsBetween(a, b, limit) <= limit)
}

export const plain = (word: string): string => toBaseLetters(word).toLowerCase()
export const isSame = (a: string, b: string): boolean => plain(a) === plain(b)

/** Two letters the wrong way round: hardly another word, even at the start of a sentence. */
export const isSwapped = (a: string, b: string): boolean => a.length >= 6 && hasSameLetters(a, b)

export const hasSameLetters = (a: string, b: string): boolean =>
  a.length === b.length && [...a].sort().join('') === [...b].sort().join('')

/** "Roes", "Roe's", "Obaman", "Israeli", "German" of Germany: the name with an ending. */
const isDerived = (a: string, b: string): boolean =>
  a.startsWith(b) && (/^(?:s|es|['’]s?|ite|ism|ian|an|n)$/u.test(a.slice(b.length)) || ADJECTIVES.test(a))

/** Names of countries and their adjectives, a letter longer: German and Germany, Israel and Israeli. */
const ADJECTIVES = /germany$|(?:[aeiou][lnqr]|st?an|ait|emen)i$/u

/** "Khaan" for "Khan", "Jhon" for "John": a letter twice, or two letters the wrong way round. */
export const isSlip = (a: string, b: string): boolean =>
  a !== b &&
  (squeezed(a) === squeezed(b) || (a.length === b.length && editsBetween(a, b, 1) === 1 && hasSameLetters(a, b)))

const squeezed = (word: string): string => word.replace(/(?<letter>.)\k<letter>+/gu, '$<letter>')

/** Letters that stand for one sound in names from other scripts, in this order: the longer first. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ee|ie|iy|yy?|ij/gu, 'i'],
  [/oo|ou|o|w(?![aeiou])/gu, 'u'],
  [/a[eiy]|e[iy]/gu, 'e'],
  [/dh/gu, 'd'],
  [/gh/gu, 'g'],
  [/kh|q|c(?!h)/gu, 'k'],
  [/ph/gu, 'f'],
  [/e/gu, 'a'],
]

/** "Kareem" for "Karim", "Mohammed" for "Muhammad": two ways to write a name of another script in Latin letters. */
export function isTransliteration(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 4 || isSame(a, b)) return false
  return soundsOf(a) === soundsOf(b)
}

const soundsOf = (word: string): string =>
  squeezed(SOUNDS.reduce((rest, [letters, sound]) => rest.replace(letters, sound), plain(word)))
