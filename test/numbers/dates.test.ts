import { describe } from 'vitest'
import { checkRows, type Row } from './read.ts'

const date = (edtf: string | null) => ({ kind: 'date', edtf }) as const
const time = { kind: 'time' } as const
const set = { kind: 'set' } as const

/** What needs no reference date. */
const ABSOLUTE: readonly Row[] = [
  ['It began on April 28, 2025.', ['April 28, 2025', null, null, date('2025-04-28')]],
  ['It began on 28 April 2025.', ['28 April 2025', null, null, date('2025-04-28')]],
  ['It began on the 14th of February 2020.', ['the 14th of February 2020', null, null, date('2020-02-14')]],
  ['Friday, June 6, 2025 was warm.', ['Friday, June 6, 2025', null, null, date('2025-06-06')]],
  ['It opened in October 2019.', ['October 2019', null, null, date('2019-10')]],
  ['It fell in the fall of 2024.', ['the fall of 2024', null, null, date('2024-23')]],
  ['Summer 2019 was dry.', ['Summer 2019', null, null, date('2019-22')]],
  ['He sang in the 1990s.', ['1990s', null, null, date('199X')]],
  ['She was born in 1923.', ['1923', null, null, date('1923')]],
  ['The 2024 Olympics were held.', ['2024', null, null, date('2024')]],
  ['The 2021-22 season was long.', ['2021-22', null, null, date('2021/2022')]],
  ['It ran from 2014-2018.', ['from 2014-2018', null, null, date('2014/2018')]],
  ['From 2014 to 2018 he led it.', ['From 2014 to 2018', null, null, date('2014/2018')]],
  ['Between 1600 and 1900 it cooled.', ['Between 1600 and 1900', null, null, date('1600/1900')]],
  ['Profits rose in Q3 2019.', ['Q3 2019', null, null, date('2019-35')]],
  ['The third quarter of 2021 was weak.', ['The third quarter of 2021', null, null, date('2021-35')]],
  ['Q3 was weak.', ['Q3', null, null, date(null)]],
  ['Trade in the 19th century grew.', ['19th century', null, null, date('18XX')]],
  ['The file is dated 2018-09-23.', ['2018-09-23', null, null, date('2018-09-23')]],
  ['It is due on 23.04.2022.', ['23.04.2022', null, null, date('2022-04-23')]],
  ['It is due on 3/4/2022.', ['3/4/2022', null, null, date(null)]],
  ['Posted 2019-09-01T10:38:07Z by staff', ['2019-09-01T10:38:07Z', null, null, date('2019-09-01T10:38:07Z')]],
  ['The hunt is Sept. 20-24.', ['Sept. 20-24', null, null, date(null)]],
  ['The fair is November 18-19, 2025.', ['November 18-19, 2025', null, null, date('2025-11-18/2025-11-19')]],
  ['On Dec. 31, 1994 it shut.', ['Dec. 31, 1994', null, null, date('1994-12-31')]],
  ['Since nineteen ninety six it has grown.', ['nineteen ninety six', null, null, date('1996')]],
  ['Feb 30, 2019 does not exist.', ['Feb 30, 2019', null, null, date(null)]],
  ['From January to April 2015 it rained.', ['From January to April 2015', null, null, date(null)]],
  ['In early 2019 he left.', ['early 2019', null, null, date('2019')]],
  ['It rained in mid-November.', ['mid-November', null, null, date(null)]],
  ['Labor Day 2021 was quiet.', ['Labor Day 2021', null, null, date(null)]],
  ['They met on Christmas Eve.', ['Christmas Eve', null, null, date(null)]],
  ['Fiscal year 2019 was good.', ['Fiscal year 2019', null, null, date('2019')]],
  ['In May the talks failed.', ['May', null, null, date(null)]],
]

