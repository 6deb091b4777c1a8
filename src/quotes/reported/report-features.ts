// What speaks for a cue's speaker, and for the words that it reports.

import { bucket, Runs } from '../attribution/sentence-shapes.ts'
import type { AttributionContext } from '../cast/attribution-context.ts'
import type { Cue } from '../cast/find-cues.ts'
import type { Mention } from '../cast/speaker-mentions.ts'
import { FeatureNames, type FeatureSink } from '../ranking/linear-ranker.ts'
import type { Content } from './report-contents.ts'

const MAX_SHAPE_ITEMS = 30

/** Letters of the items from one to another, runs of a letter as one. */
function shape({ letters }: AttributionContext, from: number, to: number): string {
  const runs = new Runs()
  for (let i = from; i < Math.min(to, from + MAX_SHAPE_ITEMS); i++) runs.add(letters[i] ?? '')
  return runs.text()
}

const letterAt = ({ letters, layout }: AttributionContext, at: number, sentence: number): string =>
  layout.sentenceOf[at] === sentence ? (letters[at] ?? '#') : '#'

/** The names of what writeSource writes. */
export function sourceFeatures(context: AttributionContext, cue: Cue, mention: Mention | null): string[] {
  const names = new FeatureNames()
  writeSource(names, context, cue, mention)
  return names.list
}

/** The names of what writeContent writes. */
export function contentFeatures(
  context: AttributionContext,
  cue: Cue,
  mention: Mention,
  content: Content | null,
): string[] {
  const names = new FeatureNames()
  writeContent(names, context, cue, mention, content)
  return names.list
}

/** The features of a mention, or of nobody, as the speaker of a cue. */
export function writeSource(sink: FeatureSink, context: AttributionContext, cue: Cue, mention: Mention | null): void {
  const sentence = context.layout.sentenceOf[cue.first] ?? 0
  const before = letterAt(context, cue.first - 1, sentence)
  const after = letterAt(context, cue.last + 1, sentence)
  if (!mention) {
    sink.write('0')
    sink.write('0c', cue.class)
    sink.write('0v', cue.verb)
    sink.write('0f', cue.class, cue.form)
    sink.write('0b', before, cue.form)
    sink.write('0a', after, cue.class)
    return
  }
  const { form, first, lead, end, last, word } = mention
  const inside = mention.inside ?? ''
  const isBefore = first < cue.first
  const gap = isBefore ? shape(context, last, cue.first) : shape(context, cue.last + 1, lead)
  const side = isBefore ? '<' : '>'
  const group = context.mentionsIn[sentence] ?? []
  const previous = letterAt(context, lead - 1, sentence)
  const type = sourceType(mention)
  sink.write('a', side, gap)
  sink.write('b', side, gap, cue.class)
  sink.write('c', side, gap.slice(0, 2), gap.slice(-2), cue.class)
  sink.write('d', side, String(rankOf(group, cue, first)), cue.class)
  sink.write('e', side, bucket(isBefore ? cue.first - last : first - cue.last - 1))
  sink.write('f', side, form, inside)
  sink.write('g', side, type, inside)
  sink.write('h', side, previous, letterAt(context, end, sentence))
  sink.write('i', side, previous, form)
  sink.write('j', side, cue.verb)
  sink.write('k', side, cue.class, cue.form)
  sink.write('l', side, before, after, cue.class)
  sink.write('m', side, String(group[0] === mention), form)
  if (form === 'phrase') sink.write('n', word)
  sink.write('o', side, gap, type)
}

/** How many mentions begin between a mention and a cue. */
function rankOf(group: readonly Mention[], cue: Cue, at: number): number {
  let rank = 0
  for (const { first } of group)
    if (at < cue.first ? first > at && first < cue.first : first > cue.last && first < at) rank++
  return rank
}

function sourceType({ form, named, word, noun }: Mention): string {
  switch (form) {
    case 'name':
      return named?.type === 'place' ? 'organization' : (named?.type ?? '-')
    case 'pronoun':
      return word
    case 'phrase':
      return noun ?? 'phrase'
  }
}

