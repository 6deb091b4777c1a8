import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Analysis } from '../../src/core/analysis.ts'
import { addRecord } from '../../src/report/add-record.ts'
import { mergeReport } from '../../src/report/merge-reports.ts'
import { emptyReport, type Grouping, LONE_KEPT, type Report } from '../../src/report/report-counts.ts'
import { reportCsv } from '../../src/report/report-csv.ts'
import { readReport, reportJson } from '../../src/report/report-json.ts'
import { reportPage } from '../../src/report/report-page.ts'
import { reportText } from '../../src/report/report-text.ts'
import { recordOf } from '../pages.ts'

const records = readdirSync('fixtures')
  .filter((slug) => existsSync(`fixtures/${slug}/article.txt`))
  .map((slug) => recordOf(readFileSync(`fixtures/${slug}/article.txt`, 'utf8'), slug))

function reportOn(list: readonly Analysis[], by: Grouping | null = null): Report {
  const report = emptyReport(by)
  for (const record of list) addRecord(report, record)
  return report
}

/** A record of people with so many mentions each, and of direct quotes of so many words by those of them who speak. */
function articleOf(
  path: string,
  people: Readonly<Record<string, number>>,
  said: Readonly<Record<string, number>> = {},
): Analysis {
  const text = 'word '.repeat(400)
  const span = (i: number) => ({ text: 'word', start: i * 5, end: i * 5 + 4 })
  const names = Object.keys(people)
  let next = 0
  return {
    ...recordOf(text, path),
    people: names.map((name, i) => ({
      id: `p${i + 1}`,
      name,
      titles: [],
      mentions: Array.from({ length: people[name] ?? 0 }, () => span(next++)),
      confidence: 1,
    })),
    places: [],
    organizations: [],
    numbers: [],
    quotes: Object.entries(said).map(([name, words], i) => ({
      ...span(next++),
      id: `q${i + 1}`,
      kind: 'direct',
      content: 'word '.repeat(words).trim(),
      speaker: {
        ...span(0),
        name,
        entity: names.includes(name) ? `p${names.indexOf(name) + 1}` : null,
        type: 'person',
      },
      cue: { ...span(1), text: 'Said' },
      via: null,
      continues: null,
      confidence: 1,
    })),
  }
}

const people = (report: Report) => [...report.all.people.values()]

describe('people across articles', () => {
  const report = reportOn([
    articleOf('a', { 'Jane Roe': 3, Poe: 2 }, { 'Jane Roe': 10, Poe: 4 }),
    articleOf('b', { 'Jane Roe': 1, Poe: 1, 'Max Poe': 1 }, { 'Max Poe': 5 }),
  ])

  it('are merged by their full name', () => {
    expect(people(report).find(({ name }) => name === 'Jane Roe')).toEqual({
      name: 'Jane Roe',
      articles: 2,
      mentions: 4,
      quotes: 1,
      words: 10,
      indirect: 0,
      quotedIn: 1,
    })
  })

  it('stay with their article where they have one name only', () => {
    expect(report.all.lone).toBe(2)
    expect(report.all.topLone.map(({ name, article, words }) => [name, article, words])).toEqual([
      ['Poe', 'a', 4],
      ['Poe', 'b', 0],
    ])
    expect(people(report).find(({ name }) => name === 'Max Poe')?.words).toBe(5)
  })

  it.each([
    ['Nicolás Rey', 'Nicolas Rey', 'Nicolás Rey'],
    ['JANE ROE', 'Jane Roe', 'Jane Roe'],
    ['Jane O’Roe', "Jane O'Roe", "Jane O'Roe"],
    ['J. R. Poe', 'J.R. Poe', null],
  ])('%s and %s', (one, other, name) => {
    const both = [
      reportOn([articleOf('a', { [one]: 1 }), articleOf('b', { [other]: 1 })]),
      reportOn([articleOf('b', { [other]: 1 }), articleOf('a', { [one]: 1 })]),
    ]
    for (const report of both)
      expect(people(report).map((person) => person.name)).toEqual(name === null ? expect.any(Array) : [name])
    expect(reportJson(both[0] as Report)).toBe(reportJson(both[1] as Report))
  })

  it('shows a place in one row under its fullest name, also where it speaks', () => {
    const texts = [
      'U.S. officials met in Geneva on Monday, and the U.S. said it would pay for the bridge.',
      'The United States said on Tuesday that it would close the road to Geneva.',
    ]
    const parts = texts.map((text, i) => reportOn([recordOf(text, `${i}`)]))
    const orders = [parts, parts.toReversed()].map((list) => {
      const report = emptyReport(null)
      for (const part of list) mergeReport(report, part)
      return report
    })
    for (const report of orders) {
      const rows = [...report.all.places.values()].map(({ name, articles }) => [name, articles])
      expect(rows).toContainEqual(['United States', 2])
      expect([...report.all.speakingPlaces.values()].map(({ name, articles }) => [name, articles])).toEqual([
        ['United States', 2],
      ])
    }
    expect(reportJson(orders[0] as Report)).toBe(reportJson(orders[1] as Report))
    expect(reportJson(readReport(JSON.parse(reportJson(orders[0] as Report)), 'a'))).toBe(
      reportJson(orders[0] as Report),
    )
  })

  it.each([
    ['X', false],
    ['7', false],
    ['–', false],
    ['王', true],
    ['Bo', true],
    ['bell', true],
  ])('%s: is it a name? %s', (name, isOne) => {
    expect(reportOn([articleOf('a', { [name]: 2 })]).all.lone).toBe(isOne ? 1 : 0)
  })

  it('does not count who stands in a byline alone', () => {
    const record = recordOf(
      'Council closes bridge\n\nBy Jane Roe\n\nThe council voted on Monday to close the bridge, said Max Poe.',
    )
    expect(people(reportOn([record])).map(({ name }) => name)).toEqual(['Max Poe'])
  })
})

