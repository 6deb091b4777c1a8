// The possible speakers of a quotation: candidates that may mean the same one count together.

import { type Resolution, type Resolver, UNNAMED } from '../cast/resolve-mentions.ts'
import type { SpeakerEntity } from '../cast/speaker-entities.ts'
import { type Candidate, NOBODY } from './speaker-candidates.ts'

/** Candidates less likely than this are not resolved. */
const MIN_PROBABILITY = 0.02

/** A possible speaker with the likeliest candidate that means it. */
export interface PossibleSpeaker {
  /** The key of its entity; of one without, its form and word: "he" three times is one "he". */
  readonly key: string
  readonly entity: SpeakerEntity | null
  total: number
  best: number
  candidate: Candidate
}

/** Adds up the probabilities of all candidates that may mean a speaker. */
export function speakersIn(
  candidates: readonly Candidate[],
  chances: readonly number[],
  resolver: Resolver,
): PossibleSpeaker[] {
  const speakers = new Map<string, PossibleSpeaker>()
  candidates.forEach((candidate, i) => {
    const chance = chances[i] ?? 0
    if (chance < MIN_PROBABILITY) return
    for (const { entity, probability } of meaningsOf(candidate, resolver)) {
      const share = chance * probability
      const key = entity?.key ?? keyOfUnnamed(candidate)
      const known = speakers.get(key)
      if (!known) speakers.set(key, { key, entity, total: share, best: share, candidate })
      else {
        known.total += share
        if (share > known.best) Object.assign(known, { best: share, candidate })
      }
    }
  })
  return [...speakers.values()]
}

export const likeliestSpeaker = (speakers: readonly PossibleSpeaker[]): PossibleSpeaker =>
  speakers.reduce((best, one) => (one.total > best.total ? one : best), NO_SPEAKER)

const NO_SPEAKER: PossibleSpeaker = { key: '', entity: null, total: 0, best: 0, candidate: NOBODY }

const meaningsOf = ({ mention }: Candidate, resolver: Resolver): readonly Resolution[] =>
  mention ? resolver.resolve(mention) : UNNAMED

const keyOfUnnamed = ({ mention }: Candidate): string => (mention ? `${mention.form} ${mention.word}` : '')

/**
 * Weights of speakers by what they are, set on cross-validated choices: who speaks elsewhere in the article speaks here more
 * likely than who does not, and whoever speaks is mostly named.
 */
const PRIOR = { nobody: 1.2, elsewhere: 1.2, named: 1, phrase: 0.8, pronoun: 0.6, uncued: 0.25 }

/** A chosen speaker; `probability` is that of the speaker, by whatever mention and cue. */
type ChosenSpeaker = Pick<PossibleSpeaker, 'candidate' | 'entity'> & { readonly probability: number }

/** Chooses once more for every quotation, given who is likeliest to speak in the others. */
export function secondChoices(possible: readonly PossibleSpeaker[][]): ChosenSpeaker[] {
  const times = new Map<string, number>()
  for (const speakers of possible) {
    const { key } = likeliestSpeaker(speakers)
    times.set(key, (times.get(key) ?? 0) + 1)
  }
  return possible.map((speakers) => {
    const { key: own } = likeliestSpeaker(speakers)
    const weighed = speakers.map((one) => {
      const isElsewhere = (times.get(one.key) ?? 0) > Number(one.key === own)
      const weight = PRIOR[priorOf(one, isElsewhere)]
      return { ...one, total: one.total * weight }
    })
    const sum = weighed.reduce((all, { total }) => all + total, 0)
    const { candidate, entity, total } = likeliestSpeaker(weighed)
    return { candidate, entity, probability: sum > 0 ? total / sum : 0 }
  })
}

function priorOf({ entity, candidate: { mention, cue } }: PossibleSpeaker, isElsewhere: boolean): keyof typeof PRIOR {
  if (!mention) return 'nobody'
  if (entity) return isElsewhere ? 'elsewhere' : 'named'
  // "The council met." and a quotation below
  if (!cue) return 'uncued'
  return mention.form === 'pronoun' ? 'pronoun' : 'phrase'
}
