import type { Person } from '../core/analysis.ts'
import { toBaseLetters } from '../core/fold.ts'
import type { Span } from '../core/span.ts'
import { MEN, WOMEN } from '../lexicons/given-names.ts'

/** A person's name in full, where it first stands. */
export interface FullName {
  readonly given: string
  readonly surname: string
  /** Its words before the surname. */
  readonly before: readonly string[]
  readonly full: Span
  /**
   * Is it a name beyond doubt: a common given name, a title, an apposition behind it, or more than one mention? Other
   * capitalised words in a row are taken for names now and then.
   */
  readonly isSure: boolean
}

const NAME_WORD = /^\p{Lu}[\p{L}\p{M}.’'-]*$/u
const APPOSITION = /^(?:,\s|\s\()/u

/** Is it a common given name? */
export const isGivenName = (word: string): boolean => {
  const key = toBaseLetters(word).toLowerCase()
  return MEN.has(key) || WOMEN.has(key)
}

/** The other names by which an article calls somebody: "Zuraida" of Zuraida Kamaruddin, "Bagheri" of Ali Bagheri Kani. */
export function namesAlone(person: Person, text: string): FullName[] {
  const name = fullNameOf(person, text)
  if (!name) return []
  const alone = new Set(person.mentions.map((mention) => mention.text))
  return name.before
    .filter((word) => alone.has(word) && word !== name.surname)
    .map((word) => ({ ...name, surname: word, given: '', before: [] }))
}

/** The full name of a person where it first stands; null for one who has none. */
export function fullNameOf({ mentions, titles }: Person, text: string): FullName | null {
  const all = mentions.filter((mention) => /\s/u.test(mention.text))
  const [full] = all
  const words = full?.text.split(/\s+/u) ?? []
  const [given, surname] = [words[0], words.at(-1)]
  if (!full || !given || !surname || !NAME_WORD.test(given) || !NAME_WORD.test(surname)) return null
  const isSure =
    words.slice(0, -1).some(isGivenName) ||
    titles.length > 0 ||
    all.filter((mention) => mention.text === full.text).length > 1 ||
    APPOSITION.test(text.slice(full.end, full.end + 2))
  return { given, surname, before: words.slice(0, -1), full, isSure }
}
