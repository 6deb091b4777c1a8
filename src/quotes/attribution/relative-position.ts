// The position of a candidate relative to its quotation: the sentence, and the order of quotation (Q), speaker (S) and cue (C).

import type { Cue } from '../cast/find-cues.ts'
import type { Mention } from '../cast/speaker-mentions.ts'
import type { Layout } from '../marks/quote-layout.ts'

/** Its own sentence, one after it, one before it, one in an earlier paragraph, one in a later paragraph. */
const SENTENCES = ['0', '+', '-1', '-2', '-3', 'p1', 'p2', 'p3', 'later']
const LATER = SENTENCES.length - 1
const ORDERS = ['QS', 'SQ', 'QSC', 'QCS', 'SQC', 'SCQ', 'CQS', 'CSQ']

/** The number of positions: a position is a number below that. */
export const PLACES = SENTENCES.length * ORDERS.length
/** By place: "0SCQ", "p1QS". */
export const PLACE_NAMES: readonly string[] = SENTENCES.flatMap((sentence) => ORDERS.map((order) => sentence + order))

export const nameOf = (place: number): string => PLACE_NAMES[place] ?? ''

/** The order alone, as a number and by its name. */
export const orderOf = (place: number): number => place % ORDERS.length
export const orderName = (place: number): string => ORDERS[orderOf(place)] ?? ''

export const hasCue = (place: number): boolean => orderOf(place) > 1
/** Does the cue stand before the quotation? */
export const isCueFirst = (place: number): boolean => orderName(place).indexOf('C') < orderName(place).indexOf('Q')

/** Place of a speaker and a cue from a quotation at `item`. */
export const placeOf = (layout: Layout, item: number, mention: Mention, cue: Cue | null): number =>
  sentenceFrom(layout, item, mention.first) * ORDERS.length + order(item, mention.first, cue)

function sentenceFrom({ sentenceOf, sentences }: Layout, item: number, at: number): number {
  const own = sentenceOf[item] ?? 0
  const other = sentenceOf[at] ?? 0
  if (other === own) return 0
  const paragraphs = (sentences[own]?.paragraph ?? 0) - (sentences[other]?.paragraph ?? 0)
  if (paragraphs > 0) return 4 + Math.min(paragraphs, 3)
  if (paragraphs < 0) return LATER
  return other > own ? 1 : 1 + Math.min(own - other, 3)
}

function order(quotation: number, speaker: number, cue: Cue | null): number {
  const isBefore = speaker < quotation
  if (!cue) return isBefore ? 1 : 0
  const { first } = cue
  if (isBefore) return first < speaker ? 7 : first < quotation ? 5 : 4
  return first < quotation ? 6 : first < speaker ? 3 : 2
}
