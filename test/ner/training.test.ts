import { describe, expect, test } from 'vitest'
import { annotate } from '../../scripts/train/examples.ts'
import { type CorpusDocument, withHeadlines } from '../../scripts/train/gold-documents.ts'
import { trainModel } from '../../scripts/train/model.ts'
import { DEFAULT_CONVENTIONS, DEFAULTS } from '../../scripts/train/options.ts'
import { findEntities } from '../../src/entities/index.ts'
import { readModel, unpackModel } from '../../src/ner/tagger-model.ts'
import { readArticle } from '../../src/text/read-article.ts'

/** Invented articles: "Mayor Ann Keller flew to Orley", with the names marked. */
const DOCUMENTS: readonly CorpusDocument[] = ['Keller', 'Benson', 'Olsen', 'Vidal', 'Moro', 'Berg'].map((name, i) => {
  const text = `Mayor Ann ${name} flew to Orley on Monday.\nThe mayor, ${name}, met the Halden Bank in Orley.`
  const mark = (label: string, part: string, from = 0) => {
    const start = text.indexOf(part, from)
    return { start, end: start + part.length, label }
  }
  const second = text.indexOf('\n')
  return {
    conventions: DEFAULT_CONVENTIONS,
    id: `x_${i}`,
    text,
    entities: [
      mark('Person', `Ann ${name}`),
      mark('Location', 'Orley'),
      mark('Person', name, second),
      mark('Organization', 'Halden Bank'),
      mark('Location', 'Orley', second),
    ],
  }
})
/** Two runs, so that their mean is taken, and two folds. */
const OPTIONS = { ...DEFAULTS, runs: 2, folds: 2 }
const train = (seed: number) => trainModel(withHeadlines(DOCUMENTS).map(annotate), { ...OPTIONS, seed })

describe('training', () => {
  const trained = train(1)

  test('twice gives the same bytes', () => expect(Buffer.compare(train(1), trained)).toBe(0))

  test('with another seed gives another model', () => expect(Buffer.compare(train(2), trained)).not.toBe(0))

  test('on one’s own texts gives a model that finds their kinds of names', () => {
    const { people, places, organizations } = findEntities(
      readArticle('Mayor Ann Rossi flew to Orley on Monday.\nShe met the Halden Bank.'),
      { model: unpackModel(trained) },
    )
    expect([people, places, organizations].map((list) => list.map(({ name }) => name))).toEqual([
      ['Ann Rossi'],
      ['Orley'],
      ['Halden Bank'],
    ])
  })
})

test('what is no model is refused', () => {
  expect(() => unpackModel(Buffer.from('nothing'))).toThrow()
})

test('a file that is no model is named in the error', () => {
  expect(() => readModel('package.json')).toThrow(/package\.json: no tagger model/u)
  expect(() => readModel('missing.bin')).toThrow(/missing\.bin: no tagger model/u)
})
