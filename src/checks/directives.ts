// Comments in a text that keep findings back:
//   <!-- newsparse-disable-next-line quote/unattributed -->   the paragraph that begins on the next line that is not blank
//   <!-- newsparse-disable-line name/style -->                the line that the comment stands in
//   <!-- newsparse-disable --> … <!-- newsparse-enable -->    all between; without rules' names, every rule
import type { Analysis } from '../core/analysis.ts'
import { indexAt, type Range } from '../core/span.ts'
import { linesOf } from './line-positions.ts'
import { paragraphAt } from './rule-scope.ts'

const COMMENT = /<!--[^>]{0,2000}?-->/gu
const DIRECTIVE =
  /^<!--\s*newsparse-(?<action>disable-next-line|disable-line|disable|enable)(?![\w-])(?<rules>[^>]*?)(?:\s--\s[^>]*)?-->$/u

/** A range in which some rules, or all (null), are kept back. */
export interface Disabled extends Range {
  readonly rules: readonly string[] | null
}

/** The text with its comments as blanks of the same length: no rule reads them. */
export const withoutComments = (text: string): string =>
  text.includes('<!--') ? text.replace(COMMENT, (comment) => comment.replace(/[^\r\n]/gu, ' ')) : text

/** The rules that the comments of a text switch off, and the names in them. */
export function disabledIn(text: string, analysis: Analysis): Disabled[] {
  if (!text.includes('<!--')) return []
  const disabled: Disabled[] = []
  const lines = linesOf(text)
  const open: { start: number; rules: readonly string[] | null }[] = []
  for (const comment of text.matchAll(COMMENT)) {
    const { action, rules: listed } = DIRECTIVE.exec(comment[0])?.groups ?? {}
    if (!action) continue
    const rules = namesIn(listed ?? '')
    const start = comment.index
    if (action === 'disable') open.push({ start, rules })
    else if (action === 'enable') disabled.push(...closed(open, start, rules))
    else disabled.push({ ...targetOf({ text, lines, analysis }, start, start + comment[0].length, action), rules })
  }
  return [...disabled, ...open.map((each) => ({ ...each, end: text.length }))]
}

const namesIn = (listed: string): readonly string[] | null => {
  const names = listed.split(/[\s,]+/u).filter((name) => name !== '')
  return names.length > 0 ? names : null
}

/** Ends what an `enable` ends: everything, or what was opened for one of its rules. */
function closed(
  open: { start: number; rules: readonly string[] | null }[],
  end: number,
  rules: readonly string[] | null,
) {
  const ends = open.filter((each) => rules === null || each.rules?.some((name) => rules.includes(name)))
  for (const each of ends) open.splice(open.indexOf(each), 1)
  return ends.map((each) => ({ ...each, end }))
}

interface Lined {
  readonly text: string
  readonly lines: readonly Range[]
  readonly analysis: Analysis
}

function targetOf({ text, lines, analysis }: Lined, start: number, end: number, action: string): Range {
  const own = indexAt(lines, start)
  if (action === 'disable-line') return lines[own] ?? { start, end }
  const next = lines.slice(own + 1, own + 1 + MAX_BLANKS).find((line) => text.slice(line.start, line.end).trim() !== '')
  if (!next) return { start: end, end }
  const indent = text.slice(next.start, next.end).search(/\S/u)
  const paragraph = paragraphAt(analysis, next.start + indent)
  return { start: next.start, end: Math.max(next.end, paragraph?.end ?? 0) }
}

/** The next line that is not blank is looked for so far down (lines). */
const MAX_BLANKS = 20
