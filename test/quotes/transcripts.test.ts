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
  test('of people with a name', () => {
    const turns = quotesIn(HEARING).filter(({ marked }) => marked === false)
    expect(turns.map(({ speaker }) => speaker?.name)).toEqual(['Ann Orr', 'Tom Reilly', 'Ann Orr'])
  })
})

const NONE = [
  'Time: 9am\n\nPlace: Kisumu\n\nPrice: 5 pounds\n\nTickets: at the door',
  'Q: How was the winter?',
  'Ann Orr: The pumps failed.\n\nShe went home.',
  'Starters: Soup\n\nMains: Fish\n\nSweets: Cake',
]

describe('no turns', () => {
  test.each(NONE)('%s', (text) => {
    expect(quotesIn(text).filter(({ marked }) => marked === false)).toEqual([])
  })
})

/** Text, and the speaker's words and name of each of its posts. */
const POSTS: [string, [string, string, string | null][]][] = [
  [
    'Police closed the road.\n\nStay at home tonight.\n\n— Ann Orr (@annorr) March 3, 2022\n\nThe road is open. Ann Orr was glad.',
    [['Stay at home tonight.', 'Ann Orr', 'Ann Orr']],
  ],
  [
    'The club lost. We will be back. — Kisumu FC fans (@kisumufc) 3 May 2021',
    [['The club lost. We will be back.', 'Kisumu FC fans', null]],
  ],
  ['Write to the author — Ann Orr (@annorr) covers the harbour and the town for this paper.', []],
  ['She posts as Ann Orr (@annorr) on most days.', []],
]

describe('posts without marks', () => {
  test.each(POSTS)('%s', (text, expected) => {
    const posts = quotesIn(text).filter(({ marked }) => marked === false)
    expect(posts.map(({ content, speaker }) => [content, speaker?.text, speaker?.name])).toEqual(expected)
  })
})
