// Authors of documents that speak: "a report by Ann Orr", "a World Bank report", and "the report" after that.
import type { AttributionContext } from './attribution-context.ts'
import type { SpeakerEntity } from './speaker-entities.ts'
import type { Mention } from './speaker-mentions.ts'

/** Sentences before "the report" in which its author is looked for. */
const SENTENCES_BEFORE = 15

/** The named author of a document that a mention means; null where the article names none. */
export function authorOf(context: AttributionContext, mention: Mention): SpeakerEntity | null {
  if (mention.form !== 'phrase' || mention.noun !== 'document') return null
  return authorWithin(context, mention) ?? (isDefinite(context, mention) ? authorBefore(context, mention) : null)
}

/** "A report by Ann Orr", "a World Bank report", "the ministry’s statement". */
function authorWithin({ layout, mentionsIn, entities }: AttributionContext, document: Mention): SpeakerEntity | null {
  const group = mentionsIn[layout.sentenceOf[document.first] ?? 0] ?? []
  for (const name of group) {
    if (name.form !== 'name' || name.first < document.first) continue
    if (name.lead > document.last + 1) return null
    const isOwner = name.end <= document.head && (name.inside === 'modifier' || name.inside === 'owner')
    const isSender = name.lead > document.head && SENDS.test(layout.words[name.lead - 1]?.lower ?? '')
    if (isOwner || isSender) return entities.of(name)
  }
  return null
}

const SENDS = /^(?:by|from)$/u

/** The author of the last document of the same noun: "the report" after "a report by Ann Orr". */
function authorBefore(context: AttributionContext, document: Mention): SpeakerEntity | null {
  const { layout, mentionsIn } = context
  const sentence = layout.sentenceOf[document.first] ?? 0
  for (let s = sentence; s >= Math.max(0, sentence - SENTENCES_BEFORE); s--) {
    const group = mentionsIn[s] ?? []
    for (let i = group.length - 1; i >= 0; i--) {
      const one = group[i] as Mention
      if (one.form !== 'phrase' || one.word !== document.word || one.first >= document.first) continue
      const author = authorWithin(context, one)
      if (author) return author
    }
  }
  return null
}

const isDefinite = ({ layout }: AttributionContext, { first, head }: Mention): boolean =>
  /^(?:the|this|that|its|their|his|her)$/u.test(layout.words[first]?.lower ?? '') || first === head
