// Single quotation marks that no double ones enclose: headlines and British papers. Apostrophes, elisions and decades are told apart.

import type { MarkedPassage } from '../core/article.ts'
import type { Range } from '../core/span.ts'
import { indexAt, trimmed } from '../core/span.ts'
import { ALPHANUMERIC, isAt, SIGN, SPACE } from './character-classes.ts'

const SINGLE = /['‘’‚‛`]/gu
/** 'em, 'til, '90s: an apostrophe in place of letters. */
const ELISION = /^['‘’](?:\d0s?\b|\d\d\b|(?:em|til|tis|twas|cause|bout|round|n|nuff|cuz|tude|hood|er|im)\b)/iu
/** A passage in single marks is not longer than this, so that one lost mark does not swallow a page (code units). */
const MAX_PASSAGE = 2000
/** The distance within which a later closer may be the better one (code units). */
const NEAR = 400

/** A paragraph and the one after it, in which a quotation may go on. */
interface Around {
  readonly paragraph: Range
  readonly next: Range | undefined
}

/** Passages in single marks that begin and end outside of `taken` (sorted, disjoint), and may hold some of it. */
export function findSingles(
  text: string,
  { paragraph, next: following }: Around,
  index: number,
  taken: readonly Range[],
): MarkedPassage[] {
  const marks = outside(
    [...text.slice(paragraph.start, paragraph.end).matchAll(SINGLE)].map((found) => paragraph.start + found.index),
    taken,
  )
  const closers = marks.filter((at) => isCloser(text, paragraph, at))
  const passages: MarkedPassage[] = []
  let next = 0
  let end = paragraph.start
  for (const at of marks) {
    if (at < end || !isOpener(text, paragraph, at)) continue
    while (next < closers.length && (closers[next] ?? 0) <= at + 1) next++
    const close = closerFrom(text, closers, next)
    if (close === null && following && goesOn(text, paragraph, following, at)) {
      const content = trimmed(text, { start: at + 1, end: paragraph.end })
      const { end: last } = content
      passages.push({
        start: at,
        end: last,
        content,
        paragraph: index,
        style: 'single',
        closed: false,
        continues: false,
      })
      break
    }
    if (close === null || close - at > MAX_PASSAGE) continue
    const holds = (taken[indexAt(taken, at) + 1]?.end ?? close) < close
    if (holds && !endsSpeech(text, paragraph, close)) continue
    const content = trimmed(text, { start: at + 1, end: close })
    end = close + 1
    passages.push({ start: at, end, content, paragraph: index, style: 'single', closed: true, continues: false })
  }
  return passages
}

/** He said: ‘… our son. ¶ ‘Now he …’: no closing mark, after a colon or at the head, and the next paragraph opens again. */
function goesOn(text: string, { start }: Range, next: Range, at: number): boolean {
  const isIntroduced = at === start || /[:,]\s$/u.test(text.slice(Math.max(start, at - 2), at))
  return isIntroduced && text.charAt(next.start) === text.charAt(at) && isOpener(text, next, next.start)
}

/** ‘She rang and said “come home”,’ he said: punctuation before the mark, and no more of the word behind it. */
const endsSpeech = (text: string, { end }: Range, close: number): boolean =>
  /[,.?!…]/u.test(text.charAt(close - 1)) && (close + 1 >= end || isAt(text, close + 1, SPACE))

function outside(positions: readonly number[], taken: readonly Range[]): number[] {
  let next = 0
  return positions.filter((at) => {
    while (next < taken.length && (taken[next]?.end ?? 0) <= at) next++
    const range = taken[next]
    return !range || at < range.start
  })
}

function isOpener(text: string, paragraph: Range, at: number): boolean {
  const before = at > paragraph.start ? text.charAt(at - 1) : ' '
  if (!isAt(before, 0, SPACE) && !'([{—–-/:"“'.includes(before)) return false
  if (!isAt(text, at + 1, ALPHANUMERIC | SIGN) && !/[[…“"]/u.test(text.charAt(at + 1))) return false
  return text.charAt(at) !== '’' && !ELISION.test(text.slice(at, at + 9))
}

function isCloser(text: string, paragraph: Range, at: number): boolean {
  const before = at > paragraph.start ? text.charAt(at - 1) : ' '
  const after = at + 1 < paragraph.end ? text.charAt(at + 1) : ' '
  return /[’']/u.test(text.charAt(at)) && !isAt(before, 0, SPACE) && !isAt(after, 0, ALPHANUMERIC)
}

/** The closer from this index on; a plural's apostrophe ("the workers' pay") gives way to a later closer after punctuation. */
function closerFrom(text: string, closers: readonly number[], from: number): number | null {
  const first = closers[from]
  if (first === undefined) return null
  const isPlural = text.charAt(first - 1) === 's' && /^\s\p{Ll}/u.test(text.slice(first + 1, first + 3))
  if (!isPlural) return first
  for (let i = from + 1; i < closers.length && (closers[i] as number) - first < NEAR; i++) {
    const later = closers[i] as number
    if (/[.,?!…]/u.test(text.charAt(later - 1))) {
      return /[‘']\p{L}/u.test(text.slice(first + 1, later)) ? first : later
    }
  }
  return first
}
