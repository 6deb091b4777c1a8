// a third, two-thirds of voters, half of them; one in four, 3 out of 10

import { ARTICLES, AUXILIARIES } from '../../lexicons/function-words.ts'
import { HALVES_OF_GAMES, SHARE_APPROXIMATORS, SHARE_CHANGES } from '../../lexicons/number-neighbours.ts'
import { at, isCapitalised, isHyphen, touches, wordsAt } from '../lexeme-predicates.ts'
import { phraseAfterOf } from '../nouns.ts'
import type { Form, Numeral, Scan } from '../number-types.ts'
import { readNumeral } from '../numeral.ts'

export const fraction: Form = {
  name: 'fraction',
  read: (scan, start, numeral) => {
    if (!numeral?.fraction || !isShare(scan, numeral)) return null
    const of = at(scan, numeral.end).lower === 'of' ? phraseAfterOf(scan, numeral.end + 1) : null
    return { kind: 'fraction', start, end: numeral.end, value: numeral.value, unit: null, of }
  },
}

/** "a third of voters" is a share, "a third man" is not; "half" needs an "of", "two-thirds" nothing. */
function isShare(scan: Scan, { start, end }: Numeral): boolean {
  const next = at(scan, end)
  const [before, first, last] = [at(scan, start - 1).lower, at(scan, start).lower, at(scan, end - 1).lower]
  if (isHyphen(scan, end) && touches(scan, end)) return false
  if (first === 'half') return isHalf(before, next.lower)
  if (!/^(?:an?|one)$/u.test(first)) return true
  if (last === 'half') return next.lower === 'of' || end >= scan.length || next.kind === 'sign'
  if (first === 'one') return last !== 'quarter' || next.lower === 'of' || next.kind === 'sign'
  if (next.lower === 'of' || next.kind !== 'word') return true
  if (/^(?:and|but|or|to|since|from)$/u.test(next.lower) && SHARE_CHANGES.has(before)) return true
  return !isCapitalised(next) && (before === 'by' || SHARE_APPROXIMATORS.has(before))
}

/** half the population, half of them, "more than half said so"; not the first half of a match */
function isHalf(before: string, next: string): boolean {
  if (isOwnWord(next)) return true
  if (SHARE_APPROXIMATORS.has(before)) return AUXILIARIES.has(next) || /^sa(?:id|y)$/u.test(next)
  return next === 'of' && !HALVES_OF_GAMES.has(before)
}

/** half the population, half these */
const isOwnWord = (lower: string): boolean =>
  (ARTICLES.has(lower) && !/^an?$/u.test(lower)) || /^(?:all|those|these)$/u.test(lower)

/** one in four, three out of 10, 1 over 3 */
export const ratio: Form = {
  name: 'ratio',
  read: (scan, start, top) => {
    if (!top || top.fraction || top.scale > 1 || !Number.isInteger(top.value)) return null
    const joint = jointAt(scan, top.end)
    const bottom = joint && readNumeral(scan, joint.end)
    if (!bottom || bottom.value <= 0 || !Number.isInteger(bottom.value) || bottom.fraction) return null
    const proper = top.value < bottom.value
    if (joint.word === 'over' ? bottom.style !== top.style && bottom.value > 1000 : !proper) return null
    if (joint.word === 'in' && !isInRatio(top, bottom)) return null
    const of =
      at(scan, bottom.end).lower === 'of' ? phraseAfterOf(scan, bottom.end + 1) : phraseAfterOf(scan, bottom.end)
    return {
      kind: joint.word === 'over' ? 'fraction' : 'ratio',
      start,
      end: bottom.end,
      value: top.value / bottom.value,
      unit: null,
      of,
    }
  },
}

function jointAt(scan: Scan, index: number): { readonly word: 'in' | 'of' | 'over'; readonly end: number } | null {
  if (wordsAt(scan, index, 2) === 'out of')
    return { word: 'of', end: index + (wordsAt(scan, index + 2, 1) === 'every' ? 3 : 2) }
  if (wordsAt(scan, index, 2) === 'in every') return { word: 'of', end: index + 2 }
  const isDashed = isHyphen(scan, index) && at(scan, index + 1).lower === 'in' && isHyphen(scan, index + 2)
  if (isDashed) return { word: 'in', end: index + 3 }
  if (isDashedOf(scan, index)) return { word: 'of', end: index + 3 }
  const { lower } = at(scan, index)
  if (lower === 'in') return { word: 'in', end: index + 1 }
  return lower === 'over' ? { word: 'over', end: index + 1 } : null
}

/** 20-of-24 passing */
const isDashedOf = (scan: Scan, index: number): boolean =>
  isHyphen(scan, index) &&
  /^(?:of|for)$/u.test(at(scan, index + 1).lower) &&
  isHyphen(scan, index + 2) &&
  touches(scan, index + 3)

/** "one in four"; not "12 in six boxes" or "50 in 2020". */
const isInRatio = (top: Numeral, bottom: Numeral): boolean =>
  (top.value === 1 && bottom.value <= 1e7) ||
  (top.value < 10 && bottom.value <= 10) ||
  (top.value < 10 && [100, 1000, 10000].includes(bottom.value))
