// The shape of the words between two positions of a sentence, in letters and in numbers.

import type { AttributionContext } from '../cast/attribution-context.ts'
import type { Mention } from '../cast/speaker-mentions.ts'

const MAX_SHAPE_LENGTH = 9
/** Items that a shape looks at from its start before it goes on to its end. */
const FAR = 300

/** A number as one of a few. */
export const bucket = (n: number): string => (n < 4 ? String(n) : n < 7 ? '4-6' : n < 12 ? '7-11' : '12+')

export type MentionRange = Pick<Mention, 'first' | 'last'> & Partial<Pick<Mention, 'lead'>>

/** Letters of what stands between two, runs of a letter as one; the middle of a long one left out. */
export function shape({ letters, layout }: AttributionContext, a: MentionRange, first: number, end: number): string {
  const isBefore = a.first < first
  const from = isBefore ? a.last : end
  const to = isBefore ? first : (a.lead ?? a.first)
  const { sentenceOf } = layout
  const runs = new Runs()
  for (let i = from; i < to; i++) {
    if ((runs.length > 3 * MAX_SHAPE_LENGTH || i - from > FAR) && i < to - MAX_SHAPE_LENGTH) i = to - MAX_SHAPE_LENGTH
    runs.add(letters[i] ?? '')
    if (i + 1 < to && sentenceOf[i] !== sentenceOf[i + 1]) runs.begin('|')
  }
  return runs.text()
}

/** Letters in a row, those at the ends kept: a long row costs no long string. */
export class Runs {
  length = 0
  #head = ''
  /** The last letters, latest first. */
  #a = ''
  #b = ''
  #c = ''
  #d = ''

  /** A letter, unless it is the same as the one before. */
  add(letter: string): void {
    if (letter !== this.#a) this.begin(letter)
  }

  /** A letter, whatever it is. */
  begin(letter: string): void {
    this.length += letter.length
    if (this.length <= MAX_SHAPE_LENGTH) this.#head += letter
    this.#d = this.#c
    this.#c = this.#b
    this.#b = this.#a
    this.#a = letter
  }

  text(): string {
    if (this.length <= MAX_SHAPE_LENGTH) return this.#head
    return `${this.#head.slice(0, 4)}~${(this.#d + this.#c + this.#b + this.#a).slice(-4)}`
  }
}

export const distance = (a: MentionRange, first: number, end: number): string =>
  bucket(Math.max(0, a.first < first ? first - a.last : a.first - end))

/** The number of items of a kind that begin between two positions. */
export function between(
  groups: readonly (readonly { readonly first: number }[])[],
  context: AttributionContext,
  a: MentionRange,
  first: number,
  end: number,
): string {
  const isBefore = a.first < first
  const from = isBefore ? a.last : end
  const to = isBefore ? first : a.first
  const sentence = context.layout.sentenceOf[Math.min(from, to)] ?? 0
  let count = 0
  for (const one of groups[sentence] ?? []) if (one.first >= from && one.first < to) count++
  return bucket(count)
}
