import type { NumberMention } from '../core/analysis.ts'
import type { Article } from '../core/article.ts'
import { once } from '../core/memoize.ts'
import { dates } from './dates/date-forms.ts'
import { dayOf } from './dates/edtf.ts'
import { aged, ageGroup, ageLimit, birthday, decadeOfLife, yearsOld } from './forms/age.ts'
import { appositive, beingAged } from './forms/age-of-person.ts'
import { cardinal } from './forms/cardinal.ts'
import { coin, grand } from './forms/coins.ts'
import { duration } from './forms/duration.ts'
import { fraction, ratio } from './forms/fraction.ts'
import { identifier, listNumber } from './forms/identifiers.ts'
import { idiom } from './forms/idiom.ts'
import { measure } from './forms/measure.ts'
import { namedMoney, signedMoney } from './forms/money.ts'
import { glued, named, ranked } from './forms/non-quantities.ts'
import { ordinal } from './forms/ordinal.ts'
import { percent } from './forms/percent.ts'
import { gameClock, raceTime, record, score, teamScore } from './forms/score.ts'
import { vague } from './forms/vague.ts'
import { vagueDuration } from './forms/vague-duration.ts'
import { recordOf } from './number-records.ts'
import type { Context, Form, Match, Scan } from './number-types.ts'
import { readNumeral } from './numeral.ts'
import { findBounds } from './refine/find-bounds.ts'
import { findChanges } from './refine/find-changes.ts'
import { joinDates } from './refine/join-dates.ts'
import { joinRanges } from './refine/join-ranges.ts'
import { resolveAnaphora } from './refine/resolve-anaphora.ts'
import { countPlaces, resolveCurrencies } from './refine/resolve-currencies.ts'
import { findPer, shareUnits } from './refine/share-units.ts'
import { scanOf, windowsOf } from './scan.ts'
import { isTrigger } from './triggers.ts'

export interface NumberOptions {
  /** ISO date that relative dates are reckoned from; else the article's dateline or byline date. */
  readonly referenceDate?: string | null
}

/** The forms that are tried at a number, in this order: the first that fits wins, so that the more special forms come first. */
const FORMS: readonly Form[] = [
  gameClock,
  raceTime,
  record,
  teamScore,
  idiom,
  dates,
  identifier,
  listNumber,
  signedMoney,
  glued,
  score,
  ratio,
  ordinal,
  yearsOld,
  decadeOfLife,
  ageGroup,
  aged,
  named,
  ranked,
  grand,
  coin,
  namedMoney,
  percent,
  duration,
  vagueDuration,
  measure,
  appositive,
  birthday,
  beingAged,
  ageLimit,
  vague,
  fraction,
  cardinal,
]

/** The refiners of all matches of a paragraph, in this order: ranges take the bounds of their parts, changes look around whole ranges. */
const REFINERS: readonly ((scan: Scan, matches: readonly Match[], context: Context) => Match[])[] = [
  resolveCurrencies,
  joinDates,
  shareUnits,
  findBounds,
  joinRanges,
  findPer,
  findChanges,
]

/** Every quantity of an article, in text order, without overlap. */
export function extractNumbers(article: Article, options: NumberOptions = {}): NumberMention[] {
  const context: Context = {
    referenceDate: referenceDateOf(article, options),
    places: once(() => countPlaces(article.text)),
  }
  const mentions = windowsOf(article).flatMap((window) => numbersOf(scanOf(article, window), context))
  return resolveAnaphora(mentions)
}

/** The day from which relative dates count: the given one, else that of the dateline, else that of the byline; null where none is known. */
export function referenceDateOf({ structure }: Article, { referenceDate = null }: NumberOptions): string | null {
  // A dateline may name a day without its year, from which nothing can be reckoned.
  const days = [referenceDate, structure.dateline?.date ?? null, structure.published]
  return days.find((day) => dayOf(day) !== null)?.slice(0, 10) ?? null
}

function numbersOf(scan: Scan, context: Context): NumberMention[] {
  const found = findMatches(scan, context)
  if (found.length === 0) return []
  const matches = REFINERS.reduce<readonly Match[]>((refined, refine) => refine(scan, refined, context), found)
  return withoutOverlap(matches.filter(({ skip }) => !skip).map((match) => recordOf(scan, match)))
}

/** The earlier of two that overlap stays: ranges are joined from either side. */
function withoutOverlap(numbers: readonly NumberMention[]): NumberMention[] {
  let end = 0
  return numbers.filter((number) => {
    if (number.start < end) return false
    end = number.end
    return true
  })
}

function findMatches(scan: Scan, context: Context): Match[] {
  const matches: Match[] = []
  let index = 0
  while (index < scan.length) {
    const match = isTrigger(scan, index) ? readAt(scan, index, context) : null
    if (match) matches.push(match)
    index = match && match.end > index ? match.end : index + 1
  }
  return matches
}

function readAt(scan: Scan, index: number, context: Context): Match | null {
  const numeral = readNumeral(scan, index)
  for (const { read } of FORMS) {
    const match = read(scan, index, numeral, context)
    if (match) return match
  }
  // A number word that counts nothing ("twenty-one-gun") is not read again; "a third man" is, at "third".
  return null
}
