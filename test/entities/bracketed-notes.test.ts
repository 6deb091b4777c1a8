import { describe, expect, test } from 'vitest'
import { mentionsOf } from '../../src/entities/name-mentions.ts'
import { readMarked } from './marked.ts'

const namesIn = (marked: string): string[] => {
  const { article, mentions } = readMarked(marked)
  const tagged = mentions.map(({ kind, first, endToken }) => ({ kind, first, end: endToken }))
  return mentionsOf(article, tagged).map(({ text }) => text)
}

describe('what stands in brackets and is no name', () => {
  test.each([
    ['{Quill} ({LSE}: {QLL}) grew.', ['Quill', 'LSE']],
    ['{Odhi Corp} ({NASDAQ}: {ODHI}) fell.', ['Odhi Corp', 'NASDAQ']],
    ['The bank ({ASX:ODH}) rose.', []],
    ['[Ann Roe]: We will win. ({CROSSTALK}) No.', ['Ann Roe']],
    ['[Max Poe]: No. ({APPLAUSE})', ['Max Poe']],
  ])('leaves out: %s', (marked, expected) => expect(namesIn(marked)).toEqual(expected))

  test.each([
    ['The {London School of Economics} ({LSE}) met.', ['London School of Economics', 'LSE']],
    ['Two met on Monday, {NATO}: {UN} envoys.', ['NATO', 'UN']],
    ['The {NYSE}: {Quill} was sold there.', ['NYSE', 'Quill']],
    ['They played {CROSSTALK} in the hall.', ['CROSSTALK']],
    ['The band ({Break}) played.', ['Break']],
  ])('keeps: %s', (marked, expected) => expect(namesIn(marked)).toEqual(expected))
})
