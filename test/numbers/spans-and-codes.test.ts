// Spans of one unit of time, references, ages behind a verb, names behind "one", days beside two verbs; each family both ways.
import { describe } from 'vitest'
import { checkRows, type Quantity, type Row } from './read.ts'

const span = (text: string, unit: string, value = 1): Quantity => [text, value, unit, { kind: 'duration' }]
const age = (text: string, value: number): Quantity => [text, value, 'year', { kind: 'age' }]
const day = (text: string, edtf: string): Quantity => [text, null, null, { kind: 'date', edtf }]

const ONE_UNIT: readonly Row[] = [
  ['Finding the leak took a day and a week to plug.', span('a day', 'day'), span('a week', 'week')],
  ['The family waited a year for a flat.', span('a year', 'year')],
  ['He spent a month in Oslo.', span('a month', 'month')],
  ['They gave the firm a week to answer.', span('a week', 'week')],
  ['With a month to go, the sides are level.', span('a month', 'month')],
  ['The tour is an hour long.', span('an hour', 'hour')],
  ['The queue lasts an hour.', span('an hour', 'hour')],
  ['The loan runs for an additional year.', span('an additional year', 'year')],
  ['They took a full month off.', span('a full month', 'month')],
  ['It could take as long as a month.', span('a month', 'month')],
  ['Over the past decade it grew.', span('past decade', 'decade')],
  ['After years of drought it rained.', ['years', null, 'year', { kind: 'duration' }]],
  ['The deal follows months of talks.', ['months', null, 'month', { kind: 'duration' }]],
  ['She was waiting an hour at the gate.', span('an hour', 'hour')],
]

/** A rate, an idiom, a step in time, a part of a longer word. */
const NO_ONE_UNIT: readonly Row[] = [
  ['Rent is 900 euros a month to begin with.', ['900 euros', 900, 'EUR', { per: 'month' }]],
  ['The plan costs £5m a year to run.', ['£5m', 5000000, 'GBP', { per: 'year' }]],
  ['It trains two nurses a week to give jabs.', ['two', 2, 'nurse', { kind: 'cardinal' }]],
  ['It was a day to remember.'],
  ['It runs on a day to day basis.'],
  ['She spent a day-care grant.'],
  ['They meet twice a month.', ['twice a month', null, null, { kind: 'set' }]],
  ['A month passed.'],
  ['She sold more in the following years.'],
  ['The shares fell after hours.'],
  ['It was a full day care centre.'],
  ['She chairs a whole school week group.'],
  ['From a week to October is long.', ['October', null, null, { kind: 'date' }]],
]

const CODES: readonly Row[] = [
  ['Send it to the office, zip code 20122, by post.'],
  ['Please quote case 2023/44 in letters.'],
  ['See reference 4471/22 on the form.'],
  ['The clerk lost order no. 553.'],
  ['Invoice 20931 was never paid.'],
  ['His badge number, 7719, was on the list.'],
  ['Reference: 99812.'],
  ['The docket 11873, and what it held, is gone.'],
  ['Seats 14C and 14D were wet.'],
  ['The clinic is on floor 12.'],
  ['Dial 0800 555 111, or 07700 900123, for help.'],
  ['Bus 14 runs by the hour.'],
  ['Ring 07700 900123 or dial 0800 555 111.'],
]

const NO_CODES: readonly Row[] = [
  ['In that case 300 came.', ['300', 300, null]],
  ['In case 500 people come, open the hall.', ['500', 500, 'person']],
  ['The policy 500 people signed is void.', ['500', 500, 'person']],
  ['The file 300 lawyers read was long.', ['300', 300, 'lawyer']],
  ['The case cost 300 dollars.', ['300 dollars', 300, 'USD']],
  ['In each case 400 tonnes were lost.', ['400 tonnes', 400]],
  ['The ticket 250 euros buys is for one week.', ['250 euros', 250, 'EUR'], span('one week', 'week')],
  ['The floor 40 people stood on gave way.', ['40', 40, 'person']],
  ['The lamp drew 14A.', ['14A', 14, 'ampere']],
  ['The 2023/24 season began.', ['2023/24', null, null, { kind: 'date', edtf: '2023/2024' }]],
]

const AGES: readonly Row[] = [
  ['The suspect, who is 19, fled.', age('19', 19)],
  ['Her son is 12.', age('12', 12)],
  ['The actress is 51 and lives in Rome.', age('51', 51)],
  ['The goalkeeper, of Leeds, is 27.', age('27', 27)],
  ['The guard, 6ft 3in, is 27.', ['6ft 3in', 6.25, 'foot'], age('27', 27)],
  ['Smith is 34.', age('34', 34)],
  ['Maria Lopez was 88.', age('88', 88)],
  ['The president was 43 when he died.', age('43', 43)],
  ['The mother-of-three was 29.', age('29', 29)],
  ['A boy of 6 was found.', age('6', 6)],
  ['A man of 70, he still works.', age('70', 70)],
  ['At 72, she still runs.', age('72', 72)],
]

