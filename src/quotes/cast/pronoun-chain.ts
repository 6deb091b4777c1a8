// A light pass over "he" and "she" in text order: the entity that the last pronoun like an anaphor means.
import { type Anaphor, pronounKind } from './anaphors.ts'
import type { AttributionContext } from './attribution-context.ts'
import type { SpeakerEntity } from './speaker-entities.ts'
import type { Mention } from './speaker-mentions.ts'
import type { Spoken } from './speaker-timeline.ts'

/** An entity that a mention can mean, or null for none that is named, with its probability. */
export interface Resolution {
  readonly entity: SpeakerEntity | null
  readonly probability: number
}

export interface PronounChain {
  /** Resolves the pronouns up to an item. */
  readonly extendTo: (item: number) => void
  /** The last pronoun like an anaphor that was resolved. */
  readonly last: (anaphor: Anaphor) => Spoken | null
}

/** A light pass over "he" and "she" in text order, whether they speak or not: who is in focus. */
export function newChain(
  { mentionsIn, layout }: AttributionContext,
  resolve: (pronoun: Mention) => Resolution,
): PronounChain {
  const last = new Map<string, Spoken>()
  let sentence = 0
  let index = 0
  return {
    extendTo: (item) => {
      const own = layout.sentenceOf[item] ?? 0
      if (sentence < own - SENTENCES_CHAINED) {
        sentence = own - SENTENCES_CHAINED
        index = 0
      }
      while (sentence <= own) {
        const mention = mentionsIn[sentence]?.[index]
        if (!mention) {
          if (sentence === own) return
          sentence++
          index = 0
          continue
        }
        if (mention.first >= item) return
        index++
        if (!SINGULAR.test(mention.word) || mention.form !== 'pronoun') continue
        const { entity, probability } = resolve(mention)
        if (entity && probability > MIN_CHAINED) last.set(pronounKind(mention.word), { entity, item: mention.first })
      }
    },
    last: ({ kind }) => last.get(kind) ?? null,
  }
}

const SINGULAR = /^s?he$/u
/** Sentences before an anaphor whose pronouns are resolved. */
const SENTENCES_CHAINED = 8
const MIN_CHAINED = 0.4
