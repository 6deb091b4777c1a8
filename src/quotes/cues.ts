// Finds the words that tell of speech: verbs of saying, "according to", a colon before a quotation, "in a statement".
import { CUE_WORDS, type CueWord, formsOf, SPEECH_NOUNS } from '../lexicons/cues.ts'
import type { Item, Layout } from './layout.ts'

export interface Cue extends CueWord {
  /** Items first to last, both included. */
  readonly first: number
  readonly last: number
  /** On which side of its quotation the verb may stand. */
  readonly side: CueSide
}

export type CueSide = 'before' | 'after' | 'both'

/** A verb of the user's, in its base form. */
export interface CueEntry {
  readonly verb: string
  readonly side: CueSide
}

/** By word in lower case: what a cue it is. */
export type CueLexicon = ReadonlyMap<string, CueWord & { readonly side: CueSide }>

type Entry = readonly [string, CueWord & { readonly side: CueSide }]

const BUILT_IN: CueLexicon = new Map([...CUE_WORDS].map(([word, cue]): Entry => [word, { ...cue, side: 'both' }]))

/** The built-in verbs with the user's: his take precedence and count as verbs of saying. */
export function cueLexicon(entries: readonly CueEntry[] = []): CueLexicon {
  if (!entries.length) return BUILT_IN
  const own = entries.flatMap(({ verb, side }) =>
    // An unknown verb has no weight of its own: it counts as the commonest one.
    formsOf(verb.toLowerCase(), 'say').map(([word, cue]): Entry => [word, { ...cue, verb: 'say', side }]),
  )
  return new Map([...BUILT_IN, ...own.reverse()])
}

const DASH = /^(?:-+|[—–―~])$/u

/** Every cue of an article outside of its quotations, in text order. */
export function findCues({ items }: Layout, lexicon: CueLexicon): Cue[] {
  const cues: Cue[] = []
  items.forEach((item, at) => {
    const found = cueAt(items, at, item, lexicon)
    if (found) cues.push(found)
  })
  return cues
}

/** "The talks", "a claim": after a determiner it is no verb, but for "the said" and "a telling" of other forms. */
function isNoun(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]
  return before?.kind === 'word' && ARTICLES.test(before.lower) && !/(?:ed|ing|said)$/u.test(items[at]?.lower ?? '')
}

const ARTICLES = /^(?:a|an|the|his|her|its|their|our|my|your|no|any|every)$/u

function cueAt(items: readonly Item[], at: number, item: Item, lexicon: CueLexicon): Cue | null {
  const here = { first: at, last: at, side: 'both' as const }
  const next = items[at + 1]
  if (item.kind === 'mark') {
    if (item.text === ':' && next?.kind === 'quote') return { ...here, verb: ':', class: 'colon', form: 'base' }
    // “We are ready.” — Ann Orr
    const signs = items[at - 1]?.kind === 'quote' && next?.isCapital && DASH.test(item.text)
    return signs ? { ...here, verb: '-', class: 'dash', form: 'base' } : null
  }
  if (item.kind !== 'word') return null
  if (item.lower === 'according' && next?.lower === 'to') {
    return { ...here, last: at + 1, verb: 'according', class: 'according', form: 'base' }
  }
  const word = isNoun(items, at) ? undefined : lexicon.get(item.lower)
  if (word && !(item.isCapital && items[at - 1]?.isCapital)) return { ...word, ...here, side: word.side }
  if (SPEECH_NOUNS.has(item.lower)) return { ...here, verb: item.lower, class: 'noun', form: 'base' }
  return null
}
