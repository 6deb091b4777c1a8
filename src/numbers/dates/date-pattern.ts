import type { NumberKind } from '../../core/analysis.ts'
import { parseForms, parseWords } from '../../core/parse-list.ts'
import { MONTHS, TIME_ZONES } from '../../lexicons/calendar.ts'
import { ORDINALS, SMALL_CARDINALS } from '../../lexicons/number-words.ts'
import { TIME_UNITS } from '../../lexicons/units.ts'
import { at, endingAt, lexemesBetween } from '../lexeme-predicates.ts'
import type { Groups, Matcher } from '../matcher/matcher.ts'
import type { Context, Form, Lexeme, Match, Scan } from '../number-types.ts'
import { type Day, dayOf } from './edtf.ts'
import { daysUntilNext, type NamedDay } from './nearest.ts'
import { liesAhead } from './tense.ts'

/** The words around what was matched. */
export interface MatchContext {
  /** The word so many places before it; the one right before is 1. */
  readonly left: (back: number) => string
  /** The text right behind it. */
  readonly next: Lexeme
  /** Is one of these words among the dozen on either side? */
  readonly isNear: (words: ReadonlySet<string>) => boolean
}

/** Does the day or month of this name lie ahead of the day of writing, rather than behind it? */
export type Ahead = (named: NamedDay) => boolean

/** One way to write a date or time, as data. */
export interface DatePattern {
  /** Examples of what it matches, with ", " or "; " between; date-triggers.test.ts holds that each of them reaches the pattern. */
  readonly name: string
  /** Lower-case words (or signs) that it may begin with; 'digits' for any figure. */
  readonly starts: 'digits' | readonly string[]
  readonly kind: NumberKind
  readonly pattern: Matcher
  /** Does a "the" before it belong to the span? */
  readonly the?: boolean
  /** A last look at what was matched and at the word before it. */
  readonly accept?: (groups: Groups, before: string, text: string, after: string, around: MatchContext) => boolean
  readonly edtf: (groups: Groups, reference: Day | null, ahead: Ahead) => string | null
  /** A figure alone may match, whatever stands behind it. */
  readonly alone?: boolean
  /** See Match. */
  readonly weak?: boolean
  /** A duration within a date: the number and the unit. */
  readonly quantity?: (groups: Groups) => { readonly value: number; readonly unit: string } | null
}

/** A form that tries the patterns which may begin at a lexeme, in their order. */
export interface DatesForm extends Form {
  /** The words that any pattern may begin with. */
  readonly starts: ReadonlySet<string>
  readonly patterns: readonly DatePattern[]
  /** The patterns that may begin here, by this lexeme and the next. */
  readonly patternsAt: (scan: Scan, start: number) => readonly DatePattern[]
}

export function datesForm(name: string, patterns: readonly DatePattern[]): DatesForm {
  const byStart = new Map<string, DatePattern[]>()
  for (const pattern of patterns) {
    for (const start of pattern.starts === 'digits' ? ['digits'] : new Set(pattern.starts)) {
      byStart.set(start, [...(byStart.get(start) ?? []), pattern])
    }
  }
  const alone = (byStart.get('digits') ?? []).filter((pattern) => pattern.alone)
  const patternsAt = (scan: Scan, start: number): readonly DatePattern[] => {
    const { kind, lower } = at(scan, start)
    const isFigure = kind === 'digits'
    if (SPELT.has(lower) && !isDateLike(at(scan, start + 1), true)) return NO_PATTERNS
    if (isFigure && !isDateLike(at(scan, start + 1), false)) return alone
    return byStart.get(isFigure ? 'digits' : withoutPoint(lower)) ?? NO_PATTERNS
  }
  const read: Form['read'] = (scan, start, _, context) => {
    for (const pattern of patternsAt(scan, start)) {
      const match = tryPattern(scan, start, pattern, context)
      if (match) return match
    }
    return null
  }
  return { name, read, starts: new Set(byStart.keys()), patterns, patternsAt }
}

const NO_PATTERNS: readonly DatePattern[] = []

const withoutPoint = (word: string): string => (word.endsWith('.') ? word.slice(0, -1) : word)

/** Can a date or time go on with this behind its first figure or number word? Most need no further look. */
function isDateLike({ kind, lower, text }: Lexeme, isSpelt: boolean): boolean {
  if (kind === 'word')
    return (
      FOLLOWERS.has(withoutPoint(lower)) ||
      /^[ap]\.?m|^[qh]$/u.test(lower) ||
      (isSpelt && (SPELT.has(lower) || SPELT_FOLLOWERS.has(lower)))
    )
  return kind === 'sign' ? /^[-–—/:~'’]$/u.test(text) : kind === 'digits'
}

/** one, first */
const SPELT: ReadonlySet<string> = new Set([...Object.keys(SMALL_CARDINALS), ...Object.keys(ORDINALS)])
const SPELT_FOLLOWERS: ReadonlySet<string> = new Set(
  parseWords('hundred thousand oh an per every each half quarter several'),
)

const FOLLOWERS: ReadonlySet<string> = new Set([
  ...Object.keys(MONTHS),
  '', // the end of the text
  ...TIME_UNITS.flatMap(({ name, words, symbols }) => [name, ...parseForms(words), ...parseForms(symbols)]).flatMap(
    (unit) => [unit, `${unit}s`],
  ),
  ...TIME_ZONES.map((zone) => zone.toLowerCase()),
  ...parseWords(
    "first second third fourth st nd rd th s of to and until till through past a p am pm in at o o'clock oclock next last upcoming previous coming day t couple few min mins hrs hours minutes century centuries bc bce b.c ad a.d ce",
  ),
])

function tryPattern(
  scan: Scan,
  start: number,
  { pattern, kind, the, accept, edtf, quantity, weak }: DatePattern,
  context: Context,
): Match | null {
  const { start: offset } = at(scan, start)
  const found = pattern(scan.text, offset)
  const end = found && endingAt(scan, start, found.end)
  if (!found || end === null) return null
  const text = scan.text.slice(offset, found.end)
  const [before, after] = [at(scan, start - 1), at(scan, end)]
  if (isPartOfWord(scan, start)) return null
  if (accept && !accept(found.groups, before.lower, text, after.lower, contextOf(scan, start, end))) return null
  const first = the && before.lower === 'the' ? start - 1 : start
  const count = quantity?.(found.groups) ?? null
  const reference = dayOf(context.referenceDate)
  return {
    kind,
    start: first,
    end,
    value: count?.value ?? null,
    ...(weak && { weak }),
    ...(count && { unit: count.unit }),
    edtf: edtf(found.groups, reference, (named) => reference !== null && isAhead(scan, start, end, named, reference)),
  }
}

const contextOf = (scan: Scan, start: number, end: number): MatchContext => ({
  left: (back) => at(scan, start - back).lower,
  next: at(scan, end),
  isNear: (words) => lexemesBetween(scan, start - NEAR, end + NEAR).some(({ lower }) => words.has(lower)),
})
const NEAR = 12

const isAhead = (scan: Scan, start: number, end: number, named: NamedDay, reference: Day): boolean =>
  liesAhead(scan, start, end, named.granularity, daysUntilNext(reference, named))

/** A figure or word that touches letters or a figure on its left is no date of its own. */
function isPartOfWord(scan: Scan, start: number): boolean {
  const [here, before] = [at(scan, start), at(scan, start - 1)]
  return (
    start > 0 && !here.spaced && (before.kind === 'word' || before.kind === 'digits' || /^[$£€#@]$/u.test(before.text))
  )
}
