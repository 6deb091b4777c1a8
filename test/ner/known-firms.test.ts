// Firms of two names, known to the lexicon, whatever the tagger makes of their halves.
import { expect, it } from 'vitest'
import { extract } from '../../src/index.ts'

const organizationsOf = (text: string): string[] =>
  extract(text, { only: ['organizations'] }).organizations.map(({ name }) => name)

it.each([
  ['Marks & Spencer, Ernst & Young and the John Lewis Partnership wrote to the minister.', 'Marks & Spencer'],
  ['The letter came from Ernst & Young.', 'Ernst & Young'],
  ['Shares of Procter & Gamble fell in late trading.', 'Procter & Gamble'],
  ['PG&E and Snap fell, B&Q rose.', 'PG&E'],
  ['The candles came from Bath & Body Works.', 'Bath & Body Works'],
])('finds the firm: %s', (text, firm) => expect(organizationsOf(text)).toContain(firm))

it.each([
  ['The bed & breakfast in Marlow was full.'],
  ['Mr & Mrs Spencer danced all night.'],
  ['Questions & answers filled the evening.'],
  ['The Q&A ran late, and the B&B across the road was full.'],
])('finds none: %s', (text) => expect(organizationsOf(text)).toEqual([]))
