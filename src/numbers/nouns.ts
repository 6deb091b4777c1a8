// The noun that a number counts: "11,000 North Korean soldiers to Russia" counts soldiers.
import { alternatives } from '../core/parse-list.ts'
import { ARTICLES } from '../lexicons/function-words.ts'
import {
  ADJECTIVES,
  ATTRIBUTIVE_ALONE,
  ATTRIBUTIVE_NOUNS,
  ENDINGS_WITH_ES,
  INVARIABLE_NOUNS,
  IRREGULAR_PLURALS,
  MODIFIER_PLURALS,
  NOT_PLURAL,
  NOUN_ABBREVIATIONS,
  NOUNS_LIKE_ADJECTIVES,
  PHRASE_INNER,
  PHRASE_STOPS,
  PLURALS_IN_IE,
} from '../lexicons/number-nouns.ts'
import { nounClass } from '../lexicons/speaker-nouns.ts'
import { lexiconTags } from '../text/compromise-lexicon.ts'
import { at, isCapitalised, isHyphen, isTitled, touches } from './lexeme-predicates.ts'
import type { Scan } from './number-types.ts'
import { SMALL_CARDINALS } from './values.ts'

export interface CountedNoun {
  /** The head in singular: "soldier". */
  readonly head: string
  /** The whole noun phrase, as it stands; null where only a "who" tells of it. */
  readonly phrase: string | null
  /** Index of the lexeme after it. */
  readonly end: number
}

/** A noun phrase is looked for this far behind its number. */
const MAX_PHRASE = 9

/** The noun phrase that starts here, for a number of this value; null where no noun is in sight. */
export function nounAt(scan: Scan, start: number, value: number): CountedNoun | null {
  if (at(scan, start).kind !== 'word') return null
  const head = Math.abs(value) === 1 ? singularHead(scan, start) : (attributive(scan, start) ?? pluralHead(scan, start))
  if (head === null) return at(scan, start).lower === 'who' ? { head: 'person', phrase: null, end: start } : null
  return { head: singular(at(scan, head).text), phrase: phraseOf(scan, start, head), end: head + 1 }
}

