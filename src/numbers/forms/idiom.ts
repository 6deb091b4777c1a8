// net zero, cloud nine, the eleventh hour: number words that count nothing
import { parseWords } from '../../core/parse-list.ts'
import { NUMBER_IDIOMS } from '../../lexicons/number-idioms.ts'
import { FRACTIONS, ORDINALS, SMALL_CARDINALS } from '../../lexicons/number-words.ts'
import { at, isHyphen } from '../lexeme-predicates.ts'
import type { Form, Scan } from '../number-types.ts'

/** An idiom around its first number word. */
interface Idiom {
  /** From the number word backwards. */
  readonly before: readonly string[]
  readonly behind: readonly string[]
}

const isNumberWord = (word: string): boolean => word in SMALL_CARDINALS || word in ORDINALS || word in FRACTIONS

const IDIOMS: ReadonlyMap<string, readonly Idiom[]> = idiomsByWord()

/** By the first number word; of several the longest comes first. */
function idiomsByWord(): Map<string, Idiom[]> {
  const idioms = new Map<string, Idiom[]>()
  for (const words of NUMBER_IDIOMS.map((phrase) => parseWords(phrase)).sort((a, b) => b.length - a.length)) {
    const i = words.findIndex(isNumberWord)
    const [before, word = '', behind] = [words.slice(0, i).reverse(), words[i], words.slice(i + 1)]
    idioms.set(word, [...(idioms.get(word) ?? []), { before, behind }])
  }
  return idioms
}

export const idiom: Form = {
  name: 'idiom',
  read: (scan, start) => {
    if (scan.kinds[start] !== 'word') return null
    // "an eleventh-hour deal": the article may open a quantity, too.
    const first = /^an?$/u.test(at(scan, start).lower) ? start + 1 : start
    for (const { before, behind } of IDIOMS.get(at(scan, first).lower) ?? []) {
      if (!isFollowed(scan, first, before, -1)) continue
      const last = lastOf(scan, first, behind, 1)
      if (last !== null) return { kind: 'cardinal', value: null, start, end: last + 1, skip: true }
    }
    return null
  },
}

const isFollowed = (scan: Scan, start: number, words: readonly string[], step: 1 | -1): boolean =>
  lastOf(scan, start, words, step) !== null

/** The index of the last of these words where they follow in one direction, hyphens apart; null where they do not. */
function lastOf(scan: Scan, start: number, words: readonly string[], step: 1 | -1): number | null {
  let index = start
  for (const word of words) {
    index += step
    if (isHyphen(scan, index)) index += step
    if (at(scan, index).lower !== word) return null
  }
  return index
}
