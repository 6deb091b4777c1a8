import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { NumberMention } from '../../src/core/analysis.ts'
import { analysisSchema } from '../../src/core/record-schema.ts'
import { extractNumbers } from '../../src/numbers/index.ts'
import { runs } from '../property-runs.ts'
import { oneParagraph } from './one-paragraph.ts'

const read = (text: string): NumberMention[] => extractNumbers(oneParagraph(text), { referenceDate: '2025-05-06' })

// ---- any text

const PIECES =
  `1e999 $ £ € % ° - – ( ) . , ; ' " / : + ~ 1 2 5 10 45 1,234 3.5 1990 2024 0930 1/2 ½ 20th 5m bn k million dozen half third
  two twenty hundred thousand and a an of to from between per about more than up down rose by May March April 28 Monday last next week
  years old ago in the at pm am o'clock Q3 every daily km mph degrees Celsius dollars pounds US HK people soldiers one aged 30s S&P Boeing`
    .split(/\s+/u)
    .flatMap((piece) => [piece, ` ${piece}`])
const ANY_TEXT = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
)

describe('any text', () => {
  it('gives quantities in order, apart, where they say, and the same twice', () => {
    fc.assert(
      fc.property(ANY_TEXT, (text) => {
        const found = read(text)
        let last = 0
        for (const { start, end, text: surface } of found) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(text.slice(start, end)).toBe(surface)
          last = end
        }
        analysisSchema.shape.numbers.parse(found)
        expect(read(text)).toEqual(found)
      }),
      runs(1500),
    )
  })
})

// ---- what a formatter prints reads back as itself

const only = (text: string): NumberMention['value'] | undefined => {
  const found = read(text)
  return found.length === 1 ? found[0]?.value : undefined
}
const near =
  (value: number) =>
  (actual: unknown): boolean =>
    typeof actual === 'number' && Math.abs(actual - value) <= 1e-9 * Math.max(1, Math.abs(value))

const AMOUNT = fc
  .tuple(fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }), fc.integer({ min: 0, max: 3 }))
  .map(([n, places]) => n / 10 ** places)

describe('formatted numbers', () => {
  it.each(['en-US', 'en-GB', 'en-IN'])('with digits, as %s prints them', (locale) => {
    const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 })
    fc.assert(
      fc.property(AMOUNT, (value) => {
        expect(only(`The figure is ${format.format(value)} now.`)).toSatisfy(near(value))
      }),
    )
  })

  it('as money', () => {
    const format = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' })
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000_000 }), (cents) => {
        expect(only(`It cost ${format.format(cents / 100)} in all.`)).toSatisfy(near(cents / 100))
      }),
    )
  })

  it('with a magnitude: 1.2 million, 1.2bn', () => {
    const magnitudes = {
      K: 1e3,
      k: 1e3,
      M: 1e6,
      bn: 1e9,
      ' thousand': 1e3,
      ' million': 1e6,
      ' billion': 1e9,
      ' trillion': 1e12,
    }
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.constantFrom(...Object.entries(magnitudes)),
        (tenths, [word, factor]) => {
          expect(only(`The figure is ${tenths / 10}${word} now.`)).toSatisfy(near((tenths / 10) * factor))
        },
      ),
    )
    const long = new Intl.NumberFormat('en-GB', {
      notation: 'compact',
      compactDisplay: 'long',
      maximumFractionDigits: 1,
    })
    for (const value of [1e3, 1.5e6, 2e9, 3.2e12])
      expect(only(`The figure is ${long.format(value)} now.`)).toSatisfy(near(value))
  })

  it('in words up to a trillion', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999_999_999_999 }), fc.boolean(), fc.boolean(), (value, and, hyphen) => {
        expect(only(`The figure is ${spell(value, and, hyphen)} now.`)).toSatisfy(near(value))
      }),
      runs(500),
    )
  })
})

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

function spell(value: number, and: boolean, hyphen: boolean): string {
  for (const [factor, word] of [
    [1e9, 'billion'],
    [1e6, 'million'],
    [1e3, 'thousand'],
    [100, 'hundred'],
  ] as const) {
    if (value < factor) continue
    const rest = value % factor
    const joint = and && rest > 0 && rest < 100 ? ' and ' : ' '
    return `${spell(Math.floor(value / factor), and, hyphen)} ${word}${rest ? joint + spell(rest, and, hyphen) : ''}`
  }
  if (value < 20) return ONES[value] ?? ''
  const ones = value % 10
  return `${TENS[Math.floor(value / 10)]}${ones ? (hyphen ? '-' : ' ') + ONES[ones] : ''}`
}
