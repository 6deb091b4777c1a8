// Lines that say when a story was published or changed, and the days in them.
import { once } from '../core/memoize.ts'
import { alternatives } from '../core/parse-list.ts'
import { MONTHS, WEEKDAY_NAMES } from '../lexicons/calendar.ts'
import { CHANGE_LABELS, PUBLICATION_LABELS, TIME_ZONES } from '../lexicons/time-stamps.ts'

const MONTH = `(?:${alternatives(Object.keys(MONTHS))})\\b\\.?`
const DAY = '\\d{1,2}(?:st|nd|rd|th)?'
const YEAR = '(?:19|20)\\d{2}'
const NAMED_DATE = `(?:${MONTH}\\s*${DAY}(?!\\d)|${DAY}(?:\\s+of)?[\\s-]*${MONTH})(?:[\\s,-]+${YEAR}(?!\\d))?`
const DIGIT_DATE = `(?:\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}(?:t\\d{2}:\\d{2}\\S{0,14})?|\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d{4}|\\d{2}))(?!\\d)`
const CLOCK =
  '(?:\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?|\\d{1,2}(?=\\s*[ap]\\.?m\\b))(?:\\s*[ap]\\.?m\\b\\.?|\\s*hrs\\b)?(?!\\d)'
const AGO = '(?:an?|\\d{1,3})\\s*(?:seconds?|minutes?|mins?|hours?|hrs?|h|days?|weeks?|months?)\\s+ago\\b'

type TokenKind = 'published' | 'changed' | 'date' | 'clock' | 'ago' | 'filler'

/** Parts of a line of this kind, in lower case; the first that fits counts. Compiled when a line first asks for it. */
const tokenPatterns = once((): readonly (readonly [kind: TokenKind, token: RegExp])[] =>
  (
    [
      ['changed', `(?:${alternatives(CHANGE_LABELS)})\\b:?`],
      ['published', `(?:${alternatives(PUBLICATION_LABELS)})\\b:?`],
      ['date', `${NAMED_DATE}|${DIGIT_DATE}`],
      ['clock', CLOCK],
      ['ago', AGO],
      ['filler', `(?:${alternatives(WEEKDAY_NAMES)})\\b\\.?`],
      ['filler', `(?:${alternatives(TIME_ZONES.map((zone) => zone.toLowerCase()))})\\b(?:[+-]\\d{1,4})?`],
      ['filler', '\\d{1,2}[\\s-]*min(?:ute)?s?\\s+read\\b'],
      ['filler', '(?:at|on|and)\\b|[,;|•·/()[\\]–—:-]+'],
    ] as const
  ).map(([kind, source]) => [kind, new RegExp(`(?:${source})\\s*`, 'uy')] as const),
)

/** Longer lines (code units) are prose. */
const MAX_LINE = 160

interface Token {
  readonly kind: TokenKind
  readonly text: string
}

/** The tokens of a line that is made of nothing else; null where it is not. */
function tokensOf(words: string): Token[] | null {
  if (words.length > MAX_LINE || !/\d|\bago\b/u.test(words)) return null
  const line = words.toLowerCase()
  const tokens: Token[] = []
  for (let at = line.length - line.trimStart().length; at < line.length; ) {
    const token = tokenAt(line, at)
    if (!token) return null
    tokens.push(token)
    at += token.text.length
  }
  return tokens
}

function tokenAt(line: string, at: number): Token | null {
  for (const [kind, pattern] of tokenPatterns()) {
    pattern.lastIndex = at
    const text = pattern.exec(line)?.[0]
    if (text) return { kind, text }
  }
  return null
}

/** Is the line a time stamp: "Updated 5:27 am CST, Wednesday, March 4, 2026", "4 hours ago"? */
export function isTimeStamp(line: string): boolean {
  const tokens = tokensOf(line)
  if (!tokens) return false
  const has = (kind: TokenKind): boolean => tokens.some((token) => token.kind === kind)
  return has('date') || has('ago') || (has('clock') && (has('published') || has('changed')))
}

/** The days of a time stamp in EDTF: those of publication (or that nothing is said of), and of a change. */
export function daysOfStamp(line: string): { readonly published: string | null; readonly modified: string | null } {
  let [published, modified]: (string | null)[] = [null, null]
  let isChange = false
  for (const { kind, text } of tokensOf(line) ?? []) {
    if (kind === 'published' || kind === 'changed') isChange = kind === 'changed'
    const day = kind === 'date' ? dayIn(text) : null
    if (day && isChange) modified ??= day
    else if (day) published ??= day
  }
  return { published: published ?? null, modified: modified ?? null }
}

const fullDate = once(
  () =>
    new RegExp(
      `(?<![\\d/.-])(?:(?<year>${YEAR})[-/.](?<month>\\d{1,2})[-/.](?<day>\\d{1,2})|(?<name>${MONTH})\\s*(?<day1>\\d{1,2})(?:st|nd|rd|th)?[\\s,-]+(?<year1>${YEAR})|(?<day2>\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?[\\s-]*(?<name2>${MONTH})[\\s,-]+(?<year2>${YEAR}))(?!\\d)`,
      'u',
    ),
)

/** The first full date in a line as EDTF; null where it has none. */
export function dayIn(line: string): string | null {
  const groups = fullDate().exec(line.toLowerCase())?.groups
  if (!groups) return null
  const name = (groups.name ?? groups.name2)?.replace('.', '')
  const month = name === undefined ? Number(groups.month) : MONTHS[name]
  const day = Number(groups.day ?? groups.day1 ?? groups.day2)
  if (!month || month > 12 || day < 1 || day > 31) return null
  const [twoOfMonth, twoOfDay] = [month, day].map((number) => String(number).padStart(2, '0'))
  return `${groups.year ?? groups.year1 ?? groups.year2}-${twoOfMonth}-${twoOfDay}`
}
