// Through whom the article has a quotation: "the ministry said, according to Yonhap", "was quoted as saying by Yonhap".

import type { AttributionContext } from '../cast/attribution-context.ts'
import type { Cue } from '../cast/find-cues.ts'
import type { Mention } from '../cast/speaker-mentions.ts'

const CARRIES = /^(?:quoted|cited|carried|reported|published|broadcast|aired|released|obtained)$/u
const REACH = 5

/** The name that a sentence gives as the carrier of what another said; null where it gives none. */
export function viaOf(
  context: AttributionContext,
  sentence: number,
  speaker: Mention,
  cue: Cue | null,
): Mention | null {
  for (const mention of context.mentionsIn[sentence] ?? []) {
    if (mention.form !== 'name' || mention === speaker) continue
    if (followsAccording(context, mention, cue) || followsCarrier(context, mention)) return mention
  }
  return null
}

const followsAccording = ({ cuesIn, layout }: AttributionContext, { lead }: Mention, cue: Cue | null): boolean =>
  (cuesIn[layout.sentenceOf[lead] ?? 0] ?? []).some(
    (other) => other.class === 'according' && other !== cue && other.last + 1 === lead,
  )

/** "… was quoted as saying by Yonhap", "a statement carried by Yonhap". */
function followsCarrier({ layout }: AttributionContext, { lead }: Mention): boolean {
  if (layout.words[lead - 1]?.lower !== 'by') return false
  return layout.words.slice(Math.max(0, lead - REACH), lead - 1).some(({ lower }) => CARRIES.test(lower))
}
