// Places that are clubs: a city or a state that plays, beats and loses in a report of sport is a club, and is one throughout the article.
import type { Article } from '../core/article.ts'
import { fold } from '../core/fold.ts'
import { gapBefore } from '../core/tokens.ts'
import {
  CLUB_POSSESSIONS,
  CLUB_VERBS,
  LEADING_VERBS,
  OPPONENT_WORDS,
  SERVICE_WORDS,
  TEAM_ROLES,
} from '../lexicons/actor-words.ts'
import { HOST_VERBS, TEAM_ROLES_BESIDE_PLAYERS, TRADE_VERBS } from '../lexicons/kind-cues.ts'
import { RESIDENT_NOUNS } from '../lexicons/place-nouns.ts'
import { POSITIONS } from '../lexicons/title-modifiers.ts'
import { KNOWN } from '../ner/known-names.ts'
import { readWord } from '../ner/tagger-words.ts'
import { TOPIC, topicOf } from '../ner/topic.ts'
import type { NameMention } from './name-mentions.ts'

const VERBS = new Set(CLUB_VERBS)
const OPPONENTS = new Set([...OPPONENT_WORDS, ...LEADING_VERBS])
const SERVICE = new Set(SERVICE_WORDS)
const POSSESSIONS = new Set(CLUB_POSSESSIONS)
const ROLES = new Set(TEAM_ROLES)
const WHERE = /^(?:in|at|from|near|outside|around|of|across|through|to|into)$/u

/** The mentions, with places that the article treats as clubs made organizations. A country is none: its team has its name. */
export function settleClubs(article: Article, mentions: readonly NameMention[]): NameMention[] {
  if (!mentions.some(({ kind }) => kind === 'place')) return [...mentions]
  if (!isSport(article) && !mentions.some((mention) => isInResult(article, mention))) return [...mentions]
  const clubs = clubNames(article, mentions)
  if (clubs.size === 0) return [...mentions]
  return mentions.map((mention) =>
    mention.kind === 'place' &&
    clubs.has(fold(mention.text)) &&
    (!isWhere(article, mention) || isTrader(article, mention))
      ? { ...mention, kind: 'organization' }
      : mention,
  )
}

function isSport(article: Article): boolean {
  const topic = topicOf(article)
  return topic === TOPIC.sport || topic === TOPIC.someSport
}

/** "Beat Utah 112-104": a result tells of sport, whatever else the article says. */
const isInResult = (article: Article, { first, endToken }: NameMention): boolean =>
  OPPONENTS.has(wordAt(article, first - 1)) &&
  gapBefore(article, endToken) === ' ' &&
  isResult(article.tokens.text(endToken))

/** Folded names of places that act as clubs more often than as places. */
function clubNames(article: Article, mentions: readonly NameMention[]): Set<string> {
  const votes = new Map<string, number>()
  for (const mention of mentions) {
    if (mention.kind !== 'place' && mention.kind !== 'organization') continue
    const name = fold(mention.text)
    votes.set(name, (votes.get(name) ?? 0) + voteOf(article, mention))
  }
  return new Set([...votes].flatMap(([name, sum]) => (sum > 0 ? [name] : [])))
}

function voteOf(article: Article, mention: NameMention): number {
  if (mention.kind === 'organization') return 1
  if (isCountry(mention.text)) return -1
  if (isTrader(article, mention)) return 1
  if (isWhere(article, mention)) return -0.5
  return playsAt(article, mention) ? 1 : 0
}

const isCountry = (text: string): boolean =>
  (readWord(text).known & KNOWN.country) !== 0 || / (?:Republic|Kingdom|States|Zealand|Africa|Korea|Lanka)$/u.test(text)

const wordAt = ({ tokens }: Article, i: number): string => (i < 0 ? '' : tokens.text(i).toLowerCase())

/** "in Boston", "a Boston native", "Boston, Massachusetts". */
function isWhere(article: Article, { first, endToken }: NameMention): boolean {
  if (WHERE.test(wordAt(article, first - 1)) && gapBefore(article, first) === ' ') return true
  if (gapBefore(article, endToken) === ' ' && RESIDENT_NOUNS.has(wordAt(article, endToken))) return true
  const isList = gapBefore(article, endToken) === ', ' && /^\p{Lu}/u.test(article.tokens.text(endToken))
  return isList && readWord(article.tokens.text(endToken)).known !== 0
}

/** "beat Boston", "scored for Boston", "Boston lost", "Boston held on", "Boston coach", "Boston 3", "Boston's 5-2 victory". */
function playsAt(article: Article, { first, endToken }: NameMention): boolean {
  const before = gapBefore(article, first) === ' ' ? wordAt(article, first - 1) : ''
  if (OPPONENTS.has(before) || (before === 'for' && SERVICE.has(wordAt(article, first - 2)))) return true
  const gap = gapBefore(article, endToken)
  const [next, afterNext] = [wordAt(article, endToken), wordAt(article, endToken + 1)]
  if (!/^(?:['’]s?)? $/u.test(gap)) return false
  if (gap !== ' ' || /s['’]$|['’]s$/u.test(wordAt(article, endToken - 1))) return POSSESSIONS.has(next) || isScore(next)
  if (next === 'held' && afterNext === 'on') return true
  // "Sheffield hosts the championship" is a city's.
  if (HOSTS.has(next) && !/^\p{Lu}/u.test(article.tokens.text(endToken + 1))) return false
  return VERBS.has(next) || ROLES.has(next) || (POSITIONS.has(next) && next !== 'center') || isScore(next)
}

const isScore = (word: string): boolean => /^\d{1,2}$/u.test(word) || isResult(word)
const isResult = (word: string): boolean => /^\d{1,3}-\d{1,3}$/u.test(word)

const HOSTS = new Set(HOST_VERBS)
const TRADES = new Set(TRADE_VERBS)
const PARTIES = /^(?:from|to)$/u
/** Tokens of a trade behind its verb. */
const MAX_TRADE = 16

/** "Toronto traded outfielder Luis Arce to Houston": those who give and take a player. */
function isTrader(article: Article, { first, endToken }: NameMention): boolean {
  const { tokens, sentences } = article
  const sentence = sentences[tokens.sentences[first] ?? -1]
  if (!sentence) return false
  const begin = Math.max(sentence.firstToken, first - MAX_TRADE)
  const end = Math.min(sentence.endToken, endToken + MAX_TRADE)
  const isPlayer = (from: number, to: number): boolean => {
    for (let i = from; i < to; i++) if (isPosition(tokens.text(i).toLowerCase())) return true
    return false
  }
  if (TRADES.has(wordAt(article, endToken))) return isPlayer(endToken + 1, end)
  if (!PARTIES.test(wordAt(article, first - 1))) return false
  for (let i = begin; i < first - 1; i++) if (TRADES.has(wordAt(article, i))) return isPlayer(i + 1, end)
  return false
}

const isPosition = (word: string): boolean => (ROLES.has(word) && !NO_PLAYERS.has(word)) || POSITIONS.has(word)
const NO_PLAYERS = new Set(TEAM_ROLES_BESIDE_PLAYERS)
