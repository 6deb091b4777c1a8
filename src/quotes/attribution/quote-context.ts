// The context of one quotation: what is the same for all of its candidates.
import type { Range } from '../../core/span.ts'
import { beginsCapital, isAt, SPACE } from '../../text/character-classes.ts'
import type { AttributionContext } from '../cast/attribution-context.ts'
import { shape } from './sentence-shapes.ts'
import type { Candidate } from './speaker-candidates.ts'

/** Decisions for the quotations before. */
export interface SpeakerHistory {
  /** The candidate chosen for the quotation before, and its number. */
  readonly last: Candidate | null
  /** The key of the entity that it means; null where that is not known. */
  readonly entity: string | null
  readonly lastPassage: number
  /** Keys of the last named speakers, latest first. */
  readonly speakers: readonly string[]
}

export interface QuoteContext {
  readonly context: AttributionContext
  readonly passage: number
  readonly item: number
  readonly sentence: number
  readonly ending: string
  /** Letters of the items around it, within its paragraph. */
  readonly before: string
  readonly after: string
  readonly after2: string
  /** "true" or "false": does it begin with a capital? */
  readonly capital: string
  readonly size: string
  /** "I", "we" or "-": in whose person it is said. */
  readonly voice: string
  readonly range: Range
  /** Its words, in lower case. */
  readonly content: string
  readonly history: SpeakerHistory
  readonly since: SinceLastQuote | null
}

/** The gap between a quotation and the one that was attributed before. */
export interface SinceLastQuote {
  readonly candidate: Candidate
  /** The keys of its mention and of its entity. */
  readonly key: string | null
  readonly entity: string | null
  readonly item: number
  readonly shape: string
  readonly paragraphs: string
}

export function quoteContextOf(context: AttributionContext, passage: number, history: SpeakerHistory): QuoteContext {
  const { layout, letters } = context
  const item = layout.quoteItems[passage] ?? 0
  const sentence = layout.sentenceOf[item] ?? 0
  const paragraph = layout.sentences[sentence]?.paragraph ?? 0
  const { content } = context.passages[passage] ?? { content: { start: 0, end: 0 } }
  const said = layout.text.slice(content.start, content.end)
  const letterAt = (i: number): string =>
    layout.sentences[layout.sentenceOf[i] ?? -1]?.paragraph === paragraph ? (letters[i] ?? '#') : '#'
  return {
    context,
    passage,
    item,
    sentence,
    ending: layout.stops.get(item) || 'w',
    before: letterAt(item - 1),
    after: letterAt(item + 1),
    after2: letterAt(item + 2),
    capital: String(beginsCapital(layout.text, content.start, content.end)),
    size: sizeOf(layout.text, content),
    voice: voiceOf(said),
    range: content,
    content: said.toLowerCase(),
    history,
    since: sinceLast(context, passage, item, history),
  }
}

function sinceLast(
  context: AttributionContext,
  passage: number,
  item: number,
  { last, entity, lastPassage }: SpeakerHistory,
): SinceLastQuote | null {
  if (!last) return null
  const from = context.layout.quoteItems[lastPassage] ?? 0
  const paragraphs = (context.passages[passage]?.paragraph ?? 0) - (context.passages[lastPassage]?.paragraph ?? 0)
  return {
    candidate: last,
    key: last.mention && context.keyOf(last.mention),
    entity,
    item: from,
    shape: shape(context, { first: from, last: from + 1 }, item, item + 1),
    paragraphs: String(Math.min(3, paragraphs)),
  }
}

const I = /\b(?:I|[Mm]y|[Mm]e|[Mm]yself)\b/u
const WE = /\b(?:[Ww]e|[Oo]urs?|[Uu]s)\b/u
const voiceOf = (said: string): string => (I.test(said) ? 'I' : WE.test(said) ? 'we' : '-')

const MAX_WORDS = 15

/** Counts words with white space between them. */
function sizeOf(text: string, { start, end }: Range): string {
  let words = 1
  for (let at = start; at < end && words < MAX_WORDS; at++) {
    if (isAt(text, at, SPACE) && !isAt(text, at - 1, SPACE)) words++
  }
  return words < 4 ? String(words) : words < 7 ? 'short' : words < MAX_WORDS ? 'middle' : 'long'
}
