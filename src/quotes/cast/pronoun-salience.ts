// The salience of an entity where a pronoun stands: its best mention before the pronoun counts, the less the further back
// it is. Weights set by hand on US political news, after the salience factors of Lappin and Leass (1994); the resolver learns
// how far to trust the order that they give.
import { partitionPoint } from '../../core/search.ts'
import { type AttributionContext, isFirstNamed } from './attribution-context.ts'
import type { EntityProfile } from './entity-profiles.ts'
import type { Mention } from './speaker-mentions.ts'
import type { Spoken } from './speaker-timeline.ts'

const SENTENCES_BEFORE = 12
/** The share of its weight that a mention keeps a sentence further back. */
const DECAY = 0.7
const WEIGHTS = {
  mention: 0.5,
  subject: 0.5,
  firstName: 0.4,
  /** Subject of a verb of speech. */
  speaker: 0.7,
  /** Part of a longer phrase. */
  inside: -0.4,
  lastSpeaker: 0.6,
  knownGender: 0.25,
  fullName: 0.1,
  notRecorded: -0.2,
}

/** The salience of an entity at an item of a sentence; 0 where it is not named in the sentences before. */
export function salienceAt(
  context: AttributionContext,
  { entity, mentions }: EntityProfile,
  { item, sentence }: { readonly item: number; readonly sentence: number },
  lastSpoken: Spoken | undefined,
): number {
  const { sentenceOf } = context.layout
  const end = partitionPoint(0, mentions.length, (i) => (mentions[i]?.first ?? 0) >= item)
  let best = 0
  for (let i = end - 1; i >= 0; i--) {
    const mention = mentions[i] as Mention
    const distance = sentence - (sentenceOf[mention.first] ?? 0)
    if (distance > SENTENCES_BEFORE) break
    best = Math.max(best, weightOf(context, mention) * DECAY ** distance)
  }
  const spokenBefore = lastSpoken?.entity === entity ? sentence - (sentenceOf[lastSpoken.item] ?? 0) : null
  if (best === 0 && spokenBefore === null) return 0
  return (
    best +
    (spokenBefore === null ? 0 : WEIGHTS.lastSpeaker * DECAY ** Math.max(0, spokenBefore)) +
    (entity.gender === 'any' ? 0 : WEIGHTS.knownGender) +
    (entity.name.includes(' ') ? WEIGHTS.fullName : 0) +
    (entity.recordId === null ? WEIGHTS.notRecorded : 0)
  )
}

/** A mention weighs more as a subject, most as that of a verb of speech, and as the first name of its sentence. */
function weightOf(context: AttributionContext, mention: Mention): number {
  const { letters } = context
  const isFirst = isFirstNamed(context, mention, mention.named?.type ?? 'person')
  const after = letters[mention.end] ?? ''
  const isFree = mention.inside === null
  const speaks = /^[VA]$/u.test(after) || (letters[mention.first - 1] === 'V' && isFree)
  return (
    WEIGHTS.mention +
    (isFree && /^[VAhBve]$/u.test(after) ? WEIGHTS.subject : 0) +
    (isFirst ? WEIGHTS.firstName : 0) +
    (speaks ? WEIGHTS.speaker : 0) +
    (isFree ? 0 : WEIGHTS.inside)
  )
}
