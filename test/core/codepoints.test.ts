import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Analysis } from '../../src/core/analysis.ts'
import { inCodePoints } from '../../src/core/codepoints.ts'
import { extract } from '../../src/index.ts'
import { EMPTY, SAMPLE } from '../formats/sample.ts'
import { runs } from '../property-runs.ts'
import { spansOf } from '../records.ts'

/** Python's text[start:end]. */
const slice = (text: string, start: number, end: number) => Array.from(text).slice(start, end).join('')

describe('inCodePoints', () => {
  it('converts every offset, and nothing else', () => {
    const spread = (text: string) => `\u{1f600}${text}`
    const text = '\u{1f600}ab\u{1f600}c'
    const span = { text: 'c', start: 6, end: 7 }
    const record: Analysis = {
      ...EMPTY,
      source: { ...EMPTY.source, id: { start: 6 }, characters: text.length },
      structure: {
        headline: span,
        byline: [{ ...span, name: 'c' }],
        outlet: span,
        published: null,
        modified: null,
        section: null,
        language: null,
        dateline: { ...span, place: null, agency: null, date: null },
        paragraphs: [{ start: 2, end: 7, role: 'body' }],
      },
      people: [{ id: 'p1', name: 'c', titles: [], mentions: [span], confidence: 1 }],
      quotes: (SAMPLE.quotes ?? []).slice(0, 1).map((q) => ({
        ...q,
        ...span,
        speaker: { ...span, name: 'c', entity: null, type: 'person' as const },
        cue: span,
        via: span,
      })),
      diagnostics: [
        { code: 'unbalanced-quote', message: spread('start'), start: 0, end: 2 },
        { code: 'encoding-fallback', message: '', start: null, end: null },
      ],
      text,
    }
    const converted = inCodePoints(record, text)
    expect(spansOf(converted).every(({ start, end }) => start === 4 && end === 5)).toBe(true)
    expect(converted.structure.paragraphs).toEqual([{ start: 1, end: 5, role: 'body' }])
    expect(converted.diagnostics.map(({ start, end }) => [start, end])).toEqual([
      [0, 1],
      [null, null],
    ])
    expect(converted.source).toEqual({ ...record.source, characters: 5 })
    expect(converted.text).toBe(text)
    expect(Object.keys(converted)).toEqual(Object.keys(record))
  })

  it('holds for any text, lone surrogates included', () => {
    const pieces = ['\u{1f600}', '\ud83d', '\ude00', 'Jane Roe said', ' ', '“Yes,”', '5 km', '\n', 'Paris', '\u{20bb7}']
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (parts) => {
        const text = parts.join('')
        const record = inCodePoints(extract(text), text)
        for (const span of spansOf(record)) expect(slice(text, span.start, span.end)).toBe(span.text)
        expect(record.source.characters).toBe(Array.from(text).length)
      }),
      runs(200),
    )
  })
})
