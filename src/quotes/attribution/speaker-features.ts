// Features of a candidate, as words for the ranker to weigh. They are written in groups, one for all that
// hang on the same things, so that the weights of a group are added up only once for each of these (scorer.ts).

import type { AttributionContext } from '../cast/attribution-context.ts'
import type { Cue } from '../cast/find-cues.ts'
import type { Mention } from '../cast/speaker-mentions.ts'
import { type FeatureSink, placedTemplates, templates } from '../ranking/quote-templates.ts'
import { relationOf, writeRelation, writeSameness } from './history-features.ts'
import { type CueView, type MentionView, viewCue, viewMention } from './mention-views.ts'
import { writeNobody } from './nobody-features.ts'
import type { QuoteContext } from './quote-context.ts'
import { nameOf, orderName, PLACE_NAMES, placeOf } from './relative-position.ts'
import { between, distance, shape } from './sentence-shapes.ts'
import type { Candidate } from './speaker-candidates.ts'

const T = templates(
  'cueSubject',
  'cueVerb',
  'cueForm',
  'beforeCue',
  'adjacentCues',
  'mentionForm',
  'leftType',
  'phraseHead',
  'mentionCount',
  'mentionWord',
  'longName',
  'quoteDistance',
  'nameInside',
  'voice',
  'voiceSize',
  'gap',
  'gapClass',
  'gapEdges',
  'gapDistance',
  'mentionsBetween',
  'wholePath',
  'adjacentVerb',
  'subjectGap',
)
const PLACED = placedTemplates(
  PLACE_NAMES,
  'place',
  'quoteBefore',
  'quoteAfter',
  'quoteAfterTwo',
  'quoteEdges',
  'quoteSize',
  'cueClass',
  'cueEnding',
  'verbPlace',
  'cuePath',
  'cuePathClass',
  'cueDistance',
  'cuesBetween',
  'crossed',
  'crossedAdjacent',
  'form',
  'firstMention',
  'leftLetter',
  'rightLetter',
  'formClass',
  'quotePath',
)

/** All features of a candidate: the scorer adds up the same ones group by group. */
export function writeAll(sink: FeatureSink, quote: QuoteContext, { mention, cue }: Candidate): void {
  if (!mention) {
    writeNobody(sink, quote)
    return
  }
  const { context, item } = quote
  const place = placeOf(context.layout, item, mention, cue)
  const mentionView = viewMention(context, mention)
  const view = cue && viewCue(quote, cue)
  writePlace(sink, quote, place)
  writeCue(sink, quote, view, place)
  writeMention(sink, mentionView)
  writeForm(sink, mentionView, place)
  writeClass(sink, mentionView, cue, place)
  writeNearness(sink, nearnessOf(quote, mentionView), place)
  if (view) {
    const adjacent = isAdjacent(mentionView, view)
    const gap = gapOf(context, mention, view.cue)
    writeCrossings(sink, view, adjacent, place)
    writeGap(sink, context, mentionView, view, gap, place)
    writePath(sink, view, gap, place)
  }
  const relation = relationOf(quote, mentionView, cue)
  writeSameness(sink, quote, relation.same)
  writeRelation(sink, quote, relation, place)
}

/** Features of a quotation and a place. */
export function writePlace(sink: FeatureSink, s: QuoteContext, at: number): void {
  sink.writeAt(PLACED.place, at)
  sink.writeAt(PLACED.quoteBefore, at, s.before)
  sink.writeAt(PLACED.quoteAfter, at, s.after)
  sink.writeAt(PLACED.quoteAfterTwo, at, s.after, s.after2)
  sink.writeAt(PLACED.quoteEdges, at, s.capital, s.ending, s.before)
  sink.writeAt(PLACED.quoteSize, at, s.size)
}

/** Features of a quotation, a cue or none, and a place. */
export function writeCue(sink: FeatureSink, s: QuoteContext, view: CueView | null, at: number): void {
  const place = nameOf(at)
  const cueClass = view?.cue.class ?? '-'
  sink.writeAt(PLACED.cueClass, at, cueClass)
  sink.writeAt(PLACED.cueEnding, at, cueClass, s.ending)
  if (!view) return
  const { cue, path } = view
  sink.write(T.cueVerb, cue.verb)
  sink.writeAt(PLACED.verbPlace, at, cue.verb)
  sink.write(T.cueForm, cueClass, cue.form, place)
  sink.writeAt(PLACED.cuePath, at, path)
  sink.writeAt(PLACED.cuePathClass, at, path, cueClass)
  sink.writeAt(PLACED.cueDistance, at, view.distance)
  sink.writeAt(PLACED.cuesBetween, at, view.between, cueClass)
  sink.write(T.beforeCue, view.previous, orderName(at), cueClass)
  sink.writeAt(PLACED.crossed, at, view.crossed)
}

