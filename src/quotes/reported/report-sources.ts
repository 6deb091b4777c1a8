// The source of each cue, whatever it introduces: the subject of the verb, most of all.

import type { AttributionContext } from '../cast/attribution-context.ts'
import { type Cue, isHeardBySubject } from '../cast/find-cues.ts'
import { openSubjectOf } from '../cast/open-appositions.ts'
import { type Mention, mentionText } from '../cast/speaker-mentions.ts'
import { type Explanation, explainChoice } from '../ranking/explain-choice.ts'
import { bestOf, softmax, WeightSum, type Weights } from '../ranking/linear-ranker.ts'
import type { FeatureSink } from '../ranking/quote-templates.ts'
import { firstFinite } from './clause-shapes.ts'
import { writeSource } from './source-features.ts'

/** A mention with the probability that it is the cue's speaker, if anybody is. */
export interface Source {
  readonly mention: Mention
  readonly probability: number
  /** Is it the hearer, and nobody the speaker: "passengers were told that …"? */
  readonly isHearer?: boolean
}

const MAX_MENTIONS = 10
const CLASSES: ReadonlySet<Cue['class']> = new Set([
  'say',
  'write',
  'call',
  'ask',
  'according',
  'show',
  'judge',
  'think',
])

/** Does a cue have a subject that this ranker knows? A colon, a dash and a noun have none. */
export const isReporting = (cue: Cue): boolean => CLASSES.has(cue.class)

/** Mentions that could be a cue's speaker, in text order. */
export function sourcesFor(context: AttributionContext, cue: Cue): Mention[] {
  const sentence = context.layout.sentenceOf[cue.first] ?? 0
  const isHeard = isHeardBySubject(context, cue)
  const free = (context.mentionsIn[sentence] ?? []).filter(
    // "Said that …": no pronoun.
    ({ first, end, word }) => (end <= cue.first && !isHeard) || (first > cue.last && word !== 'that'),
  )
  const near = [...free].sort((a, b) => Math.abs(a.head - cue.first) - Math.abs(b.head - cue.first))
  return near.slice(0, MAX_MENTIONS).sort((a, b) => a.first - b.first)
}

/** The likeliest speaker of a cue; null where its sentence mentions nobody. */
export function sourceOf(context: AttributionContext, cue: Cue, weights: Weights): Source | null {
  if (isHeardBySubject(context, cue)) {
    const agent = agentOf(context, cue)
    if (agent) return { mention: agent, probability: SURE }
    const hearer = hearerOf(context, cue)
    return hearer && { mention: hearer, probability: SURE, isHearer: true }
  }
  const certain =
    quotedBefore(context, cue) ??
    openSubjectOf(context, cue) ??
    subjectBehind(context, cue) ??
    subjectOfRelative(context, cue)
  if (certain) return { mention: certain, probability: SURE }
  const sum = new WeightSum(weights)
  const mentions = sourcesFor(context, cue)
  const scores = mentions.map((mention) => {
    writeSource(sum, context, cue, mention)
    return sum.take() * weights.scale
  })
  const best = bestOf(scores)
  const mention = mentions[best]
  return mention ? { mention, probability: softmax(scores)[best] ?? 0 } : null
}

const SURE = 0.95

/** "Was told by detectives": the speaker of a verb whose subject is the hearer. */
function agentOf({ layout, letters, mentionsIn }: AttributionContext, { last, first }: Cue): Mention | null {
  if (letters[last + 1] !== 'b') return null
  return (
    mentionsIn[layout.sentenceOf[first] ?? 0]?.find(({ lead, inside }) => lead === last + 2 && inside === null) ?? null
  )
}

