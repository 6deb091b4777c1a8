import { describe, expect, test } from 'vitest'
import { marked, quotesIn } from './helpers.ts'

const INTERVIEW = `Ann Orr runs the harbour in Kisumu. She spoke to the paper on Monday.

Q: How was the winter?

A: Hard. We lost two boats.

Q: Will it get better?

A: I think so.`

const BOLD = `Ann Orr runs the harbour in Kisumu.

**What do you do in winter?**

My boats. I count them.

Then I count them again.

**Are you ever afraid?**

Only in May.`

const ANSWERED: [string, string][] = [
  ['Q. How was the winter?\n\nA. Hard. We lost two boats.\n\nQ. Will it end?\n\nA. I think so.', 'points'],
  ['Q: How was the winter? A: Hard. We lost two boats.\n\nQ: Will it end? A: I think so.', 'one line'],
  ['**Q: How was the winter?**\n\nA: Hard. We lost two boats.\n\n**Q: Will it end?**\n\n**A:** I think so.', 'bold'],
  ['*How was your winter?*\n\nHard. We lost two boats.\n\n*Do you think it will end?*\n\nI think so.', 'italics'],
  ['**How was your winter?** Hard. We lost two boats.\n\n**Do you think it will end?** I think so.', 'bold before'],
]

const ACCOUNT = '— Ann Orr (@annorr) June 7, 2024'

const postsIn = (text: string) =>
  quotesIn(text).flatMap(({ marked, speaker, content }) => (marked === false ? [[speaker?.name, content]] : []))

const HEARING = `The committee heard two witnesses, Ann Orr and Tom Reilly, on Monday.

ORR: The pumps failed twice.

REILLY: They failed because nobody paid.

ORR: I asked for the money in May.`

