import { describe, expect, it } from 'vitest'
import { chosenFormat, type ExtractFlags, formatOfEnding } from '../../src/cli/options/flags.ts'
import { hasColor } from '../../src/cli/output/terminal.ts'
import { didYouMean } from '../../src/core/suggest.ts'
import { FORMAT_ENDINGS } from '../../src/formats/index.ts'

const DEFAULTS: ExtractFlags = {
  offsets: 'utf16',
  inputFormat: 'auto',
  textField: 'text',
  idField: 'id',
  color: 'auto',
}

describe('format', () => {
  it.each<[Partial<ExtractFlags>, string]>([
    [{}, 'table'],
    [{ json: true }, 'json'],
    [{ format: 'json', json: true }, 'json'],
    [{ output: 'out.csv' }, 'csv'],
    [{ output: 'out.TSV' }, 'tsv'],
    [{ output: 'out.json' }, 'json'],
    [{ output: 'out.jsonl' }, 'ndjson'],
    [{ output: 'out.md' }, 'markdown'],
    [{ output: 'out.txt' }, 'table'],
    [{ output: 'csv' }, 'table'],
    [{ output: 'out.csv', format: 'table' }, 'table'],
    [{ output: 'out.csv', json: true }, 'json'],
  ])('%j: %s', (flags, format) => {
    expect(chosenFormat({ ...DEFAULTS, ...flags })).toBe(format)
  })
})

describe('the format of a file', () => {
  it.each([
    ['a.csv', 'csv'],
    ['a.JSON', 'json'],
    ['a.b.jsonl', 'ndjson'],
    ['a.ndjson.gz', 'ndjson'],
    ['a.markdown', 'markdown'],
    ['json', null],
    ['a.log', null],
    [undefined, null],
  ])('%s: %s', (path, name) => {
    expect(formatOfEnding(path, FORMAT_ENDINGS)).toBe(name)
  })

  it.each(['a.xlsx', 'a.PDF', 'a.xml', 'a.yaml.gz', 'a.parquet'])('%s is none that is written', (path) => {
    expect(() => formatOfEnding(path, FORMAT_ENDINGS)).toThrow(
      /no such file is written; end its name in one of \.txt,/u,
    )
  })
})

describe('color', () => {
  it.each([
    ['auto', {}, false, false],
    ['auto', {}, true, true],
    ['auto', { TERM: 'dumb' }, true, false],
    ['always', { TERM: 'dumb' }, true, true],
    ['always', {}, false, true],
    ['always', { NO_COLOR: '1' }, false, true],
    ['never', { FORCE_COLOR: '1' }, true, false],
    ['auto', { FORCE_COLOR: '1' }, false, true],
    ['auto', { FORCE_COLOR: '0' }, true, false],
    ['auto', { NO_COLOR: '' }, true, true],
    ['auto', { NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
  ] as const)('--color %s with %j, terminal %s: %s', (choice, env, isTerminal, expected) => {
    expect(hasColor(choice, env, isTerminal)).toBe(expected)
  })
})

describe('did you mean', () => {
  it.each([
    ['jsn', ' (did you mean "json"?)'],
    ['JSON', ' (did you mean "json"?)'],
    ['nsjson', ' (did you mean "ndjson"?)'],
    ['parquet', ''],
    ['json'.repeat(100_000), ''],
  ])('%#', (written, hint) => {
    expect(didYouMean(written, ['table', 'json', 'ndjson'])).toBe(hint)
  })
})
