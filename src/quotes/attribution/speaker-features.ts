// What speaks for and against a candidate, as words for the ranker to weigh. Features are written in groups, one for all that
// hang on the same things, so that the weights of a group are added up only once for each of these (scorer.ts).

import type { AttributionContext } from '../cast/attribution-context.ts'
import type { Cue } from '../cast/find-cues.ts'
import type { Mention } from '../cast/speaker-mentions.ts'
import { FeatureNames, type FeatureSink } from '../ranking/linear-ranker.ts'
import { type CueView, type MentionView, viewCue, viewMention } from './mention-views.ts'
import type { QuoteContext } from './quote-context.ts'
import { hasCue, isCueFirst, nameOf, orderName, placeOf } from './relative-position.ts'
import { between, distance, shape } from './sentence-shapes.ts'
import type { Candidate } from './speaker-candidates.ts'

/** Families of features, by their first letters, in the order in which they are told. */
const FAMILIES = '0abcdefghijklmnNopqrstuvwxXUVWABCDEFGHIJKLMOPQRST'
const family = (feature: string): number => FAMILIES.indexOf(feature.charAt(0))

/** The names of a candidate's features: what the scorer adds up without ever making them. */
export function featuresOf(quote: QuoteContext, candidate: Candidate): string[] {
  const names = new FeatureNames()
  writeAll(names, quote, candidate)
  return names.list.sort((a, b) => family(a) - family(b))
}

