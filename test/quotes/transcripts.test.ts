import { describe, expect, test } from 'vitest'
import { quotesIn } from './helpers.ts'

const INTERVIEW = `Ann Orr runs the harbour in Kisumu. She spoke to the paper on Monday.

Q: How was the winter?

A: Hard. We lost two boats.

Q: Will it get better?

A: I think so.`

const HEARING = `The committee heard two witnesses, Ann Orr and Tom Reilly, on Monday.

ORR: The pumps failed twice.

REILLY: They failed because nobody paid.

ORR: I asked for the money in May.`

describe('turns without marks', () => {
  test('of an interview', () => {
    const turns = quotesIn(INTERVIEW).filter(({ marked }) => marked === false)
    expect(turns.map(({ speaker, content }) => [speaker?.text, content])).toEqual([
      ['Q', 'How was the winter?'],
      ['A', 'Hard. We lost two boats.'],
      ['Q', 'Will it get better?'],
      ['A', 'I think so.'],
    ])
  })
  test('of one exchange, with labels in capitals', () => {
    const text =
      'Ann Orr spoke to Tom Reilly on Monday.\n\nREILLY: Hello, and welcome.\n\nORR: Hello. We said it would open in May.'
    const turns = quotesIn(text)
    expect(turns.map(({ speaker, kind, content }) => [speaker?.name, kind, content])).toEqual([
      ['Tom Reilly', 'direct', 'Hello, and welcome.'],
      ['Ann Orr', 'direct', 'Hello. We said it would open in May.'],
    ])
  })
  test('of people with a name', () => {
    const turns = quotesIn(HEARING).filter(({ marked }) => marked === false)
    expect(turns.map(({ speaker }) => speaker?.name)).toEqual(['Ann Orr', 'Tom Reilly', 'Ann Orr'])
  })
})

const NONE = [
  'Time: 9am\n\nPlace: Kisumu\n\nPrice: 5 pounds\n\nTickets: at the door',
  'Q: How was the winter?',
  'Ann Orr: The pumps failed.\n\nShe went home.',
  'Ann Orr: a life\n\nTom Reilly: a death',
  'ORR: A LIFE\n\nAnn Orr was born in Kisumu.\n\nREILLY: A DEATH',
  'Starters: Soup\n\nMains: Fish\n\nSweets: Cake',
]

describe('no turns', () => {
  test.each(NONE)('%s', (text) => {
    expect(quotesIn(text).filter(({ marked }) => marked === false)).toEqual([])
  })
})
