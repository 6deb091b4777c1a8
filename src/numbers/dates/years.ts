// Years: "in 2008", "fiscal year 2019", "nineteen ninety six"; not "about 2000 people".
import { isPlural } from '../nouns.ts'
import { edtfOf } from './edtf.ts'
import type { DatePattern } from './pattern.ts'
import { anyOf, numberOf, PHASE, phases, S, sticky, YEAR } from './words.ts'

export const YEAR_NAMED: DatePattern = {
  name: 'the year 2008, fiscal year 2019, FY2019, mid 1989, the end of 2008',
  starts: ['year', 'fiscal', 'financial', 'school', 'academic', 'calendar', 'fy', 'cy', 'sy', ...phases],
  kind: 'date',
  pattern: sticky(
    String.raw`(?:(?:fiscal|financial|school|academic|calendar)${S})?year${S}(?<year>${YEAR})|(?:fiscal|FY|CY|SY)\s?(?<year2>\d{4})|${PHASE}(?:${S}|-)(?<year3>${YEAR})`,
  ),
  edtf: ({ year, year2, year3, ...rest }) => (rest.phase ? null : edtfOf(numberOf(year ?? year2 ?? year3 ?? ''))),
}

/** Words before a figure of four digits that make it a year whatever stands behind. */
const IN_YEAR =
  /^(?:in|since|during|by|until|till|year|circa|spring|summer|fall|autumn|winter|through|late|early|mid|back|january|february|april|june|july|august|september|october|november|december)$/u
const NO_YEAR =
  /^(?:about|around|over|under|than|nearly|almost|roughly|approximately|least|most|some|worth|average|exactly|only|just|another|additional|extra|up|[+×x*=<>~≈]|model|total|room|flight|route|highway|no|number|code|rose|fell|gained|lost|scored|paid|cost|costs|every|each|these|those|all|first|last|top|sold|killed|bought|built)$/u

/** an average of 1500, a total of 2000 */
const OF_AMOUNT = /^(?:average|total|maximum|minimum|number|sum|cost|price|excess|upwards|least|up|loss|rate)$/u

export const YEAR_ALONE: DatePattern = {
  name: 'in 2008, nineteen ninety six',
  starts: ['digits', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty', 'two'],
  kind: 'date',
  alone: true,
  pattern: new RegExp(
    String.raw`(?<year>(?:1[0-9]|20)\d\d)(?![\d%]|[.,:]\d|\s?[-–/]\s?\d|['’]?s?[a-z]{2}|-[a-z]|°)|(?<spelt>(?:fifteen|sixteen|seventeen|eighteen|nineteen|twenty)[- ](?:${anyOf(['ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'])})(?:[- ]${anyOf(['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'])})?(?![a-z\d])|two${S}thousand${S}(?:and${S})?(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)(?![a-z\d]))`,
    'iy',
  ),
  accept: ({ year, spelt = '' }, before, _, after, left) =>
    !(before === 'of' && OF_AMOUNT.test(left[1] ?? '')) &&
    isYear(year ? Number(year) : numberOf(spelt), before, after, spelt !== ''),
  edtf: ({ year, spelt }) => edtfOf(numberOf(year ?? spelt ?? '')),
}

function isYear(year: number, before: string, after: string, spelt: boolean): boolean {
  const sure = IN_YEAR.test(before)
  if (spelt) return sure && !isPlural(after)
  if (
    NO_YEAR.test(before) ||
    /^[$£€¥#]|^(?:mg|km|percent|per|million|billion|degrees?|points?|people|years?|%)$/u.test(before + after)
  )
    return false
  if (!sure && after === 'over') return false
  if (
    /^(?:people|degrees?|percent|per|million|billion|points?|years?|days?|hours?|miles?|feet|metres?|meters?|km|kg|mg|mb|hp|rpm|dollars?|euros?|pounds?|calories|[%°])$/u.test(
      after,
    )
  )
    return false
  if (sure) return year >= 1100 && year < 2200
  if (
    isPlural(after) &&
    year % 100 !== 0 &&
    year >= 1900 &&
    year < 2050 &&
    /^(?:the|of|its|their|his|her|our|'s|under|and|for|from|since)$/u.test(before)
  )
    return true
  if (isPlural(after) || /^[-–]$/u.test(before))
    return (
      /^(?:of|for|and|the|from|to|its|after|before|between)$/u.test(before) &&
      year > 1900 &&
      year < 2050 &&
      !isPlural(after)
    )
  return year >= 1900 ? year < 2050 : year >= 1500 && /^(?:from|to|between|and|before|after|the|of|[(])$/u.test(before)
}
