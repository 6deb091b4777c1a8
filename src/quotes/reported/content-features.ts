// Features of a passage, or of nothing, as the words that a cue and its speaker report.
import { VERBS_WITH_HEARER } from '../../lexicons/verbs-with-hearer.ts'
import { bucket } from '../attribution/sentence-shapes.ts'
import type { AttributionContext } from '../cast/attribution-context.ts'
import type { Cue } from '../cast/find-cues.ts'
import type { Mention } from '../cast/speaker-mentions.ts'
import type { Word } from '../marks/quote-words.ts'
import { type FeatureSink, templates } from '../ranking/quote-templates.ts'
import { firstFinite, insideOf, letterAt, quoteSide, shape } from './clause-shapes.ts'
import type { Content } from './report-contents.ts'

const NOTHING = templates(
  'nothing',
  'nothingClass',
  'nothingVerb',
  'nothingForm',
  'nothingBefore',
  'nothingAfter',
  'nothingNext',
  'nothingVerbNext',
  'nothingGap',
  'nothingQuotes',
  'nothingSpeaker',
  'nothingSpeakerWord',
  'nothingQuoteSide',
  'nothingClause',
  'nothingHearer',
)
const CONTENT = templates(
  'place',
  'path',
  'pathClass',
  'pathStart',
  'verbPlace',
  'verbThat',
  'verbPath',
  'verbFinite',
  'startEdge',
  'startVerb',
  'startWords',
  'opening',
  'openingClass',
  'firstWord',
  'subject',
  'subjectPath',
  'finite',
  'hearerPath',
  'size',
  'cuesInside',
  'quoteInside',
  'brackets',
  'commas',
  'beforeCue',
  'wholeSentence',
  'skipped',
  'skippedWord',
  'endEdge',
  'endLetters',
  'endWord',
  'endWords',
  'rest',
  'restVerb',
  'restCue',
  'restForm',
  'behindCue',
  'quoteSide',
  'quoteVerb',
)

/** The features of a passage, or of nothing, as what a speaker and a cue report. */
export function writeContent(
  sink: FeatureSink,
  context: AttributionContext,
  cue: Cue,
  mention: Mention,
  content: Content | null,
): void {
  if (!content) {
    writeNothing(sink, context, cue, mention)
    return
  }
  writeStart(sink, context, cue, mention, content)
  writeInside(sink, context, cue, mention, content)
  writeEnd(sink, context, cue, content)
}

/** The side of its cue on which the speaker stands. */
const orderOf = (cue: Cue, mention: Mention): string => (mention.first < cue.first ? 'SC' : 'CS')

function writeNothing(sink: FeatureSink, context: AttributionContext, cue: Cue, mention: Mention): void {
  const { letters, layout } = context
  const sentence = layout.sentenceOf[cue.first] ?? 0
  const unit = layout.sentences[sentence]
  const order = orderOf(cue, mention)
  const next = layout.words[cue.last + 1]?.lower ?? ''
  const after = letterAt(context, cue.last + 1, sentence)
  sink.write(NOTHING.nothing)
  sink.write(NOTHING.nothingClass, cue.class, order)
  sink.write(NOTHING.nothingVerb, cue.verb)
  sink.write(NOTHING.nothingForm, cue.verb, cue.form)
  sink.write(NOTHING.nothingBefore, letterAt(context, cue.first - 1, sentence), cue.class)
  sink.write(NOTHING.nothingAfter, after, cue.class)
  sink.write(NOTHING.nothingNext, next)
  sink.write(NOTHING.nothingVerbNext, cue.verb, after)
  sink.write(NOTHING.nothingGap, order, shape(context, mention.last, cue.first))
  sink.write(
    NOTHING.nothingQuotes,
    String(letters[unit?.first ?? 0] === 'q'),
    letterAt(context, (unit?.end ?? 0) - 1, sentence),
  )
  sink.write(NOTHING.nothingQuoteSide, quoteSide(context, sentence, cue.first, cue.last), order, cue.class)
  // Is there a clause after the cue at all: "told reporters the talks failed", "told reporters about the talks"?
  const from = cue.last + 1
  const verb = firstFinite(context, from, unit?.end ?? from)
  const path = shape(context, from, verb.at)
  sink.write(NOTHING.nothingClause, order, cue.class, path, verb.form)
  if (VERBS_WITH_HEARER.has(cue.verb)) sink.write(NOTHING.nothingHearer, order, cue.verb, path, verb.form)
  sink.write(NOTHING.nothingSpeaker, mention.form, mention.noun ?? '', cue.class)
  sink.write(NOTHING.nothingSpeakerWord, mention.form === 'name' ? (mention.named?.type ?? '') : mention.word)
}

