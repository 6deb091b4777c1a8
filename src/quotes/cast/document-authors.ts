// Authors of documents that speak: "a report by Ann Orr", "a World Bank report", and "the report" after that.
import { hasTrait, Trait } from '../marks/quote-words.ts'
import type { AttributionContext } from './attribution-context.ts'
import type { SpeakerEntity } from './speaker-entities.ts'
import type { Mention } from './speaker-mentions.ts'

/** Sentences before "the report" in which its author is looked for. */
const SENTENCES_BEFORE = 15
/** Items between a document and its author: "a report issued on Tuesday by the Taiwanese newspaper …". */
const MAX_TO_AUTHOR = 9

/** The named author of a document that a mention means; null where the article names none. */
export function authorOf(context: AttributionContext, mention: Mention): SpeakerEntity | null {
  if (mention.form !== 'phrase' || mention.noun !== 'document') return null
  return authorWithin(context, mention) ?? (isDefinite(context, mention) ? authorBefore(context, mention) : null)
}

/** "A report by Ann Orr", "a World Bank report", "the ministry’s statement". */
function authorWithin(context: AttributionContext, document: Mention): SpeakerEntity | null {
  const { layout, mentionsIn, entities } = context
  for (const name of mentionsIn[layout.sentenceOf[document.first] ?? 0] ?? []) {
    if (name.form !== 'name' || name.first < document.first) continue
    if (name.first > document.head + MAX_TO_AUTHOR) return null
    const isWithin = name.inside === 'modifier' || name.inside === 'owner'
    const isAuthor = name.end <= document.head ? isWithin : !isWithin && isSender(context, document, name)
    if (isAuthor) return entities.of(name)
  }
  return null
}

/** Is "by" or "from" the last preposition between a document and a name, with no punctuation in between? */
function isSender({ layout, letters }: AttributionContext, { head }: Mention, { first }: Mention): boolean {
  if (/[^\p{L}]/u.test(letters.slice(head + 1, first))) return false
  let at = first - 1
  while (at > head && !hasTrait(layout.words[at] as never, Trait.preposition)) at--
  return at > head && SENDS.test(layout.words[at]?.lower ?? '')
}

const SENDS = /^(?:by|from)$/u

/** The author of the last document of the same noun: "the report" after "a report by Ann Orr". */
function authorBefore(context: AttributionContext, { word, first }: Mention): SpeakerEntity | null {
  const { layout, mentionsIn, entities } = context
  const sentence = layout.sentenceOf[first] ?? 0
  for (let s = sentence; s >= Math.max(0, sentence - SENTENCES_BEFORE); s--) {
    const group = mentionsIn[s] ?? []
    for (let i = group.length - 1; i >= 0; i--) {
      const one = group[i] as Mention
      if (one.first >= first) continue
      // "Said a World Bank report": the noun may end the name's run.
      if (one.form === 'name' && layout.words[one.end]?.lower === word) return entities.of(one)
      const author = one.form === 'phrase' && one.word === word ? authorWithin(context, one) : null
      if (author) return author
    }
  }
  return null
}

const isDefinite = ({ layout }: AttributionContext, { first, head }: Mention): boolean =>
  /^(?:the|this|that|its|their|his|her)$/u.test(layout.words[first]?.lower ?? '') || first === head
