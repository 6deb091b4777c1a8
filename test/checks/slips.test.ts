// Slips as sub-editors make them, in many forms, each beside a form that is in order.
import { describe, expect, it } from 'vitest'
import { check } from '../../src/checks/check-article.ts'
import { RULES } from '../../src/checks/index.ts'
import { settingsOf } from '../../src/checks/rule-settings.ts'
import { readAs } from './reading.ts'

function foundBy(name: string, text: string): string[] {
  const off = Object.fromEntries(RULES.map((rule) => [rule.name, 'off' as const]))
  const settings = settingsOf([off, { [name]: { level: 'warning', scope: ['headline', 'body'] } }])
  return check(readAs(text), { settings }).findings.map((finding) => finding.text)
}

describe('number/percentage', () => {
  const FORMS: readonly (readonly [string, string, string])[] = [
    ['The fee rose P to $15,000, up from $11,000 last year.', '36%', '63%'],
    ['Searches took longer: the staff grew by P compared with the year before, from 400 to 500.', '25%', '52%'],
    ['Shares closed at $6.60, up P from $5.50.', '20%', '10%'],
    ['New cases climbed from 2,400 to 5,400 (+P).', '125%', '225%'],
    ['Entries rose to 98,500 this year from 80,500, an increase of P.', '22%', '12%'],
    ['Turnout fell to 8.2 million, P less than the 9.9 million of 2006.', '17%', '12%'],
    ['The port had 40,000 visitors in June, up from 32,000 a year earlier, a P jump.', '25%', '52%'],
    ['The town took $590,000 in March compared to $480,000 in 2008, a P increase.', '23%', '32%'],
    ['The gate was 20,000, P up on the 18,000 of the first match.', '11%', '20%'],
    ['Gifts came to $80 million in July, a P jump from $51 million in June.', '57%', '75%'],
    ['Misuse rose by P, from 0.9% to 1.2%, the survey found.', '33%', '73%'],
    ['The number of guards fell by P, from 300 to 200.', '33%', '50%'],
  ]
  it.each(FORMS)('%s', (text, right, wrong) => {
    expect(foundBy('number/percentage', text.replace('P', right))).toEqual([])
    expect(foundBy('number/percentage', text.replace('P', wrong))).toEqual([wrong])
  })

  it.each([
    'Poverty fell from 60% in 2006 to 36% in 2017, while income a head grew from $1,200 to over $3,350.',
    'Support rose by 9%, from 37% to 46%.',
    'Sales were 10bn euros, up 8.1% from 9.26bn euros in 2003.',
    'Some 40% of the 5,000 homes were sold, compared with 3,000 last year.',
    'The tax was cut to 10% from 12%, which cost $5 million.',
    'The ministry raised the price of its new 5.75 percent bond due in 2002 to 99.95 from 99.90.',
  ])('leaves alone: %s', (text) => expect(foundBy('number/percentage', text)).toEqual([]))
})

describe('quote/duplicate', () => {
  const SPEECH =
    '“We have asked the ministry for help four times since May,” Jane Roe said, “and nobody has answered us. The roof will not last the winter.”'
  const BETWEEN = '\n\nThe council meets on Monday. Its budget has shrunk for years.\n\n'
  it.each([
    ['“We have asked the ministry for help four times since May,” Roe said.', 1],
    ['“We have asked the ministry for help four times since May, and nobody has answered us,” said Roe.', 1],
    ['"We have asked the ministry for help four times since May, and nobody has answered us," Roe said.', 1],
    ['“We have asked the ministry twice,” Roe said.', 0],
    ['The council had been told in May that the roof was old, Roe said.', 0],
    ['“Nobody has answered us,” Roe said.', 0],
  ])('%s', (text, count) => expect(foundBy('quote/duplicate', `${SPEECH}${BETWEEN}${text}`).length).toBe(count))

  it('takes a paragraph with “she said” for no pull quote', () => {
    const text = '“The water came faster than anyone had thought,” she said.'
    expect(foundBy('quote/duplicate', `Jane Roe lives on the river.\n\n${text}${BETWEEN}${text}`)).toHaveLength(1)
  })

  it.each([
    [
      'a statement in full',
      '“The roof will not last the winter. It is old. It leaks. We need help, and we need it soon.”',
    ],
    ['a pull quote', '“We have asked the ministry for help four times since May, and nobody has answered us.”'],
  ])('leaves alone %s', (_, text) => expect(foundBy('quote/duplicate', `${SPEECH}${BETWEEN}${text}`)).toEqual([]))
})

