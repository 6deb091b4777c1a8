import { describe } from 'vitest'
import { checkRows, type Row } from './read.ts'

const FIGURES: readonly Row[] = [
  ['The army sent 11,000 North Korean soldiers.', ['11,000', 11000, 'soldier', { of: 'North Korean soldiers' }]],
  ['Some 3,000 troops left.', ['3,000', 3000, 'troop', { approximate: true }]],
  ['The city has 1,234,567 voters.', ['1,234,567', 1234567, 'voter']],
  ['About 1 234 567 people live there.', ['1 234 567', 1234567, 'person', { approximate: true }]],
  ['They planted 12,34,567 trees.', ['12,34,567', 1234567, 'tree']],
  ['The app has 40k users.', ['40k', 40000, 'user']],
  ['The album sold 4.3M copies.', ['4.3M', 4.3e6, 'copy']],
  ['It has 6m customers.', ['6m', 6e6, 'customer']],
  ['Nearly 2.5 million refugees crossed.', ['2.5 million', 2.5e6, 'refugee', { approximate: true }]],
  ['The state has 1.5 lakh teachers.', ['1.5 lakh', 150000, 'teacher']],
  ['There are 1 crore cards in use.', ['1 crore', 1e7, 'card']],
  ['Some 7 hundred million people watched.', ['7 hundred million', 7e8, 'person']],
  ['The index closed at 1,512.40 points.', ['1,512.40', 1512.4, 'point']],
  ['The line has 45 charging points.', ['45', 45, 'point', { of: 'charging points' }]],
  ['It bought 12 newly built wind-driven water pumps.', ['12', 12, 'pump']],
  ['They hold 8.5 acres and 2 barns.', ['8.5 acres', 8.5, 'acre'], ['2', 2, 'barn']],
  ['British Rail will hire 31,000 staff.', ['31,000', 31000, 'staff']],
  ['The navy lost 13 aircraft.', ['13', 13, 'aircraft', { change: 'down' }]],
  ['A 12-page memo leaked.', ['12-page', 12, 'page']],
  ['A 12 page memo leaked.', ['12', 12, 'page']],
  ['The 50-member council met.', ['50-member', 50, 'member']],
  ['He wrote 4,500 words.', ['4,500', 4500, 'word']],
  ['She has 5 children.', ['5', 5, 'child']],
  ['The squad has 18 home-grown players.', ['18', 18, 'player']],
  ['They freed 84 Leeds fans.', ['84', 84, 'fan']],
  ['The fire destroyed 9 police stations.', ['9', 9, 'station']],
  ['Two of the 19 cantons voted.', ['Two', 2, null], ['19', 19, 'canton']],
  ['The court heard 7 of the cases.', ['7', 7, null]],
  ['It draws 300+ dealers.', ['300', 300, 'dealer', { bound: 'more-than' }]],
  ['The drum turns 65,000 times a minute.', ['65,000', 65000, 'time', { per: 'minute' }]],
  ['We see 15 crashes per week.', ['15', 15, 'crash', { per: 'week' }]],
  ['It found 4,100 kinds of parts.', ['4,100', 4100, 'kind']],
  ['Of 400 who applied, few were hired.', ['400', 400, 'person']],
  ['They counted 3 sheep and 4 wolves.', ['3', 3, 'sheep'], ['4', 4, 'wolf']],
  ['The tower has 30 storeys.', ['30', 30, 'storey']],
  ['The total was minus 387.', ['minus 387', -387, null]],
  ['The reading was -5.', ['-5', -5, null]],
  ['It grew by 6.23x10^4 cells.', ['6.23x10^4', 62300, 'cell', { change: 'up' }]],
]

