import { existsSync, readdirSync } from 'node:fs'
import Ajv from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { analysisSchema, recordSchema } from '../../src/core/record-schema.ts'
import { newsparse, recordsOf } from '../cli/run.ts'
import { EMPTY, FAILED, SAMPLE } from '../formats/sample.ts'

const printed = newsparse(['schema'])
const validate = new Ajv.default({ strict: false }).compile(JSON.parse(printed.stdout))

/** The answers of both, zod and the JSON Schema that is printed, to a record. */
const verdicts = (record: unknown) => ({ zod: recordSchema.safeParse(record).success, json: validate(record) })

describe('newsparse schema', () => {
  it('prints a JSON Schema', () => {
    expect(printed).toMatchObject({ code: 0, stderr: '' })
    expect(JSON.parse(printed.stdout).$schema).toBe('https://json-schema.org/draft/2020-12/schema')
  })

  it('accepts every record of the fixtures', () => {
    const run = newsparse(['extract', 'fixtures/*/article.txt', '--ndjson', '--with-text'])
    const records = recordsOf(run)
    expect(records).toHaveLength(
      readdirSync('fixtures').filter((slug) => existsSync(`fixtures/${slug}/article.txt`)).length,
    )
    for (const record of records) {
      validate(record)
      expect(validate.errors ?? []).toEqual([])
      expect(analysisSchema.safeParse(record).error?.issues ?? []).toEqual([])
    }
  })

  const { people: _, ...withoutPeople } = SAMPLE
  const first = SAMPLE.numbers?.[0]
  it.each<[string, unknown, boolean]>([
    ['a full record', SAMPLE, true],
    ['an empty one', EMPTY, true],
    ['one with --only', withoutPeople, true],
    ['an error in its place', FAILED, true],
    ['any id', { ...SAMPLE, source: { ...SAMPLE.source, id: { any: ['thing'] } } }, true],
    ['a range', { ...SAMPLE, numbers: [{ ...first, value: [1, 2] }] }, true],
    ['a record of three', { ...SAMPLE, numbers: [{ ...first, value: [8, 8, 4] }] }, true],
    ['a value of four', { ...SAMPLE, numbers: [{ ...first, value: [1, 2, 3, 4] as never }] }, false],
    ['an unknown key', { ...SAMPLE, extra: 1 }, false],
    ['a missing key', { ...SAMPLE, diagnostics: undefined }, false],
    ['another schema', { ...SAMPLE, schema: 'newsparse/2' }, false],
    ['a negative offset', { ...SAMPLE, numbers: [{ ...first, start: -1 }] }, false],
    ['an entity without mentions', { ...SAMPLE, people: [{ id: 'p1', name: 'A', titles: [], mentions: [] }] }, false],
    ['no object', null, false],
  ])('%s: %#', (_, record, valid) => {
    const plain = JSON.parse(JSON.stringify(record))
    expect(verdicts(plain)).toEqual({ zod: valid, json: valid })
  })
})
