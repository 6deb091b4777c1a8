// Through whom the article has a quotation: "the ministry said, according to Yonhap", "was quoted as saying by Yonhap".

import type { Mention } from '../cast/speaker-mentions.ts'
import type { Scene } from './attribution-context.ts'
import type { Cue } from './find-cues.ts'

const CARRIES = /^(?:quoted|cited|carried|reported|published|broadcast|aired|released|obtained)$/u
const REACH = 5

/** The name that a sentence gives as the carrier of what another said; null where it gives none. */
export function viaOf(scene: Scene, sentence: number, speaker: Mention, cue: Cue | null): Mention | null {
  for (const mention of scene.mentionsIn[sentence] ?? []) {
    if (mention.form !== 'name' || mention === speaker) continue
    if (followsAccording(scene, mention, cue) || followsCarrier(scene, mention)) return mention
  }
  return null
}

const followsAccording = ({ cuesIn, layout }: Scene, { lead }: Mention, cue: Cue | null): boolean =>
  (cuesIn[layout.sentenceOf[lead] ?? 0] ?? []).some(
    (other) => other.class === 'according' && other !== cue && other.last + 1 === lead,
  )

/** "… was quoted as saying by Yonhap", "a statement carried by Yonhap". */
function followsCarrier({ layout }: Scene, { lead }: Mention): boolean {
  if (layout.words[lead - 1]?.lower !== 'by') return false
  return layout.words.slice(Math.max(0, lead - REACH), lead - 1).some(({ lower }) => CARRIES.test(lower))
}