describe('who speaks', () => {
  it.each([
    [{ name: 'Jane Roe', entity: 'p1', type: 'person' }, 'person'],
    [{ name: 'Jane Roe', entity: null, type: 'person' }, 'person'],
    [{ name: null, entity: null, type: 'person' }, 'anonymous'],
    [{ name: 'officials', entity: null, type: 'group' }, 'anonymous'],
    [null, 'none'],
  ] as const)('%j', (speaker, kind) => {
    const record = articleOf('a', { 'Jane Roe': 1 }, { 'Jane Roe': 3 })
    const quotes = (record.quotes ?? []).map((quote) => ({
      ...quote,
      speaker: speaker && { text: 'word', start: 0, end: 4, ...speaker },
    }))
    const { sources } = reportOn([{ ...record, quotes }]).all
    expect(Object.entries(sources).filter(([, { quotes }]) => quotes > 0)).toEqual([
      [kind, { quotes: 1, words: 3, indirect: 0 }],
    ])
  })

  it('counts a quote that goes on as one, all its words, and no scare quotes', () => {
    const record = articleOf('a', { 'Jane Roe': 1 }, { 'Jane Roe': 3 })
    const [first] = record.quotes ?? []
    if (!first) throw new Error('no quote')
    const quotes: Analysis['quotes'] = [
      first,
      { ...first, id: 'q2', continues: 'q1' },
      { ...first, id: 'q3', kind: 'scare' },
    ]
    expect(people(reportOn([{ ...record, quotes }]))[0]).toMatchObject({ quotes: 1, words: 6, quotedIn: 1 })
  })
})

describe('parts of a report', () => {
  it.each([null, 'outlet', 'month', 'file'] as const)('come to the same bytes as the whole, by %s', (by) => {
    const whole = reportJson(reportOn(records, by))
    for (const cut of [1, 4, records.length - 1]) {
      const halves = [reportOn(records.slice(0, cut), by), reportOn(records.slice(cut), by)]
      for (const order of [halves, [...halves].reverse()]) {
        const sum = emptyReport(by)
        for (const half of order) mergeReport(sum, readReport(JSON.parse(reportJson(half)), 'half'))
        expect(reportJson(sum)).toBe(whole)
      }
    }
  })

  it('keep the most quoted of the lone names, whichever part they are in', () => {
    const many = Array.from({ length: LONE_KEPT * 2 }, (_, i) =>
      articleOf(`a${i}`, { [`Name${i}`]: 1 }, { [`Name${i}`]: 1 + ((i * 37) % 100) }),
    )
    const whole = reportOn(many)
    const sum = reportOn(many.slice(0, 70))
    mergeReport(sum, reportOn(many.slice(70)))
    expect(reportJson(sum)).toBe(reportJson(whole))
    expect(whole.all.topLone).toHaveLength(LONE_KEPT)
    expect(whole.all.lone).toBe(LONE_KEPT * 2)
  })

  it.each([[{}], [{ schema: 'newsparse-report/1' }], [{ schema: 'newsparse-report/1', by: 'day' }]])(
    'are refused where they are none: %j',
    (json) => {
      expect(() => readReport(json, 'x.json')).toThrow('x.json: is not a whole report')
    },
  )
})

describe('what is kept', () => {
  it('grows with names, not with articles', () => {
    const few = reportOn(Array.from({ length: 10 }, (_, i) => articleOf(`a${i}`, { 'Jane Roe': 1, Poe: 1 })))
    const many = reportOn(Array.from({ length: 300 }, (_, i) => articleOf(`a${i}`, { 'Jane Roe': 1, Poe: 1 })))
    const size = (report: Report) =>
      report.all.people.size + report.outlets.size + report.months.size + report.groups.size
    expect(size(many)).toBe(size(few))
    expect(many.all.topLone.length).toBeLessThanOrEqual(LONE_KEPT)
  })
})

describe('outputs', () => {
  const report = reportOn(records, 'outlet')
  it('tables tell how people were merged', () => {
    const text = reportText(report, 5, { columns: 80, color: false })
    expect(text).toContain('Who is quoted most')
    expect(text.replace(/\s+/gu, ' ')).toContain('merged across articles by their full name')
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
  })

  it('the page does, too, and has every table', () => {
    const page = reportPage(report, 5)
    expect(page).toContain('merged across articles by their full name')
    for (const id of ['quoted', 'sources', 'silent', 'places', 'numbers', 'cues', 'outlet', 'month'])
      expect(page).toContain(`id="g0-${id}"`)
  })

  it('CSV is one table of figures', () => {
    const [header, ...rows] = reportCsv(report, 3).trim().split('\r\n')
    expect(header).toBe('group,table,rank,name,measure,value')
    expect(rows.every((row) => row.split(',').length >= 6)).toBe(true)
  })

  it('say so of no articles at all', () => {
    const none = emptyReport(null)
    expect(reportText(none, 5, { columns: 80, color: false })).toContain('0 articles')
    expect(reportPage(none, 5)).toContain('0 articles')
    expect(reportCsv(none, 5)).toContain('group,table')
  })
})
