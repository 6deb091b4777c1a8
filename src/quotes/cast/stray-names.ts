// Capitalised words that the tagger does not know: which of them are names, which are roles or nationalities, which nothing.
import type { NounClass } from '../../lexicons/speaker-nouns.ts'
import { STOCK_EXCHANGES } from '../../lexicons/stock-exchanges.ts'
import { lexiconTags } from '../../text/compromise-lexicon.ts'
import type { Layout } from '../marks/quote-layout.ts'
import { hasTrait, Trait, type Word } from '../marks/quote-words.ts'
import type { Mention } from './mention.ts'
import { tailEnd } from './noun-phrases.ts'

/**
 * Names that the tagger does not know: a capitalised role is a noun phrase ("the Prime Minister"), and a single word at
 * the start of a sentence is a name only where it is one elsewhere.
 */
export function withoutStrays({ words, sentences, sentenceOf }: Layout, mentions: readonly Mention[]): Mention[] {
  const isInitial = ({ first }: Mention): boolean =>
    sentences[sentenceOf[first] ?? 0]?.first === first || words[first - 1]?.kind === 'quote'
  const certain = new Set<string>()
  for (const mention of mentions)
    if (mention.form === 'name' && (mention.named || !isInitial(mention))) certain.add(mention.word)
  return mentions.flatMap((mention) => {
    if (mention.form === 'name' && isInSymbol(words, mention)) return []
    if (mention.form !== 'name' || mention.named) return [mention]
    if (isNationality(mention)) {
      const noun = nationals(mention)
      return noun ? [{ ...asPhrase(mention), noun }] : []
    }
    if (isRole(words, mention)) {
      const end = sentences[sentenceOf[mention.first] ?? 0]?.end ?? mention.end
      return [{ ...asPhrase(mention), last: tailEnd(words, mention.end, end) }]
    }
    if (mention.end - mention.first > 1 || !isInitial(mention) || certain.has(mention.word)) {
      return isFunctionWord(words[mention.first] as Word) ? [] : [mention]
    }
    const next = words[mention.end]
    const speaks = next?.cue?.class === 'say' || (next?.text === ':' && words[mention.end + 1]?.kind === 'quote')
    return speaks && !isCommonWord(mention.word) ? [mention] : []
  })
}

/** "Acme Corp. (NYSE: ACM) said": neither the exchange nor the symbol speaks. */
function isInSymbol(words: readonly Word[], { first, end }: Mention): boolean {
  const opening = words[first - 1]?.text === '(' ? first : words[first - 3]?.text === '(' ? first - 2 : -1
  return opening >= 0 && STOCK_EXCHANGES.has(words[opening]?.text ?? '') && /^[:)]$/u.test(words[end]?.text ?? '')
}

const isNationality = ({ first, head, word }: Mention): boolean =>
  first === head && lexiconTags(word).includes('Demonym')

/** "The American", "the 27-year-old Austrian": a person; "Americans": people; "Austrian" alone: an adjective, nobody. */
function nationals({ first, lead, word, inside }: Mention): NounClass | null {
  if (inside) return null
  if (word.endsWith('s') && lexiconTags(word).includes('Plural')) return 'people'
  return lead < first ? 'person' : null
}

/** Does compromise know the word as another than a name? */
function isCommonWord(word: string): boolean {
  const tags = lexiconTags(word)
  return tags.length > 0 && !tags.some((tag) => NAME_TAGS.has(tag))
}

const NAME_TAGS: ReadonlySet<string> = new Set([
  'FirstName',
  'MaleName',
  'FemaleName',
  'LastName',
  'Person',
  'Place',
  'City',
  'Country',
  'Region',
  'Organization',
])

/** "Prime Minister", "Police", "Officials": a noun for those who speak, in capitals. */
function isRole(words: readonly Word[], { first, head, noun }: Mention): boolean {
  if (noun === 'person' || noun === 'people') return head - first < MAX_ROLE_WORDS
  return noun !== null && (head === first || words[head - 1]?.kind !== 'word')
}

const MAX_ROLE_WORDS = 5

const isFunctionWord = (word: Word): boolean =>
  hasTrait(word, Trait.adverb | Trait.preposition | Trait.conjunction | Trait.time | Trait.auxiliary | Trait.pronoun)

const asPhrase = (mention: Mention): Mention => ({
  ...mention,
  form: 'phrase',
  first: mention.inside ? mention.first : mention.lead,
  inside: mention.inside === 'tail' ? 'tail' : mention.inside,
})
