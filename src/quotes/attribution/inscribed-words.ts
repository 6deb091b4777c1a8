// Words that stand on things: "a sign reading “Wet Paint”", "shirts with the words “Books Not Bombs”", "a box labelled “Kissinger”".
import { INSCRIBED, NAMING_WORDS, READING_VERBS, SAYING_VERBS, WRITTEN_WORDS } from '../../lexicons/inscriptions.ts'
import type { AttributionContext } from '../cast/attribution-context.ts'
import type { Mention } from '../cast/speaker-mentions.ts'

/** Items between a thing and its verb, or what is written on it: "a sign that in capitals reads". */
const MAX_BETWEEN = 6

/** Does a quotation say what is written on a thing, or its name or title? Nobody says it then. */
export function isInscribed(context: AttributionContext, passage: number): boolean {
  const { words, quoteItems } = context.layout
  const item = quoteItems[passage] ?? 0
  const isParted = /^[,:]$/u.test(words[item - 1]?.text ?? '')
  let at = isParted ? item - 2 : item - 1
  if (NAMING_WORDS.has(words[at]?.lower ?? '')) return true
  if (WRITTEN_WORDS.has(words[at]?.lower ?? '')) {
    at -= words[at - 1]?.letter === 'd' ? 2 : 1
    if (words[at]?.lower === 'with') return isThing(subjectOf(context, at))
  }
  const verb = words[at]?.lower ?? ''
  if (!READING_VERBS.has(verb) && !SAYING_VERBS.has(verb)) return false
  const subject = subjectOf(context, at)
  if (subject?.form === 'pronoun') return READING_VERBS.has(verb) && isThing(antecedentOf(context, subject))
  // "The board said" is a body's.
  return isThing(subject) && (READING_VERBS.has(verb) || subject?.noun === null || subject?.noun === 'document')
}

const isThing = (mention: Mention | null): boolean => mention?.form === 'phrase' && INSCRIBED.has(mention.word)

/** The mention that ends before an item of its sentence and hangs on nothing else; only "that" and adverbs may part the two: "a sign that now reads". */
function subjectOf({ layout, letters, mentionsIn }: AttributionContext, at: number): Mention | null {
  const group = mentionsIn[layout.sentenceOf[at] ?? 0] ?? []
  const subject = group.findLast(
    // "Shirts with the words": the end of the phrase without its tail
    ({ last, end, inside, word }) =>
      (last <= at || end === at) && inside === null && word !== 'that' && word !== 'which',
  )
  return subject && at - subject.last <= MAX_BETWEEN && /^[twr]*$/u.test(letters.slice(subject.last, at))
    ? subject
    : null
}

/** "He taped a sign to the door. It read": the last thing or document of the sentence before, a body apart. */
function antecedentOf({ layout, mentionsIn }: AttributionContext, { word, first }: Mention): Mention | null {
  if (word !== 'it' && word !== 'they') return null
  const before = mentionsIn[(layout.sentenceOf[first] ?? 0) - 1] ?? []
  return before.findLast((mention) => isThing(mention) || mention.noun === 'document') ?? null
}