function writeAll(sink: FeatureSink, quote: QuoteContext, { mention, cue }: Candidate): void {
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

/** Of nobody as the speaker. */
export function writeNobody(
  sink: FeatureSink,
  { context, sentence, before, after, ending, capital, size, history, content }: QuoteContext,
): void {
  const cues = context.cuesIn[sentence] ?? []
  const has = cues.some(({ class: c }) => c === 'say' || c === 'write' || c === 'according')
  const isLast = context.stretches[history.lastStretch]?.paragraph === context.stretches.length
  sink.write('0')
  sink.write('0s', size)
  sink.write('0c', capital, size)
  sink.write('0e', ending, capital)
  sink.write('0b', before, size)
  sink.write('0a', after)
  sink.write('0v', String(has), size)
  sink.write('0n', String(cues.length))
  sink.write('0h', history.last ? String(Boolean(history.last.mention)) : 'x', String(isLast))
  sink.write('0t', String(/^(?:the|a|an)\b/u.test(content)))
}

/** Of a quotation and a place. */
export function writePlace(sink: FeatureSink, s: QuoteContext, at: number): void {
  sink.writeAt('a', at)
  sink.writeAt('f', at, s.before)
  sink.writeAt('g', at, s.after)
  sink.writeAt('h', at, s.after, s.after2)
  sink.writeAt('i', at, s.capital, s.ending, s.before)
  sink.writeAt('j', at, s.size)
}

/** Of a quotation, a cue or none, and a place. */
export function writeCue(sink: FeatureSink, s: QuoteContext, view: CueView | null, at: number): void {
  const place = nameOf(at)
  const cueClass = view?.cue.class ?? '-'
  sink.writeAt('c', at, cueClass)
  sink.writeAt('e', at, cueClass, s.ending)
  if (!view) return
  const { cue, path } = view
  sink.write('k', cue.verb)
  sink.writeAt('l', at, cue.verb)
  sink.write('m', cueClass, cue.form, place)
  sink.writeAt('r', at, path)
  sink.writeAt('s', at, path, cueClass)
  sink.writeAt('v', at, view.distance)
  sink.writeAt('x', at, view.between, cueClass)
  sink.write('X', view.previous, orderName(at), cueClass)
  sink.writeAt('U', at, view.crossed)
}

/** Of a quotation, a cue, a place, and whether the mention stands beside the cue. */
export function writeCrossings(sink: FeatureSink, view: CueView, adjacent: boolean, at: number): void {
  sink.writeAt('V', at, view.crossed, view.cue.class, String(adjacent))
  sink.write('W', orderName(at), String(adjacent), view.between)
}

/** The mention right before its verb, or right after. */
export const isAdjacent = ({ mention }: MentionView, { cue }: CueView): boolean =>
  mention.last === cue.first || mention.lead === cue.last + 1

/** Of a mention alone. */
export function writeMention(sink: FeatureSink, { mention, form, noun, type, previous, count }: MentionView): void {
  sink.write('A', form, noun)
  sink.write('E', previous, type)
  if (mention.form === 'phrase') sink.write('G', mention.word)
  sink.write('H', count, mention.form)
}

/** Of a mention and a place. */
export function writeForm(sink: FeatureSink, mentionView: MentionView, at: number): void {
  const { mention, form, noun, word, previous, next, isFirst } = mentionView
  const place = nameOf(at)
  sink.writeAt('b', at, form)
  sink.writeAt('B', at, word, isFirst)
  sink.writeAt('C', at, previous)
  sink.writeAt('D', at, next)
  sink.write('F', word, mention.form === 'pronoun' ? '' : noun, place)
  sink.write('J', mentionView.isLongName, place)
}

/** Of a mention, a class of cues, and a place. */
export function writeClass(sink: FeatureSink, { mention, noun }: MentionView, cue: Cue | null, at: number): void {
  sink.writeAt('d', at, mention.form, cue?.class ?? '-', noun)
}

/** A mention from a quotation. */
export interface Nearness {
  /** Shape of what stands between them. */
  readonly shape: string
  readonly distance: string
  /** "true" or "false": is a name one of the words of the quotation? */
  readonly isInside: string
}

export const nearnessOf = ({ context, item, content }: QuoteContext, { mention }: MentionView): Nearness => ({
  shape: shape(context, mention, item, item + 1),
  distance: distance(mention, item, item + 1),
  isInside: String(mention.form === 'name' && content.includes(mention.word)),
})

/** Of a quotation, a mention, and a place. */
export function writeNearness(sink: FeatureSink, nearness: Nearness, at: number): void {
  const place = nameOf(at)
  sink.writeAt('n', at, nearness.shape)
  sink.write('N', nearness.distance, place)
  sink.write('I', nearness.isInside, place)
}

/** Shape of what stands between a mention and a cue. */
export const gapOf = (context: AttributionContext, mention: Mention, cue: Cue): string =>
  shape(context, mention, cue.first, cue.last + 1)

/** Of a mention, a cue, and their order with the quotation. */
export function writeGap(
  sink: FeatureSink,
  context: AttributionContext,
  { mention }: MentionView,
  { cue }: CueView,
  gap: string,
  at: number,
): void {
  const order = orderName(at)
  sink.write('o', order, gap)
  sink.write('p', order, gap, cue.class)
  sink.write('t', order, gap.slice(0, 2), gap.slice(-2))
  sink.write('u', order, distance(mention, cue.first, cue.last + 1))
  sink.write('w', order, between(context.mentionsIn, context, mention, cue.first, cue.last + 1))
}

/** Of the whole way from a mention over a cue to the quotation. */
export function writePath(sink: FeatureSink, { path }: CueView, gap: string, at: number): void {
  sink.write('q', orderName(at), gap, '|', path)
}

/** What a candidate has in common with the one chosen before: the whole pair, the mention, who it is, nothing. */
const SAMENESS = ['pair', 'mention', 'key', 'no'] as const

/** A candidate against what was chosen before. */
export interface HistoryRelation {
  /** Index into SAMENESS. */
  readonly same: number
  /** How many other speakers were named since this one; -1 of one that was not among the last. */
  readonly rank: number
  /** Does its cue stand after the quotation before? */
  readonly isSince: boolean
}

export function relationOf(
  { since, history }: QuoteContext,
  { mention, key }: MentionView,
  cue: Cue | null,
): HistoryRelation {
  const isMention = since?.candidate.mention === mention
  const isPair = isMention && since?.candidate.cue === cue
  return {
    same: isPair ? 0 : isMention ? 1 : since?.key === key ? 2 : 3,
    rank: history.speakers.indexOf(key),
    isSince: since !== null && cue !== null && since.item < cue.first,
  }
}

/** Of a quotation and the sameness of a candidate. */
export function writeSameness(sink: FeatureSink, s: QuoteContext, same: number): void {
  if (!s.since) {
    sink.write('L')
    return
  }
  const { paragraphs, shape: gap } = s.since
  const name = SAMENESS[same] ?? ''
  sink.write('M', name, paragraphs)
  sink.write('P', name, gap)
  sink.write('Q', name, paragraphs, s.before, s.after)
  sink.write('R', name, paragraphs, s.capital, s.ending)
  sink.write('S', name, paragraphs, String(s.context.stretches[s.stretch]?.continues))
}

/** Of a quotation, a relation and a place. */
export function writeRelation(
  sink: FeatureSink,
  { since }: QuoteContext,
  { same, rank, isSince }: HistoryRelation,
  at: number,
): void {
  const place = nameOf(at)
  sink.write('K', String(rank), place)
  if (!since) return
  const name = SAMENESS[same] ?? ''
  sink.write('O', name, since.paragraphs, place)
  if (hasCue(at)) sink.write('T', name, String(isSince), String(isCueFirst(at)))
  else sink.write('T', name, '--')
}
