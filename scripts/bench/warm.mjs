// One thread, everything loaded: each way over all articles, against compromise's full parse of the same articles, and wink's
// sentences, parts of speech and names.
import nlp from 'compromise'
import model from 'wink-eng-lite-web-model'
import wink from 'wink-nlp'
import { extract } from '../../dist/index.js'
import { medians } from './ways.mjs'

const NAMES = ['people', 'organizations', 'places']

export function warm(texts, rounds) {
  const read = wink(model, ['sbd', 'pos', 'ner'])
  const ways = {
    parse: (text) => nlp(text),
    numbersOfCompromise: (text) => nlp(text).numbers().json(),
    wink: (text) => read.readDoc(text),
    everything: (text) => extract(text),
    names: (text) => extract(text, { only: NAMES }),
    numbers: (text) => extract(text, { only: ['numbers'] }),
    quotes: (text) => extract(text, { only: ['quotes'] }),
  }
  const times = medians(ways, texts, rounds)
  const characters = texts.reduce((sum, text) => sum + text.length, 0)
  return [
    { name: 'thousand characters a second, everything', figure: characters / times.everything },
    { name: 'articles a second, everything', figure: (1000 * texts.length) / times.everything },
    { name: 'extract, everything / `nlp(text)`', figure: times.everything / times.parse, asked: '≤ 0.22' },
    { name: 'extract, names only / `nlp(text)`', figure: times.names / times.parse, asked: '≤ 0.25' },
    { name: 'extract, names only / wink-nlp (sbd, pos, ner)', figure: times.names / times.wink, asked: '≤ 2' },
    { name: 'extract, quotes only / `nlp(text)`', figure: times.quotes / times.parse },
    { name: 'extract, quotes only / everything', figure: times.quotes / times.everything, asked: '≤ 0.5' },
    { name: 'extract, numbers only / `nlp(text)`', figure: times.numbers / times.parse },
    {
      name: 'extract, numbers only / `nlp(text).numbers()`',
      figure: times.numbers / times.numbersOfCompromise,
      asked: '≤ 0.08',
    },
  ]
}
