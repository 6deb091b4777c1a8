import { describe, it } from 'vitest'
import { expectNumbers, type Row } from './read.ts'

const MONEY: readonly Row[] = [
  ['The bridge cost $1.2bn to build.', [{ text: '$1.2bn', value: 1.2e9, unit: 'USD', kind: 'money' }]],
  [
    'They raised $1.2 million and £3bn.',
    [
      { text: '$1.2 million', value: 1.2e6 },
      { text: '£3bn', value: 3e9 },
    ],
  ],
  ['Crude sold for $58.24 per barrel.', [{ text: '$58.24', value: 58.24, unit: 'USD', per: 'barrel' }]],
]

describe('money', () => {
  it.each(MONEY)('%s', (text, expected) => expectNumbers(text, expected))
})
