// Features of a mention as the speaker of a cue.
import { bucket } from '../attribution/sentence-shapes.ts'
import type { AttributionContext } from '../cast/attribution-context.ts'
import { type Cue, isPassive } from '../cast/find-cues.ts'
import type { Mention } from '../cast/speaker-mentions.ts'
import { type FeatureSink, templates } from '../ranking/quote-templates.ts'
import { finiteForm, firstFinite, letterAt, shape } from './clause-shapes.ts'

const SOURCE = templates(
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
  'subjectOf',
  'subjectForm',
  'commas',
  'gapVerbs',
  'participle',
  'coordinated',
  'apposition',
  'appositionCommas',
  'document',
)

/** The features of a mention as the speaker of a cue. */
export function writeSource(sink: FeatureSink, context: AttributionContext, cue: Cue, mention: Mention): void {
  const sentence = context.layout.sentenceOf[cue.first] ?? 0
  const before = letterAt(context, cue.first - 1, sentence)
  const after = letterAt(context, cue.last + 1, sentence)
  const { form, first, lead, end, last, word } = mention
  const inside = mention.inside ?? ''
  const isBefore = first < cue.first
  const gap = isBefore ? shape(context, last, cue.first) : shape(context, cue.last + 1, lead)
  const side = isBefore ? '<' : '>'
  const group = context.mentionsIn[sentence] ?? []
  const previous = letterAt(context, lead - 1, sentence)
  const next = letterAt(context, last, sentence)
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
  const subject = subjectOf(context, mention, sentence)
  sink.write(SOURCE.subjectOf, side, subject, before, cue.form)
  sink.write(SOURCE.subjectForm, side, subject, type, inside)
  sink.write(SOURCE.commas, side, next, before, previous)
  const verbs = isBefore ? verbsIn(context, last, cue.first) : verbsIn(context, cue.last + 1, lead)
  sink.write(SOURCE.gapVerbs, side, verbs, before, cue.form)
  sink.write(SOURCE.participle, side, cue.form, subject + verbs, previous)
  sink.write(SOURCE.coordinated, side, before, subject, verbs)
  const beside = context.appositions.get(mention)?.form ?? ''
  sink.write(SOURCE.apposition, side, beside, form, previous)
  sink.write(SOURCE.appositionCommas, side, beside, next, before)
  if (mention.noun === 'document') sink.write(SOURCE.document, side, previous, cue.class, next)
}

/** The form of the verb right after a mention, and whether a preposition governs the mention. */
function subjectOf(context: AttributionContext, { last, lead, inside }: Mention, sentence: number): string {
  if (inside === 'modifier' || inside === 'owner') return inside
  const { layout } = context
  const isGoverned = 'pbo'.includes(letterAt(context, lead - 1, sentence))
  const at = letterAt(context, last, sentence) === 'r' ? last + 1 : last
  const word = layout.sentenceOf[at] === sentence ? layout.words[at] : undefined
  return `${isGoverned ? 'governed' : ''}${word ? finiteForm(word) : ''}`
}

/** The finite verbs between two items: none, the form of the only one, or several. */
function verbsIn(context: AttributionContext, from: number, to: number): string {
  const first = firstFinite(context, from, to)
  if (first.form === 'none') return '0'
  return firstFinite(context, first.at + 1, to).form === 'none' ? first.form : '2'
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
