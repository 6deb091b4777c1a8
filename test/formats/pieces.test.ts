import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { json } from '../../src/formats/json.ts'
import { ndjson } from '../../src/formats/ndjson.ts'
import { extract } from '../../src/index.ts'

const context = { columns: 80, color: false }
const article = readFileSync('fixtures/kyiv-independent/article.txt', 'utf8')
const RECORDS = {
  'an article': extract(article, { withText: true }),
  'an empty text': extract(''),
  'some kinds only': extract(article, { only: ['people'] }),
  'lists of thousands': extract('Ada Lovelace paid 12 dollars.\u2028\n\n'.repeat(2500), {
    only: ['numbers'],
    withText: true,
  }),
  'an error': { schema: 'newsparse/1', source: { path: null, id: [1] }, error: { code: 'not-text', message: '"\n' } },
} as const

for (const [format, { render, pieces }] of Object.entries({ json, ndjson })) {
  test.each(Object.entries(RECORDS))(`${format} in pieces: %s`, async (_, record) => {
    expect([...(pieces?.(record) ?? [])].join('')).toBe(await render(record, context, 0))
  })
}
