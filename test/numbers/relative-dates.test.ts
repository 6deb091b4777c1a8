import { describe, expect, it } from 'vitest'
import { checkRows, numbersIn, type Row } from './read.ts'

const date = (edtf: string | null) => ({ kind: 'date', edtf }) as const

/** Written on Thursday 12 June 2025. */
const THURSDAY = '2025-06-12'

const BEHIND: readonly Row[] = [
  ['The match was at noon on Saturday.', ['noon on Saturday', null, null, date('2025-06-07T12:00')]],
  ['The trial is in doubt, he said on Friday.', ['Friday', null, null, date('2025-06-06')]],
  ['The game is lost, she wrote on Monday.', ['Monday', null, null, date('2025-06-09')]],
  ['The bridge was shut on Tuesday.', ['Tuesday', null, null, date('2025-06-10')]],
  ['Crews said on Wednesday that the leak was plugged.', ['Wednesday', null, null, date('2025-06-11')]],
  ["Monday's storm felled trees.", ['Monday', null, null, date('2025-06-09')]],
  ["Shares slid after Friday's report.", ['Friday', null, null, date('2025-06-06')]],
  ['The mayor resigned Saturday night.', ['Saturday night', null, null, date('2025-06-07')]],
  ['She failed to appear in court on Monday.', ['Monday', null, null, date('2025-06-09')]],
  ['He had been held since Sunday.', ['Sunday', null, null, date('2025-06-08')]],
  ['Up until Tuesday he had denied it.', ['Tuesday', null, null, date('2025-06-10')]],
  ['The factory burned down in August.', ['August', null, null, date('2024-08')]],
  ['The firm has cut its staff since February.', ['February', null, null, date('2025-02')]],
  ['Prices hit a high on Oct. 3.', ['Oct. 3', null, null, date('2024-10-03')]],
  ['He was arrested on 2 July.', ['2 July', null, null, date('2024-07-02')]],
  ['The two signed a truce in May.', ['May', null, null, date('2025-05')]],
  ['Voters rejected it in November.', ['November', null, null, date('2024-11')]],
  ['They were forced to close on Monday.', ['Monday', null, null, date('2025-06-09')]],
]

const AHEAD: readonly Row[] = [
  ['The kick-off is at 15:00 on Saturday.', ['15:00 on Saturday', null, null, date('2025-06-14T15:00')]],
  ['The report is to be published on Tuesday.', ['Tuesday', null, null, date('2025-06-17')]],
  ['The funeral is on Friday.', ['Friday', null, null, date('2025-06-13')]],
  ['The final is not until Sunday.', ['Sunday', null, null, date('2025-06-15')]],
  ['The talks will resume on Monday.', ['Monday', null, null, date('2025-06-16')]],
  ['The hearing was postponed until Tuesday.', ['Tuesday', null, null, date('2025-06-17')]],
  ['The clinic is due to open on Friday.', ['Friday', null, null, date('2025-06-13')]],
  ['He is scheduled to testify on Wednesday.', ['Wednesday', null, null, date('2025-06-18')]],
  ['Ministers will meet again on Saturday.', ['Saturday', null, null, date('2025-06-14')]],
  ['Bids must be handed in by July 4.', ['July 4', null, null, date('2025-07-04')]],
  ['The museum is expected to reopen in September.', ['September', null, null, date('2025-09')]],
  ['The dividend is payable July 15.', ['July 15', null, null, date('2025-07-15')]],
  ['Crews could arrive as early as Sunday.', ['Sunday', null, null, date('2025-06-15')]],
  ['She plans to step down in January.', ['January', null, null, date('2026-01')]],
  ['The strike has been called off until Aug. 20.', ['Aug. 20', null, null, date('2025-08-20')]],
  ['The deadline is 30 June.', ['30 June', null, null, date('2025-06-30')]],
]

