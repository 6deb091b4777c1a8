// All that the ranker looks at in an article, worked out once: quotations, cues, mentions, and a letter for what every item is.
import type { Article } from '../core/article.ts'
import type { Entities } from '../entities/entities.ts'
import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  RELATIVES,
  VERBS,
} from '../lexicons/function-words.ts'
import { type Cue, type CueLexicon, findCues } from './cues.ts'
import { type Layout, layOut } from './layout.ts'
import type { Stretch } from './marks.ts'
import { findMentions, type Mention } from './mentions.ts'
import { indexNames, type SpeakerEntry } from './names.ts'
import { type Beings, findBeings } from './people.ts'

export interface Scene {
  readonly layout: Layout
  readonly stretches: readonly Stretch[]
  readonly cues: readonly Cue[]
  readonly mentions: readonly Mention[]
  readonly beings: Beings
  /** By sentence: its cues and mentions. */
  readonly cuesIn: readonly (readonly Cue[])[]
  readonly mentionsIn: readonly (readonly Mention[])[]
  /** By item: one letter for what it is, for shapes such as "N,n," + cue. */
  readonly letters: readonly string[]
  /** Who a mention is, as a key that its other mentions share. */
  readonly keyOf: (mention: Mention) => string
  /** How often a key is met in the article. */
  readonly counts: ReadonlyMap<string, number>
}

export function setScene(
  article: Article,
  stretches: readonly Stretch[],
  entities: Entities,
  lexicon: CueLexicon,
  speakers: readonly SpeakerEntry[] = [],
): Scene {
  const layout = layOut(article, stretches)
  const cues = findCues(layout, lexicon)
  const mentions = findMentions(layout, lexicon, indexNames(article.text, entities, speakers))
  const beings = findBeings(layout, mentions)
  const keyOf = (mention: Mention): string => beings.of(mention)?.key ?? `${mention.form}:${mention.word}`
  const counts = new Map<string, number>()
  for (const mention of mentions) counts.set(keyOf(mention), (counts.get(keyOf(mention)) ?? 0) + 1)
  return {
    layout,
    stretches,
    cues,
    mentions,
    beings,
    cuesIn: bySentence(layout, cues),
    mentionsIn: bySentence(layout, mentions),
    letters: lettersOf(layout, cues, mentions),
    keyOf,
    counts,
  }
}

function bySentence<T extends { readonly first: number }>(layout: Layout, list: readonly T[]): T[][] {
  const groups: T[][] = layout.sentences.map(() => [])
  for (const one of list) groups[layout.sentenceOf[one.first] ?? 0]?.push(one)
  return groups
}

/** What a word is by its closed class; in order, as "that" is relative before it is a determiner. */
const CLASSES: readonly (readonly [string, (word: string) => boolean])[] = [
  ['B', (word) => /^(?:is|are|was|were|be|been|being)$/u.test(word)],
  ['b', (word) => word === 'by'],
  ['o', (word) => word === 'to'],
  ['t', (word) => word === 'that'],
  ['f', (word) => word === 'not' || word.endsWith("n't")],
  ['h', (word) => AUXILIARIES.has(word)],
  ['w', (word) => RELATIVES.has(word)],
  ['s', (word) => /^(?:as|when|while|after|before|because|if|although|though|since)$/u.test(word)],
  ['p', (word) => PREPOSITIONS.has(word)],
  ['c', (word) => CONJUNCTIONS.has(word)],
  ['r', (word) => ADVERBS.has(word) || (word.endsWith('ly') && word.length > 4)],
  ['d', (word) => DETERMINERS.has(word)],
  ['v', (word) => VERBS.has(word)],
  ['e', (word) => /(?:ed|ing)$/u.test(word)],
]

function lettersOf(layout: Layout, cues: readonly Cue[], mentions: readonly Mention[]): string[] {
  const letters = layout.items.map(({ kind, text, lower }) => {
    if (kind === 'quote') return 'q'
    if (kind === 'mark') return /^(?:-+|—|–|―|\.{2,}|…)$/u.test(text) ? '-' : text
    return CLASSES.find(([, has]) => has(lower))?.[0] ?? 'x'
  })
  const FORMS = { name: 'N', pronoun: 'P', phrase: 'n' } as const
  for (const { form, first, end, inside, word } of mentions) {
    if (inside === 'modifier' || inside === 'owner' || word === 'that') continue
    for (let i = first; i < end; i++) letters[i] = FORMS[form]
  }
  for (const { first, last, class: cueClass } of cues) {
    const letter =
      cueClass === 'noun'
        ? 'S'
        : cueClass === 'say' || cueClass === 'write'
          ? 'V'
          : cueClass === 'colon'
            ? ':'
            : cueClass === 'dash'
              ? '-'
              : 'A'
    for (let i = first; i <= last; i++) letters[i] = letter
  }
  return letters
}
