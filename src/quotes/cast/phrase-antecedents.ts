// Noun phrases that "they" and "it" take up where they mean nobody named: "Two officials spoke of a delay. They said …".
import type { AttributionContext } from './attribution-context.ts'
import { type Mention, mentionText } from './speaker-mentions.ts'

/** Sentences before a pronoun in which its phrase is looked for. */
const SENTENCES_BEFORE = 3
const THEY = /^they$/u
const IT = /^it$/u

/** The noun phrase that "they" or "it" takes up: the last one of the right number that a verb follows; null where there is none. */
export function phraseOf(context: AttributionContext, pronoun: Mention): string | null {
  if (pronoun.form !== 'pronoun' || !(THEY.test(pronoun.word) || IT.test(pronoun.word))) return null
  const sentence = context.layout.sentenceOf[pronoun.first] ?? 0
  for (let s = sentence; s >= Math.max(0, sentence - SENTENCES_BEFORE); s--) {
    const phrases = (context.mentionsIn[s] ?? []).filter(
      (mention) => mention.first < pronoun.first && isMeant(pronoun, mention),
    )
    const subject = phrases.find((mention) => isSubject(context, mention)) ?? null
    if (subject) return mentionText(context.layout, subject)
  }
  return null
}

const isMeant = ({ word }: Mention, { form, inside, noun }: Mention): boolean =>
  form === 'phrase' && inside === null && (THEY.test(word) ? noun === 'people' : noun === 'document' || noun === 'body')

/** Does a verb follow a phrase, or a verb of speech stand before it? */
function isSubject({ letters }: AttributionContext, { last, lead }: Mention): boolean {
  return 'VABhvr'.includes(letters[last] ?? ' ') || 'VA'.includes(letters[lead - 1] ?? ' ')
}
