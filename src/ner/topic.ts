// The topic of an article, by the share of its words that tell: a city's name in a match report is mostly a club.
import type { Article } from '../core/article.ts'
import { type Word, wordTrait } from '../core/words.ts'
import { BUSINESS_WORDS, SPORT_WORDS } from '../lexicons/topic-words.ts'
import { factsOf } from './tagger-words.ts'

export const TOPIC = { other: 0, someSport: 1, sport: 2, someBusiness: 3, business: 4 } as const

/** A word's topic, as a number: sport, business, or none. */
const [NO_TOPIC, SPORT, BUSINESS] = [0, 1, 2]
const TOPIC_OF_WORD = new Map([
  ...SPORT_WORDS.map((word) => [word, SPORT] as const),
  ...BUSINESS_WORDS.map((word) => [word, BUSINESS] as const),
])

/** Words of a topic in a hundred, from which an article is somewhat, and fully, about it. */
const SOME = 2.5
const FULL = 5

/** The topic that the article's words speak for most. */
export function topicOf({ tokens, vocabulary }: Pick<Article, 'tokens' | 'vocabulary'>): number {
  let sport = 0
  let business = 0
  for (let i = 0; i < tokens.length; i++) {
    const topic = topicOfWord(vocabulary[tokens.words[i] as number] as Word)
    if (topic === SPORT) sport++
    else if (topic === BUSINESS) business++
  }
  const share = (100 * Math.max(sport, business)) / Math.max(1, tokens.length)
  if (share < SOME) return TOPIC.other
  if (sport >= business) return share < FULL ? TOPIC.someSport : TOPIC.sport
  return share < FULL ? TOPIC.someBusiness : TOPIC.business
}

const topicOfWord = wordTrait((word) => TOPIC_OF_WORD.get(factsOf(word).lower) ?? NO_TOPIC)
