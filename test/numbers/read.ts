import { expect } from 'vitest'
import type { NumberMention } from '../../src/core/analysis.ts'
import { extractNumbers } from '../../src/numbers/index.ts'
import { readArticle } from '../../src/read/article.ts'

/** Every quantity of a text; each of them checked to stand where it says. */
export function numbersIn(text: string, referenceDate: string | null = null): NumberMention[] {
  const found = extractNumbers(readArticle(text), { referenceDate })
  for (const { start, end, text: surface } of found) expect(text.slice(start, end)).toBe(surface)
  return found
}

/** What a row says of one quantity; what it leaves out is not compared. */
export type Expected = Partial<NumberMention> & Pick<NumberMention, 'text'>

/** The quantities of one kind (or all) are exactly these. */
export function expectNumbers(
  text: string,
  expected: readonly Expected[],
  kinds?: readonly NumberMention['kind'][],
): void {
  const found = numbersIn(text).filter(({ kind }) => !kinds || kinds.includes(kind))
  expect(found.map(({ text }) => text)).toEqual(expected.map(({ text }) => text))
  found.forEach((mention, i) => {
    expect(mention).toMatchObject(expected[i] ?? {})
  })
}

/** A sentence and all quantities in it, in order. */
export type Row = readonly [text: string, expected: readonly Expected[]]
