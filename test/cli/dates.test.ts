import { describe, expect, it } from 'vitest'
import { newsparse, recordsOf } from './run.ts'

const TEXT = 'The bridge was shut on Tuesday. It was closed at night.'
const ARGS = ['extract', '--input-format', 'ndjson', '--only', 'numbers']

describe('--date-field', () => {
  const edtfOf = (line: object, ...args: string[]): [string | null, string | null] => {
    const run = newsparse([...ARGS, '--ndjson', ...args], { input: JSON.stringify({ text: TEXT, ...line }) })
    expect(run.code).toBe(0)
    const [record] = recordsOf(run)
    return [record.source.referenceDate, record.numbers[0].edtf]
  }

  it.each<[string, object, string[], string | null, string | null]>([
    ['published, by default', { published: '2025-06-12' }, [], '2025-06-12', '2025-06-10'],
    ['date, where there is no published', { date: '2025-06-12T08:00:00Z' }, [], '2025-06-12', '2025-06-10'],
    ['published before date', { date: '2024-01-01', published: '2025-06-12' }, [], '2025-06-12', '2025-06-10'],
    ['a field of another name', { day: '2025-06-12' }, ['--date-field', 'day'], '2025-06-12', '2025-06-10'],
    ['only the field that is named', { published: '2025-06-12' }, ['--date-field', 'day'], null, null],
    ['no day', { published: 'soon' }, [], null, null],
    ['no text', { published: 7 }, [], null, null],
    ['no field', {}, [], null, null],
  ])('%s', (_, line, args, day, edtf) => {
    expect(edtfOf(line, ...args)).toEqual([day, edtf])
  })

  it('--reference-date counts before the days of the lines', () => {
    const lines = [{ text: TEXT, published: '2025-06-12' }, { text: TEXT }].map((line) => JSON.stringify(line))
    const run = newsparse([...ARGS, '--ndjson', '--reference-date', '2024-01-05'], { input: lines.join('\n') })
    expect(recordsOf(run).map(({ numbers }) => numbers[0].edtf)).toEqual(['2024-01-02', '2024-01-02'])
  })
})

describe('--all-dates', () => {
  const table = (...args: string[]): string =>
    newsparse(['extract', '--only', 'numbers', '--reference-date', '2025-06-12', ...args], { input: TEXT }).stdout

  it('shows dates of no known day only where it is asked for', () => {
    expect(table()).toContain('Tuesday')
    expect(table()).not.toContain('at night')
    expect(table('--all-dates')).toContain('at night')
    expect(table('--all-dates', '--format', 'markdown')).toContain('at night')
  })
})
