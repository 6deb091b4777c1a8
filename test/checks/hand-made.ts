import type { Analysis, NumberMention, Quote } from '../../src/core/analysis.ts'
import { type Span, spanOf } from '../../src/core/span.ts'
import { extract } from '../../src/index.ts'

interface Marked {
  readonly text: string
  readonly spans: Readonly<Record<string, Span[]>>
}

/** "The <person>mayor</person>": the text without its marks, and the spans by the marks' names. */
export function marked(source: string): Marked {
  const spans: Record<string, Span[]> = {}
  let text = ''
  let open: { name: string; start: number } | null = null
  for (const [piece] of source.matchAll(/<\/?\w+>|[^<]+/gu)) {
    const name = /^<(?<name>\w+)>$/u.exec(piece)?.groups?.name
    if (name) open = { name, start: text.length }
    else if (piece.startsWith('</') && open) {
      spans[open.name] = [...(spans[open.name] ?? []), spanOf(text, open.start, text.length)]
      open = null
    } else text += piece
  }
  return { text, spans }
}

/** An analysis with nothing in it but the paragraphs, and what is given. */
export const analysisOf = (text: string, found: Partial<Analysis> = {}): Analysis => ({
  ...extract(text, { only: ['numbers'] }),
  people: [],
  organizations: [],
  places: [],
  numbers: [],
  quotes: [],
  diagnostics: [],
  ...found,
})

export const numberAt = (span: Span, change: Partial<NumberMention>): NumberMention => ({
  ...span,
  kind: 'cardinal',
  value: null,
  unit: null,
  per: null,
  approximate: false,
  bound: null,
  change: null,
  of: null,
  edtf: null,
  ...change,
})

export const quoteAt = (span: Span, change: Partial<Quote> = {}): Quote => ({
  ...span,
  id: `q${span.start}`,
  kind: 'direct',
  content: span.text.slice(1, -1),
  speaker: null,
  cue: null,
  via: null,
  continues: null,
  confidence: 1,
  ...change,
})
