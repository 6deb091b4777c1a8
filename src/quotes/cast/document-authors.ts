// Authors of documents that speak: "a report by Ann Orr", "a World Bank report", "her suit"; "the statement" after one of those,
// or after "Ann Orr said in a statement".
import { hasTrait, Trait } from '../marks/quote-words.ts'
import type { AttributionContext } from './attribution-context.ts'
import { type Mention, plain } from './mention.ts'

/** Sentences before "the report" in which its author is looked for. */
const SENTENCES_BEFORE = 15
/** Items between a document and its author: "a report issued on Tuesday by the Taiwanese newspaper …". */
const MAX_TO_AUTHOR = 9

/** The author of a document that a mention means; null where the article tells none. */
export function authorOf(context: AttributionContext, mention: Mention): Mention | null {
  if (mention.form !== 'phrase' || mention.noun !== 'document') return null
  return authorWithin(context, mention) ?? (isDefinite(context, mention) ? authorBefore(context, mention) : null)
}

/** "A report by Ann Orr", "a World Bank report", "the ministry’s statement", "her suit". */
function authorWithin(context: AttributionContext, document: Mention): Mention | null {
  const { layout, mentionsIn } = context
  const owner = layout.words[document.first]?.lower ?? ''
  if (OWNERS.test(owner)) return plain('pronoun', document.first, document.first, owner, null)
  const modifier = document.head > document.first ? layout.words[document.head - 1] : undefined
  // "A board report", after the Parole Board
  if (modifier?.noun === 'body' && !modifier.isCapital)
    return { ...plain('phrase', document.head - 1, document.head - 1, modifier.lower, null), noun: 'body' }
  for (const name of mentionsIn[layout.sentenceOf[document.first] ?? 0] ?? []) {
    if (name.first < document.first || !canWrite(name)) continue
    if (name.first > document.head + MAX_TO_AUTHOR) return null
    const isWithin = name.inside === 'modifier' || name.inside === 'owner'
    const isAuthor = name.end <= document.head ? isWithin : !isWithin && isSender(context, document, name)
    if (isAuthor) return name
  }
  return null
}

/** A name, or a noun phrase for a person or a body, that hangs on the document: "a statement from the insurer". */
const canWrite = ({ form, noun, inside }: Mention): boolean =>
  form === 'name' || (form === 'phrase' && inside === 'tail' && (noun === 'person' || noun === 'body'))

const OWNERS = /^(?:his|her|their|its)$/u

/** "Ann Orr said in a statement that …", "In a statement, Ann Orr said", "Ann Orr issued a statement": the subject of the sentence. */
function authorBeside(context: AttributionContext, document: Mention): Mention | null {
  const { words, sentences, sentenceOf } = context.layout
  const before = words[document.first - 1]?.lower ?? ''
  if (ISSUES.test(before)) return issuerBefore(context, document.first - 1)
  if (!CARRIES.test(before)) return null
  const group = context.mentionsIn[sentenceOf[document.first] ?? 0] ?? []
  const start = sentences[sentenceOf[document.first] ?? 0]?.first ?? 0
  const opens = document.first === start + 1
  const from = opens ? document.end : start
  const to = opens ? words.length : document.first
  return group.find((mention) => mention.first >= from && mention.last <= to && isSubject(context, mention)) ?? null
}

const CARRIES = /^(?:in|through|with)$/u
const ISSUES =
  /^(?:emailed|filed|issued|issuing|posted|posting|published|publishing|put|released|releasing|sent|shared|signed|wrote)$/u
/** Items between a subject and its verb: "has also", "late on Monday". */
const MAX_TO_VERB = 4

/** The subject of a verb: what ends right before it, or before its auxiliaries and adverbs, and is no part of a longer phrase. */
function issuerBefore({ layout, letters, mentionsIn }: AttributionContext, verb: number): Mention | null {
  const group = mentionsIn[layout.sentenceOf[verb] ?? 0] ?? []
  const subject = group.findLast(({ inside, last }) => inside === null && last <= verb && verb - last <= MAX_TO_VERB)
  const between = subject ? letters.slice(subject.last, verb) : ''
  return subject && /^[hrBf]*$/u.test(between) ? subject : null
}

/** Does a mention begin a clause, or a verb follow it? */
function isSubject({ letters, layout }: AttributionContext, { lead, end, last, inside, noun }: Mention): boolean {
  if (inside || noun === 'document') return false
  const begins = layout.sentences[layout.sentenceOf[lead] ?? 0]?.first === lead
  const behind = letters.slice(Math.max(end, last), Math.max(end, last) + 2)
  // "The chief, Ann Orr, said"
  return begins || 'VAhBver'.includes(behind.charAt(0) || ' ') || /^,[VA]/u.test(behind)
}

/** Is "by", "from" or "on behalf of" the last preposition between a document and a name, with no punctuation in between? */
function isSender({ layout, letters }: AttributionContext, { head }: Mention, { first }: Mention): boolean {
  if (/[^\p{L}]/u.test(letters.slice(head + 1, first))) return false
  let at = first - 1
  while (at > head && !hasTrait(layout.words[at] as never, Trait.preposition)) at--
  const before = layout.words[at - 1]?.lower ?? ''
  // "A letter seen by Reuters" is none of Reuters.
  return at > head && ((SENDS.test(layout.words[at]?.lower ?? '') && !READS.test(before)) || before === 'behalf')
}

const SENDS = /^(?:by|from)$/u
const READS = /^(?:analy[sz]ed|examined|heard|obtained|read|received|reviewed|seen|verified|viewed)$/u

/** The author of the last document of the same noun: "the report" after "a report by Ann Orr". */
function authorBefore(context: AttributionContext, { word, first }: Mention): Mention | null {
  const { layout, mentionsIn } = context
  const sentence = layout.sentenceOf[first] ?? 0
  for (let s = sentence; s >= Math.max(0, sentence - SENTENCES_BEFORE); s--) {
    const group = mentionsIn[s] ?? []
    for (let i = group.length - 1; i >= 0; i--) {
      const one = group[i] as Mention
      if (one.first >= first) continue
      // "Said a World Bank report": the noun may end the name's run.
      if (one.form === 'name' && layout.words[one.end]?.lower === word) return one
      if (one.form !== 'phrase' || one.word !== word) continue
      const author = authorWithin(context, one) ?? authorBeside(context, one)
      if (author || !isDefinite(context, one)) return author
    }
  }
  return null
}

const isDefinite = ({ layout }: AttributionContext, { first, head }: Mention): boolean =>
  /^(?:the|this|that|its|their|his|her)$/u.test(layout.words[first]?.lower ?? '') || first === head