/** The features of a stretch, or of nothing, as what a speaker and a cue report. */
export function writeContent(
  sink: FeatureSink,
  context: AttributionContext,
  cue: Cue,
  mention: Mention,
  content: Content | null,
): void {
  if (content) writeStretch(sink, context, cue, mention, content)
  else writeNothing(sink, context, cue, mention)
}

/** On which side of its cue the speaker stands. */
const orderOf = (cue: Cue, mention: Mention): string => (mention.first < cue.first ? 'SC' : 'CS')

function writeNothing(sink: FeatureSink, context: AttributionContext, cue: Cue, mention: Mention): void {
  const { letters, layout } = context
  const sentence = layout.sentenceOf[cue.first] ?? 0
  const unit = layout.sentences[sentence]
  const order = orderOf(cue, mention)
  sink.write('0')
  sink.write('0c', cue.class, order)
  sink.write('0v', cue.verb)
  sink.write('0f', cue.verb, cue.form)
  sink.write('0b', letterAt(context, cue.first - 1, sentence), cue.class)
  sink.write('0a', letterAt(context, cue.last + 1, sentence), cue.class)
  sink.write('0n', layout.words[cue.last + 1]?.lower ?? '')
  sink.write('0g', order, shape(context, mention.last, cue.first))
  sink.write('0q', String(letters[unit?.first ?? 0] === 'q'), letterAt(context, (unit?.end ?? 0) - 1, sentence))
  sink.write('0t', mention.form, mention.noun ?? '')
}

function writeStretch(
  sink: FeatureSink,
  context: AttributionContext,
  cue: Cue,
  mention: Mention,
  { first, end, side }: Content,
): void {
  const { letters, layout } = context
  const sentence = layout.sentenceOf[cue.first] ?? 0
  const place = side + orderOf(cue, mention)
  const from = side === 'after' ? shape(context, Math.max(cue.last + 1, mention.last), first) : ''
  const { hasVerb, hasQuote, cues } = insideOf(letters, first, end)
  const opening = shape(context, first, Math.min(end, first + 8)).slice(0, 4)
  const next = letterAt(context, end, sentence)
  const next2 = letterAt(context, end + 1, sentence)
  const [previous, initial] = [String(letters[first - 1]), String(letters[first])]
  sink.write('a', place, cue.class)
  sink.write('b', place, from)
  sink.write('c', place, from, cue.class)
  sink.write('d', place, from, initial)
  sink.write('e', place, cue.verb)
  sink.write('f', side, previous, initial, cue.class)
  sink.write('g', side, opening)
  sink.write('h', side, initial, hasVerb)
  sink.write('i', side, next, next2)
  sink.write('j', side, bucket(end - first), hasVerb)
  sink.write('k', side, hasQuote)
  sink.write('l', side, layout.words[first]?.lower ?? '')
  sink.write('m', place, cue.verb, String(previous === 't'))
  sink.write('n', side, cue.verb, from)
  sink.write('o', side, opening, cue.class)
  sink.write('p', side, String(first === layout.sentences[sentence]?.first), next, next2)
  sink.write('q', side, letterAt(context, cue.first - 1, sentence), cue.form)
  sink.write('r', side, bucket(cues), cue.class)
  sink.write('s', side, letterAt(context, end - 1, sentence), next, next2)
}

/** What the letters of a stretch hold: a verb, a quotation ("true" or "false"), and how many verbs of saying. */
function insideOf(letters: string, first: number, end: number) {
  let cues = 0
  let hasVerb = false
  let hasQuote = false
  for (let i = first; i < end; i++) {
    const letter = letters[i] ?? ''
    if (letter === 'V') cues++
    if (letter === 'q') hasQuote = true
    if (VERBS.includes(letter)) hasVerb = true
  }
  return { cues, hasVerb: String(hasVerb), hasQuote: String(hasQuote) }
}

const VERBS = ['B', 'h', 'v', 'V', 'A']
