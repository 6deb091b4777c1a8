// A mention that speaks, as the record's speaker: its words, and who it is.
import type { Speaker } from '../../core/analysis.ts'
import { spanOf } from '../../core/span.ts'
import type { AttributionContext } from './attribution-context.ts'
import type { Cue } from './find-cues.ts'
import { jointSpeakerOf } from './joint-speakers.ts'
import { phraseOf } from './phrase-antecedents.ts'
import type { SpeakerEntity } from './speaker-entities.ts'
import { type Mention, rangeOf } from './speaker-mentions.ts'

export function mentionSpan({ layout }: AttributionContext, { first, last }: Mention) {
  const { start, end } = rangeOf(layout, first, last)
  return spanOf(layout.text, start, end)
}

export const cueSpan = ({ layout }: AttributionContext, { first, last }: Cue) =>
  spanOf(layout.text, layout.starts[first] ?? 0, layout.ends[last] ?? 0)

/** The speaker by its mention and its verb, with those who speak with it. Null for what has no letter: the full stop of "Mr. A" is nobody. */
export function speakerOf(
  context: AttributionContext,
  mention: Mention,
  entity: SpeakerEntity | null,
  cue: Cue | null,
): Speaker | null {
  const joint = jointSpeakerOf(context, mention, cue)
  if (joint) return joint
  const shown = shownFor(context, mention)
  const { text, start, end } = mentionSpan(context, shown)
  if (!/\p{L}/u.test(text)) return null
  const { name, recordId, type } = entity ?? {
    name: phraseOf(context, shown),
    recordId: null,
    type: phraseType(shown),
  }
  return { text, start, end, name, entity: recordId, type }
}

/** The name or noun that a mention stands beside: "John Petrie" of "his lawyer, John Petrie", "the coach" of "the coach, who". */
function shownFor({ appositions }: AttributionContext, mention: Mention): Mention {
  const beside = appositions.get(mention)
  if (!beside) return mention
  return mention.form === 'phrase' || beside.form === 'phrase' ? (appositions.get(beside) ?? beside) : mention
}

function phraseType({ noun, form, word }: Mention): Speaker['type'] {
  if (form === 'pronoun')
    return /^(?:they|them|their|we|others|many|some|both)$/u.test(word)
      ? 'group'
      : PERSONAL.test(word)
        ? 'person'
        : 'unknown'
  switch (noun) {
    case 'person':
      return 'person'
    case 'people':
      return 'group'
    case 'body':
      return 'organization'
    case 'document':
      return 'document'
    case null:
      return 'unknown'
  }
}

const PERSONAL = /^(?:he|she|him|her|his|i|who|whose|my)$/u
