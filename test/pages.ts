import { analyse } from '../src/analyse.ts'
import type { Analysis } from '../src/core/analysis.ts'
import { extract } from '../src/index.ts'
import { readHtml } from '../src/text/page/read-html.ts'
import { readArticle } from '../src/text/read-article.ts'

/** A record that holds its text. */
export const recordOf = (text: string, path = 'story.txt'): Analysis => extract(text, { path, withText: true })

/** A record of a page, with its text. */
export function recordOfPage(html: string, path = 'page.html'): Analysis {
  const page = readHtml(html)
  return analyse(readArticle(page.text, page), { path, withText: true })
}

/** A record in which everything that is shown is the same text. */
export function recordFilledWith(words: string): Analysis {
  const base = recordOf(`Headline of ${words}\n\n${words}`, words)
  const span = { text: words, start: base.text?.lastIndexOf(words) ?? 0, end: base.text?.length ?? 0 }
  const name = words
  return {
    ...base,
    source: { ...base.source, id: words },
    structure: { ...base.structure, outlet: span, published: words, headline: span },
    people: [{ id: 'p1', name, titles: [words], mentions: [span], confidence: 1 }],
    organizations: [{ id: 'o1', name, mentions: [span], confidence: 1 }],
    places: [
      {
        id: 'l1',
        name,
        kind: 'city',
        country: words.slice(0, 2),
        latitude: 1,
        longitude: 2,
        population: 1,
        geonames: null,
        mentions: [span],
        confidence: 1,
      },
    ],
    focus: [{ place: 'l1', weight: 1 }],
    numbers: [
      {
        ...span,
        kind: 'money',
        value: 1,
        unit: words,
        per: words,
        approximate: false,
        bound: null,
        change: null,
        of: words,
        edtf: words,
      },
    ],
    quotes: [
      {
        ...span,
        id: 'q1',
        kind: 'direct',
        content: words,
        speaker: { ...span, name, entity: 'p1', type: 'person' },
        cue: span,
        via: span,
        continues: null,
        confidence: 1,
      },
    ],
  }
}

/** Marks within marks, across each other and beside each other: quotes with people, numbers and places, cut anywhere. */
export function nestedRecord(): Analysis {
  const text =
    'One two three four five six seven eight nine ten.\n\nEleven twelve thirteen “fourteen fifteen” sixteen seventeen.'
  const at = (words: string) => ({ text: words, start: text.indexOf(words), end: text.indexOf(words) + words.length })
  const base = recordOf(text)
  const number = {
    value: 1,
    unit: null,
    per: null,
    approximate: false,
    bound: null,
    change: null,
    of: null,
    edtf: null,
  }
  return {
    ...base,
    people: [
      { id: 'p1', name: 'One two', titles: [], mentions: [at('One two'), at('four')], confidence: 1 },
      { id: 'p2', name: 'six seven', titles: ['Dr'], mentions: [at('six seven')], confidence: 1 },
    ],
    organizations: [
      { id: 'o1', name: 'seven eight', mentions: [at('seven eight'), at('fourteen fifteen')], confidence: 1 },
    ],
    places: [],
    focus: [],
    numbers: [
      { ...at('three four five'), ...number, kind: 'cardinal' },
      { ...at('fifteen” sixteen'), ...number, kind: 'cardinal' },
    ],
    quotes: [
      {
        ...at('two three four five six seven'),
        id: 'q1',
        kind: 'direct',
        content: 'x',
        speaker: null,
        cue: at('nine'),
        via: null,
        continues: null,
        confidence: 1,
      },
      {
        ...at('“fourteen fifteen”'),
        id: 'q2',
        kind: 'partial',
        content: 'fourteen fifteen',
        speaker: { ...at('Eleven twelve'), name: 'Eleven', entity: null, type: 'unknown' },
        cue: null,
        via: null,
        continues: null,
        confidence: 0.5,
      },
    ],
  }
}
