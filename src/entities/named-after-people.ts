// Illnesses, laws, dishes, buildings, airports and rivers that have the name of a person or a place.
import type { Article } from '../core/article.ts'
import { EPONYM_HEADS, ILLNESSES } from '../lexicons/eponyms.ts'
import {
  AIRPORTS_OF_PEOPLE,
  BESIDE_RIVERS,
  FACILITY_NOUNS,
  RIVER_VERBS,
  ROADS_AND_BUILDINGS,
} from '../lexicons/place-nouns.ts'
import type { NameMention } from './name-mentions.ts'
import { isThingByName, isThingLikePerson } from './named-things.ts'
import { nextWord, wordBefore } from './words-around.ts'

/** "Parkinson's disease", "Lyme disease", "Clare's Law", "Yorkshire pudding": named after somebody or some place. */
export function isEponym(article: Article, mention: NameMention): boolean {
  const next = nextWord(article, mention)
  if (isThingByName(mention.text, next) || isThingLikePerson(mention.text, wordBefore(article, mention))) return true
  if (mention.kind === 'organization') return false
  const isOwner = /['’]s?$/u.test(article.tokens.text(mention.endToken - 1))
  const own = OWNED.exec(mention.text)?.groups?.['owned'] ?? ''
  return ILLNESSES.has(next) || (isOwner && EPONYM_HEADS.has(next)) || EPONYM_HEADS.has(own)
}

/** "Law" of "Clare's Law". */
const OWNED = /['’]s (?<owned>\p{L}+)$/u

/** "Walter Reed hospital", "Martin Luther King Jr. Boulevard": nobody's name. */
export const isBuilding = (article: Article, mention: NameMention): boolean =>
  mention.kind === 'person' &&
  mention.text.includes(' ') &&
  (FACILITY_NOUNS.has(nextWord(article, mention)) || ROADS_AND_BUILDINGS.has(lastWordOf(mention.text)))

const lastWordOf = (name: string): string => name.slice(name.lastIndexOf(' ') + 1)

/** "Flights to O'Hare": an airport called after somebody, in a sentence about flying. */
export function isAirport(article: Article, mention: NameMention): boolean {
  if (!AIRPORTS_OF_PEOPLE.has(mention.text) || !TO_AIRPORT.test(wordBefore(article, mention))) return false
  const { text, sentences, tokens } = article
  const sentence = sentences[tokens.sentences[mention.first] ?? -1]
  return sentence !== undefined && FLYING.test(text.slice(sentence.start, sentence.end))
}

const TO_AIRPORT = /^(?:and|at|for|from|into|or|through|to|via)$/u
const FLYING = /(?<!\p{L})(?:air(?:craft|line|lines|port|ports)|flights?|jets?|passengers?|planes?|runways?)(?!\p{L})/iu

/** "The Murray flows", "the banks of the Darling": a river. */
export function isRiver(article: Article, mention: NameMention): boolean {
  if (mention.text.includes(' ') || !/^the$/iu.test(wordBefore(article, mention))) return false
  const { tokens } = article
  const isBeside = tokens.text(mention.first - 2) === 'of' && BESIDE_RIVERS.has(tokens.text(mention.first - 3))
  return RIVER_VERBS.has(nextWord(article, mention)) || isBeside
}
