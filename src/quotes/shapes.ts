// What stands between two things in a sentence, in letters and in numbers.
import type { Mention } from './mentions.ts'
import type { Scene } from './scene.ts'

const LONGEST_SHAPE = 9
/** Items that a shape looks at from its start before it goes on to its end. */
const FAR = 300

/** A number as one of a few. */
export const bucket = (n: number): string => (n < 4 ? String(n) : n < 7 ? '4-6' : n < 12 ? '7-11' : '12+')

export type Stretched = Pick<Mention, 'first' | 'last'> & Partial<Pick<Mention, 'lead'>>

/** Letters of what stands between two, runs of a letter as one; the middle of a long one left out. */
export function shape({ letters, layout }: Scene, a: Stretched, first: number, end: number): string {
  const [from, to] = a.first < first ? [a.last, first] : [end, a.lead ?? a.first]
  const { sentenceOf } = layout
  let found = ''
  let last = ''
  for (let i = from; i < to; i++) {
    if ((found.length > 3 * LONGEST_SHAPE || i - from > FAR) && i < to - LONGEST_SHAPE) i = to - LONGEST_SHAPE
    const letter = letters[i] ?? ''
    if (letter !== last) found += letter
    last = letter
    if (i + 1 < to && sentenceOf[i] !== sentenceOf[i + 1]) {
      found += '|'
      last = '|'
    }
  }
  return found.length > LONGEST_SHAPE ? `${found.slice(0, 4)}~${found.slice(-4)}` : found
}

export const distance = (a: Stretched, first: number, end: number): string =>
  bucket(Math.max(0, a.first < first ? first - a.last : a.first - end))

/** How many of a kind begin between two. */
export function between(
  groups: readonly (readonly { readonly first: number }[])[],
  scene: Scene,
  a: Stretched,
  first: number,
  end: number,
): string {
  const [from, to] = a.first < first ? [a.last, first] : [end, a.first]
  const sentence = scene.layout.sentenceOf[Math.min(from, to)] ?? 0
  let count = 0
  for (const one of groups[sentence] ?? []) if (one.first >= from && one.first < to) count++
  return bucket(count)
}
