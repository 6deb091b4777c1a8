// 3-1, 6-4 7-5, a 5-4 vote

import { at, isHyphen, lexemesBetween, touches } from '../lexeme-tests.ts'
import { isPlural } from '../nouns.ts'
import type { Form, Scan } from '../number-types.ts'
import { measureAt, timeUnitAt } from '../unit-lookup.ts'

const HIGHEST = 250

export const score: Form = {
  name: 'score',
  read: (scan, start) => {
    const [a, b] = [at(scan, start), at(scan, start + 2)]
    if (!isPart(a.text) || !isPart(b.text) || !isHyphen(scan, start + 1)) return null
    if (touches(scan, start + 1) !== touches(scan, start + 2) || !touches(scan, start + 1)) return null
    if (start > 0 && touches(scan, start) && !/^[("“‘[]$/u.test(at(scan, start - 1).text)) return null
    if (a.value > HIGHEST || b.value > HIGHEST || goesOn(scan, start + 3)) return null
    if (a.value < b.value && !isScored(scan, start)) return null
    return { kind: 'score', start, end: start + 3, value: [a.value, b.value] }
  },
}

const isPart = (text: string): boolean => /^\d{1,3}$/u.test(text)

/** A unit or counted plural behind, or letters that touch, make it a range: "15-22 miles", "5-10W". */
const goesOn = (scan: Scan, index: number): boolean =>
  (touches(scan, index) && /^[\p{L}\d%°$€£/-]/u.test(at(scan, index).text)) ||
  measureAt(scan, index) !== null ||
  timeUnitAt(scan, index) !== null ||
  /^(?:%|percent|per|pct|pc|million|billion|thousand|hundred|bn|basis)$/u.test(at(scan, index).lower)

const SCORE_WORDS =
  /^(?:beat|beaten|beating|defeat|defeated|loss|lost|lose|win|won|winning|victory|draw|drew|tie|tied|vote|voted|ruled|ruling|lead|led|leading|score|scored|record|aggregate|decision|set|sets|deficit|down|up|trailed|trailing|down|defeats|wins|ended|season|series)$/u

/** The lower figure first is a score where the talk is of winning and losing. */
function isScored(scan: Scan, start: number): boolean {
  const near = lexemesBetween(scan, start - 8, start + 8)
  return near.some(({ lower }) => SCORE_WORDS.test(lower)) && !isPlural(at(scan, start + 3).text)
}
