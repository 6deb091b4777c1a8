// Storms and ships that have the names of people and places.
import type { Article } from '../core/article.ts'
import { gapBefore, opensSentence } from '../core/tokens.ts'
import { wordTrait } from '../core/words.ts'
import { AUXILIARIES, CONJUNCTIONS, PREPOSITIONS } from '../lexicons/function-words.ts'
import { STORM_WORDS } from '../lexicons/person-edge-words.ts'
import { SHIP_NOUNS, SHIP_OWNER_VERBS, SHIP_PREFIXES, SHIP_VERBS, TITLES_IN_SHIP_NAMES } from '../lexicons/ships.ts'
import type { TaggedName } from '../ner/labels.ts'
import { FLAG, readWord } from '../ner/tagger-words.ts'

/** The names that no storm and no ship bears; `parts` are first and last words of people's full names. */
export function withoutStormsAndShips(
  article: Article,
  names: readonly TaggedName[],
  parts: ReadonlySet<string>,
): TaggedName[] {
  const storms = stormNames(article)
  const ships = new Set(names.filter((name) => isShip(article, name)))
  return names.filter(
    (name) =>
      !isStorm(article, name) &&
      !isStormAgain(article, name, storms, parts) &&
      !ships.has(name) &&
      !(ships.size > 0 && isFellowShip(article, name)),
  )
}

/** Storms have people's names: "Storm Elin", "Typhoon Ruby", "tropical storm Bonnie". */
function isStorm(article: Article, { kind, first, end }: TaggedName): boolean {
  if (kind !== 'person' && end - first > 2) return false
  if (end - first > 1 && STORM_WORDS.has(article.tokens.text(first).toLowerCase())) return true
  return end - first === 1 && isStormAt(article, first)
}

/** Is the capitalised token the name of a storm, by the word before it? */
function isStormAt(article: Article, i: number): boolean {
  const { tokens } = article
  if (i === 0 || opensSentence(article, i) || !/^\p{Lu}\p{Ll}/u.test(tokens.text(i))) return false
  const before = tokens.text(i - 1)
  if (!STORM_WORDS.has(before.toLowerCase()) || gapBefore(article, i) !== ' ') return false
  return /^\p{Lu}/u.test(before) || before !== 'storm' || tokens.text(i - 2).toLowerCase() === 'tropical'
}

/** "Bonnie" after "tropical storm Bonnie", where nobody of the article has that name. */
function isStormAgain(
  article: Article,
  { kind, first, end }: TaggedName,
  storms: ReadonlySet<string>,
  parts: ReadonlySet<string>,
): boolean {
  if (storms.size === 0 || kind === 'group' || kind === 'other' || end - first > 1) return false
  const { text, known } = readWord(article.tokens.text(first))
  if (kind === 'person') return (storms.has(text) || STORM_WORDS.has(text.toLowerCase())) && !parts.has(text)
  return storms.has(text) && known === 0
}

const isStormWord = wordTrait(({ lower }) => STORM_WORDS.has(lower))

/** Names of the article's storms, wherever they are called so. */
function stormNames(article: Article): ReadonlySet<string> {
  const { tokens, vocabulary } = article
  const names = new Set<string>()
  for (let i = 1; i < tokens.length; i++) {
    const word = vocabulary[tokens.words[i - 1] as number]
    if (word && isStormWord(word) && isStormAt(article, i)) names.add(readWord(tokens.text(i)).text)
  }
  return names
}

/** "HMS Lancaster", "the ferry Princess Ingrid", "a sister ship, the Queen Astrid", "the Margaret Rose docked". */
function isShip(article: Article, name: TaggedName): boolean {
  if (name.kind === 'group' || name.kind === 'other') return false
  const { tokens } = article
  const start = startWithTitle(article, name.first)
  if (SHIP_PREFIXES.has(tokens.text(name.first)) || isAfter(article, start, SHIP_PREFIXES)) return true
  if (name.kind !== 'person') return false
  const next = gapBefore(article, name.end) === ' ' ? tokens.text(name.end) : ''
  if (isAfter(article, start, SHIP_NOUNS)) return !SHIP_OWNER_VERBS.has(next)
  if (!isAfter(article, start, ARTICLE)) return false
  return SHIP_VERBS.has(next) || isSisterShip(article, start - 1)
}

const ARTICLE: ReadonlySet<string> = new Set(['The', 'the'])

/** The token at which a ship's name begins: at "Queen" of "the Queen [Astrid]". */
const startWithTitle = (article: Article, first: number): number =>
  isAfter(article, first, TITLES_IN_SHIP_NAMES) ? first - 1 : first

/** Does one of these words stand right before a token? */
const isAfter = (article: Article, i: number, words: ReadonlySet<string>): boolean =>
  i > 0 && words.has(article.tokens.text(i - 1)) && /^ ["“‘']?$/u.test(gapBefore(article, i))

/** "A sister ship, [the] Queen Astrid". */
const isSisterShip = (article: Article, the: number): boolean =>
  gapBefore(article, the) === ', ' && SHIP_NOUNS.has(article.tokens.text(the - 1))

/** "Beside the Margaret Rose", where another ship is named: nobody is called "the", but a family or a post may follow. */
function isFellowShip(article: Article, { kind, first, end }: TaggedName): boolean {
  const start = startWithTitle(article, first)
  if (kind !== 'person' || !isAfter(article, start, ARTICLE)) return false
  if (gapBefore(article, end) !== ' ') return true
  const { lower, flags } = readWord(article.tokens.text(end))
  // "The Sir Galahad left"
  if (start < first && (flags & (FLAG.verb | FLAG.common)) === FLAG.verb) return true
  return ENDS_NAME.some((words) => words.has(lower))
}

const ENDS_NAME = [AUXILIARIES, CONJUNCTIONS, PREPOSITIONS]
