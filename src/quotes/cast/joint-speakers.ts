// Two or three who speak together: "Ann Orr and Tom Reilly said in a joint letter", "said Ann Orr and Tom Reilly".
import type { Speaker } from '../../core/analysis.ts'
import { spanOf } from '../../core/span.ts'
import type { AttributionContext } from './attribution-context.ts'
import type { Cue } from './find-cues.ts'
import { type Mention, rangeOf } from './speaker-mentions.ts'

/** The speakers of a verb of which a mention is one, as one group; null where it speaks alone. */
export function jointSpeakerOf(context: AttributionContext, mention: Mention, cue: Cue | null): Speaker | null {
  if (!cue || (cue.class !== 'say' && cue.class !== 'write')) return null
  const group = subjectsOf(context, cue)
  const [first, last] = [group[0], group.at(-1)]
  if (!first || !last || !group.includes(mention)) return null
  const { start, end } = rangeOf(context.layout, first.first, last.last)
  return { ...spanOf(context.layout.text, start, end), name: null, entity: null, type: 'group' }
}

/** The joint subjects of a verb, in text order; none where it has one subject. */
function subjectsOf(context: AttributionContext, cue: Cue): readonly Mention[] {
  const { layout, letters, mentionsIn } = context
  const mentions = (mentionsIn[layout.sentenceOf[cue.first] ?? 0] ?? []).filter(maySpeak)
  const before = mentions.findLast(({ last }) => last <= cue.first)
  if (before && /^[hr]*$/u.test(letters.slice(before.last, cue.first))) return joinedBefore(context, mentions, before)
  const behind = mentions.find(({ lead }) => lead === cue.last + 1)
  return behind ? joinedBehind(context, mentions, behind) : []
}

const maySpeak = ({ form, inside, noun }: Mention): boolean =>
  inside === null && (form === 'name' || (form === 'phrase' && noun !== null && noun !== 'document'))

const MAX_JOINED = 3

/** "Ann Orr, Tom Reilly and Eva Lund said", where a clause begins with the first of them. */
function joinedBefore(context: AttributionContext, mentions: readonly Mention[], last: Mention): readonly Mention[] {
  const { words } = context.layout
  if (words[last.lead - 1]?.lower !== 'and') return []
  const joined = [last]
  for (let tie = last.lead - 1; joined.length < MAX_JOINED; ) {
    const next = mentions.find((mention) => mention.last === tie)
    if (!next) return []
    joined.unshift(next)
    if (beginsClause(context, next)) return joined
    tie = next.lead - 1
    if (words[tie]?.text !== ',') return []
  }
  return []
}

/** Is a mention the first of its sentence, or right behind "that" or a quotation? "Ann Orr told Tom Reilly and Eva Lund" begins none. */
function beginsClause({ layout, letters }: AttributionContext, { lead }: Mention): boolean {
  if (layout.sentences[layout.sentenceOf[lead] ?? 0]?.first === lead) return true
  const before = letters[lead - 1]
  return before === 'q' || before === 't' || (before === ',' && letters[lead - 2] === 'q')
}

/** "Said Ann Orr and Tom Reilly", where no verb follows the last of them: "said Ann Orr and Tom Reilly agreed". */
function joinedBehind(
  { layout: { words }, letters }: AttributionContext,
  mentions: readonly Mention[],
  first: Mention,
): readonly Mention[] {
  if (words[first.last]?.lower !== 'and') return []
  const second = mentions.find(({ lead }) => lead === first.last + 1)
  return second && !'VAhBver'.includes(letters[second.last] ?? ' ') ? [first, second] : []
}
