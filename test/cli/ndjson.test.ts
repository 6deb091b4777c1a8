import { describe, expect, it } from 'vitest'
import { folderOf, newsparse, recordsOf, shell } from './run.ts'

describe('NDJSON in', () => {
  const lines = [
    '{"id": 7, "text": "Ants run.\u2028Bees hum."}',
    'not json',
    '',
    '[1]',
    '{"id": "x", "body": "No text."}',
    '{"id": {"start": 1}, "text": "Cats nap."}',
    '{"text": "Dogs bark."}',
  ]

  it('one line out for each line in, in order, with its id', () => {
    const run = newsparse(['extract', '--input-format', 'ndjson', '--ndjson'], { input: lines.join('\n') })
    expect(run).toMatchObject({ code: 0, stderr: '' })
    expect(recordsOf(run).map(({ source, error }) => error?.code ?? source.id)).toEqual([
      7,
      'not-json',
      'not-json',
      'not-json',
      'no-text-field',
      { start: 1 },
      null,
    ])
    expect(recordsOf(run)[4].source.id).toBe('x')
    expect(recordsOf(run)[1].error.message).toBe('standard input, line 2: is not JSON')
  })

  it('a file that ends in .jsonl, with fields of other names', () => {
    const name = 'all.JSONL'
    const cwd = folderOf({ [name]: '{"url": "u1", "body": "Ants run."}\r\n{"url": "u2", "body": ""}\r\n' })
    const run = newsparse(['extract', name, '--ndjson', '--text-field', 'body', '--id-field', 'url'], { cwd })
    expect(recordsOf(run).map(({ source }) => [source.path, source.id])).toEqual([
      [name, 'u1'],
      [name, 'u2'],
    ])
  })

  it('--on-error report leaves bad lines out, exit 2', () => {
    const args = ['extract', '--input-format', 'ndjson', '--ndjson', '--on-error', 'report']
    const run = newsparse(args, { input: lines.join('\n') })
    expect(recordsOf(run)).toHaveLength(3)
    expect(run.stderr.split('\n')).toHaveLength(5)
    expect(run.code).toBe(2)
  })

  it.each(['table', 'markdown', 'html', 'geojson'])('%s is for people: bad lines are on stderr, exit 2', (format) => {
    const run = newsparse(['extract', '--input-format', 'ndjson', '--format', format], { input: lines.join('\n') })
    expect(run.stderr).toContain('newsparse: standard input, line 2: is not JSON\n')
    expect(run.stderr.split('\n')).toHaveLength(5)
    expect(run.stdout).not.toContain('is not JSON')
    expect(run.code).toBe(2)
  })

  it.each(['json', 'csv', 'tsv'])('%s has a record for each bad line, exit 0', (format) => {
    const run = newsparse(['extract', '--input-format', 'ndjson', '--format', format], { input: lines.join('\n') })
    expect(run).toMatchObject({ code: 0, stderr: '' })
    expect(run.stdout.match(/is not JSON/gu)).toHaveLength(2)
  })

  it('a byte order mark is no part of the first line', () => {
    const input = '\ufeff{"id": 1, "text": "Ants run."}\n'
    expect(recordsOf(newsparse(['extract', '--input-format', 'ndjson', '--ndjson'], { input }))[0].source.id).toBe(1)
  })

  it('an id that JSON would round is an error, not another id', () => {
    const input = '{"id": 12345678901234567890, "text": "Ants run."}\n{"id": 9007199254740991, "text": "Ants run."}'
    const records = recordsOf(newsparse(['extract', '--input-format', 'ndjson', '--ndjson'], { input }))
    expect(records.map(({ source, error }) => error?.code ?? source.id)).toEqual(['inexact-id', 9007199254740991])
  })

  it('an endless input ends when its reader does', () => {
    const line =
      'yes \'{"text": "Ants run."}\' | $newsparse extract --input-format ndjson --ndjson | head -2; echo $PIPESTATUS'
    const { stdout, stderr } = shell(line)
    expect(stdout.split('\n')).toHaveLength(4)
    expect(stderr).toBe('')
  })

  it('a file that is missing is reported', () => {
    const run = newsparse(['extract', 'no.ndjson', '--ndjson'])
    expect(run).toMatchObject({ code: 2, stdout: '' })
  })

  it('lines longer than a chunk of the stream', () => {
    const text = 'Ants run. '.repeat(20_000)
    const input = `${JSON.stringify({ id: 1, text })}\n${JSON.stringify({ id: 2, text: 'Short.' })}\n`
    const run = newsparse(['extract', '--input-format', 'ndjson', '--ndjson', '--only', 'numbers'], { input })
    expect(recordsOf(run).map(({ source }) => source.characters)).toEqual([text.length, 6])
  })
})
