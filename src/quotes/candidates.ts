// Who may have spoken a quotation: every mention near it, each with the cue that may tie it to the quotation.
import type { Cue } from './cues.ts'
import type { Mention } from './mentions.ts'
import type { Scene } from './scene.ts'

/** A speaker with the word that says so; both null: nobody. */
export interface Candidate {
  readonly mention: Mention | null
  readonly cue: Cue | null
}

export const NOBODY: Candidate = { mention: null, cue: null }

/** Sentences before the quotation's own that are searched; in its paragraph and in the one before. */
const SENTENCES_BEFORE = 4
const MOST_MENTIONS = 12
const MOST_CUES = 4
/** Of all sentences together: the nearest are kept. */
const MOST_PAIRS = 150

/** Nobody first, then pairs in text order, then whoever spoke before. Not more than a constant number. */
export function candidatesFor(scene: Scene, stretch: number, carried: readonly Candidate[]): Candidate[] {
  const { layout } = scene
  const item = layout.quoteItems[stretch] ?? 0
  const own = layout.sentenceOf[item] ?? 0
  const paragraph = layout.sentences[own]?.paragraph ?? 0
  const pairs: Candidate[] = []
  for (let s = Math.max(0, own - SENTENCES_BEFORE); s <= own + 1; s++) {
    const unit = layout.sentences[s]
    if (!unit || (s > own && unit.paragraph !== paragraph)) continue
    pairs.push(...pairsIn(scene, s, item, s === own ? MOST_CUES : 2))
  }
  const found = [NOBODY, ...nearestPairs(pairs, item)]
  for (const one of carried) {
    if (!found.some(({ mention, cue }) => mention === one.mention && cue === one.cue)) found.push(one)
  }
  return found
}

function nearestPairs(pairs: readonly Candidate[], item: number): readonly Candidate[] {
  if (pairs.length <= MOST_PAIRS) return pairs
  const distance = ({ mention }: Candidate): number => Math.abs((mention?.first ?? 0) - item)
  const kept = new Set([...pairs].sort((a, b) => distance(a) - distance(b)).slice(0, MOST_PAIRS))
  return pairs.filter((pair) => kept.has(pair))
}

function pairsIn(scene: Scene, sentence: number, item: number, mostCues: number): Candidate[] {
  const mentions = nearest(scene.mentionsIn[sentence] ?? [], item, MOST_MENTIONS)
  const cues = scene.cuesIn[sentence] ?? []
  return mentions.flatMap((mention) => {
    const free = cues.filter(({ first, last }) => last < mention.first || first >= mention.end)
    const near = nearest(free, mention.head, mostCues)
    return [{ mention, cue: null }, ...near.filter((cue) => stands(cue, item)).map((cue) => ({ mention, cue }))]
  })
}

const stands = ({ side, first }: Cue, item: number): boolean => side === 'both' || (side === 'before') === first < item

/** The `most` of a sorted list that begin nearest to an item, in their order. */
function nearest<T extends { readonly first: number }>(list: readonly T[], item: number, most: number): readonly T[] {
  if (list.length <= most) return list
  const kept = new Set([...list].sort((a, b) => Math.abs(a.first - item) - Math.abs(b.first - item)).slice(0, most))
  return list.filter((one) => kept.has(one))
}
