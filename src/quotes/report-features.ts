// What speaks for a cue's speaker, and for the words that it reports.
import type { Cue } from './cues.ts'
import type { Mention } from './mentions.ts'
import type { Content } from './reports.ts'
import type { Scene } from './scene.ts'

const bucket = (n: number): string => (n < 4 ? String(n) : n < 7 ? '4-6' : n < 12 ? '7-11' : '12+')

/** Letters of the items from one to another, runs of a letter as one. */
function shape({ letters }: Scene, from: number, to: number): string {
  let found = ''
  for (let i = from; i < Math.min(to, from + 30); i++) {
    const letter = letters[i] ?? ''
    if (!found.endsWith(letter)) found += letter
  }
  return found.length > 9 ? `${found.slice(0, 4)}~${found.slice(-4)}` : found
}

const letterAt = ({ letters, layout }: Scene, at: number, sentence: number): string =>
  layout.sentenceOf[at] === sentence ? (letters[at] ?? '#') : '#'

/** The features of a mention, or of nobody, as the speaker of a cue. */
export function sourceFeatures(scene: Scene, cue: Cue, mention: Mention | null): string[] {
  const sentence = scene.layout.sentenceOf[cue.first] ?? 0
  const before = letterAt(scene, cue.first - 1, sentence)
  const after = letterAt(scene, cue.last + 1, sentence)
  if (!mention) {
    return [
      '0',
      `0c${cue.class}`,
      `0v${cue.verb}`,
      `0f${cue.class}${cue.form}`,
      `0b${before}${cue.form}`,
      `0a${after}${cue.class}`,
    ]
  }
  const { form, noun, inside, first, lead, end, last, word, named } = mention
  const isBefore = first < cue.first
  const gap = isBefore ? shape(scene, last, cue.first) : shape(scene, cue.last + 1, lead)
  const side = isBefore ? '<' : '>'
  const group = scene.mentionsIn[sentence] ?? []
  const rank = group.filter((m) =>
    isBefore ? m.first > first && m.first < cue.first : m.first > cue.last && m.first < first,
  ).length
  const previous = letterAt(scene, lead - 1, sentence)
  const type =
    form === 'name'
      ? named?.type === 'place'
        ? 'organization'
        : (named?.type ?? '-')
      : form === 'pronoun'
        ? word
        : (noun ?? 'phrase')
  return [
    `a${side}${gap}`,
    `b${side}${gap}${cue.class}`,
    `c${side}${gap.slice(0, 2)}${gap.slice(-2)}${cue.class}`,
    `d${side}${rank}${cue.class}`,
    `e${side}${bucket(isBefore ? cue.first - last : first - cue.last - 1)}`,
    `f${side}${form}${inside ?? ''}`,
    `g${side}${type}${inside ?? ''}`,
    `h${side}${previous}${letterAt(scene, end, sentence)}`,
    `i${side}${previous}${form}`,
    `j${side}${cue.verb}`,
    `k${side}${cue.class}${cue.form}`,
    `l${side}${before}${after}${cue.class}`,
    `m${side}${group[0] === mention}${form}`,
    ...(form === 'phrase' ? [`n${word}`] : []),
    `o${side}${gap}${type}`,
  ]
}

/** The features of a stretch, or of nothing, as what a speaker and a cue report. */
export function contentFeatures(scene: Scene, cue: Cue, mention: Mention, content: Content | null): string[] {
  const { letters, layout } = scene
  const sentence = layout.sentenceOf[cue.first] ?? 0
  const before = letterAt(scene, cue.first - 1, sentence)
  const order = mention.first < cue.first ? 'SC' : 'CS'
  const after = letterAt(scene, cue.last + 1, sentence)
  const next = layout.words[cue.last + 1]?.lower ?? ''
  if (!content) {
    return [
      '0',
      `0c${cue.class}${order}`,
      `0v${cue.verb}`,
      `0f${cue.verb}${cue.form}`,
      `0b${before}${cue.class}`,
      `0a${after}${cue.class}`,
      `0n${next}`,
      `0g${order}${shape(scene, mention.last, cue.first)}`,
      `0q${letters[layout.sentences[sentence]?.first ?? 0] === 'q'}${letterAt(scene, (layout.sentences[sentence]?.end ?? 0) - 1, sentence)}`,
      `0t${mention.form}${mention.noun ?? ''}`,
    ]
  }
  const { first, end, side } = content
  const place = `${side}${order}`
  const words = layout.words[first]?.lower ?? ''
  const from = side === 'after' ? shape(scene, Math.max(cue.last + 1, mention.last), first) : ''
  const inside = letters.slice(first, end)
  const hasVerb = inside.some((letter) => /^[BhvVA]$/u.test(letter))
  const opening = shape(scene, first, Math.min(end, first + 8)).slice(0, 4)
  const follows = letterAt(scene, end, sentence) + letterAt(scene, end + 1, sentence)
  return [
    `a${place}${cue.class}`,
    `b${place}${from}`,
    `c${place}${from}${cue.class}`,
    `d${place}${from}${letters[first]}`,
    `e${place}${cue.verb}`,
    `f${side}${letters[first - 1]}${letters[first]}${cue.class}`,
    `g${side}${opening}`,
    `h${side}${letters[first]}${hasVerb}`,
    `i${side}${follows}`,
    `j${side}${bucket(end - first)}${hasVerb}`,
    `k${side}${inside.includes('q')}`,
    `l${side}${words}`,
    `m${place}${cue.verb}${letters[first - 1] === 't'}`,
    `n${side}${cue.verb}${from}`,
    `o${side}${opening}${cue.class}`,
    `p${side}${first === layout.sentences[sentence]?.first}${follows}`,
    `q${side}${before}${cue.form}`,
    `r${side}${bucket(inside.filter((letter) => letter === 'V').length)}${cue.class}`,
    `s${side}${letterAt(scene, end - 1, sentence)}${follows}`,
  ]
}
