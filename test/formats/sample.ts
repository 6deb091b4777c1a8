import type { Analysis, ErrorRecord, NumberMention, Quote } from '../../src/core/analysis.ts'
import type { Span } from '../../src/core/span.ts'
import type { Format, FormatContext, OutputRecord } from '../../src/formats/format.ts'

export const TEXT = `Quake shakes coast
By Ana Luz
“We ran,” Mayor 田中一郎 of São Paulo told Reuters. Some 1,200 of them fled; 3|4 fell 0.5 per cent to -5.
=HYPERLINK("x") said "fine".`

function span(text: string, from = 0): Span {
  const start = TEXT.indexOf(text, from)
  return { text, start, end: start + text.length }
}

const number = (text: string, rest: Partial<NumberMention>): NumberMention => ({
  ...span(text),
  kind: 'cardinal',
  value: null,
  unit: null,
  per: null,
  approximate: false,
  bound: null,
  change: null,
  of: null,
  edtf: null,
  ...rest,
})

const quote = (id: string, text: string, rest: Partial<Quote>): Quote => ({
  id,
  ...span(text),
  kind: 'direct',
  content: text.slice(1, -1),
  speaker: null,
  cue: null,
  via: null,
  continues: null,
  confidence: 0.5,
  ...rest,
})

/** A record with something of every kind, and with what formats stumble over. */
export const SAMPLE: Analysis = {
  schema: 'newsparse/1',
  source: {
    path: 'a.txt',
    id: null,
    url: null,
    sha256: 'a'.repeat(64),
    characters: TEXT.length,
    words: 1234,
    referenceDate: null,
  },
  structure: {
    headline: span('Quake shakes coast'),
    byline: [{ ...span('Ana Luz'), name: 'Ana Luz' }],
    outlet: null,
    published: null,
    modified: null,
    section: null,
    language: null,
    dateline: null,
    paragraphs: [{ start: 0, end: 18, role: 'headline' }],
  },
  people: [{ id: 'p1', name: '田中一郎', titles: ['Mayor'], mentions: [span('田中一郎')], confidence: 0.9 }],
  organizations: [{ id: 'o1', name: 'Reuters', mentions: [span('Reuters')], confidence: 0.8 }],
  places: [
    {
      id: 'l1',
      name: 'São Paulo',
      kind: 'city',
      country: 'BR',
      latitude: -23.5475,
      longitude: -46.63611,
      population: 12400232,
      geonames: 3448439,
      mentions: [span('São Paulo')],
      confidence: 0.9,
    },
  ],
  focus: [{ place: 'l1', weight: 1 }],
  numbers: [
    number('1,200', { value: 1200, unit: 'person', approximate: true, of: 'of them' }),
    number('3|4', { kind: 'score', value: [3, 4] }),
    number('0.5 per cent', { kind: 'percent', value: 0.5, unit: 'percent', bound: 'less-than', change: 'down' }),
    number('-5', { kind: 'measure', value: -5, unit: 'kilometre', per: 'hour' }),
  ],
  quotes: [
    quote('q1', '“We ran,”', {
      speaker: { ...span('Mayor 田中一郎'), name: '田中一郎', entity: 'p1', type: 'person' },
      cue: span('told'),
      via: span('Reuters'),
    }),
    quote('q2', '"fine"', {
      kind: 'scare',
      speaker: { ...span('=HYPERLINK("x")'), name: null, entity: null, type: 'unknown' },
    }),
  ],
  diagnostics: [{ code: 'unbalanced-quote', message: 'A mark without its partner.', start: 3, end: 4 }],
}

/** A record in which nothing was found. */
export const EMPTY: Analysis = {
  ...SAMPLE,
  source: { ...SAMPLE.source, path: null, id: 7 },
  structure: {
    headline: null,
    byline: [],
    outlet: null,
    published: null,
    modified: null,
    section: null,
    language: null,
    dateline: null,
    paragraphs: [],
  },
  people: [],
  organizations: [],
  places: [],
  focus: [],
  numbers: [],
  quotes: [],
  diagnostics: [],
}

export const FAILED: ErrorRecord = {
  schema: 'newsparse/1',
  source: { path: 'b.txt', id: null },
  error: { code: 'not-found', message: 'b.txt: there is no such file or folder' },
}

/** The output of a run over these records. */
export async function rendered(
  format: Format,
  records: readonly OutputRecord[],
  context: FormatContext,
): Promise<string> {
  const all = await Promise.all(records.map((record, i) => format.render(record, context, i)))
  const texts = all.filter((text) => text !== '')
  return [format.begin?.(context) ?? '', texts.join(format.between ?? ''), format.end?.(context) ?? ''].join('')
}
