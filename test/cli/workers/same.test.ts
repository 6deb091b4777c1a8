import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderOf, newsparse, recordsOf } from '../run.ts'

const STORY = `Max Poe met Ann Orr in Leeds 🐜 on Monday.
“The harbour is closed,” honked Poe. Some 1,200 people left for Kenya.`

/** Articles, and what cannot be read. */
const files = {
  ...Object.fromEntries(Array.from({ length: 7 }, (_, i) => [`in/${i}.txt`, `Story ${i}\n\n${STORY}`])),
  'in/4b.txt': new Uint8Array([1, 0, 2]),
  'in/page.html': '<!doctype html><article><h1>Tides</h1><p>Max Poe swam 3 miles.</p></article>',
  'lines.ndjson': `${[1, 2, 3].map((id) => JSON.stringify({ id, text: STORY })).join('\n')}\nno json\n\n`,
  'empty.txt': '',
  'cues.lst': 'honk after\n',
  'speakers.lst': 'Maximilian Poe; Max Poe\n',
}
const inputs = ['in', 'missing.txt', 'lines.ndjson', 'empty.txt']

describe('the same with workers as without', () => {
  const cwd = () => folderOf(files)

  it.each([
    [['--json', '--on-error', 'record']],
    [['--csv']],
    [['--tsv', '--fail-if-empty']],
    [[]],
    [['--color', 'always', '--only', 'quotes']],
    [['--markdown', '--on-error', 'report']],
    [['--geojson']],
    [['--html']],
    [['--ndjson', '--on-error', 'fail']],
    [['--ndjson', '--with-text', '--offsets', 'codepoint', '--explain', '--candidates', '--bias', 'US']],
    [['--ndjson', '--cues', 'cues.lst', '--speakers', 'speakers.lst', '--reference-date', '2025-04-28']],
    [['--ndjson', '--only', 'people', '--model', join(process.cwd(), 'src/ner/tagger.bin')]],
  ])('%j', (args) => {
    const folder = cwd()
    const alone = newsparse(['extract', ...inputs, ...args, '--jobs', '1'], { cwd: folder })
    // A worker takes as long to start as a run: three are enough once.
    const jobs = args.length === 0 ? '3' : '2'
    const shared = newsparse(['extract', ...inputs, ...args, '--jobs', jobs], { cwd: folder })
    expect(shared).toEqual(alone)
    expect(alone.stdout).not.toBe('')
  })

  it('many lines, whose first are read without', () => {
    const input = Array.from({ length: 130 }, (_, id) => JSON.stringify({ id, text: `Ants run ${id} miles.` })).join(
      '\n',
    )
    const args = ['extract', '--input-format', 'ndjson', '--ndjson', '--only', 'numbers']
    const run = newsparse(args, { input })
    expect(recordsOf(run).map(({ source }) => source.id)).toEqual(Array.from({ length: 130 }, (_, i) => i))
    expect(run).toEqual(newsparse([...args, '--jobs', '1'], { input }))
  })
})

it.each([['0'], ['999'], ['two'], ['1.5'], ['-1']])('--jobs %s is no number of workers', (value) => {
  const run = newsparse(['extract', 'a.txt', `--jobs=${value}`])
  expect(run).toMatchObject({
    code: 2,
    stderr: `newsparse: --jobs is a number of workers, 1 to 512, not "${value}"\n`,
  })
})

it('report: the same with workers as without, and from packed records', () => {
  const cwd = folderOf(files)
  const alone = newsparse(['report', 'in', 'missing.txt', 'empty.txt', '--json', '--jobs', '1'], { cwd })
  expect(newsparse(['report', 'in', 'missing.txt', 'empty.txt', '--json', '--jobs', '2'], { cwd })).toEqual(alone)
  expect(alone.code).toBe(2)
  newsparse(['extract', 'in', 'empty.txt', '-o', 'out.ndjson.gz'], { cwd })
  expect(newsparse(['report', 'out.ndjson.gz', '--json'], { cwd })).toEqual({
    code: 0,
    stdout: alone.stdout,
    stderr: '',
  })
})
