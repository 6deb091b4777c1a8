// Kinds that the words around a name settle, whatever the tagger says.
import type { Article } from '../core/article.ts'
import { fold } from '../core/fold.ts'
import { FACILITY_NOUNS, RESIDENT_NOUNS, SEATS } from '../lexicons/place-nouns.ts'
import { KNOWN, knownFor, nameHash } from '../ner/known-names.ts'
import { readWord } from '../ner/tagger-words.ts'
import type { NameMention } from './name-mentions.ts'

/** The mentions: "a St. Louis native" is from a place, "Walter Reed hospital" and "at the White House" are in a building. */
export function correctKinds(article: Article, mentions: readonly NameMention[]): NameMention[] {
  const buildings = new Set(mentions.filter((mention) => isBuilding(article, mention)).map(({ text }) => fold(text)))
  return mentions.map((mention) => {
    if (mention.kind === 'person' && buildings.has(fold(mention.text))) return { ...mention, kind: 'facility' }
    if (mention.kind === 'person' && isHome(article, mention)) return { ...mention, kind: 'place' }
    return mention.kind === 'organization' && isSeat(article, mention) ? { ...mention, kind: 'facility' } : mention
  })
}

/** The word that follows in the same breath; empty where none does. */
function nextWord({ text, tokens }: Article, { endToken }: NameMention): string {
  return text.slice(tokens.ends[endToken - 1], tokens.starts[endToken]) === ' ' ? tokens.text(endToken) : ''
}

/** "Walter Reed hospital": nobody's name. */
const isBuilding = (article: Article, mention: NameMention): boolean =>
  mention.kind === 'person' && mention.text.includes(' ') && FACILITY_NOUNS.has(nextWord(article, mention))

const PLACES = KNOWN.country | KNOWN.area | KNOWN.metropolis | KNOWN.city | KNOWN.region | KNOWN.county

/** "A St. Louis native", "Van Buren counties". */
function isHome(article: Article, mention: NameMention): boolean {
  if (!RESIDENT_NOUNS.has(nextWord(article, mention))) return false
  const hashes = mention.text.split(' ').map((word) => readWord(word).foldedHash)
  return (knownFor(nameHash(hashes)) & PLACES) !== 0
}

/** "At the White House": the house, not those who govern in it. */
function isSeat({ tokens }: Article, { text, first }: NameMention): boolean {
  if (first < 1 || !SEATS.has(fold(text))) return false
  const before = tokens.text(first - 1).toLowerCase()
  return HERE.test(before === 'the' && first > 1 ? tokens.text(first - 2) : before)
}

const HERE = /^(?:at|inside|into|near|outside)$/iu