describe('quote/unbalanced', () => {
  it.each([
    ['The roof is “old“, Jane Roe said. “It will not last the winter.” “It leaks,” she said.', '“'],
    ['He called it ”a disgrace” and left. “It leaks,” he said. “It is old.”', '”'],
    ['“The roof is old, Jane Roe said.\n\n“It will not last,” she said.', '“The roof is old,'],
    ['It was built for “visual effect.\n\n“It will not last,” Jane Roe said.', '“visual effect.'],
    ['The roof is old,” Jane Roe said. “It will not last.\n\n“It leaks.”', '”'],
    [
      'The "work of years had a "certain charm", she said.\n\n"It leaks," Roe said.',
      '"work of years had a "certain charm",',
    ],
  ])('%s', (text, found) => expect(foundBy('quote/unbalanced', text)).toEqual([found]))

  it.each([
    '“The roof is old,” Jane Roe said. “It will not last the winter.\n\n“It leaks.”',
    '“Then, in May, Poe said that he would mend it.\n\n“He never came.”',
    'The release “gives us hope for talks, which the United States stands ready to support.\n\n“We are glad of it.”',
    '”Vi är glada”, said the minister. ”Taket är gammalt”, she said.',
  ])('leaves alone: %s', (text) => expect(foundBy('quote/unbalanced', text)).toEqual([]))
})

describe('word/doubled', () => {
  it.each([
    ['It is the roof of the of the school.', 'of the of the'],
    ['In the in the end it held.', 'In the in the'],
    ['The trust is is damaged.', 'is is'],
    ['There were cuts in in travel.', 'in in'],
  ])('%s', (text, found) => expect(foundBy('word/doubled', text)).toEqual([found]))

  it.each([
    'What it is is a scandal.',
    'The fact is is that it leaks.',
    'She came in in May.',
    'They went from day to day to day.',
    'It rained more and more and more.',
  ])('leaves alone: %s', (text) => expect(foundBy('word/doubled', text)).toEqual([]))
})

describe('name/inconsistent', () => {
  const STORY =
    'Minister Zuraida Kamarudin opened the fair on Monday. “It is a good year,” Zuraida said. Lawyer Anand Mohan Singhvi spoke for the growers, as did Jim Chalmers.'
  it.each([
    ['The crop was late, Zuriada said.', 'Zuriada'],
    ['The growers thanked Anand Mohan Singvi for it.', 'Singvi'],
    ['The plan was bold, Mr Chalmer said.', 'Chalmer'],
    ['Sinhgvi left at noon.', 'Sinhgvi'],
  ])('%s', (text, found) => expect(foundBy('name/inconsistent', `${STORY}\n\n${text}`)).toEqual([found]))

  it.each(['The crop was late, Zuraida said.', 'Singhvis from three towns came.', 'The Chalmerses came too.'])(
    'leaves alone: %s',
    (text) => expect(foundBy('name/inconsistent', `${STORY}\n\n${text}`)).toEqual([]),
  )
})

describe('name/inconsistent, names of three letters', () => {
  it.fails('but not yet where the tagger takes it for an organization', () => {
    const story = 'Councillor Jane Roe opened the meeting in Lyon on Monday. The plan was bold, Roe said.'
    expect(foundBy('name/inconsistent', `${story}\n\nCritics of Rooe called it dear.`)).toEqual(['Rooe'])
  })

  const STORY =
    'Councillor Jane Roe opened the meeting in Lyon on Monday. The plan was bold, Roe said. Her deputy, Tom Kim, agreed. Sara Lee of the union did not. Kim spoke of money.'
  it.each([
    ['“It is late,” said Reo.', ['Reo']],
    ['Mr Kmi left early.', ['Kmi']],
    ['Sara Leee will strike.', ['Leee']],
    ['Jane Roe met Pat Ree, a builder. Ree said no.', []],
    ['Roe met Sara Elle. Elle said no.', []],
    ['The union of Sara Lee will strike on Tuesday, Ele said.', []],
    ['Orr said nothing.', []],
  ])('%s', (text, found) => expect(foundBy('name/inconsistent', `${STORY}\n\n${text}`)).toEqual(found))
})

describe('source/anonymous', () => {
  it.each([
    ['A clerk asked that his name not be used.', 1],
    ['A guide requested that she not be identified, and said the season was deadly.', 1],
    ['An officer spoke on condition of not being named.', 1],
    ['A guide, who refused to give his name, said they had no ropes.', 1],
    ['He was not authorised to speak publicly, a clerk said.', 1],
    ['Officials familiar with the plan said that it was late.', 1],
    ['“It is late,” said a senior ministry official.', 1],
    ['The bridge is safe, according to a source at the ministry.', 1],
    ['She was asked to be named on the list.', 0],
    ['The name of the victim was withheld until the family was told.', 0],
    ['Her time was not far off the record.', 0],
    ['“It is late,” said a senior official, Jane Roe.', 0],
    ['The town lies near the source of the river.', 0],
  ])('%s', (text, count) => expect(foundBy('source/anonymous', text).length).toBe(count))
})

describe('date/weekday', () => {
  it.each([
    ['The deal was signed on Monday evening, 21 December 2004.', ['Monday evening, 21 December 2004']],
    ['The deal was signed on Tuesday evening, 21 December 2004.', []],
  ])('%s', (text, found) => expect(foundBy('date/weekday', text)).toEqual(found))
})
