// Noun phrases that a pronoun takes up where it means nobody named: "Two officials spoke of a delay. They said …".
import { genderOfNoun } from '../../text/gender.ts'
import type { AttributionContext } from './attribution-context.ts'
import { type Mention, mentionText } from './speaker-mentions.ts'

/** Sentences before a pronoun in which its phrase is looked for. */
const SENTENCES_BEFORE = 3
const PERSON = /^(?:he|she)$/u
const THEY = /^they$/u
const IT = /^it$/u

/** The words of the noun phrase that a pronoun takes up; null where there is none. */
export function phraseOf(context: AttributionContext, pronoun: Mention): string | null {
  const phrase = phraseBefore(context, pronoun)
  return phrase && mentionText(context.layout, phrase)
}

/** The noun phrase that a pronoun can take up: the first subject of the right number and gender in the nearest sentence that has one. */
export function phraseBefore(context: AttributionContext, pronoun: Mention): Mention | null {
  const { form, word, first } = pronoun
  if (form !== 'pronoun' || !(PERSON.test(word) || THEY.test(word) || IT.test(word))) return null
  const sentence = context.layout.sentenceOf[first] ?? 0
  for (let s = sentence; s >= Math.max(0, sentence - SENTENCES_BEFORE); s--) {
    const subject = (context.mentionsIn[s] ?? []).find(
      (mention) => mention.first < first && isMeant(pronoun, mention) && isSubject(context, mention),
    )
    if (subject) return subject
  }
  return null
}

function isMeant({ word }: Mention, { form, inside, noun, word: head }: Mention): boolean {
  if (form !== 'phrase' || inside !== null) return false
  if (THEY.test(word)) return noun === 'people'
  if (IT.test(word)) return noun === 'document' || noun === 'body'
  const gender = genderOfNoun(head)
  return noun === 'person' && gender !== (word === 'he' ? 'female' : 'male')
}

/** Does a verb follow a phrase, or a verb of speech stand before it? */
function isSubject({ letters }: AttributionContext, { last, lead }: Mention): boolean {
  return 'VABhvr'.includes(letters[last] ?? ' ') || 'VA'.includes(letters[lead - 1] ?? ' ')
}
