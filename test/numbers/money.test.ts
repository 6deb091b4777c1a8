import { describe, it } from 'vitest'
import { type Expected, expectNumbers } from './read.ts'

const MONEY: readonly (readonly [string, ...Expected[]])[] = [
  ['The bridge cost $1.2bn to build.', { text: '$1.2bn', value: 1.2e9, unit: 'USD', kind: 'money' }],
  [
    'They raised $1.2 million and £3bn.',
    { text: '$1.2 million', value: 1.2e6 },
    { text: '£3bn', value: 3e9, unit: 'GBP' },
  ],
  [
    'A fine of 10.5 million Australian dollars was due.',
    { text: '10.5 million Australian dollars', value: 10.5e6, unit: 'AUD' },
  ],
  ['Crude sold for $58.24 per barrel.', { text: '$58.24', value: 58.24, unit: 'USD', per: 'barrel' }],
]

describe('money', () => {
  it.each(MONEY.map(([text, ...expected]) => [text, expected] as const))('%s', (text, expected) =>
    expectNumbers(text, expected),
  )
})
