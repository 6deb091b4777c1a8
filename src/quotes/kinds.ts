// What a marked stretch is: a clause of speech, a fragment in the sentence's own syntax, or no speech at all.
import type { QuoteKind } from '../core/analysis.ts'
import type { Scene } from './scene.ts'

const SHORT = 2
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu

/** Kind of a stretch; `isAttributed`: it was given a speaker, `goesOn`: it is of one utterance with the stretch before. */
export function kindOf(scene: Scene, stretch: number, isAttributed: boolean, goesOn: boolean): QuoteKind {
  const { content, continues, closed } = scene.stretches[stretch] ?? { content: { start: 0, end: 0 } }
  const text = scene.layout.text.slice(content.start, content.end)
  const words = text.match(WORD) ?? []
  const isSentence = /^[^\p{L}]*\p{Lu}/u.test(text) && /[.,?!…—-]$/u.test(text)
  if (continues || !closed) return 'direct'
  if (words.length <= SHORT) {
    const speaks = isAttributed && standsAlone(scene, stretch) && /[.,?!]$/u.test(text)
    return speaks && (isSentence || goesOn) ? 'direct' : 'scare'
  }
  if (!isAttributed && isTitle(words)) return 'scare'
  if (standsAlone(scene, stretch) || isSentence) return 'direct'
  return 'partial'
}

/** At the start of a sentence, or after a comma or a colon. */
function standsAlone({ layout, letters }: Scene, stretch: number): boolean {
  const item = layout.quoteItems[stretch] ?? 0
  const sentence = layout.sentences[layout.sentenceOf[item] ?? 0]
  return sentence?.first === item || /^[,:]$/u.test(letters[item - 1] ?? '')
}

/** "The Art of the Deal": every longer word is capitalised. */
const isTitle = (words: readonly string[]): boolean =>
  words.filter((word) => word.length > 4).every((word) => /^[\p{Lu}\p{N}]/u.test(word))
