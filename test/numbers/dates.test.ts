import { describe, expect, it } from 'vitest'
import { extractNumbers } from '../../src/numbers/index.ts'
import { readArticle } from '../../src/text/read-article.ts'
import { checkRows, type Row } from './read.ts'

const date = (edtf: string | null) => ({ kind: 'date', edtf }) as const
const time = { kind: 'time' } as const
const set = { kind: 'set' } as const

/** Dates that need no reference date. */
const ABSOLUTE: readonly Row[] = [
  ['It began on April 28, 2025.', ['April 28, 2025', null, null, date('2025-04-28')]],
  ['It began on 28 April 2025.', ['28 April 2025', null, null, date('2025-04-28')]],
  ['It began on the 14th of February 2020.', ['the 14th of February 2020', null, null, date('2020-02-14')]],
  ['Friday, June 6, 2025 was warm.', ['Friday, June 6, 2025', null, null, date('2025-06-06')]],
  ['It opened in October 2019.', ['October 2019', null, null, date('2019-10')]],
  ['It fell in the fall of 2024.', ['the fall of 2024', null, null, date('2024-23')]],
  ['Summer 2019 was dry.', ['Summer 2019', null, null, date('2019-22')]],
  ['He sang in the 1990s.', ['1990s', null, null, date('199X')]],
  ['She was born in 1931.', ['1931', null, null, date('1931')]],
  ['The 2024 Olympics were held.', ['2024', null, null, date('2024')]],
  ['The 2021-22 season was long.', ['2021-22', null, null, date('2021/2022')]],
  ['It ran from 2014-2018.', ['from 2014-2018', null, null, date('2014/2018')]],
  ['From 2014 to 2018 he led it.', ['From 2014 to 2018', null, null, date('2014/2018')]],
  ['Between 1650 and 1850 it cooled.', ['Between 1650 and 1850', null, null, date('1650/1850')]],
  ['Profits rose in Q3 2019.', ['Q3 2019', null, null, date('2019-35')]],
  ['The third quarter of 2021 was weak.', ['The third quarter of 2021', null, null, date('2021-35')]],
  ['Q3 was weak.', ['Q3', null, null, date(null)]],
  ['Trade in the 19th century grew.', ['19th century', null, null, date('18XX')]],
  ['The file is dated 2017-08-21.', ['2017-08-21', null, null, date('2017-08-21')]],
  ['It is due on 21.06.2023.', ['21.06.2023', null, null, date('2023-06-21')]],
  ['It is due on 3/4/2022.', ['3/4/2022', null, null, date(null)]],
  ['Posted 2021-03-05T09:15:00Z by staff', ['2021-03-05T09:15:00Z', null, null, date('2021-03-05T09:15:00Z')]],
  ['The fair is Sept. 12-16.', ['Sept. 12-16', null, null, date(null)]],
  ['The fair is November 8-9, 2025.', ['November 8-9, 2025', null, null, date('2025-11-08/2025-11-09')]],
  ['On Dec. 30, 1991 it shut.', ['Dec. 30, 1991', null, null, date('1991-12-30')]],
  ['Since nineteen eighty four it has grown.', ['nineteen eighty four', null, null, date('1984')]],
  ['Feb 30, 2021 does not exist.', ['Feb 30, 2021', null, null, date(null)]],
  ['From March to July 2016 it rained.', ['From March to July 2016', null, null, date('2016-03/2016-07')]],
  ['In early 2019 he left.', ['early 2019', null, null, date('2019')]],
  ['It rained in mid-November.', ['mid-November', null, null, date(null)]],
  ['Labor Day 2022 was quiet.', ['Labor Day 2022', null, null, date('2022-09-05')]],
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
  ['Trains stop at 1.35am.', ['1.35am', null, null, time]],
  ['It begins at 8:40 p.m. Pacific time.', ['8:40 p.m. Pacific time', null, null, time]],
  ['It shut from 2.15am to 6.45am.', ['from 2.15am to 6.45am', null, null, time]],
  ['Shops open 10am-6pm.', ['10am-6pm', null, null, time]],
  ['It is half past nine.', ['half past nine', null, null, time]],
  ["Come at seven o'clock.", ["seven o'clock", null, null, time]],
  ['It landed at 16:25.', ['16:25', null, null, time]],
  ['It landed at 0530 GMT.', ['0530 GMT', null, null, time]],
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

describe('the day of writing', () => {
  const article = readArticle('He resigned yesterday.')
  const writtenOn = (published: string | null, date: string | null) => ({
    ...article,
    structure: {
      ...article.structure,
      published,
      dateline: { text: '', start: 0, end: 0, place: null, agency: null, date },
    },
  })

  it.each([
    ['the byline, where the dateline has no year', '2025-05-06', 'May 6', '2025-05-05'],
    ['the dateline before the byline', '2025-05-06', '2025-04-02', '2025-04-01'],
    ['none, where both name no day', '2025-05', null, null],
  ])('is that of %s', (_, published, dateline, edtf) => {
    expect(extractNumbers(writtenOn(published, dateline))[0]?.edtf).toBe(edtf)
  })
})