const WORDS: readonly Row[] = [
  ['Two dozen lawyers came.', ['Two dozen', 24, 'lawyer']],
  ['A dozen eggs broke.', ['A dozen', 12, 'egg']],
  ['Half a million people fled.', ['Half a million', 500000, 'person']],
  ['A hundred homes burned.', ['A hundred', 100, 'home']],
  [
    'Thirty-four thousand five hundred and twelve students sat it.',
    ['Thirty-four thousand five hundred and twelve', 34512, 'student'],
  ],
  ['Two and a half million books were lent.', ['Two and a half million', 2.5e6, 'book']],
  ['One man was held.', ['One', 1, 'man']],
  ['There is one serious flaw.', ['one', 1, 'flaw']],
  ['Seven bedrooms are empty.', ['Seven', 7, 'bedroom']],
  ['Three million and a half votes were cast.', ['Three million and a half', 3.5e6, 'vote']],
  ['Nine other captains left.', ['Nine', 9, 'captain']],
  ['One hundred and forty wards report.', ['One hundred and forty', 140, 'ward']],
  ['Two billion, three or so, he guessed.', ['Two billion', 2e9, null], ['three', 3, null, { approximate: true }]],
  ['The answer is five point five.', ['five point five', 5.5, null]],
  ['It fell short by nought point nought three.', ['nought point nought three', 0.03, null]],
  ['Six straight Asian Cups is a record.', ['Six', 6, 'Cup']],
  ['They have four rival plans.', ['four', 4, 'plan']],
  ['The two men and six women sang.', ['two', 2, 'man'], ['six', 6, 'woman']],
  ['It takes five million ten thousand bricks.', ['five million ten thousand', 5010000, 'brick']],
  ['A thousand and one nights passed.', ['A thousand and one nights', 1001, 'night']],
]

const VAGUE: readonly Row[] = [
  ['Dozens of buses stopped.', ['Dozens', [12, 120], 'bus', { approximate: true }]],
  ['Hundreds of fans sang.', ['Hundreds', [100, 1000], 'fan']],
  ['Thousands fled the city.', ['Thousands', [1000, 10000], null]],
  ['Tens of thousands of birds died.', ['Tens of thousands', [10000, 100000], 'bird']],
  ['Millions of Germans vote early.', ['Millions', [1e6, 1e7], 'German']],
  ['The ash drifted hundreds of miles.', ['hundreds', [100, 1000], 'mile']],
  ['Several hundred nurses marched.', ['Several hundred', [200, 900], 'nurse', { approximate: true }]],
  ['A few thousand letters came.', ['A few thousand', [2000, 9000], 'letter']],
  ['Scores of villages are cut off.', ['Scores', [20, 200], 'village']],
  ['It cost hundreds of millions of euros.', ['hundreds of millions', [1e8, 1e9], 'EUR']],
]

const RANGES: readonly Row[] = [
  ['Between 5 and 10 ships sank.', ['Between 5 and 10', [5, 10], 'ship']],
  ['It seats 20 to 25 guests.', ['20 to 25', [20, 25], 'guest']],
  ['It seats 20-25 guests.', ['20-25', [20, 25], 'guest']],
  ['They went from 1200 to 2200 hires.', ['from 1200 to 2200', [1200, 2200], 'hire']],
  ['It takes three or four volunteers.', ['three or four', [3, 4], 'volunteer']],
  [
    'About six thousand to seven thousand people came.',
    ['six thousand to seven thousand', [6000, 7000], 'person', { approximate: true }],
  ],
  ['One or two songs were cut.', ['One or two', [1, 2], 'song']],
  ['Turnout is put at 20~100 people.', ['20~100', [20, 100], 'person']],
  ['The range is 5k-20k.', ['5k-20k', [5000, 20000], null]],
]

const NOT_COUNTED: readonly Row[] = [
  ['It was one of the best nights of his life.'],
  ['That one is hers.'],
  ['No one came.'],
  ['One must be careful.'],
  ['The one they chose resigned.'],
  ['She is the one who called.'],
  ['One is never sure.'],
  ['They love one another.'],
  ['A third-party audit began.'],
  ['It was a one-time payment.'],
  ['The two-way street is closed.'],
  ['A five-star hotel burned.'],
  ['He is a first-class cook.'],
  ['She fell at the last-minute.'],
  ['A one-sided deal was struck.'],
  ['The twenty-one-gun salute was cancelled.'],
  ['His second-hand coat was stolen.'],
  ['A four-wheel cart rolled by.'],
  ['We are at one with nature.'],
  ['A million thanks is not an amount of money.', ['A million', 1e6, 'thank']],
]

describe('figures and what they count', () => checkRows(FIGURES))
describe('number words', () => checkRows(WORDS))
describe('vague numbers', () => checkRows(VAGUE))
describe('ranges of counts', () => checkRows(RANGES))
describe('what counts nothing', () => checkRows(NOT_COUNTED))