const NO_AGES: readonly Row[] = [
  ['The answer is 42.', ['42', 42, null, { kind: 'cardinal' }]],
  ['Gold is 34.', ['34', 34, null, { kind: 'cardinal' }]],
  ['The total was 34.', ['34', 34, null, { kind: 'cardinal' }]],
  ['Paris is 34.', ['34', 34, null, { kind: 'cardinal' }]],
  ['Smith was 12 and 4 as a pitcher.', ['12', 12, null, { kind: 'cardinal' }], ['4', 4, null, { kind: 'cardinal' }]],
  ['The driver was 15 seconds behind.', ['15 seconds', 15, 'second']],
  ['The leader was 15 points ahead.', ['15', 15, 'point']],
  ['A mother of 6 was found.', ['6', 6, null, { kind: 'cardinal' }]],
  ['A team of 12 won.', ['12', 12, null, { kind: 'cardinal' }]],
  ['A child of 5 different schools won.', ['5', 5, 'school']],
  ['A woman of 5 feet 2 inches.', ['5 feet 2 inches', 5 + 2 / 12, 'foot']],
  ['At 9, he rang the bell.', ['9', 9, null, { kind: 'cardinal' }]],
  ['At 72, shares were cheap.', ['72', 72, null, { kind: 'cardinal' }]],
  ['The player was 7 in the draw.', ['7', 7, null, { kind: 'cardinal' }]],
  ['Jones is 19-for-25.', ['19-for-25', 0.76, null]],
]

const ONE: readonly Row[] = [
  ['One Labour MP resigned.', ['One', 1, 'mp']],
  ['One Red Cross nurse was killed.', ['One', 1, 'nurse']],
  ['One Boeing jet was lost.', ['One', 1, 'jet']],
  ['One Russian soldier died.', ['One', 1, 'soldier']],
  ['The navy has one Ohio Class ballistic missile submarine.', ['one', 1, 'submarine']],
]

const NO_ONE: readonly Row[] = [
  ['One Home Depot shut.'],
  ['One Canada Square fell silent.'],
  ['The card belongs to one Ada Perrin.'],
  ['Leaders met at the One Ocean Summit.'],
]

/** Written on Saturday 14 June 2025. */
const TENSES: readonly Row[] = [
  [
    'The strike, which begins Wednesday, follows a walkout on Friday.',
    day('Wednesday', '2025-06-18'),
    day('Friday', '2025-06-13'),
  ],
  [
    'The ban, which starts next month, follows a vote on Tuesday.',
    day('next month', '2025-07'),
    day('Tuesday', '2025-06-10'),
  ],
  [
    'The minister, who will step down in July, resigned on Monday.',
    day('July', '2025-07'),
    day('Monday', '2025-06-09'),
  ],
  ['The hearing, which was put off twice, will be held on Thursday.', day('Thursday', '2025-06-19')],
  ['The match was moved to Sunday.', day('Sunday', '2025-06-15')],
  ['The launch was pushed back to March.', day('March', '2026-03')],
  ['Rain is forecast for Monday.', day('Monday', '2025-06-16')],
  ['The hall is booked for March.', day('March', '2026-03')],
  ['The shop reopens on Monday.', day('Monday', '2025-06-16')],
  ['They paid for Monday.', day('Monday', '2025-06-09')],
  ['The vote was rescheduled for Monday.', day('Monday', '2025-06-16')],
  ['The family moved to Bath on Sunday.', day('Sunday', '2025-06-08')],
  ['He moved to London in March.', day('March', '2025-03')],
  ["The firm will look at Friday's ruling.", day('Friday', '2025-06-13')],
  ["He will miss Monday's vote.", day('Monday', '2025-06-16')],
  ['A week or so ago he left.', day('A week or so ago', '2025-06-02/2025-06-08')],
  ['Sales are flat this year through May.', day('this year', '2025'), day('May', '2025-05')],
  ['They sang on this march.'],
  ['The fair, which drew a crowd, opens on Tuesday.', day('Tuesday', '2025-06-17')],
]

describe('a unit of time with an article', () => checkRows(ONE_UNIT))
describe('what is no span of one unit', () => checkRows(NO_ONE_UNIT))
describe('references', () => checkRows(CODES))
describe('what is no reference', () => checkRows(NO_CODES))
describe('ages behind a verb', () => checkRows(AGES))
describe('what is no age behind a verb', () => checkRows(NO_AGES))
describe('one and a name', () => checkRows(ONE))
describe('one that counts no name', () => checkRows(NO_ONE))
describe('days beside two verbs', () => checkRows(TENSES, undefined, '2025-06-14'))

const RESULTS: readonly Row[] = [
  [
    'The index closed up 1.2 percent at 7,512.',
    ['1.2 percent', 1.2, 'percent', { change: 'up' }],
    ['7,512', 7512, null, { change: 'up' }],
  ],
  [
    'The stock lost 4% to end at 310p.',
    ['4%', 4, 'percent', { change: 'down' }],
    ['310p', 310, 'penny', { change: 'down' }],
  ],
  ['Sales tripled to 600 cars.', ['600', 600, 'car', { change: 'up' }]],
]

const NO_RESULTS: readonly Row[] = [
  ['Sales rose 3% at 40 shops.', ['3%', 3, 'percent', { change: 'up' }], ['40', 40, 'shop', { change: null }]],
  [
    'Output fell 3%, and 12 plants shut.',
    ['3%', 3, 'percent', { change: 'down' }],
    ['12', 12, 'plant', { change: null }],
  ],
  ['The rate stood at 4%.', ['4%', 4, 'percent', { change: null }]],
]

describe('where a change led', () => checkRows(RESULTS))
describe('where no change led', () => checkRows(NO_RESULTS))

const SHARED_UNITS: readonly Row[] = [
  ['The box is 30 by 40 centimetres.', ['30', 30, 'centimetre'], ['40 centimetres', 40, 'centimetre']],
  ['A crowd of 2.4m lined the route.', ['2.4m', 2400000]],
  ['The river rose 2.4m.', ['2.4m', 2.4, 'metre']],
  ['Costs were cut 30 by 40 firms.', ['30', 30, null], ['40', 40, 'firm']],
]

describe('units of dimensions and crowds', () => checkRows(SHARED_UNITS))