/** Features of a quotation, a cue, a place, and whether the mention stands beside the cue. */
export function writeCrossings(sink: FeatureSink, view: CueView, adjacent: boolean, at: number): void {
  sink.writeAt(PLACED.crossedAdjacent, at, view.crossed, view.cue.class, String(adjacent))
  sink.write(T.adjacentCues, orderName(at), String(adjacent), view.between)
  sink.write(T.cueSubject, nameOf(at), String(adjacent), view.subject)
  sink.write(T.adjacentVerb, orderName(at), String(adjacent), view.cue.verb)
}

/** The mention right before its verb, or right after. */
export const isAdjacent = ({ mention }: MentionView, { cue }: CueView): boolean =>
  mention.last === cue.first || mention.lead === cue.last + 1

/** Features of a mention alone. */
export function writeMention(sink: FeatureSink, { mention, form, noun, type, previous, count }: MentionView): void {
  sink.write(T.mentionForm, form, noun)
  sink.write(T.leftType, previous, type)
  if (mention.form === 'phrase') sink.write(T.phraseHead, mention.word)
  sink.write(T.mentionCount, count, mention.form)
}

/** Features of a mention and a place. */
export function writeForm(sink: FeatureSink, mentionView: MentionView, at: number): void {
  const { mention, form, noun, word, previous, next, isFirst } = mentionView
  const place = nameOf(at)
  sink.writeAt(PLACED.form, at, form)
  sink.writeAt(PLACED.firstMention, at, word, isFirst)
  sink.writeAt(PLACED.leftLetter, at, previous)
  sink.writeAt(PLACED.rightLetter, at, next)
  sink.write(T.mentionWord, word, mention.form === 'pronoun' ? '' : noun, place)
  sink.write(T.longName, mentionView.isLongName, place)
}

/** Features of a mention, a class of cues, and a place. */
export function writeClass(sink: FeatureSink, { mention, noun }: MentionView, cue: Cue | null, at: number): void {
  sink.writeAt(PLACED.formClass, at, mention.form, cue?.class ?? '-', noun)
}

/** A mention from a quotation. */
export interface Nearness {
  /** Shape of what stands between them. */
  readonly shape: string
  readonly distance: string
  /** "true" or "false": is a name one of the words of the quotation? */
  readonly isInside: string
  readonly voice: string
  readonly type: string
  readonly size: string
}

export const nearnessOf = (
  { context, item, content, voice, size }: QuoteContext,
  { mention, type }: MentionView,
): Nearness => ({
  voice,
  type,
  size,
  shape: shape(context, mention, item, item + 1),
  distance: distance(mention, item, item + 1),
  isInside: String(mention.form === 'name' && content.includes(mention.word)),
})

/** Features of a quotation, a mention, and a place. */
export function writeNearness(sink: FeatureSink, nearness: Nearness, at: number): void {
  const place = nameOf(at)
  sink.writeAt(PLACED.quotePath, at, nearness.shape)
  sink.write(T.quoteDistance, nearness.distance, place)
  sink.write(T.nameInside, nearness.isInside, place)
  sink.write(T.voice, nearness.voice, nearness.type)
  sink.write(T.voiceSize, nearness.voice, nearness.type, nearness.size)
}

/** Shape of what stands between a mention and a cue. */
export const gapOf = (context: AttributionContext, mention: Mention, cue: Cue): string =>
  shape(context, mention, cue.first, cue.last + 1)

/** Features of a mention, a cue, and their order with the quotation. */
export function writeGap(
  sink: FeatureSink,
  context: AttributionContext,
  { mention, form, isFirst }: MentionView,
  { cue, previous }: CueView,
  gap: string,
  at: number,
): void {
  const order = orderName(at)
  sink.write(T.gap, order, gap)
  sink.write(T.gapClass, order, gap, cue.class)
  sink.write(T.gapEdges, order, gap.slice(0, 2), gap.slice(-2))
  sink.write(T.gapDistance, order, distance(mention, cue.first, cue.last + 1))
  sink.write(T.subjectGap, order, previous, isFirst, form)
  sink.write(T.mentionsBetween, order, between(context.mentionsIn, context, mention, cue.first, cue.last + 1))
}

/** Features of the whole path from a mention over a cue to the quotation. */
export function writePath(sink: FeatureSink, { path }: CueView, gap: string, at: number): void {
  sink.write(T.wholePath, orderName(at), gap, '|', path)
}
