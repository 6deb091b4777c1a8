// Forms that leave no doubt who speaks: a name that signs a quotation, a name with a colon at the head of a paragraph, the person
// whom a heading names behind a quotation and a colon, and a subject with its verb of saying right after a quotation that ends in a comma.

import { beginsCapital } from '../../text/character-classes.ts'
import type { AttributionContext } from '../cast/attribution-context.ts'
import type { Cue } from '../cast/find-cues.ts'
import { openSubjectOf } from '../cast/open-appositions.ts'
import { isInHeading } from '../marks/quote-layout.ts'
import { isInscribed } from './inscribed-words.ts'
import { isTitle, wordsOf } from './passage-words.ts'
import { type Candidate, NOBODY } from './speaker-candidates.ts'

/** Bonuses for a form that leaves no doubt, for one that leaves little, and for the first speaker below a heading. */
const CERTAIN = 6
const LIKELY = 2.5
const LEADING = 3

/** The bonus that the form of a candidate adds to its score. */
export function bonusOf(context: AttributionContext, passage: number, candidate: Candidate): number {
  if (candidate === NOBODY) return bonusOfNobody(context, passage)
  if (isExact(context, passage, candidate) || isHeadlined(context, passage, candidate)) return CERTAIN
  if (isLead(context, passage, candidate)) return LEADING
  if (isLabel(context, passage, candidate)) return LIKELY
  return isObject(context, passage, candidate) && !isWork(context, passage) ? LIKELY : 0
}

function bonusOfNobody(context: AttributionContext, passage: number): number {
  if (isNickname(context, passage) || isPerformed(context, passage) || isInscribed(context, passage)) return CERTAIN
  return isSaid(context, passage) ? -LIKELY : 0
}

/** Ann Orr was furious. “It is a disgrace.” “It is late,” the clerk said: a sentence of its own, or a comma after several words. */
function isSaid(context: AttributionContext, passage: number): boolean {
  const { layout, passages } = context
  const item = layout.quoteItems[passage] ?? 0
  const own = layout.sentenceOf[item] ?? 0
  const { first, end } = layout.sentences[own] ?? { first: 0, end: 0 }
  const stop = layout.stops.get(item) || '-'
  const isWhole = stop === ',' || ('.?!'.includes(stop) && first === item && end === item + 1)
  if (!isWhole || isInHeading(layout, own)) return false
  const { start, end: last } = passages[passage]?.content ?? { start: 0, end: 0 }
  const words = wordsOf(layout.text.slice(start, last))
  return words.length >= MIN_SAID && !isCapitalised(words)
}

const MIN_SAID = 3

/** Bridge ‘too old to mend’ — and in the text: Engineers say the bridge is beyond repair. */
export function isLead(context: AttributionContext, passage: number, { mention, cue }: Candidate): boolean {
  const { layout, passages } = context
  const own = layout.sentenceOf[layout.quoteItems[passage] ?? 0] ?? 0
  if (!mention || !cue || mention.inside || (layout.sentenceOf[mention.first] ?? 0) <= own) return false
  const isSubject = mention.last === cue.first || mention.lead === cue.last + 1
  const { start } = passages[passage]?.content ?? { start: 0 }
  return isSubject && says(cue) && !beginsCapital(layout.text, start, start + 2) && isInHeading(layout, own)
}

/** ‘We were a shambles’: Orr rips into his own — the first person whom a heading names behind its quotation and a colon. */
export function isHeadlined(
  { layout, mentionsIn }: AttributionContext,
  passage: number,
  { mention, cue }: Candidate,
): boolean {
  const item = layout.quoteItems[passage] ?? 0
  const own = layout.sentenceOf[item] ?? 0
  if (!mention || cue || layout.words[item + 1]?.text !== ':' || !isInHeading(layout, own)) return false
  if (layout.sentences[own]?.first !== item) return false
  return mention === mentionsIn[own]?.find(({ first, named }) => first > item && named?.type === 'person')
}