function writeStart(
  sink: FeatureSink,
  context: AttributionContext,
  cue: Cue,
  mention: Mention,
  { first, end, side }: Content,
): void {
  const { letters, layout } = context
  const place = side + orderOf(cue, mention)
  const path = side === 'after' ? shape(context, Math.max(cue.last + 1, mention.last), first) : ''
  const opening = shape(context, first, Math.min(end, first + 8)).slice(0, 4)
  const [previous, initial] = [letters[first - 1] ?? '#', letters[first] ?? '#']
  const isLinked = String(previous === 't')
  const verb = firstFinite(context, first, end)
  const finite = verb.at === first ? `first ${verb.form}` : verb.form
  const isIng = layout.words[first]?.lower.endsWith('ing') ? 'ing' : ''
  const hearer = VERBS_WITH_HEARER.has(cue.verb) ? 'hearer' : 'none'
  const firstWord = layout.words[first]?.lower ?? ''
  sink.write(CONTENT.place, place, cue.class)
  sink.write(CONTENT.path, place, path)
  sink.write(CONTENT.pathClass, place, path, cue.class)
  sink.write(CONTENT.pathStart, place, path, initial)
  sink.write(CONTENT.verbPlace, place, cue.verb)
  sink.write(CONTENT.verbThat, place, cue.verb, isLinked)
  sink.write(CONTENT.verbPath, side, cue.verb, path)
  sink.write(CONTENT.verbFinite, cue.verb, finite, isIng)
  sink.write(CONTENT.startEdge, side, previous, initial, cue.class)
  sink.write(CONTENT.startVerb, side, initial, finite)
  sink.write(CONTENT.startWords, side, layout.words[first - 1]?.lower ?? '', finite)
  sink.write(CONTENT.opening, side, opening)
  sink.write(CONTENT.openingClass, side, opening, cue.class)
  sink.write(CONTENT.firstWord, side, firstWord)
  sink.write(CONTENT.subject, side, initial, finite, hearer)
  sink.write(CONTENT.subjectPath, side, isLinked, shape(context, first, verb.at), verb.form)
  sink.write(CONTENT.finite, place, finite + isIng, isLinked)
  sink.write(CONTENT.hearerPath, hearer, place, path, initial)
  const unit = layout.sentences[layout.sentenceOf[cue.first] ?? 0]
  if (side === 'after' || !unit) return
  sink.write(CONTENT.skipped, side, shape(context, unit.first, first), String(hasFinite(context, unit.first, first)))
  sink.write(CONTENT.skippedWord, side, first > unit.first ? (layout.words[unit.first]?.lower ?? '') : '')
}

const hasFinite = (context: AttributionContext, from: number, to: number): boolean =>
  firstFinite(context, from, to).form !== 'none'

function writeInside(
  sink: FeatureSink,
  context: AttributionContext,
  cue: Cue,
  mention: Mention,
  { first, end, side }: Content,
): void {
  const { letters, layout } = context
  const sentence = layout.sentenceOf[cue.first] ?? 0
  const { cues, quotes, commas, isBalanced } = insideOf(letters, first, end)
  const next = letterAt(context, end, sentence)
  const next2 = letterAt(context, end + 1, sentence)
  sink.write(CONTENT.size, side, bucket(end - first), String(hasFinite(context, first, end)))
  sink.write(CONTENT.cuesInside, side, bucket(cues), cue.class)
  sink.write(CONTENT.quoteInside, side, bucket(quotes))
  sink.write(CONTENT.brackets, String(isBalanced))
  sink.write(CONTENT.commas, side, bucket(commas), next)
  sink.write(CONTENT.beforeCue, side, letterAt(context, cue.first - 1, sentence), cue.form)
  if (side !== 'after') sink.write(CONTENT.behindCue, orderOf(cue, mention), letterAt(context, cue.last + 1, sentence))
  sink.write(CONTENT.wholeSentence, side, String(first === layout.sentences[sentence]?.first), next, next2)
  const around = quoteSide(context, sentence, first, end)
  sink.write(CONTENT.quoteSide, side, around, orderOf(cue, mention))
  sink.write(CONTENT.quoteVerb, around, cue.class, next, next2)
}

/** The rest of the sentence after the passage: the end of a list, a clause of the narrator's, another verb of saying. */
function writeEnd(sink: FeatureSink, context: AttributionContext, cue: Cue, { end, side }: Content): void {
  const { layout } = context
  const { words } = layout
  const sentence = layout.sentenceOf[cue.first] ?? 0
  const unitEnd = layout.sentences[sentence]?.end ?? end
  const next = letterAt(context, end, sentence)
  const next2 = letterAt(context, end + 1, sentence)
  sink.write(CONTENT.endEdge, side, next, next2)
  sink.write(CONTENT.endLetters, side, letterAt(context, end - 1, sentence), next, next2)
  sink.write(CONTENT.endWord, side, words[end]?.lower ?? '', next2)
  if (end + 1 >= unitEnd) return
  const from = next === ',' || next === '-' || next === ';' ? end + 1 : end
  const rest = shape(context, from, Math.min(unitEnd, from + 8)).slice(0, 4)
  const verb = firstFinite(context, from, unitEnd)
  sink.write(CONTENT.endWords, side, words[from]?.lower ?? '', letterAt(context, from + 1, sentence))
  sink.write(CONTENT.rest, side, next, rest)
  sink.write(CONTENT.restVerb, side, next, verb.form, shape(context, from, verb.at))
  sink.write(CONTENT.restForm, side, next, formOf(words[from]), cue.class)
  const said = restCue(context, from, unitEnd)
  sink.write(CONTENT.restCue, side, letterAt(context, from, sentence), said)
}

/** A participle, by its ending: what follows the comma of "the road is shut, leaving villages cut off". */
const formOf = (word: Word | undefined): string => /(?:ing|ed)$/u.exec(word?.lower ?? '')?.[0] ?? ''

/** The class and the form of the first verb of speech soon after an item. */
function restCue({ layout }: AttributionContext, from: number, to: number): string {
  for (let i = from; i < Math.min(to, from + MAX_TO_CUE); i++) {
    const cue = layout.words[i]?.cue
    if (cue) return `${cue.class} ${cue.form}`
  }
  return ''
}

const MAX_TO_CUE = 5
