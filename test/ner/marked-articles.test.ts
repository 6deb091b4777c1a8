// The form of our own training articles: marks in the text for names, references, quotations and reported speech.
import { describe, expect, test } from 'vitest'
import {
  namesOfMarked,
  parseMarked,
  parseMarkedFile,
  quotesOfMarked,
  readMarkedArticles,
} from '../../scripts/train/marked-articles.ts'

const parse = (source: string) => parseMarked('a', source)
/** Label or speaker, and the text of each span. */
const namesIn = (source: string) => {
  const { text, entities } = namesOfMarked(parse(source))
  return entities.map(({ start, end, label }) => `${label} ${text.slice(start, end)}`)
}
const quotesIn = (source: string) => {
  const { text, quotes } = quotesOfMarked(parse(source))
  return quotes.map(({ span: [start, end], kind, speaker }) => `${kind} ${speaker}: ${text.slice(start, end)}`)
}

describe('marked articles', () => {
  test.each([
    ['Mayor [Ann Orr](P) met [Orr](P Bo Orr) in [Leeds](L).', ['Person Ann Orr', 'Person Orr', 'Location Leeds']],
    [
      'The [British](N) firm [Acme](O) sells the [Galaxy 9](X).',
      ['NORP British', 'Organization Acme', 'Misc Galaxy 9'],
    ],
    ['[The mayor of [Leeds](L)](=Ann Orr) left \\[sic\\] with [Ann Orr](P).', ['Location Leeds', 'Person Ann Orr']],
    ['No names at all (here).', []],
  ])('names of %s', (source, names) => expect(namesIn(source)).toEqual(names))

  test.each([
    ['“Go,”{@Ann Orr} she said.', ['direct Ann Orr: “Go,”']],
    ['He spoke of ‘a [Leeds](L) man’{@Orr partial}.', ['partial Orr: ‘a Leeds man’']],
    ["'The nurses' pay is low,'{@a nurse} she said.", ["direct a nurse: 'The nurses' pay is low,'"]],
    ['A film, "Go"{@scare}, and “We left.”{@}', ['scare null: "Go"', 'direct null: “We left.”']],
    ['“We left.{@Orr}\n\n“We came.”{@Orr}', ['direct Orr: “We left.', 'direct Orr: “We came.”']],
    ['Orr said <<he would go>>{@Orr}.', ['indirect Orr: he would go']],
    ['Orr said <<it was “no joke”{@Orr partial}>>{@Orr}.', ['partial Orr: “no joke”']],
    [
      'Orr said <<Poe had called it “no joke”{@Poe partial}>>{@Orr}.',
      ['indirect Orr: Poe had called it “no joke”', 'partial Poe: “no joke”'],
    ],
  ])('quotations of %s', (source, quotes) => expect(quotesIn(source)).toEqual(quotes))

  test('references say whom they mean, or nobody named', () => {
    const { text, references = [] } = quotesOfMarked(parse('[Ann Orr](P) left. [She](=Ann Orr) met [a clerk](=).'))
    expect(references.map(([start, end, name]) => [text.slice(start, end), name])).toEqual([
      ['She', 'Ann Orr'],
      ['a clerk', null],
    ])
  })

  test('an entity has all its mentions', () => {
    const { people } = quotesOfMarked(parse('[Ann Orr](P) and [Orr](P Ann Orr)'))
    expect(people).toEqual([
      {
        name: 'Ann Orr',
        mentions: [
          [0, 7],
          [12, 15],
        ],
      },
    ])
  })

  test.each(['[Ann Orr', 'Ann Orr](P)', '[Ann Orr](Q)', 'No quotation{@Ann Orr}', '<<he left'])(
    'refuses %s',
    (source) => {
      expect(() => parse(source)).toThrow('a: ')
    },
  )

  test('a file holds several', () => {
    const articles = parseMarkedFile('x', '### crime | UK | short\nOne.\n\n### sport | US | short\nTwo.\n')
    expect(articles.map(({ id, text }) => [id, text])).toEqual([
      ['x-01', 'One.\n'],
      ['x-02', 'Two.\n'],
    ])
  })

  test('our own can all be read, and their speakers are names or words of theirs', () => {
    const articles = readMarkedArticles().map(quotesOfMarked)
    expect(articles.length).toBeGreaterThan(500)
    const strangers = articles.flatMap(({ id, text, people, organizations, places, quotes }) => {
      const names = new Set([...people, ...organizations, ...places].map(({ name }) => name))
      return quotes
        .filter(
          ({ speaker }) =>
            speaker !== null && !names.has(speaker) && !text.toLowerCase().includes(speaker.toLowerCase()),
        )
        .map(({ speaker }) => `${id}: ${speaker}`)
    })
    expect(strangers).toEqual([])
  })
})
