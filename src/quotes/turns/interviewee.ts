// The interviewee: the person who answers the questions, by what the article says before the first of them.
import type { Speaker } from '../../core/analysis.ts'
import { alternatives } from '../../core/parse-list.ts'
import { type Range, spanOf } from '../../core/span.ts'
import type { Entities } from '../../entities/index.ts'
import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  POSSESSIVES,
  PREPOSITIONS,
  RELATIVES,
} from '../../lexicons/function-words.ts'
import { INTERVIEW_VERBS } from '../../lexicons/interview-words.ts'
import type { TurnSource } from './turn.ts'

type Person = Entities['people'][number]

/**
 * The person whom an article introduces before an offset: the only one whom it names there, or the only one with a description,
 * for readers need not know who asks: "Tom Reilly talks to retired diver Ann Orr". Null where there are several, or none.
 */
export function intervieweeBefore(source: Pick<TurnSource, 'article' | 'entities'>, end: number): Speaker | null {
  const { article, entities } = source
  const authors = new Set(article.structure.byline.map(({ name }) => name.toLowerCase()))
  const named = entities.people.flatMap((person) => {
    const mentions = person.mentions.filter((mention) => mention.end <= end)
    return mentions.length ? [{ person, mentions }] : []
  })
  const asked = named.filter(
    ({ person, mentions }) =>
      !authors.has(person.name.toLowerCase()) && !mentions.some((mention) => isInterviewer(article.text, mention)),
  )
  const described = asked.filter(({ mentions }) => mentions.some((mention) => isDescribed(article.text, mention)))
  const [found, ...others] = asked.length === 1 ? asked : described
  return found && !others.length ? speakerOf(article.text, found.person, found.mentions.at(-1)) : null
}

const speakerOf = (text: string, { name, id }: Person, last: Range | undefined): Speaker | null =>
  last ? { ...spanOf(text, last.start, last.end), name, entity: id, type: 'person' } : null

/** Code units beside a name that are read. */
const BESIDE = 40
/** "Tom Reilly met her", "Tom Reilly sat down with him". */
const ASKS = new RegExp(`^ (?:${alternatives(INTERVIEW_VERBS)}) (?:(?:down|to|up|with) ){0,2}(?:her|him|them)\\b`, 'u')
/** "Ann Orr talks to Tom Reilly" says not which of them asks. */
const TALKS = new RegExp(`\\p{Lu}[\\p{L}’'-]* (?:${alternatives(INTERVIEW_VERBS)}) (?:down )?(?:to|with) $`, 'u')
/** "Interview: Tom Reilly", "Interview by Tom Reilly". */
const CREDIT = /\b(?:interview|interviewed|questions|words)(?: by|:) ?$/iu

function isInterviewer(text: string, { start, end }: Range): boolean {
  const before = text.slice(Math.max(0, start - BESIDE), start)
  if (CREDIT.test(before) || ASKS.test(text.slice(end, end + BESIDE))) return true
  return TALKS.test(before) && !isDescribed(text, { start, end })
}

/** "Ann Orr, 71", "Ann Orr (71)", "Ann Orr, who dives", "Ann Orr, a diver". */
const BEHIND = /^(?:, (?:\d{1,3}\b|who\b|whose\b|an? |the )| \(\d{1,3}\))/u
const WORD_BEFORE = /(?<word>\p{L}[\p{L}’'-]*) $/u
const NO_DESCRIPTION = new Set([
  ...PREPOSITIONS,
  ...CONJUNCTIONS,
  ...RELATIVES,
  ...POSSESSIVES,
  ...AUXILIARIES,
  ...ADVERBS,
  ...INTERVIEW_VERBS,
])

/** "The diver Ann Orr": a noun before the name, or an age, a role or a clause behind it. */
function isDescribed(text: string, { start, end }: Range): boolean {
  if (BEHIND.test(text.slice(end, end + BESIDE))) return true
  const word = WORD_BEFORE.exec(text.slice(Math.max(0, start - BESIDE), start))?.groups?.word
  return word !== undefined && !NO_DESCRIPTION.has(word.toLowerCase())
}
