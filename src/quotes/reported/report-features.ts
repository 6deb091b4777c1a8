// Features of a cue's speaker, and of the words that it reports.

import { VERBS_WITH_HEARER } from '../../lexicons/verbs-with-hearer.ts'
import { lexiconTags } from '../../text/compromise-lexicon.ts'
import { bucket, Runs } from '../attribution/sentence-shapes.ts'
import type { AttributionContext } from '../cast/attribution-context.ts'
import { type Cue, isPassive } from '../cast/find-cues.ts'
import type { Mention } from '../cast/speaker-mentions.ts'
import type { Word } from '../marks/quote-words.ts'
import { type FeatureSink, templates } from '../ranking/quote-templates.ts'
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

const SOURCE = templates(
  'nobody',
  'nobodyClass',
  'nobodyVerb',
  'nobodyForm',
  'nobodyBefore',
  'nobodyAfter',
  'gap',
  'gapClass',
  'gapEdges',
  'rank',
  'distance',
  'form',
  'type',
  'around',
  'leftForm',
  'verb',
  'cueForm',
  'aroundCue',
  'first',
  'phraseHead',
  'gapType',
  'passive',
  'passiveAgent',
)
const CONTENT = templates(
  'nothing',
  'nothingClass',
  'nothingVerb',
  'nothingForm',
  'nothingBefore',
  'nothingAfter',
  'nothingNext',
  'nothingGap',
  'nothingQuotes',
  'nothingSpeaker',
  'place',
  'path',
  'pathClass',
  'pathStart',
  'verbPlace',
  'startEdge',
  'opening',
  'startVerb',
  'endEdge',
  'size',
  'quoteInside',
  'firstWord',
  'verbThat',
  'verbPath',
  'openingClass',
  'wholeSentence',
  'beforeCue',
  'cuesInside',
  'endLetters',
  'finite',
  'verbFinite',
  'hearerPath',
  'startWords',
  'endWord',
  'subject',
  'quoteSide',
  'quoteVerb',
  'nothingQuoteSide',
)

