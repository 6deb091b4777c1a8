// 11,000 soldiers, one man, 40k, 1000; not the pronoun "one", "one of", "third-party"

import { BEFORE_PRONOUN_ONE, BEHIND_PRONOUN_ONE, UNCOUNTED_BEHIND_HYPHEN } from '../../lexicons/number-neighbours.ts'
import { HYPHENATED_NOUNS } from '../../lexicons/number-nouns.ts'
import { at, isHyphen, touches } from '../lexeme-predicates.ts'
import { nounAt } from '../nouns.ts'
import type { Form, Match, Numeral, Scan } from '../number-types.ts'
import { readNumeral } from '../numeral.ts'
import { perAt } from '../unit-lookup.ts'

export const cardinal: Form = {
  name: 'cardinal',
  read: (scan, start, numeral) => {
    if (!numeral || numeral.fraction) return null
    const { end, value, scale, style } = numeral
    const bare: Match = { kind: 'cardinal', start, end, value, scale }
    if (isHyphen(scan, end) && touches(scan, end) && touches(scan, end + 1) && at(scan, end + 1).kind === 'word')
      return hyphenated(scan, numeral, bare)
    if (style === 'digits' && touches(scan, end) && at(scan, end).kind === 'word') return gluedWord(scan, numeral, bare)
    const noun = nounAt(scan, nounStart(scan, end), value)
    if (isPronoun(scan, numeral, noun !== null)) return null
    const fits = noun && !(at(scan, end).lower === 'of' && style === 'digits' && scale === 1)
    const of = noun?.head === 'time' ? null : noun?.phrase
    const counted = fits ? { unit: noun.head, of: of ?? null, reach: noun.end, ...bare } : bare
    const per = perAt(scan, counted.reach ?? end)
    return per ? { per: per.per, ...counted, reach: per.end } : counted
  },
}

/** "500-odd volunteers": the noun that stands behind more than the number. */
function counting(scan: Scan, bare: Match, start: number): Match {
  const noun = nounAt(scan, start, Number(bare.value))
  return noun ? { unit: noun.head, of: noun.phrase, reach: noun.end, ...bare } : bare
}

/** "hundreds of people", "100+ countries", "80 or so crews": what stands between a number and its noun. */
function nounStart(scan: Scan, end: number): number {
  // "30 787 Dreamliners": the number of an airliner.
  if (/^7[0-8]7$/u.test(at(scan, end).text)) return isHyphen(scan, end + 1) ? end + 3 : end + 1
  if (at(scan, end).lower === 'or' && /^(?:so|more)$/u.test(at(scan, end + 1).lower)) return end + 2
  return at(scan, end).lower === 'of' || (at(scan, end).text === '+' && touches(scan, end)) ? end + 1 : end
}

/** "5x" is five times; 49ers, 777F, 5G and 3D are names. */
function gluedWord(scan: Scan, { end }: Numeral, bare: Match): Match {
  return /^(?:x|X)$/u.test(at(scan, end).text)
    ? { unit: 'time', ...bare, end: end + 1 }
    : { skip: true, ...bare, value: null, end: end + 1 }
}

/** "a 12-page report", "50-member group": the noun is the unit; "two-way", "five-star" say no quantity. */
function hyphenated(scan: Scan, { end, style, scale }: Numeral, bare: Match): Match | null {
  const noun = at(scan, end + 1)
  if (/^(?:to|and|or|plus)$/u.test(noun.lower)) return bare
  if (/^[-–—]{1}$/u.test(at(scan, end).text) && /^\p{Lu}/u.test(noun.text)) return scale > 1 ? bare : null
  const isCount = (style === 'digits' || HYPHENATED_NOUNS.has(noun.lower)) && !UNCOUNTED_BEHIND_HYPHEN.has(noun.lower)
  if (noun.lower === 'odd') return { approximate: true, ...counting(scan, bare, end + 2) }
  if (noun.lower === 'strong') return bare
  return isCount ? { unit: noun.lower, ...bare, end: end + 2 } : null
}

/** "one of the", "that one", "no one", "one is", "one-time". */
function isPronoun(scan: Scan, { start, end, value, style }: Numeral, counted: boolean): boolean {
  if (style !== 'words' || value !== 1 || at(scan, start).lower !== 'one') return false
  if (BEFORE_PRONOUN_ONE.has(at(scan, start - 1).lower)) return true
  if (/^(?:to|or)$/u.test(at(scan, end).lower) && readNumeral(scan, end + 1)) return false
  return !counted || BEHIND_PRONOUN_ONE.has(at(scan, end).lower)
}
