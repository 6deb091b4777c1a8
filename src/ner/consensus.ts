// Consensus features: a first reading of the whole article tells how the same word was tagged elsewhere, for a second reading.

import { hashOf, mix } from '../core/hash.ts'
import { CONSENSUS_TEMPLATE as CONSENSUS } from './feature-templates.ts'
import { KIND_COUNT, type KindShares, NO_NAME, shareElsewhere, shareKinds, suretyOf } from './kind-shares.ts'
import { NAME_KINDS, type TaggedName } from './labels.ts'
import { GAP, type Layout } from './tagging-layout.ts'

interface Reading {
  /** By token: number of the kind it was tagged as, whether or not capitalised NO_NAME. */
  readonly kinds: Int8Array
  /** Index of the name that each token stands in, or -1. */
  readonly nameAt: Int32Array
  readonly names: readonly TaggedName[]
  /** By lower-case word: how often tagged as each kind. */
  readonly votes: ReadonlyMap<string, Uint16Array>
  /** By lower-case word: how often it is the last, the first word of a longer name of each kind. */
  readonly lastOf: ReadonlyMap<string, Uint16Array>
  readonly firstOf: ReadonlyMap<string, Uint16Array>
  /** By a whole name's words: how often tagged as each kind. */
  readonly whole: ReadonlyMap<number, Uint16Array>
  readonly shares: KindShares
}

/** Counts a first reading's answers, by its scores of the candidate tokens' labels. */
export function countReading(layout: Layout, names: readonly TaggedName[], scores: Int16Array): Reading {
  const { words, gaps, inRun } = layout
  const kinds = new Int8Array(words.length).fill(NO_NAME)
  const nameAt = new Int32Array(words.length).fill(-1)
  const votes = new Map<string, Uint16Array>()
  const lastOf = new Map<string, Uint16Array>()
  const firstOf = new Map<string, Uint16Array>()
  const whole = new Map<number, Uint16Array>()
  names.forEach(({ kind, first, end }, index) => {
    const k = NAME_KINDS.indexOf(kind)
    kinds.fill(k, first, end)
    nameAt.fill(index, first, end)
    vote(whole, nameKey(words, first, end), k)
    if (end - first < 2) return
    vote(lastOf, words[end - 1]?.lower ?? '', k)
    vote(firstOf, words[first]?.lower ?? '', k)
  })
  for (const { kind, end } of names) {
    const [word, gap] = [words[end], gaps[end]]
    if (gap === GAP.open && word?.case === 'upper') vote(votes, word.lower, NAME_KINDS.indexOf(kind))
  }
  words.forEach((word, i) => {
    if (inRun[i]) vote(votes, word.lower, kinds[i] as number)
  })
  return { kinds, nameAt, names, votes, lastOf, firstOf, whole, shares: shareKinds(layout, scores) }
}

function vote<Key>(counts: Map<Key, Uint16Array>, key: Key, kind: number): void {
  let own = counts.get(key)
  if (!own) {
    own = new Uint16Array(KIND_COUNT)
    counts.set(key, own)
  }
  own[kind] = (own[kind] as number) + 1
}

function nameKey(words: Layout['words'], first: number, end: number): number {
  let key = hashOf('')
  for (let i = first; i < end; i++) key = mix(key, words[i]?.lowerHash ?? 0)
  return key
}

/** Features of token `i`, which is this one of the candidates, given to `add` as template and value. */
export function addConsensus(
  reading: Reading,
  { words, inRun }: Layout,
  i: number,
  candidate: number,
  add: (template: number, value: number) => void,
): void {
  const { kinds, nameAt, names, votes, lastOf, firstOf, whole, shares } = reading
  const word = words[i]
  if (!word) return
  const own = kinds[i] as number
  const name = names[nameAt[i] as number]
  const part = name ? (i === name.first ? 1 : 0) + (i === name.end - 1 ? 2 : 0) : 4
  const others = verdict(votes.get(word.lower), own)
  const last = verdict(lastOf.get(word.lower), name && name.end - name.first > 1 && part === 2 ? own : -1)
  const first = verdict(firstOf.get(word.lower), name && name.end - name.first > 1 && part === 1 ? own : -1)
  const same = name ? verdict(whole.get(nameKey(words, name.first, name.end)), own) : 0
  const elsewhere = shareElsewhere(shares, word.lower, candidate, inRun[i] === 1)
  const surety = suretyOf(shares, candidate, own)
  add(CONSENSUS.ownKind, mix(own, part))
  add(CONSENSUS.otherVotes, others)
  add(CONSENSUS.otherVotesWithOwn, mix(others, mix(own, part)))
  add(CONSENSUS.asLastOfLonger, last)
  add(CONSENSUS.asFirstOfLonger, first)
  add(CONSENSUS.longerWithOwn, mix(mix(last, first), mix(own, part)))
  add(CONSENSUS.sameNameWithOwn, mix(same, mix(own, part)))
  add(CONSENSUS.sameNameWithVotes, mix(same, others))
  add(CONSENSUS.otherVotesWithShape, mix(others, word.shapeHash))
  add(CONSENSUS.kindsAround, mix(mix(kinds[i - 1] ?? NO_NAME, own), kinds[i + 1] ?? NO_NAME))
  add(CONSENSUS.kindBefore, mix(neighbour(reading, i, -1), own))
  add(CONSENSUS.kindAfter, mix(neighbour(reading, i, 1), own))
  add(CONSENSUS.shareElsewhere, elsewhere)
  add(CONSENSUS.shareElsewhereWithOwn, mix(elsewhere, mix(own, part)))
  add(CONSENSUS.shareElsewhereWithSurety, mix(elsewhere, mix(own, surety)))
  add(CONSENSUS.suretyWithOwn, mix(mix(own, part), surety))
  add(CONSENSUS.suretyWithVotes, mix(others, mix(own, surety)))
}

/** The kind that most of the votes but one of `own` name, and how strongly; 0 for no vote. */
function verdict(counts: Uint16Array | undefined, own: number): number {
  if (!counts) return 0
  let best = 0
  let most = 0
  let total = 0
  for (let kind = 0; kind < KIND_COUNT; kind++) {
    const count = (counts[kind] as number) - (kind === own ? 1 : 0)
    total += count
    if (count > most) [best, most] = [kind, count]
  }
  if (total === 0) return 1
  const strength = most === total ? (total > 2 ? 2 : 1) : most * 3 >= total * 2 ? 3 : 4
  return 2 + best * 8 + strength
}

/** Kind of the nearest name before or after, at most six tokens away. */
function neighbour({ kinds, nameAt }: Reading, i: number, step: number): number {
  for (let j = i + step; j >= 0 && j < kinds.length && Math.abs(j - i) <= 6; j += step) {
    if (nameAt[j] !== -1 && nameAt[j] !== nameAt[i]) return mix(kinds[j] as number, Math.abs(j - i))
  }
  return -1
}
