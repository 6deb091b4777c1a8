// Whom a pronoun means: the person named nearest before it that fits it in gender and number, speakers and subjects first.
import { type Gender, PRONOUNS } from '../../lexicons/function-words.ts'
import type { AttributionContext } from './attribution-context.ts'
import type { SpeakerEntity } from './speaker-entities.ts'
import type { Mention } from './speaker-mentions.ts'

const SENTENCES_BEFORE = 12
/** What a mention is worth a sentence further back. */
const DECAY = 0.7
const LAST_DECAY = 0.7
const WEIGHTS = {
  mention: 0.5,
  subject: 0.5,
  first: 0.4,
  /** Subject of a verb of speech. */
  speaker: 0.7,
  inside: -0.4,
  lastSpeaker: 0.6,
  /** Gender known and right, as against unknown. */
  gender: 0.25,
  fullName: 0.1,
  /** No entity: perhaps no person at all. */
  unknown: -0.2,
}

/** Who spoke the quotation before, and the item of that quotation. */
export interface LastSpeaker {
  readonly entity: SpeakerEntity
  readonly item: number
}

/** The entity that a pronoun stands for; null where none fits. `last` is who spoke the quotation before. */
export function resolvePronoun(
  context: AttributionContext,
  pronoun: Mention,
  last: LastSpeaker | null,
): SpeakerEntity | null {
  const gender = PRONOUNS.get(pronoun.word) ?? 'any'
  if (FIRST_PERSON.test(pronoun.word)) return null
  if (gender === 'any' || gender === 'neuter') return relativeOf(context, pronoun)
  const own = context.layout.sentenceOf[pronoun.first] ?? 0
  const scores = new Map<SpeakerEntity, number>()
  const since = last ? own - (context.layout.sentenceOf[last.item] ?? 0) : 0
  const carried = WEIGHTS.lastSpeaker * LAST_DECAY ** Math.max(0, since)
  for (let s = Math.max(0, own - SENTENCES_BEFORE); s <= own; s++) {
    for (const mention of context.mentionsIn[s] ?? []) {
      if (mention.first >= pronoun.first) break
      const entity = context.entities.of(mention)
      if (!entity || !agrees(entity, gender)) continue
      const score =
        bonus(entity, gender) + (entity === last?.entity ? carried : 0) + weigh(context, mention) * DECAY ** (own - s)
      scores.set(entity, Math.max(score, scores.get(entity) ?? 0))
    }
  }
  return best(scores) ?? (last && agrees(last.entity, gender) ? last.entity : null)
}

const FIRST_PERSON = /^(?:i|we|my|our|you|your)$/u

function best(scores: ReadonlyMap<SpeakerEntity, number>): SpeakerEntity | null {
  let found: SpeakerEntity | null = null
  let most = 0
  for (const [entity, score] of scores) {
    if (score <= most) continue
    most = score
    found = entity
  }
  return found
}

/** "…, who said": the name just before. */
function relativeOf(context: AttributionContext, { first, word }: Mention): SpeakerEntity | null {
  if (!/^(?:who|whose|which)$/u.test(word)) return null
  const group = context.mentionsIn[context.layout.sentenceOf[first] ?? 0] ?? []
  const before = group.filter((mention) => mention.first < first && mention.inside === null).at(-1)
  return before ? context.entities.of(before) : null
}

function bonus(entity: SpeakerEntity, gender: Gender): number {
  return (
    (entity.gender === gender ? WEIGHTS.gender : 0) +
    (entity.name.includes(' ') ? WEIGHTS.fullName : 0) +
    (entity.recordId ? 0 : WEIGHTS.unknown)
  )
}

function agrees({ gender, type }: SpeakerEntity, wanted: Gender): boolean {
  if (wanted === 'male' || wanted === 'female') return type === 'person' && (gender === wanted || gender === 'any')
  return type !== 'person'
}

/** A mention weighs more as a subject, most as that of a verb of speech, and at the start of its sentence. */
function weigh(context: AttributionContext, mention: Mention): number {
  const { letters, mentionsIn, layout } = context
  const group = mentionsIn[layout.sentenceOf[mention.first] ?? 0] ?? []
  const isFirst = group.find(({ form }) => form === 'name') === mention
  const after = letters[mention.end] ?? ''
  const speaks = /^[VA]$/u.test(after) || (letters[mention.first - 1] === 'V' && mention.inside === null)
  const isSubject = /^[VAhBve]$/u.test(after) && mention.inside === null
  return (
    WEIGHTS.mention +
    (isSubject ? WEIGHTS.subject : 0) +
    (isFirst ? WEIGHTS.first : 0) +
    (speaks ? WEIGHTS.speaker : 0) +
    (mention.inside ? WEIGHTS.inside : 0)
  )
}
