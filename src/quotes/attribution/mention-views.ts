// Mentions and cues as features tell of them, in the words that features are made of.

import type { AttributionContext } from '../cast/attribution-context.ts'
import type { Cue } from '../cast/find-cues.ts'
import type { Mention } from '../cast/speaker-mentions.ts'
import type { QuoteContext } from './quote-context.ts'
import { between, bucket, distance, shape } from './sentence-shapes.ts'

/** A mention: the same for every quotation. */
export interface MentionView {
  readonly mention: Mention
  readonly key: string
  /** Form, and what it is inside of. */
  readonly form: string
  /** The class of its noun; of a name, none. */
  readonly noun: string
  /** A pronoun itself, else the form. */
  readonly word: string
  /** A name's kind; else its form and noun. */
  readonly type: string
  /** Letters around it. */
  readonly previous: string
  readonly next: string
  /** "true" or "false": the first of its sentence; a name of more than one word. */
  readonly isFirst: string
  readonly isLongName: string
  readonly count: string
}

export function viewMention(context: AttributionContext, mention: Mention): MentionView {
  const { layout, letters } = context
  const { form, word, inside, first, lead, end } = mention
  const sentence = layout.sentenceOf[first] ?? 0
  const starts = layout.sentences[sentence]?.first === lead
  const noun = form === 'name' ? '' : (mention.noun ?? '')
  return {
    mention,
    key: context.keyOf(mention),
    form: `${form}${inside ?? ''}`,
    noun,
    word: form === 'pronoun' ? word : form,
    type: form === 'name' ? typeOf(mention) : `${form}${noun}`,
    previous: starts ? '#' : (letters[lead - 1] ?? '#'),
    next: letters[end] ?? '#',
    isFirst: String(context.mentionsIn[sentence]?.[0] === mention),
    isLongName: String(form === 'name' && end - first > 1),
    count: bucket(context.countOf(mention)),
  }
}

/** Countries and capitals speak in world news as bodies do, if not in the articles that the ranker learned from. */
const typeOf = ({ named }: Mention): string => (named?.type === 'place' ? 'organization' : (named?.type ?? '-'))

/** A cue, from a quotation. */
export interface CueView {
  readonly cue: Cue
  /** Shape of what stands between it and the quotation. */
  readonly path: string
  readonly distance: string
  /** The number of cues that begin between them. */
  readonly between: string
  /** Crossings on the way: other verbs of saying, subordinate and relative clauses. */
  readonly crossed: string
  readonly previous: string
  /** Form of the mention that stands before it as its subject; empty where none does. */
  readonly subject: string
}

export function viewCue({ context, item }: QuoteContext, cue: Cue): CueView {
  const place = { first: cue.first, last: cue.last + 1 }
  return {
    cue,
    path: shape(context, place, item, item + 1),
    distance: distance(place, item, item + 1),
    between: between(context.cuesIn, context, place, item, item + 1),
    crossed: crossings(context, cue, item),
    previous: String(context.letters[cue.first - 1]),
    subject: subjectOf(context, cue),
  }
}

/** "She has never said": the mention before the verb, adverbs and auxiliaries between them left out. */
function subjectOf({ letters, layout, mentionsIn }: AttributionContext, cue: Cue): string {
  let end = cue.first
  while (end > cue.first - MAX_AUXILIARIES && 'rhBf'.includes(letters[end - 1] ?? '#')) end--
  const mentions = mentionsIn[layout.sentenceOf[cue.first] ?? 0] ?? []
  const subject = mentions.findLast(({ last, inside }) => last === end && inside !== 'owner')
  return subject ? (subject.form === 'pronoun' ? subject.word : subject.form) : ''
}

const MAX_AUXILIARIES = 3

const FAR = 60
const CROSSED = 'Vswtc'

function crossings({ letters }: AttributionContext, cue: Cue, item: number): string {
  const [from, to] = cue.first < item ? [cue.last + 1, item] : [item + 1, cue.first]
  let met = 0
  for (let i = from; i < Math.min(to, from + FAR); i++) met |= 1 << (CROSSED.indexOf(letters[i] ?? '') + 1)
  return [...CROSSED].filter((_, i) => met & (2 << i)).join('')
}