/** Ann Orr: mayor’s plan ‘a disgrace’ — the person whom a heading without a verb of saying names before its colon. */
function isLabel(context: AttributionContext, passage: number, { mention, cue }: Candidate): boolean {
  const { layout, cuesIn } = context
  const own = layout.sentenceOf[layout.quoteItems[passage] ?? 0] ?? 0
  if (cue || mention?.named?.type !== 'person' || !isInHeading(layout, own)) return false
  const { first } = layout.sentences[own] ?? { first: -1 }
  return mention.first === first && layout.words[mention.end]?.text === ':' && !cuesIn[own]?.length
}

/** The ministry announced the “completion” of it: a subject, its verb of saying, and the quotation as its object. */
function isObject({ layout, letters }: AttributionContext, passage: number, { mention, cue }: Candidate): boolean {
  if (!mention || !cue || mention.inside || mention.last !== cue.first || !says(cue)) return false
  const from = cue.last + 1
  const between = (layout.quoteItems[passage] ?? 0) - from
  if (between === 0) return true
  if (between === 1) return letters[from] === 'd' || letters[from] === 't'
  return between === 2 && letters[from] === 't' && letters[from + 1] === 'd'
}

/** The choir sang “Abide With Me”: words in capitals without a stop are a title. */
function isWork({ layout, passages }: AttributionContext, passage: number): boolean {
  const { start, end } = passages[passage]?.content ?? { start: 0, end: 0 }
  const words = wordsOf(layout.text.slice(start, end))
  return words.length > 1 && isCapitalised(words) && !layout.stops.get(layout.quoteItems[passage] ?? 0)
}

/** "The Last Post": capitals in the first word, the last one and every longer one. */
const isCapitalised = (words: readonly string[]): boolean =>
  [words[0], words.at(-1)].every((word) => word !== undefined && /^\p{Lu}/u.test(word)) && isTitle(words)

const PERFORMS = /^(?:sings?|sang|sung|singing|performs?|performed|performing|plays?|played|playing)$/u

const isPerformed = (context: AttributionContext, passage: number): boolean =>
  PERFORMS.test(context.layout.words[(context.layout.quoteItems[passage] ?? 0) - 1]?.lower ?? '') &&
  isWork(context, passage)

/** Joe “The Hammer” Brown: capitals right before and after a word or two in capitals. */
function isNickname({ layout, passages }: AttributionContext, passage: number): boolean {
  const item = layout.quoteItems[passage] ?? 0
  const { start, end } = passages[passage]?.content ?? { start: 0, end: 0 }
  const [before, after] = [layout.words[item - 1], layout.words[item + 1]]
  return Boolean(before?.isCapital && after?.isCapital && /^\p{Lu}\S*(?: \S+)?$/u.test(layout.text.slice(start, end)))
}

const says = (cue: Cue): boolean => cue.class === 'say' || cue.class === 'write'

/** “We are ready.” — Ann Orr. Orr: “We are ready.” “We are ready,” said Orr. */
function isExact(context: AttributionContext, passage: number, { mention, cue }: Candidate): boolean {
  if (!mention || !cue) return false
  const { layout, letters } = context
  const item = layout.quoteItems[passage] ?? 0
  if (cue.last === item - 2 && layout.words[item - 1]?.text === ':' && openSubjectOf(context, cue) === mention)
    return true
  if (layout.stops.get(item) === ',' && says(cue)) {
    const isSubject = mention.lead === item + 1 && cue.first === mention.last
    const isInverted = cue.first === item + 1 && mention.lead === cue.last + 1
    if (isSubject || isInverted) return mention.inside === null
  }
  const unit = layout.sentences[layout.sentenceOf[item] ?? 0]
  // "One raged: “…”": a subject and a verb, be it of speech or not, before the colon.
  const opens = mention.lead === unit?.first && mention.inside === null
  if (cue.class === 'colon' && cue.first === item - 1 && opens && mention.last === cue.first - 1)
    return letters[mention.last] === 'e'
  if (mention.form === 'pronoun') return false
  if (cue.class === 'dash') {
    const next = layout.words[mention.end]
    const ends =
      /^(?:[,.(]|who)?$/u.test(next?.text ?? '') || layout.sentenceOf[mention.end] !== layout.sentenceOf[cue.first]
    return unit?.first === item && cue.first === item + 1 && mention.lead === cue.first + 1 && ends
  }
  return cue.class === 'colon' && cue.first === item - 1 && mention.end === cue.first && mention.lead === unit?.first
}
