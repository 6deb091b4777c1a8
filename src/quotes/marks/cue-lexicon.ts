// Verbs of speech by their forms: the built-in ones with the user's.
import { CUE_WORDS, type CueWord, formsOf } from '../../lexicons/cues.ts'

export type CueSide = 'before' | 'after' | 'both'

/** A verb of the user's, in its base form. */
export interface CueEntry {
  readonly verb: string
  readonly side: CueSide
}

/** The kind of cue that a word is. */
export type CueMeaning = CueWord & { readonly side: CueSide }

/** By word in lower case. */
export type CueLexicon = ReadonlyMap<string, CueMeaning>

type Entry = readonly [string, CueMeaning]

const BUILT_IN: CueLexicon = new Map([...CUE_WORDS].map(([word, cue]): Entry => [word, { side: 'both', ...cue }]))

/** Lexicons of the entries that were met: one user's entries are the same for all of his articles. */
const lexicons = new WeakMap<readonly CueEntry[], CueLexicon>()

/** The built-in verbs with the user's: his take precedence and count as verbs of saying. */
export function cueLexicon(entries: readonly CueEntry[] = []): CueLexicon {
  if (!entries.length) return BUILT_IN
  const lexicon = lexicons.get(entries) ?? withEntries(entries)
  lexicons.set(entries, lexicon)
  return lexicon
}

function withEntries(entries: readonly CueEntry[]): CueLexicon {
  const own = entries.flatMap(({ verb, side }) =>
    // An unknown verb has no weight of its own: it counts as the commonest one.
    formsOf(verb.toLowerCase(), 'say').map(([word, cue]): Entry => [word, { ...cue, verb: 'say', side }]),
  )
  return new Map([...BUILT_IN, ...own.reverse()])
}
