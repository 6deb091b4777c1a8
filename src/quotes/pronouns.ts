// Whom a pronoun means: the person named nearest before it that fits it in gender and number.
import { type Gender, PRONOUNS } from '../lexicons/function-words.ts'
import type { Mention } from './mentions.ts'
import type { Being, Beings } from './people.ts'
import type { Scene } from './scene.ts'

const SENTENCES_BEFORE = 12

/** The being that a pronoun stands for; null where none fits. `lastSpeaker` is who spoke the quotation before. */
export function resolvePronoun(
  scene: Scene,
  beings: Beings,
  pronoun: Mention,
  lastSpeaker: Being | null,
): Being | null {
  const gender = PRONOUNS.get(pronoun.word) ?? 'any'
  const own = scene.layout.sentenceOf[pronoun.first] ?? 0
  let best: Being | null = null
  let most = 0
  const scores = new Map<Being, number>()
  for (let s = Math.max(0, own - SENTENCES_BEFORE); s <= own; s++) {
    for (const mention of scene.mentionsIn[s] ?? []) {
      if (mention.first >= pronoun.first) break
      const being = beings.of(mention)
      if (!being || !agrees(being.gender, gender, being)) continue
      const score = (scores.get(being) ?? bonus(being, lastSpeaker, gender)) + weigh(scene, mention, own - s)
      scores.set(being, score)
    }
  }
  for (const [being, score] of scores) {
    if (score > most) {
      most = score
      best = being
    }
  }
  return best ?? (lastSpeaker && agrees(lastSpeaker.gender, gender, lastSpeaker) ? lastSpeaker : null)
}

const bonus = (being: Being, lastSpeaker: Being | null, gender: Gender): number =>
  (being === lastSpeaker ? 0.5 : 0) + (being.gender === gender ? 0.4 : 0) + (being.name.includes(' ') ? 0.15 : 0)

function agrees(own: Gender, wanted: Gender, { type }: Being): boolean {
  if (wanted === 'any') return true
  if (wanted === 'male' || wanted === 'female') return type === 'person' && (own === wanted || own === 'any')
  if (wanted === 'plural') return type !== 'person'
  return type !== 'person' && own !== 'plural'
}

const DECAY = 0.6

/** A mention weighs more the nearer it is, as a subject, and at the start of its sentence. */
function weigh(scene: Scene, mention: Mention, sentences: number): number {
  const group = scene.mentionsIn[scene.layout.sentenceOf[mention.first] ?? 0] ?? []
  const isFirst = group.find(({ form }) => form === 'name') === mention
  const isSubject = /^[VAhBve]$/u.test(scene.letters[mention.end] ?? '') && mention.inside === null
  const weight = 0.6 + (isSubject ? 0.6 : 0) + (isFirst ? 0.4 : 0) - (mention.inside ? 0.35 : 0)
  return weight * DECAY ** sentences
}