const QUARTERS: readonly Row[] = [
  ['Profit fell in the first quarter.', ['the first quarter', null, null, date('2025-33')]],
  ['Third-quarter sales were flat.', ['Third-quarter', null, null, date('2024-35')]],
  ['It lost money in the fourth quarter of 2019.', ['the fourth quarter of 2019', null, null, date('2019-36')]],
  ['Net income for the fiscal second quarter fell.', ['the fiscal second quarter', null, null, date('2025-34')]],
  ['It grew in the first half of last year.', ['the first half of last year', null, null, date('2024-40')]],
  ['Hiring slows in the second half of this year.', ['the second half of this year', null, null, date('2025-41')]],
  ["Next year's first quarter will be slow.", ["Next year's first quarter", null, null, date('2026-33')]],
  ['The 2022 third quarter was worse.', ['The 2022 third quarter', null, null, date('2022-35')]],
  ['Orders rose in 1Q19.', ['1Q19', null, null, date('2019-33')]],
  ['Orders rose in Q3 2021.', ['Q3 2021', null, null, date('2021-35')]],
  ['Second-half profit doubled.', ['Second-half', null, null, date('2024-41')]],
  ['Orders this quarter are thin.', ['this quarter', null, null, date('2025-34')]],
  ['Sales last quarter were thin.', ['last quarter', null, null, date('2025-33')]],
  [
    'Net income rose in the first quarter from a year earlier.',
    ['the first quarter', null, null, date('2025-33')],
    ['a year earlier', null, null, date('2024-33')],
  ],
  [
    'The group lost $4 million in the first quarter. In the year-ago period it had a profit. Costs in the quarter fell.',
    ['the first quarter', null, null, date('2025-33')],
    ['the year-ago period', null, null, date('2024-33')],
    ['the quarter', null, null, date('2025-33')],
  ],
]

const NO_QUARTERS: readonly Row[] = [
  ['The quarter was poor.'],
  ['He lives in the old quarter.'],
  ['The quarter final was close.'],
  ['He ran a quarter of the way.'],
  ['They give no quarter.'],
]

const PERIODS: readonly Row[] = [
  ['It rained this morning.', ['this morning', null, null, date('2025-06-12')]],
  ['He speaks later this afternoon.', ['later this afternoon', null, null, date('2025-06-12')]],
  ['She died last night.', ['last night', null, null, date('2025-06-11')]],
  ['The fair was last weekend.', ['last weekend', null, null, date('2025-06-07/2025-06-08')]],
  ['They met over the weekend.', ['the weekend', null, null, date('2025-06-07/2025-06-08')]],
  ['The fair is next weekend.', ['next weekend', null, null, date('2025-06-21/2025-06-22')]],
  ['He quit last fall.', ['last fall', null, null, date('2024-23')]],
  ['She won last summer.', ['last summer', null, null, date('2024-22')]],
  ['It opens this summer.', ['this summer', null, null, date('2025-22')]],
  ['It closed this past spring.', ['this past spring', null, null, date('2025-21')]],
  ['It should be done by the end of the year.', ['end of the year', null, null, date('2025')]],
  ['It should be done by year-end.', ['year-end', null, null, date('2025')]],
  ['He was found on Thanksgiving Day.', ['Thanksgiving Day', null, null, date('2024-11-28')]],
  ['The parade on Thanksgiving Day 2021 was short.', ['Thanksgiving Day 2021', null, null, date('2021-11-25')]],
  ['Shops were shut on Easter Monday.', ['Easter Monday', null, null, date('2025-04-21')]],
  ['Memorial Day was wet.', ['Memorial Day', null, null, date('2025-05-26')]],
  [
    'He left in 2011 and came back later that year.',
    ['2011', null, null, date('2011')],
    ['later that year', null, null, date('2011')],
  ],
  ['The first weekend in June was wet.', ['The first weekend in June', null, null, { kind: 'date' }]],
  ['He goes back in the second week of July.', ['the second week of July', null, null, { kind: 'date' }]],
  ['She won last Oct. 23.', ['last Oct. 23', null, null, date('2024-10-23')]],
]

const INTERVALS: readonly Row[] = [
  ['Sales from April to June in 2017 rose.', ['from April to June in 2017', null, null, date('2017-04/2017-06')]],
  ['From November to March 2020 it snowed.', ['From November to March 2020', null, null, date('2019-11/2020-03')]],
  ['The strike ran from Tuesday to Friday.', ['from Tuesday to Friday', null, null, { kind: 'date' }]],
  [
    'The cut on Friday to March figures was small.',
    ['Friday', null, null, date('2025-06-06')],
    ['March', null, null, date('2025-03')],
  ],
  ['The winter of 2021-22 was mild.', ['The winter of 2021-22', null, null, date('2021-24')]],
  ['The fiscal 2024-25 budget is late.', ['fiscal 2024-25', null, null, date('2024/2025')]],
  ['It was the best year since FY19.', ['FY19', null, null, date('2019')]],
]

