import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findEntities } from '../../src/entities/index.ts'
import { readArticle } from '../../src/text/read-article.ts'
import { runs } from '../property-runs.ts'

const WORDS = fc.constantFrom(
  'Ann',
  'Roe',
  'the',
  'U.S.',
  'Bank',
  'of',
  'Orley',
  '(WHO)',
  'Mr.',
  "Keller's",
  'pro-Israel',
  'and',
  ',',
  '.',
  '\n',
  '“',
  'ŁÓDŹ',
  '😀',
  '12',
  'President',
  'Al-',
  '/',
)
const TEXT = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(WORDS).map((words) => words.join(' ')),
)

test('any text: exact offsets, in order, no overlap within a kind, the same twice', () => {
  fc.assert(
    fc.property(TEXT, fc.boolean(), (text, hasModel) => {
      const options = hasModel ? {} : { model: null }
      const entities = findEntities(readArticle(text), options)
      for (const kind of ['people', 'organizations', 'places'] as const) {
        const mentions = entities[kind].flatMap((entity) => entity.mentions).sort((a, b) => a.start - b.start)
        for (const { text: own, start, end } of mentions) expect(text.slice(start, end)).toBe(own)
        for (const [i, { start }] of mentions.entries()) expect(start).toBeGreaterThanOrEqual(mentions[i - 1]?.end ?? 0)
        const firsts = entities[kind].map((entity) => entity.mentions[0]?.start ?? -1)
        expect(firsts).toEqual([...firsts].sort((a, b) => a - b))
      }
      expect(findEntities(readArticle(text), options)).toEqual(entities)
    }),
    runs(200),
  )
})
