import type { NumberMention } from '../core/analysis.ts'
import { at } from './lexeme-predicates.ts'
import type { Match, Scan } from './number-types.ts'

/** A match as the record has it. */
export function recordOf(scan: Scan, match: Match): NumberMention {
  const {
    kind,
    value,
    unit = null,
    per = null,
    approximate = false,
    bound = null,
    change = null,
    of = null,
    edtf = null,
  } = match
  const { start } = at(scan, match.start)
  const { end } = at(scan, match.end - 1)
  return {
    text: scan.text.slice(start, end),
    start,
    end,
    kind,
    value: hasEnd(value) ? value : null,
    unit,
    per,
    approximate,
    bound,
    change,
    of,
    edtf,
  }
}

/** 1e999 is beyond what a record can say. */
const hasEnd = (value: Match['value']): boolean =>
  Array.isArray(value) ? value.every(Number.isFinite) : Number.isFinite(value ?? 0)