/** "Passengers were told": the subject of a verb that tells nobody who speaks. */
function hearerOf(
  { layout, letters, mentionsIn }: AttributionContext,
  { first, last, class: cueClass }: Cue,
): Mention | null {
  if (letters[last + 1] === 'b' || cueClass === 'ask') return null
  const group = mentionsIn[layout.sentenceOf[first] ?? 0] ?? []
  const subject = group.findLast(({ inside, end }) => inside === null && end <= first)
  // "What she was told was flu" reports a word, no clause.
  if (!subject || layout.words[subject.lead - 1]?.lower === 'what') return null
  return /^[hBrf]*$/u.test(letters.slice(subject.last, first)) ? subject : null
}

/** Items of a relative clause: "who survived the wreck off Skye". */
const MAX_RELATIVE = 24

/** "A nurse who survived the wreck off Skye said": the subject before a relative clause of one verb. */
function subjectOfRelative({ layout, letters, mentionsIn }: AttributionContext, { first, form }: Cue): Mention | null {
  if ((form !== 'ed' && form !== 's') || 'hBo'.includes(letters[first - 1] ?? ' ')) return null
  const subject = mentionsIn[layout.sentenceOf[first] ?? 0]?.findLast(
    ({ last, inside }) => inside === null && last < first && /^wh(?:o|ich)$/u.test(layout.words[last]?.lower ?? ''),
  )
  if (!subject || first - subject.last > MAX_RELATIVE) return null
  if (/[,;:\-q(]/u.test(letters.slice(subject.last, first))) return null
  const verb = firstFinite({ layout, letters }, subject.last + 1, first)
  const isOne = verb.form !== 'none' && firstFinite({ layout, letters }, verb.at + 1, first).form === 'none'
  return isOne ? subject : null
}

/** "The road is shut, said another driver, retired nurse Ann Orr.": the subject where no clause but one about it follows the verb. */
function subjectBehind({ layout, letters, mentionsIn }: AttributionContext, { first, last, class: kind }: Cue) {
  const sentence = layout.sentenceOf[first] ?? 0
  const unit = layout.sentences[sentence]
  if (!unit || kind !== 'say' || letters[first - 1] !== ',' || first < unit.first + MIN_SAID) return null
  const subject = mentionsIn[sentence]?.find(({ lead, inside }) => lead === last + 1 && inside === null)
  if (!subject) return null
  let end = last + 1
  while (end < unit.end && letters[end] !== 'w') end++
  return firstFinite({ layout, letters }, last + 1, end).form === 'none' ? subject : null
}

/** Items of "It rained, said …" before its verb. */
const MIN_SAID = 3

/** "Reuters quoted a trader as saying": whom the verb before has as its object. */
function quotedBefore({ layout, letters, mentionsIn }: AttributionContext, { first, form }: Cue): Mention | null {
  const { words, sentenceOf } = layout
  if (form !== 'ing' || words[first - 1]?.lower !== 'as') return null
  const sentence = sentenceOf[first] ?? 0
  let at = first - 2
  while (at >= first - MAX_QUOTED && sentenceOf[at] === sentence && !QUOTING.test(words[at]?.lower ?? '')) at--
  const quoting = words[at]
  if (!quoting || sentenceOf[at] !== sentence || !QUOTING.test(quoting.lower) || letters[at - 1] === 'B') return null
  const objects = (mentionsIn[sentence] ?? []).filter(({ lead, end }) => lead > at && end < first)
  return objects.find(({ form: kind, inside }) => kind === 'name' && inside === null) ?? objects[0] ?? null
}

/** Verbs of whoever passes on the words of somebody else. */
export const QUOTING = /^(?:cit|quot)(?:e|ed|es|ing)$/u
/** Items between "quoted" and "as saying". */
const MAX_QUOTED = 16

/** The evidence for a cue's speaker. */
export function explainSource(context: AttributionContext, cue: Cue, weights: Weights): Explanation {
  const { layout } = context
  const candidates = sourcesFor(context, cue).map((mention) => ({
    speaker: mentionText(layout, mention),
    cue: layout.words[cue.first]?.text ?? null,
    write: (sink: FeatureSink) => writeSource(sink, context, cue, mention),
  }))
  return explainChoice(weights, candidates)
}