/** Reckoned from Tuesday, 6 May 2025. */
const RELATIVE: readonly Row[] = [
  ['He resigned on April 28.', ['April 28', null, null, date('2025-04-28')]],
  ['He resigned on December 28.', ['December 28', null, null, date('2024-12-28')]],
  ['He resigned in March.', ['March', null, null, date('2025-03')]],
  ['He resigned yesterday.', ['yesterday', null, null, date('2025-05-05')]],
  ['He resigned today.', ['today', null, null, date('2025-05-06')]],
  ['He leaves tomorrow night.', ['tomorrow night', null, null, date('2025-05-07')]],
  ['He resigned on Monday.', ['Monday', null, null, date('2025-05-05')]],
  ['He resigned on Tuesday.', ['Tuesday', null, null, date('2025-05-06')]],
  ['He resigned last Tuesday.', ['last Tuesday', null, null, date('2025-04-29')]],
  ['They vote next Friday.', ['next Friday', null, null, date('2025-05-09')]],
  ['He resigned last month.', ['Last month'.toLowerCase(), null, null, date('2025-04')]],
  ['He resigned last year.', ['last year', null, null, date('2024')]],
  ['It is due next year.', ['next year', null, null, date('2026')]],
  ['It shut last week.', ['last week', null, null, date('2025-04-28/2025-05-04')]],
  ['It opened earlier this year.', ['earlier this year', null, null, date('2025')]],
  ['It opened two years ago.', ['two years ago', null, null, date('2023')]],
  ['It opened three days ago.', ['three days ago', null, null, date('2025-05-03')]],
  ['It opened a month ago.', ['a month ago', null, null, date('2025-04')]],
  ['The new line will open in two weeks.', ['in two weeks', null, null, date('2025-05-19/2025-05-25')]],
  ['He was born last April.', ['last April', null, null, date('2025-04')]],
  ['He was held in March last year.', ['March last year', null, null, date('2024-03')]],
  ['The day before yesterday it rained.', ['The day before yesterday', null, null, date('2025-05-04')]],
  ['It rained on Monday of last week.', ['Monday of last week', null, null, date('2025-04-28')]],
  ["Last year's winner lost.", ['Last year', null, null, date('2024')]],
  ['The decade began well this century.', ['this century', null, null, date(null)]],
  ['He spoke on Friday night.', ['Friday night', null, null, date('2025-05-02')]],
]

const TIMES: readonly Row[] = [
  ['Trains stop at 1.05am.', ['1.05am', null, null, time]],
  ['It begins at 9:01 p.m. Pacific time.', ['9:01 p.m. Pacific time', null, null, time]],
  ['It shut from 1.05am to 7.05am.', ['from 1.05am to 7.05am', null, null, time]],
  ['Shops open 10am-6pm.', ['10am-6pm', null, null, time]],
  ['It is half past nine.', ['half past nine', null, null, time]],
  ["Come at seven o'clock.", ["seven o'clock", null, null, time]],
  ['It landed at 14:55.', ['14:55', null, null, time]],
  ['It landed at 0401 GMT.', ['0401 GMT', null, null, time]],
  ['He woke at noon.', ['noon', null, null, time]],
  ['She jogs early in the morning.', ['early in the morning', null, null, time]],
  ['It begins tomorrow at 8am.', ['tomorrow at 8am', null, null, { kind: 'date' }]],
  ['It begins at 6pm on Tuesday.', ['6pm on Tuesday', null, null, { kind: 'date' }]],
]

const SETS: readonly Row[] = [
  ['They meet every Tuesday.', ['every Tuesday', null, null, set]],
  ['They meet every two weeks.', ['every two weeks', null, null, set]],
  ['It costs more each year.', ['each year', null, null, set]],
  ['They meet once a week.', ['once a week', null, null, set]],
  ['It is printed daily.', ['daily', null, null, set]],
  ['They sing every Monday at 4pm.', ['every Monday at 4pm', null, null, set]],
  ['It pays quarterly.', ['quarterly', null, null, set]],
]

const SPANS: readonly Row[] = [
  ['In the last three months it rained.', ['last three months', 3, 'month', { kind: 'duration' }]],
  ['Over the past two years he wrote.', ['past two years', 2, 'year', { kind: 'duration', bound: null }]],
  ['The next 10 days matter.', ['next 10 days', 10, 'day', { kind: 'duration' }]],
]

const NO_DATES: readonly Row[] = [
  ['They may march soon.'],
  ['The march was long.'],
  ['May I come in?'],
  ['April Jones sang.'],
  ['He will fall asleep.'],
  ['Spring water is sold.'],
  ['The sun sat low.'],
  ['She is second to none.', ['second', 2, null, { kind: 'ordinal' }]],
  ['Good morning, Paul.'],
  ['The USA Today reporter left.'],
  ['He had a day job.'],
  ['It was a dark night.'],
  ['Now he is free.'],
  ['The Daily Planet folded.'],
  ['The monthly review is out.', ['monthly', null, null, set]],
  ['About 2000 people came.', ['2000', 2000, 'person', { kind: 'cardinal' }]],
  ['More than 1950 homes burned.', ['1950', 1950, 'home', { kind: 'cardinal' }]],
  ['It cost an average of 1500.', ['1500', 1500, null, { kind: 'cardinal' }]],
  ['He paid $2019.', ['$2019', 2019, 'USD', { kind: 'money' }]],
  ['Flight 2019 was late.'],
  ['The week was long.'],
  ['The year was good.'],
  ['That is so last-minute.'],
]

describe('absolute dates', () => checkRows(ABSOLUTE))
describe('dates by a reference date', () => checkRows(RELATIVE, ['date'], '2025-05-06'))
describe('clock times', () => checkRows(TIMES))
describe('what comes again', () => checkRows(SETS))
describe('spans of time', () => checkRows(SPANS))
describe('what is no date', () => checkRows(NO_DATES))
