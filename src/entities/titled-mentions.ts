// People's mentions with what the text says beside them: titles, and the pronoun that takes the name up.
import type { Article } from '../core/article.ts'
import { KIN_NOUNS } from '../lexicons/kin-nouns.ts'
import { FORMS_OF_ADDRESS } from '../lexicons/titles.ts'
import { genderOfPronoun, genderOfTitle, type PersonGender } from '../text/gender.ts'
import type { NameMention } from './name-mentions.ts'
import { titlesOf } from './person-titles.ts'

/** A mention with what the text calls the person there. */
export interface TitledMention {
  readonly mention: NameMention
  readonly titles: readonly string[]
  /** The gender of the first pronoun after it in the sentence, before another name. */
  readonly pronoun: PersonGender
  /** Is the person brought in as somebody's relative there: "her son, [Damon Ash]"? */
  readonly isRelative: boolean
}

/** Mentions with the titles that stand around them. */
export function peopleOf(article: Article, mentions: readonly NameMention[]): TitledMention[] {
  const inName = new Set(
    mentions.flatMap(({ first, endToken }) => Array.from({ length: endToken - first }, (_, i) => first + i)),
  )
  const isName = (token: number): boolean => inName.has(token)
  return mentions.map((mention) => ({
    mention,
    titles: titlesOf(article, mention, isName),
    pronoun: pronounAfter(article, mention.endToken, isName),
    isRelative: isRelative(article, mention.first, isName),
  }))
}

function pronounAfter({ tokens }: Article, end: number, isName: (token: number) => boolean): PersonGender {
  const sentence = tokens.sentences[end - 1]
  for (let i = end; i < tokens.length && tokens.sentences[i] === sentence && !isName(i); i++) {
    const gender = genderOfPronoun(tokens.text(i))
    if (gender) return gender
  }
  return null
}

/** Tokens between a noun for a relative and the name: "her younger brother and coach, [Dan Ash]". */
const MAX_TO_KIN = 4

function isRelative({ tokens }: Article, first: number, isName: (token: number) => boolean): boolean {
  const sentence = tokens.sentences[first]
  for (let i = first - 1; i >= first - MAX_TO_KIN && tokens.sentences[i] === sentence && !isName(i); i--)
    if (KIN_NOUNS.has(tokens.text(i).toLowerCase())) return true
  return false
}

export const genderOfTitles = ({ titles }: TitledMention): PersonGender =>
  titles.map(genderOfTitle).find((gender) => gender !== null) ?? null

/** "Gov." for "governor". */
export const isShortFor = (word: string, full: string): boolean =>
  word.length < 5 && full.length > 5 && full.startsWith(word)

export const titleWordsOf = ({ titles }: TitledMention): string[] =>
  titles
    .flatMap((title) => title.toLowerCase().split(/[^\p{L}]+/u))
    .filter((word) => (word.length > 2 || FORMS_OF_ADDRESS.has(word)) && !/^(?:and|for|the)$/u.test(word))