const LEANING: readonly Row[] = [
  [
    'He quit in 1998. The following year he joined a bank.',
    ['1998', null, null, date('1998')],
    ['following year', null, null, date(null)],
  ],
  ['He had lost his seat the previous year.', ['previous year', null, null, date(null)]],
  ['She came back the next day.', ['next day', null, null, date(null)]],
  ['He flew out the previous Friday.', ['previous Friday', null, null, date(null)]],
]

const NAMES: readonly Row[] = [
  ['Foreign minister Jan Novak resigned.'],
  ['He met August Sander in Cologne.'],
  ['June Brown played Dot.'],
  ['April Ashley spoke.'],
  ['May Sinclair wrote it.'],
  ['The 5/2 favourite fell at the last fence.'],
  ['The horse won at odds of 9/4.'],
]

const ERAS: readonly Row[] = [
  ['He was killed in 44 BC.', ['44 BC', null, null, date('-0043')]],
  ['The wall dates from 122 AD.', ['122 AD', null, null, date('0122')]],
  ['It erupted in A.D. 79.', ['A.D. 79', null, null, date('0079')]],
  ['The trial of nineteen ninety-six was long.', ['nineteen ninety-six', null, null, date('1996')]],
  ['In January nineteen ninety-seven it snowed.', ['January nineteen ninety-seven', null, null, date('1997-01')]],
  ['In two thousand and one he retired.', ['two thousand and one', null, null, date('2001')]],
  ['The 2000 Olympics were in Sydney.', ['2000', null, null, date('2000')]],
]

const DURATIONS: readonly Row[] = [
  ['It went on for several days.', ['several days', [2, 9], 'day', { kind: 'duration', approximate: true }]],
  ['It took a few hours to find him.', ['a few hours', [2, 9], 'hour', { kind: 'duration', approximate: true }]],
  ['It needs a couple of weeks.', ['a couple of weeks', 2, 'week', { kind: 'duration' }]],
  ['He stayed for a month.', ['a month', 1, 'month', { kind: 'duration' }]],
  ['It was over within an hour.', ['an hour', 1, 'hour', { kind: 'duration' }]],
  ['The march took half an hour.', ['half an hour', 0.5, 'hour', { kind: 'duration' }]],
  ['He waited for more than a year.', ['a year', 1, 'year', { kind: 'duration', bound: 'more-than' }]],
  ['She has lived there for years.', ['years', null, 'year', { kind: 'duration', approximate: true }]],
  ['Rents have doubled in recent years.', ['recent years', null, 'year', { kind: 'duration' }]],
  ['Talks go on in the coming weeks.', ['coming weeks', null, 'week', { kind: 'duration' }]],
  ['He was gone for another week.', ['another week', 1, 'week', { kind: 'duration' }]],
]

const NO_DURATIONS: readonly Row[] = [
  ['He earns 300 euros a week.', ['300 euros', 300, 'EUR', { per: 'week' }]],
  ['What a day it was.'],
  ['The years went by.'],
  ['It was a week to forget.'],
  ['He goes for a month-long trip.'],
  ['The hours are long.'],
  ['She is in a year book.'],
  ['Few days are dry.'],
]

describe('weekdays and months behind the day of writing', () => checkRows(BEHIND, ['date'], THURSDAY))
describe('weekdays and months ahead of it', () => checkRows(AHEAD, ['date'], THURSDAY))
describe('quarters and halves', () => checkRows(QUARTERS, ['date'], THURSDAY))
describe('what is no quarter of a year', () => checkRows(NO_QUARTERS, ['date'], THURSDAY))
describe('parts of days, weekends, seasons, holidays', () => checkRows(PERIODS, ['date'], THURSDAY))
describe('intervals', () => checkRows(INTERVALS, ['date'], THURSDAY))
describe('dates that lean on another', () => checkRows(LEANING, ['date'], THURSDAY))
describe('names and odds that look like dates', () => checkRows(NAMES, ['date'], THURSDAY))
describe('eras and years in words', () => checkRows(ERAS))
describe('periods of time without a figure', () => checkRows(DURATIONS))
describe('what is no period of time', () => checkRows(NO_DURATIONS))

describe('without a day of writing', () => {
  it.each(['on Monday', 'in March', 'on Easter Monday', 'in the third quarter', 'last weekend', 'last summer'])(
    '%s has no value',
    (words) => expect(numbersIn(`It closed ${words}.`)[0]?.edtf).toBeNull(),
  )
})
