import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newsparse } from '../cli/run.ts'
import { LINES } from './corpus.ts'
import { RECIPES, recipe } from './recipes.ts'

// A native module with a package for each system: where there is none, the SQL is not run.
const duckdb = await import('@duckdb/node-api').catch(() => null)
if (!duckdb) console.warn('DuckDB has no package for this system: the SQL of docs/scale.md was not run')

describe.skipIf(!duckdb)('the questions of docs/scale.md in SQL', () => {
  let folder = ''
  let ask: (sql: string) => Promise<Record<string, unknown>[]>

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'newsparse-test-'))
    writeFileSync(join(folder, 'articles.ndjson'), LINES)
    mkdirSync(join(folder, 'records'))
    const args = ['extract', '--input-format', 'ndjson', '--ndjson', '--offsets', 'codepoint']
    writeFileSync(join(folder, 'records', '0.ndjson'), newsparse(args, { input: `${LINES}not JSON\n` }).stdout)
    const connection = await (await duckdb?.DuckDBInstance.create())?.connect()
    ask = async (sql) => {
      const here = sql.replaceAll(/'(?=(?:records\/|articles\.|utterances\.))/gu, `'${folder}/`)
      const rows = (await connection?.runAndReadAll(here))?.getRowObjectsJson() ?? []
      return rows
    }
    await ask(recipe('views'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const answers: readonly (readonly [name: string, rows: readonly (readonly unknown[])[]])[] = [
    [
      'quoted',
      [
        ['Amina Yusuf', '2', '2'],
        ['Peter Wanjala', '2', '2'],
      ],
    ],
    [
      'month',
      [
        ['2025-03', 'Peter Wanjala', '2'],
        ['2025-03', 'Amina Yusuf', '1'],
        ['2025-04', 'Amina Yusuf', '1'],
      ],
    ],
    [
      'outlet',
      [
        ['Harbour Post', 'person', '3', 1],
        ['The Daily Anchor', 'person', '1', 1],
      ],
    ],
    [
      'killed',
      [
        [
          '2025-03-04',
          'Harbour Post',
          '1',
          '14',
          'The 🌊 flood in Kenya killed 14 people on Tuesday.\n\n“The river has neve',
        ],
        ['2025-04-02', 'The Daily Anchor', 'three', '20', 'At least 20 people died when a café roof fell in Le'],
      ],
    ],
    [
      'countries',
      [
        ['KE', 2],
        ['GB', 1],
      ],
    ],
    ['errors', [['not-json', '1', null]]],
  ]

  it.each(answers)('%s', async (name, rows) => {
    expect((await ask(recipe(name))).map((row) => Object.values(row))).toEqual(rows)
  })

  it('parquet', async () => {
    await ask(recipe('parquet'))
    expect(existsSync(join(folder, 'utterances.parquet'))).toBe(true)
    expect(await ask(`SELECT count(*) AS n FROM 'utterances.parquet'`)).toEqual([{ n: '4' }])
  })

  it('every block of SQL is asked', () => {
    const names = RECIPES.filter(({ language }) => language === 'sql').map(({ name }) => name)
    expect(names).toEqual(['views', ...answers.map(([name]) => name), 'parquet'])
  })
})