describe('turns without marks', () => {
  test('of an interview', () => {
    const turns = quotesIn(INTERVIEW).filter(({ marked }) => marked === false)
    expect(turns.map(({ speaker, content }) => [speaker?.text, speaker?.name, content])).toEqual([
      ['Q', null, 'How was the winter?'],
      ['A', 'Ann Orr', 'Hard. We lost two boats.'],
      ['Q', null, 'Will it get better?'],
      ['A', 'Ann Orr', 'I think so.'],
    ])
  })
  test('of an interview with several people before it, by nobody in particular', () => {
    const turns = quotesIn(`Tom Reilly wrote this.\n\n${INTERVIEW}`).filter(({ marked }) => marked === false)
    expect(turns.map(({ speaker }) => speaker?.name)).toEqual([null, null, null, null])
  })
  test('of an interview with numbered labels', () => {
    const text = INTERVIEW.replace('Q:', 'Q1:')
      .replace('A:', 'A1:')
      .replace('Q: Will', 'Q2: Will')
      .replace('A: I', 'A2: I')
    const turns = quotesIn(text).filter(({ marked }) => marked === false)
    expect(turns.map(({ speaker }) => [speaker?.text, speaker?.name])).toEqual([
      ['Q1', null],
      ['A1', 'Ann Orr'],
      ['Q2', null],
      ['A2', 'Ann Orr'],
    ])
  })
  test('of an interview with questions in bold', () => {
    const turns = quotesIn(BOLD).filter(({ marked }) => marked === false)
    expect(turns.map(({ speaker, content }) => [speaker?.name, content])).toEqual([
      ['Ann Orr', 'My boats. I count them.\n\nThen I count them again.'],
      ['Ann Orr', 'Only in May.'],
    ])
  })
  test.each(ANSWERED)('of an interview: %s', (interview) => {
    const turns = quotesIn(`Ann Orr runs the harbour in Kisumu.\n\n${interview}`).filter(
      ({ marked }) => marked === false,
    )
    const answers = turns.filter(({ speaker }) => speaker?.name === 'Ann Orr').map(({ content }) => content)
    expect(answers).toEqual(['Hard. We lost two boats.', 'I think so.'])
  })
  test('with all their paragraphs', () => {
    const text = INTERVIEW.replace('boats.', 'boats.\n\nThe third one came home.')
    expect(quotesIn(text).map(({ content }) => content)).toContain(
      'Hard. We lost two boats.\n\nThe third one came home.',
    )
  })
  test('of one exchange, with names in bold', () => {
    const turns = quotesIn('Ann Orr sat down with us.\n\n**Reporter:** How often?\n\n**Ann Orr:** Every day.')
    expect(turns.map(({ speaker, content }) => [speaker?.name, content])).toEqual([
      [null, 'How often?'],
      ['Ann Orr', 'Every day.'],
    ])
  })
  test('of a block quotation with a footer', () => {
    const text = 'A letter was read.\n\n> The roof is bad today.\n>\n> — Ann Orr, miner\n\nThe hall fell silent.'
    expect(postsIn(text)).toEqual([['Ann Orr', 'The roof is bad today.']])
    expect(postsIn(text.replace('\n>\n>', '\n>'))).toEqual([['Ann Orr', 'The roof is bad today.']])
  })
  test('of an embedded post, with its account below the words or behind them', () => {
    const text = `Ann Orr left the harbour board on Monday.\n\nThank you all for nine fine years!\n\n${ACCOUNT}\n\nThe board met.`
    expect(postsIn(text)).toEqual([['Ann Orr', 'Thank you all for nine fine years!']])
    expect(postsIn(text.replace('years!\n\n', 'years! '))).toEqual([['Ann Orr', 'Thank you all for nine fine years!']])
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

const LEAD = 'Tom Reilly talks to the retired diver Ann Orr, 71, in Kisumu.'

/** Interviews with answers in quotation marks: what is said, by whom. */
const MARKED_ANSWERS: [string, [string | null, string][]][] = [
  [
    `${LEAD}\n\n**How was the winter?**\n\n“Hard.”\n\n**Your friend Tom Lund says you lost a boat.**\n\n“Two of them.”`,
    [
      ['Ann Orr', 'Hard.'],
      ['Ann Orr', 'Two of them.'],
    ],
  ],
  [
    `${LEAD}\n\nQ: How was the winter?\n\nA: (Laughs.) “Hard.”\n\nQ: Will it end?\n\nA: “In May.” (Laughs.)`,
    [
      ['Ann Orr', 'Hard.'],
      ['Ann Orr', 'In May.'],
    ],
  ],
  [
    `Tom Reilly and Eva Lund were there.\n\n**Q: How was the winter?**\n\nReilly: “Hard.”\n\n**Q: Will it end?**\n\nA: “In May.”`,
    [
      ['Tom Reilly', 'Hard.'],
      ['Tom Reilly', 'In May.'],
    ],
  ],
  [
    `“We lost two boats”\n\n${LEAD}\n\n**How was the winter?**\n\n“Hard.”\n\n**And now?**\n\n“Now I swim.\n\n“And I sleep.”`,
    [
      ['Ann Orr', 'We lost two boats'],
      ['Ann Orr', 'Hard.'],
      ['Ann Orr', 'Now I swim.'],
      ['Ann Orr', 'And I sleep.'],
    ],
  ],
  [
    `Ann Orr runs the harbour. Tom Reilly met her in Kisumu.\n\n**How was it?**\n\n“Hard.”\n\n**And now?**\n\n“I swim.”`,
    [
      ['Ann Orr', 'Hard.'],
      ['Ann Orr', 'I swim.'],
    ],
  ],
  [
    `Ann Orr runs the harbour.\n\nWhat do you fear?\n\n“Fog.”\n\nWhat do you eat?\n\n“Fish.”\n\nAnd your boat?\n\n“Sold.”`,
    [
      ['Ann Orr', 'Fog.'],
      ['Ann Orr', 'Fish.'],
      ['Ann Orr', 'Sold.'],
    ],
  ],
]

/** Quotations below questions that have speakers of their own, or none that is sure. */
const OTHER_ANSWERS: [string, (string | null)[]][] = [
  [
    `${LEAD}\n\n**Is it safe?**\n\n“Quite safe,” said Eva Lund.\n\n**Is it cheap?**\n\n“It is not cheap,” said Max Poe.`,
    ['Eva Lund', 'Max Poe'],
  ],
  [`${LEAD}\n\n**How was it?**\n\nEva: “Hard.”\n\n**And now?**\n\nReilly: “We swim again.”`, ['Eva', 'Tom Reilly']],
  ['Ann Orr was late. Was she afraid?\n\n“I am never afraid of the sea,” said Tom Reilly.', ['Tom Reilly']],
]

describe('answers in quotation marks', () => {
  test.each(MARKED_ANSWERS)('%s', (text, expected) => {
    expect(marked(text).map(({ speaker, content }) => [speaker?.name, content])).toEqual(expected)
  })
  test.each(OTHER_ANSWERS)('%s', (text, expected) => {
    expect(marked(text).map(({ speaker }) => speaker?.name ?? null)).toEqual(expected)
  })
  test('stand within their marks', () => {
    const [quote] = quotesIn(MARKED_ANSWERS[0]?.[0] ?? '')
    expect([quote?.text, quote?.kind, quote?.marked]).toEqual(['“Hard.”', 'direct', undefined])
  })
})

/** A quotation that fills its paragraph, above what says whose it is, or does not. */
const SIGNED: [string, string | null][] = [
  ['Letters\n\n“The bus is late every day. I walk.”\nTom Reilly, Kisumu\n\nThe editor writes.', 'Tom Reilly'],
  ['“I never wanted a boat”\nAnn Orr\n\nAnn Orr has sold her third boat in Kisumu.', 'Ann Orr'],
  ['“I built this boat by myself.”\n\nThe words of Ann Orr, 70, a carpenter in Kisumu.', 'Ann Orr'],
  ['“They laughed at our boat.”\n\nThe words are those of the carpenter Ann Orr, who sails.', 'Ann Orr'],
  ['“They laughed at our boat.”\n\nTom Reilly looked at the sea and said nothing to his wife.', null],
  ['“The Boat and the Sea”\nTom Reilly\n\nA boat has come home to Kisumu after a year.', null],
  ['“The Boat”\n\nThe words of the song are old.', null],
]

describe('quotations that the next paragraph signs', () => {
  test.each(SIGNED)('%s', (text, name) => {
    expect(marked(text)[0]?.speaker?.name ?? null).toBe(name)
  })
})

const NONE = [
  'Time: 9am\n\nPlace: Kisumu\n\nPrice: 5 pounds\n\nTickets: at the door',
  'Q: How was the winter?',
  'Q: How do I pay?\n\nA: On the website.\n\nQ: How long does it take?\n\nA: Up to ten days.',
  'A. Orr wrote the report.\n\nA. Reilly read it.\n\nA. Petrie did not.',
  'A letter was read.\n\n> The roof is bad today.\n\nThe hall fell silent.',
  'Ann Orr: The pumps failed.\n\nShe went home.',
  'Ann Orr: a life\n\nTom Reilly: a death',
  'ORR: A LIFE\n\nAnn Orr was born in Kisumu.\n\nREILLY: A DEATH',
  'Ann Orr wrote this.\n\n**What is a bond?**\n\nA loan.\n\n**What is a share?**\n\nA part of a firm.',
  'Ann Orr wrote this.\n\n**Can you sell a bond?**\n\nYes.\n\n**Can you sell a share?**\n\nNo.',
  'The board met.\n\nWho will mend the boats now?\n\n— old salt 🐟 (@oldsalt) May 3, 2024',
  'The board met.\n\nWho will mend the boats now?\n\n— Ann Orr (@annorr) May 3, 2024',
  'Ann Orr left.\n\nhttps://t.co/x1\n\n— Ann Orr (@annorr) May 3, 2024',
  'The board met.\n\nWrite to Ann Orr (@annorr) by May 3, 2024',
  'Starters: Soup\n\nMains: Fish\n\nSweets: Cake',
]

describe('no turns', () => {
  test.each(NONE)('%s', (text) => {
    expect(quotesIn(text).filter(({ marked }) => marked === false)).toEqual([])
  })
})
