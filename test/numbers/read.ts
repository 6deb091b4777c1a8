import { expect, it } from 'vitest'
import type { NumberMention } from '../../src/core/analysis.ts'
import { extractNumbers } from '../../src/numbers/index.ts'
import { readArticle } from '../../src/text/read-article.ts'

type Value = NumberMention['value']
/** The expectation of a row for one quantity: its text, value and unit (null where it has none), and what else is to be compared. */
export type Quantity = readonly [text: string, value: Value, unit?: string | null, more?: Partial<NumberMention>]
/** A sentence and all quantities in it, in order; none where there is no second part. */
export type Row = readonly [sentence: string, ...quantities: Quantity[]]

/** Every quantity of a text; each of them checked to stand where it says. */
export function numbersIn(text: string, referenceDate: string | null = null): NumberMention[] {
  const found = extractNumbers(readArticle(text), { referenceDate })
  for (const { start, end, text: surface } of found) expect(text.slice(start, end)).toBe(surface)
  return found
}

/** One test a row: the quantities of these kinds (of all, where none are named) are exactly the row's. */
export function checkRows(
  rows: readonly Row[],
  kinds?: readonly NumberMention['kind'][],
  referenceDate?: string,
): void {
  it.each(named(rows))('%s', (_, row) => checkRow(row, kinds, referenceDate))
}

/** Rows that are known to fail; one that no longer does belongs into its table. */
export function checkMisses(rows: readonly Row[]): void {
  it.fails.each(named(rows))('%s', (_, row) => checkRow(row))
}

const named = (rows: readonly Row[]) => rows.map((row) => [row[0], row] as const)

function checkRow(
  [sentence, ...quantities]: Row,
  kinds?: readonly NumberMention['kind'][],
  referenceDate?: string,
): void {
  const found = numbersIn(sentence, referenceDate).filter(({ kind }) => !kinds || kinds.includes(kind))
  expect(found.map(({ text }) => text)).toEqual(quantities.map(([text]) => text))
  found.forEach((mention, i) => {
    const [, value, unit, more] = quantities[i] ?? []
    expect(mention.value).toSatisfy((actual: Value) => sameValue(actual, value ?? null))
    if (unit !== undefined) expect(mention.unit).toBe(unit)
    if (more) expect(mention).toMatchObject(more)
  })
}

function sameValue(a: Value, b: Value): boolean {
  const [left, right] = [a, b].map((value) => (value === null ? [] : Array.isArray(value) ? value : [value]))
  if (!left || !right || left.length !== right.length) return false
  return left.every((value, i) => Math.abs(value - (right[i] ?? Number.NaN)) <= 1e-9 * Math.max(1, Math.abs(value)))
}
