import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { figureOf } from '../../src/formats/format-figure.ts'
import { runs } from '../property-runs.ts'

const INTL = new Intl.NumberFormat('en', {
  maximumFractionDigits: 3,
  maximumSignificantDigits: 4,
  roundingPriority: 'morePrecision',
})

describe('figureOf', () => {
  it.each([
    [0, '0'],
    [12, '12'],
    [1234567, '1,234,567'],
    [-1234.5, '-1,234.5'],
    [1.0005, '1.001'],
    [1234.56789, '1,234.568'],
    [0.0123456, '0.01235'],
    [1 / 3, '0.3333'],
    [0.99999, '1'],
    [2e-7, '0.0000002'],
    [3e20, '300,000,000,000,000,000,000'],
  ])('%d is %s', (value, expected) => expect(figureOf(value)).toBe(expected))

  it('says what Intl says', () => {
    const values = fc.oneof(
      fc.integer(),
      fc.integer().map((n) => n / 1000),
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    )
    fc.assert(
      fc.property(values, (value) => {
        const positive = value === 0 ? 0 : value
        expect(figureOf(positive)).toBe(INTL.format(positive))
      }),
      runs(2000),
    )
  })
})