/** The noun phrase behind "of": its words up to the next function word, without a leading article. */
export function phraseAfterOf(scan: Scan, start: number): string | null {
  let first = start
  while (isLeading(at(scan, first).lower)) first++
  let end = first
  while (end - first < MAX_PHRASE && isInner(scan, end)) {
    const last = isPlural(at(scan, end).text) && !isPossessive(scan, end) && !isModifier(scan, end)
    end++
    if (last) break
  }
  return end > first ? scan.text.slice(at(scan, first).start, at(scan, end - 1).end).replace(/['’]s?$/u, '') : null
}

const isLeading = (lower: string): boolean =>
  ARTICLES.has(lower) || /^(?:all|estimated|that|this|these|those)$/u.test(lower)

/** "people", "soldiers", "staff": not "series" of "7 series wins". */
export function isPlural(text: string): boolean {
  const lower = text.toLowerCase().replaceAll('’', "'")
  if (lower in IRREGULAR_PLURALS || text in NOUN_ABBREVIATIONS) return true
  return lower.length > 2 && /(?<!s|u|i|')s$/u.test(lower) && !NOT_PLURAL.has(lower)
}

/** soldiers: soldier, cities: city; capitals of names are kept (Germans: German). */
export function singular(noun: string): string {
  const name = /^\p{Lu}\p{Ll}/u.test(noun) ? noun : noun.toLowerCase()
  const lower = name.toLowerCase()
  const irregular = NOUN_ABBREVIATIONS[noun] ?? IRREGULAR_PLURALS[lower]
  if (irregular) return irregular
  if (!isPlural(noun) || /(?:series|species)$/u.test(lower)) return name
  if (/[^aeiou]ies$/u.test(name) && !PLURALS_IN_IE.has(lower)) return `${name.slice(0, -3)}y`
  const isSibilant = /(?:ch|sh|x|ss|zz)es$/u.test(lower) && !/(?:ache|axe)s$/u.test(lower)
  return isSibilant || ENDS_IN_S_OR_O.test(lower) ? name.slice(0, -2) : name.slice(0, -1)
}

const ENDS_IN_S_OR_O = new RegExp(`(?:${alternatives(ENDINGS_WITH_ES)})es$`, 'u')

const phraseOf = (scan: Scan, start: number, head: number): string =>
  scan.text.slice(at(scan, start).start, at(scan, head).end)

/** May this lexeme stand inside of a noun phrase? */
function isInner(scan: Scan, index: number): boolean {
  const { kind, lower, text, spaced } = at(scan, index)
  if (kind === 'sign')
    return (
      (isHyphen(scan, index) && touches(scan, index) && touches(scan, index + 1)) ||
      (text === '&' && spaced) ||
      (/^['’]$/u.test(text) && !spaced && at(scan, index + 1).spaced)
    )
  if (kind === 'digits')
    return isHyphen(scan, index - 1) || (isCapitalised(at(scan, index - 1)) && !isPlural(at(scan, index - 1).text))
  if (kind === 'url') return false
  return (
    !PHRASE_STOPS.has(lower) ||
    (isHyphen(scan, index - 1) && touches(scan, index)) ||
    (isHyphen(scan, index + 1) && touches(scan, index + 1))
  )
}

/** "printed and recorded works", "Fiat and Skoda cars", "new, faster trains": the noun comes after both. */
function isJoint(scan: Scan, index: number): boolean {
  return (
    /^(?:and|or|,|&)$/u.test(at(scan, index).lower) &&
    at(scan, index + 1).kind === 'word' &&
    !PHRASE_STOPS.has(at(scan, index + 1).lower)
  )
}

function pluralHead(scan: Scan, start: number): number | null {
  let invariable: number | null = null
  let joints = 0
  for (let index = start; index < start + MAX_PHRASE; index++) {
    const { kind, text, lower } = at(scan, index)
    if (kind === 'word' && !compound(scan, index) && (!PHRASE_STOPS.has(lower) || PHRASE_INNER.has(lower))) {
      if (isPlural(text) && !isPossessive(scan, index) && !isModifier(scan, index)) return index
      if (INVARIABLE_NOUNS.has(lower)) invariable = index
      else if (invariable !== null && !isPlural(text)) return invariable
      if (PHRASE_INNER.has(lower)) continue
    }
    if (isInner(scan, index)) continue
    if (invariable === null && index > start && joints < 2 && isJoint(scan, index)) joints++
    else break
  }
  return invariable
}

/** The part of a hyphenated word before its end. */
const compound = (scan: Scan, index: number): boolean =>
  isHyphen(scan, index + 1) && touches(scan, index + 1) && touches(scan, index + 2)

/** the mayor's deputies, the players' union */
const isPossessive = (scan: Scan, index: number): boolean =>
  /^['’]s?$/u.test(at(scan, index + 1).text) && touches(scan, index + 1)

/** A plural in front of its noun: "sports cars", "Los Angeles residents", "United States troops". */
function isModifier(scan: Scan, index: number): boolean {
  const { text, lower } = at(scan, index)
  const next = at(scan, index + 1)
  if (next.kind !== 'word' || !next.spaced) return false
  if (MODIFIER_PLURALS.has(lower)) return isPlural(next.text) || INVARIABLE_NOUNS.has(next.lower)
  return (
    isCapitalised(at(scan, index)) &&
    !/[eai]ns$/u.test(text) &&
    (isCapitalised(next) || isPlural(next.text)) &&
    !isTitled(scan)
  )
}

/** "a 12 page document": the noun right behind the number, where another noun follows. */
function attributive(scan: Scan, start: number): number | null {
  const { lower } = at(scan, start)
  const next = at(scan, start + 1)
  return ATTRIBUTIVE_NOUNS.has(lower) && next.kind === 'word' && !PHRASE_STOPS.has(next.lower) && !isPlural(next.text)
    ? start
    : attributivePlural(scan, start)
}

const attributivePlural = (scan: Scan, start: number): number | null =>
  ATTRIBUTIVE_ALONE.has(at(scan, start).lower) ? start : null

/** Behind "one": the first word that does not look like an adjective, or the one after it in "police officer". */
function singularHead(scan: Scan, start: number): number | null {
  for (let index = start; index < start + 6; index++) {
    const { kind, lower } = at(scan, index)
    if (kind === 'sign' && isHyphen(scan, index)) continue
    if (kind !== 'word' || SMALL_CARDINALS.has(lower) || (PHRASE_STOPS.has(lower) && !PHRASE_INNER.has(lower)))
      return null
    if (
      PHRASE_INNER.has(lower) ||
      isAdjective(lower) ||
      compound(scan, index) ||
      isPossessive(scan, index) ||
      lower === "'s"
    )
      continue
    // Behind "one" a word in -s is a verb: "one generates an image".
    if (isPlural(lower) && !INVARIABLE_NOUNS.has(lower)) return null
    const head = extend(scan, index)
    return isCapitalised(at(scan, head)) && isCapitalised(at(scan, head + 1)) ? headOfName(scan, head) : head
  }
  return null
}

/** "one Labour MP", "one Red Cross nurse": behind a name of several words; "One Home Depot shut" counts none of its words. */
function headOfName(scan: Scan, start: number): number | null {
  if (isTitled(scan)) return start
  let end = start
  while (isCapitalised(at(scan, end + 1)) && at(scan, end + 1).spaced) end++
  // "one Trident class ballistic missile"
  const next = at(scan, end + 1).lower
  if (isAdjective(next) && !next.endsWith('ed')) return singularHead(scan, end + 1)
  const head = extend(scan, end)
  const { text, lower } = at(scan, head)
  if (head > end)
    return lexiconTags(lower).some((tag) => NO_NOUNS.has(tag)) && nounClass(lower) !== 'person' ? null : head
  return /^\p{Lu}{2,4}$/u.test(text) || nounClass(lower) === 'person' ? end : null
}

/** Tags of words that are no noun behind a name: "shut", "fell"; a "nurse" is an infinitive, too. */
const NO_NOUNS: ReadonlySet<string> = new Set(['Adjective', 'PastTense', 'PresentTense'])

function extend(scan: Scan, index: number): number {
  const next = at(scan, index + 1)
  const plain =
    next.kind === 'word' &&
    !PHRASE_STOPS.has(next.lower) &&
    !/(?:s|ed|ing|ly)$/u.test(next.lower) &&
    !isAdjective(next.lower)
  return plain && /^\p{Ll}/u.test(next.text) ? index + 1 : index
}

/** By its ending, or one of the commonest without one. */
const isAdjective = (lower: string): boolean =>
  ADJECTIVES.has(lower) || (ADJECTIVE_ENDING.test(lower) && !NOUNS_LIKE_ADJECTIVES.has(lower))

const ADJECTIVE_ENDING = /(?:al|ic|ive|ous|ful|less|able|ible|ary|ish|ese|ian|est|lar|ing|ed)$/u
