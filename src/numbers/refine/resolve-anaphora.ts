// Dates that lean on another in the text: "the latest quarter", "a year earlier", "that year", "the next day", "two weeks later".
import type { NumberMention } from '../../core/analysis.ts'
import { stepFrom } from '../dates/date-steps.ts'

/** The quantity last spoken of. */
interface Anchors {
  /** A quarter, as EDTF: 2021-35. */
  readonly quarter: { readonly edtf: string; readonly end: number } | null
  /** A date of any grain, as EDTF. */
  readonly date: { readonly edtf: string; readonly end: number } | null
}

/** No quarter farther back than this, in code units, is still spoken of. */
const QUARTER_REACH = 3000
/** About two sentences. */
const DATE_REACH = 300

const QUARTER = /^\d{4}-(?:3[3-6]|4[01])$/u
const SAME_QUARTER = /^(?:the )?(?:(?:latest|same|current|that) (?:fiscal )?)?(?:quarter|period|half)$/iu
const BARE_QUARTER = /^(?:the|that) quarter$/iu
const YEAR_AGO_PERIOD = /^(?:the )?(?:\w+ )?(?:year-ago|year-earlier|prior-year)\b|quarter a year/iu
const YEAR_EARLIER = /^an? year (?:ago|earlier|before)$/iu
const SAME_YEAR = /^(?:later |earlier )?(?:that|same|the same) (?:calendar |fiscal )?year$/iu

/**
 * Gives the dates of an article that have no value of their own the value of what they lean on, where it is known.
 * "The quarter" is left out where none was spoken of.
 */
export function resolveAnaphora(mentions: readonly NumberMention[]): NumberMention[] {
  let anchors: Anchors = { quarter: null, date: null }
  return mentions.flatMap((mention) => {
    if (mention.kind !== 'date') return [mention]
    const edtf = resolved(mention, anchors)
    if (edtf === null && mention.edtf === null && BARE_QUARTER.test(mention.text)) return []
    const known = edtf === null || edtf === mention.edtf ? mention : { ...mention, edtf }
    anchors = advanced(anchors, known)
    return [known]
  })
}

function resolved({ text, start, edtf }: NumberMention, { quarter, date }: Anchors): string | null {
  const ofQuarter = quarter && start - quarter.end < QUARTER_REACH ? quarter.edtf : null
  const ofDate = date && start - date.end < DATE_REACH ? date.edtf : null
  if (edtf === null && SAME_QUARTER.test(text)) return ofQuarter
  if (edtf === null && YEAR_AGO_PERIOD.test(text)) return ofQuarter && yearBefore(ofQuarter)
  if (YEAR_EARLIER.test(text))
    return (ofQuarter && yearBefore(ofQuarter)) ?? (/ago$/iu.test(text) ? null : ofDate && yearBefore(ofDate))
  if (edtf === null && SAME_YEAR.test(text)) return ofDate?.slice(0, 4) ?? null
  return edtf === null && ofDate !== null ? stepFrom(text, ofDate) : null
}

/** A day's year before is the year alone; that of a quarter is the quarter, of a month the month. */
function yearBefore(edtf: string): string | null {
  const { year, rest = '' } = /^(?<year>\d{4})(?<rest>-\d\d)?$/u.exec(edtf)?.groups ?? {}
  if (year) return `${String(Number(year) - 1).padStart(4, '0')}${rest}`
  const { day } = /^(?<day>\d{4})-\d\d-\d\d$/u.exec(edtf)?.groups ?? {}
  return day ? String(Number(day) - 1).padStart(4, '0') : null
}

function advanced(anchors: Anchors, { text, edtf, end }: NumberMention): Anchors {
  if (edtf === null) return anchors
  // The second side of a comparison does not become the quantity spoken of.
  if (YEAR_AGO_PERIOD.test(text) || YEAR_EARLIER.test(text)) return anchors
  if (QUARTER.test(edtf)) return { quarter: { edtf, end }, date: { edtf, end } }
  return { ...anchors, date: { edtf, end } }
}
