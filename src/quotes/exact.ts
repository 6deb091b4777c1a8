// Forms that leave no doubt who speaks: a name that signs a quotation, and a name with a colon at the head of a paragraph.
import type { Candidate } from './candidates.ts'
import type { Scene } from './scene.ts'

/** “We are ready.” — Ann Orr. Orr: “We are ready.” */
export function isExact(scene: Scene, stretch: number, { mention, cue }: Candidate): boolean {
  if (!mention || !cue || mention.form === 'pronoun') return false
  const { layout } = scene
  const item = layout.quoteItems[stretch] ?? 0
  const unit = layout.sentences[layout.sentenceOf[item] ?? 0]
  if (cue.class === 'dash') {
    const ends = /^[,.(]?$/u.test(layout.items[mention.end]?.text ?? '') || mention.end >= (unit?.end ?? 0)
    return unit?.first === item && cue.first === item + 1 && mention.lead === cue.first + 1 && ends
  }
  return cue.class === 'colon' && cue.first === item - 1 && mention.end === cue.first && mention.lead === unit?.first
}