/** The features of a mention, or of nobody, as the speaker of a cue. */
export function writeSource(sink: FeatureSink, context: AttributionContext, cue: Cue, mention: Mention | null): void {
  const sentence = context.layout.sentenceOf[cue.first] ?? 0
  const before = letterAt(context, cue.first - 1, sentence)
  const after = letterAt(context, cue.last + 1, sentence)
  if (!mention) {
    sink.write(SOURCE.nobody)
    sink.write(SOURCE.nobodyClass, cue.class)
    sink.write(SOURCE.nobodyVerb, cue.verb)
    sink.write(SOURCE.nobodyForm, cue.class, cue.form)
    sink.write(SOURCE.nobodyBefore, before, cue.form)
    sink.write(SOURCE.nobodyAfter, after, cue.class)
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
  sink.write(SOURCE.gap, side, gap)
  sink.write(SOURCE.gapClass, side, gap, cue.class)
  sink.write(SOURCE.gapEdges, side, gap.slice(0, 2), gap.slice(-2), cue.class)
  sink.write(SOURCE.rank, side, String(rankOf(group, cue, first)), cue.class)
  sink.write(SOURCE.distance, side, bucket(isBefore ? cue.first - last : first - cue.last - 1))
  sink.write(SOURCE.form, side, form, inside)
  sink.write(SOURCE.type, side, type, inside)
  sink.write(SOURCE.around, side, previous, letterAt(context, end, sentence))
  sink.write(SOURCE.leftForm, side, previous, form)
  sink.write(SOURCE.verb, side, cue.verb)
  sink.write(SOURCE.cueForm, side, cue.class, cue.form)
  sink.write(SOURCE.aroundCue, side, before, after, cue.class)
  sink.write(SOURCE.first, side, String(group[0] === mention), form)
  if (form === 'phrase') sink.write(SOURCE.phraseHead, word)
  sink.write(SOURCE.gapType, side, gap, type)
  const voice = isPassive(context, cue) ? 'passive' : 'active'
  sink.write(SOURCE.passive, side, voice, cue.class)
  sink.write(SOURCE.passiveAgent, side, voice, previous)
}

/** The number of mentions that begin between a mention and a cue. */
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

/** The features of a passage, or of nothing, as what a speaker and a cue report. */
export function writeContent(
  sink: FeatureSink,
  context: AttributionContext,
  cue: Cue,
  mention: Mention,
  content: Content | null,
): void {
  if (content) writeReportedWords(sink, context, cue, mention, content)
  else writeNothing(sink, context, cue, mention)
}

/** On which side of its cue the speaker stands. */
const orderOf = (cue: Cue, mention: Mention): string => (mention.first < cue.first ? 'SC' : 'CS')

function writeNothing(sink: FeatureSink, context: AttributionContext, cue: Cue, mention: Mention): void {
  const { letters, layout } = context
  const sentence = layout.sentenceOf[cue.first] ?? 0
  const unit = layout.sentences[sentence]
  const order = orderOf(cue, mention)
  sink.write(CONTENT.nothing)
  sink.write(CONTENT.nothingClass, cue.class, order)
  sink.write(CONTENT.nothingVerb, cue.verb)
  sink.write(CONTENT.nothingForm, cue.verb, cue.form)
  sink.write(CONTENT.nothingBefore, letterAt(context, cue.first - 1, sentence), cue.class)
  sink.write(CONTENT.nothingAfter, letterAt(context, cue.last + 1, sentence), cue.class)
  sink.write(CONTENT.nothingNext, layout.words[cue.last + 1]?.lower ?? '')
  sink.write(CONTENT.nothingGap, order, shape(context, mention.last, cue.first))
  sink.write(
    CONTENT.nothingQuotes,
    String(letters[unit?.first ?? 0] === 'q'),
    letterAt(context, (unit?.end ?? 0) - 1, sentence),
  )
  sink.write(CONTENT.nothingQuoteSide, quoteSide(context, sentence, cue.first, cue.last), order, cue.class)
  sink.write(CONTENT.nothingSpeaker, mention.form, mention.noun ?? '')
}

function writeReportedWords(
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
  sink.write(CONTENT.place, place, cue.class)
  sink.write(CONTENT.path, place, from)
  sink.write(CONTENT.pathClass, place, from, cue.class)
  sink.write(CONTENT.pathStart, place, from, initial)
  sink.write(CONTENT.verbPlace, place, cue.verb)
  sink.write(CONTENT.startEdge, side, previous, initial, cue.class)
  sink.write(CONTENT.opening, side, opening)
  sink.write(CONTENT.startVerb, side, initial, hasVerb)
  sink.write(CONTENT.endEdge, side, next, next2)
  sink.write(CONTENT.size, side, bucket(end - first), hasVerb)
  sink.write(CONTENT.quoteInside, side, hasQuote)
  sink.write(CONTENT.firstWord, side, layout.words[first]?.lower ?? '')
  sink.write(CONTENT.verbThat, place, cue.verb, String(previous === 't'))
  sink.write(CONTENT.verbPath, side, cue.verb, from)
  sink.write(CONTENT.openingClass, side, opening, cue.class)
  sink.write(CONTENT.wholeSentence, side, String(first === layout.sentences[sentence]?.first), next, next2)
  sink.write(CONTENT.beforeCue, side, letterAt(context, cue.first - 1, sentence), cue.form)
  sink.write(CONTENT.cuesInside, side, bucket(cues), cue.class)
  const finite = finiteIn(context, first, end)
  const hearer = VERBS_WITH_HEARER.has(cue.verb) ? 'hearer' : 'none'
  sink.write(CONTENT.finite, place, finite, String(previous === 't'))
  sink.write(CONTENT.verbFinite, cue.verb, finite)
  sink.write(CONTENT.hearerPath, hearer, place, from, initial)
  sink.write(CONTENT.startWords, side, layout.words[first - 1]?.lower ?? '', finite)
  sink.write(CONTENT.endWord, side, layout.words[end]?.lower ?? '', letterAt(context, end + 1, sentence))
  const quotes = quoteSide(context, sentence, first, end)
  sink.write(CONTENT.quoteSide, side, quotes)
  sink.write(CONTENT.quoteVerb, quotes, cue.class, next, next2)
  sink.write(CONTENT.subject, side, initial, finite, hearer)
  sink.write(CONTENT.endLetters, side, letterAt(context, end - 1, sentence), next, next2)
}

/** Tells what the letters of a passage hold: a verb, a quotation ("true" or "false"), and the number of verbs of saying. */
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

const pastTenses = new WeakMap<Word, boolean>()

/** Does compromise's lexicon know a word as a verb in the past tense: "sank"? */
function isPastTense(word: Word | undefined): boolean {
  if (!word) return false
  const known = pastTenses.get(word) ?? lexiconTags(word.lower).includes('PastTense')
  pastTenses.set(word, known)
  return known
}

/** The position of quotations in the sentence: before, inside of, or after the items from first to end. */
function quoteSide({ letters, layout }: AttributionContext, sentence: number, first: number, end: number): string {
  const unit = layout.sentences[sentence]
  if (!unit) return ''
  const has = (from: number, to: number): boolean => letters.slice(from, to).includes('q')
  return `${has(unit.first, first) ? '<' : ''}${has(first, end) ? '=' : ''}${has(end, unit.end) ? '>' : ''}`
}

/** By what an unmarked clause shows its finite verb: an auxiliary, a listed verb, a past tense, an -ing form first, nothing. */
function finiteIn({ letters, layout }: AttributionContext, first: number, end: number): string {
  if (layout.words[first]?.lower.endsWith('ing')) return 'ing'
  let found = 'none'
  for (let i = first + 1; i < Math.min(end, first + MAX_SHAPE_ITEMS); i++) {
    const letter = letters[i] ?? ''
    if (letter === 'B' || letter === 'h') return 'auxiliary'
    if (letter === 'v' || letter === 'V' || letter === 'A') found = 'verb'
    else if (letter === 'e' && found === 'none') found = 'participle'
    else if (letter === 'x' && found === 'none' && isPastTense(layout.words[i])) found = 'verb'
  }
  return found
}

const VERBS = ['B', 'h', 'v', 'V', 'A']
