import { expect, test } from 'vitest'
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
const OPTIONS = { ...DEFAULTS, folds: 2, epochs: 6 }

test('training twice gives the same bytes', () => {
  const train = () => trainModel(withHeadlines(DOCUMENTS).map(annotate), OPTIONS)
  expect(Buffer.compare(train(), train())).toBe(0)
})

test('a model of one’s own text finds its kinds of names', () => {
  const model = unpackModel(trainModel(DOCUMENTS.map(annotate), OPTIONS))
  const { people, places, organizations } = findEntities(
    readArticle('Mayor Ann Rossi flew to Orley on Monday.\nShe met the Halden Bank.'),
    { model },
  )
  expect([people, places, organizations].map((list) => list.map(({ name }) => name))).toEqual([
    ['Ann Rossi'],
    ['Orley'],
    ['Halden Bank'],
  ])
})

test('another seed gives another model', () => {
  const train = (seed: number) => trainModel(DOCUMENTS.map(annotate), { ...OPTIONS, seed })
  expect(Buffer.compare(train(1), train(2))).not.toBe(0)
})

test('what is no model is refused', () => {
  expect(() => unpackModel(Buffer.from('nothing'))).toThrow()
})

test('a file that is no model is named in the error', () => {
  expect(() => readModel('package.json')).toThrow(/package\.json: no tagger model/u)
  expect(() => readModel('missing.bin')).toThrow(/missing\.bin: no tagger model/u)
})
