// Words at which a quantity can begin. Most words open none, and the commonest that do ("a", "in", "that") only before certain others:
// what the word and the next one tell here spares a look at all the forms.
import { parseForms, parseWords } from '../core/parse-list.ts'
import { type Word, wordTrait } from '../core/words.ts'
import { DAY_PARTS, HOLIDAYS, MONTHS, SEASONS, WEEKDAYS, YEAR_KINDS } from '../lexicons/calendar.ts'
import { WHOLE_PERIOD_ADJECTIVES } from '../lexicons/number-neighbours.ts'
import { COLLECTIVES, FRACTIONS, MAGNITUDES, ORDINALS, SMALL_CARDINALS, VAGUE } from '../lexicons/number-words.ts'
import { TIME_UNITS } from '../lexicons/units.ts'
import { isAt, UPPER } from '../text/character-classes.ts'
import { dates } from './dates/date-forms.ts'
import { isHyphen } from './lexeme-predicates.ts'
import type { Scan } from './number-types.ts'
import { lowerOf } from './scan.ts'

/** "for years", "within weeks" */
const PLURAL_UNITS = parseWords('hours days weeks months years decades centuries')

/** Words that may begin a quantity, whatever stands behind them. */
const TRIGGERS: ReadonlySet<string> = new Set([
  ...PLURAL_UNITS,
  ...[SMALL_CARDINALS, MAGNITUDES, VAGUE, ORDINALS, FRACTIONS, COLLECTIVES].flatMap(Object.keys),
  ...dates.starts,
  ...parseWords('another recent'),
  ...parseWords('a an minus negative several few percent percents per aged age ages rmb dollar usd eur gbp'),
])

const COUNTS = [...Object.keys(SMALL_CARDINALS), ...parseWords('couple few several')]
const PERIODS = [
  ...TIME_UNITS.flatMap((unit) => [...parseForms(unit.words), ...parseForms(unit.symbols)]).flatMap((unit) => [
    unit,
    `${unit}s`,
  ]),
  ...parseWords('semester semesters season workweek period half'),
]
const AFTER_THIS = [
  ...[...PERIODS, ...COUNTS, ...DAY_PARTS],
  ...[MONTHS, WEEKDAYS, SEASONS].flatMap(Object.keys),
  ...YEAR_KINDS,
  ...parseWords('early late past'),
]
const AFTER_A = [
  ...parseWords('dime nickel'),
  ...WHOLE_PERIOD_ADJECTIVES,
  ...[...PERIODS, ...COUNTS],
  ...[MAGNITUDES, ORDINALS, FRACTIONS, COLLECTIVES].flatMap(Object.keys),
]
const AFTER_IN_THE = parseWords('next early late morning afternoon evening daytime').map((word) => `the ${word}`)

/** Words that begin a quantity only before one of these, a figure or a hyphen. */
const OPENERS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...openersOfHolidays(),
  ...openers('this that same past coming current following upcoming', AFTER_THIS),
  ...openers('a an', AFTER_A),
  ...openers('in within', [...COUNTS, ...AFTER_IN_THE, ...parseWords('a an half')]),
  ...openers('from between', COUNTS),
  ...openers('at', parseWords('lunchtime night')),
  ...openers('all', parseWords('day week night year month weekends saints')),
])

function openers(list: string, behind: readonly string[]): (readonly [string, ReadonlySet<string>])[] {
  const set = new Set(behind)
  return parseWords(list).map((word) => [word, set] as const)
}

/** "labor" before "day"; not "easter", which is a holiday alone, nor "may" and "all", which open other dates too. */
function openersOfHolidays(): (readonly [string, ReadonlySet<string>])[] {
  const behind = new Map<string, Set<string>>()
  for (const name of Object.keys(HOLIDAYS)) {
    const [first = '', second = ''] = name.match(/['’]s|[\p{L}\p{N}]+|\S/gu) ?? []
    behind.set(first, (behind.get(first) ?? new Set()).add(second))
  }
  return [...behind].filter(([first, seconds]) => !seconds.has('') && !(first in MONTHS) && first !== 'all')
}

/** Can a quantity begin at this lexeme? */
export function isTrigger(scan: Scan, index: number): boolean {
  const kind = scan.kinds[index]
  if (kind === 'word') return isTriggerWord(scan, index)
  return kind !== 'sign' || isTriggerSign(scan, index)
}

function isTriggerWord(scan: Scan, index: number): boolean {
  const { isTrigger, behind, isSign } = openingOf(scan.words[index] as Word)
  if (behind ? isOpener(scan, index, behind) : isTrigger) return true
  return isSign && isBeforeFigure(scan, index)
}

/** The quantities that a word by itself can open. */
const openingOf = wordTrait((word) => {
  const lower = lowerOf(word)
  const { text } = word
  return {
    isTrigger: TRIGGERS.has(lower.endsWith('.') ? lower.slice(0, -1) : lower),
    behind: OPENERS.get(lower),
    isSign: text.length <= MAX_SIGN_LENGTH && (isAt(text, 0, UPPER) || LOWER_SIGNS.has(lower)),
  }
})

/** The letters of a currency: US$5, Rs. 500, USD 20, HK -3. */
const MAX_SIGN_LENGTH = 4
const LOWER_SIGNS = new Set(parseWords('us u.s u.s. cad hk nz au c kr'))

/** Can a figure stand behind this, with or without a sign between them? */
function isBeforeFigure(scan: Scan, index: number): boolean {
  const next = scan.kinds[index + 1]
  return next === 'word' ? NEGATIVES.has(lowerAt(scan, index + 1)) : next !== undefined
}

const NEGATIVES = new Set(['minus', 'negative'])

function isOpener(scan: Scan, index: number, behind: ReadonlySet<string>): boolean {
  if (scan.kinds[index + 1] === 'digits' || isHyphen(scan, index + 1)) return true
  const next = lowerAt(scan, index + 1)
  return behind.has(next) || (next === 'the' && behind.has(`the ${lowerAt(scan, index + 2)}`))
}

/** Signs of currencies; a minus, an apostrophe, a bracket before figures. */
function isTriggerSign(scan: Scan, index: number): boolean {
  const next = scan.kinds[index + 1]
  if (next === undefined || (next === 'sign' && !isSign(scan, index + 1))) return false
  const sign = scan.text.slice(scan.starts[index], scan.ends[index])
  return next === 'digits' ? /^[\p{Sc}+('’−–-]$/u.test(sign) : /^\p{Sc}$/u.test(sign)
}

/** A minus, or the bracket of a loss. */
const isSign = ({ text, starts }: Scan, index: number): boolean => /[-−–(]/u.test(text.charAt(starts[index] ?? 0))

/** The word at an index, as Lexeme's `lower` has it; empty beyond the scan. */
function lowerAt({ words }: Scan, index: number): string {
  const word = words[index]
  return word ? lowerOf(word) : ''
}
