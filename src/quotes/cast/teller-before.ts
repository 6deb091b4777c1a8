// The last named speaker before a pronoun, whether the speech stands in marks or not.
import type { Anaphor } from './anaphors.ts'
import type { AttributionContext } from './attribution-context.ts'
import type { SpeakerEntity } from './speaker-entities.ts'
import type { Mention } from './speaker-mentions.ts'

export interface Teller {
  readonly entity: SpeakerEntity
  /** In sentences. */
  readonly distance: number
}

const SENTENCES_BEFORE = 2

/** The last named subject of a verb of speech before an anaphor, in its sentence or the two before; else null. */
export function tellerBefore(
  { mentionsIn, letters, entities }: AttributionContext,
  { mention, sentence }: Anaphor,
): Teller | null {
  for (let s = sentence; s >= Math.max(0, sentence - SENTENCES_BEFORE); s--) {
    const group = mentionsIn[s] ?? []
    for (let i = group.length - 1; i >= 0; i--) {
      const one = group[i] as Mention
      const { form, inside, first, last, lead } = one
      if (form !== 'name' || inside !== null || first >= mention.first) continue
      const entity = letters[last] === 'V' || letters[lead - 1] === 'V' ? entities.of(one) : null
      if (entity) return { entity, distance: sentence - s }
    }
  }
  return null
}
