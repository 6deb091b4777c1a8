import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agree } from '../../src/checks/compare-amounts.ts'
import { shortened, wordsOf } from '../../src/checks/compared-words.ts'
import { nearestPassage, searchable } from '../../src/checks/find-passages.ts'
import { linesOf, positionOf } from '../../src/checks/line-positions.ts'
import { changesBetween } from '../../src/checks/version-changes.ts'
import { editsBetween } from '../../src/core/edit-distance.ts'
import { spanOf } from '../../src/core/span.ts'
import { numberAt } from './hand-made.ts'
import { readAs } from './reading.ts'

describe('editsBetween', () => {
  it.each([
    ['lindqvist', 'lindqvist', 0],
    ['lindqvist', 'lindquist', 1],
    ['lindqvist', 'lindqivst', 1],
    ['holm', 'holmes', 2],
    ['roe', 'rowe', 1],
    ['abc', 'xyz', 3],
    ['', 'ab', 2],
  ])('%s, %s: %i', (a, b, edits) => {
    expect(editsBetween(a, b, 2)).toBe(Math.min(edits, 3))
    expect(editsBetween(b, a, 2)).toBe(Math.min(edits, 3))
  })
})

describe('nearestPassage', () => {
  const source =
    'Thank you all. We will not close the port, I tell you. The port has fed this town for a hundred years.'
  const find = (wanted: string) => {
    const passage = nearestPassage(wordsOf(wanted), searchable(wordsOf(source)))
    return passage && { text: source.slice(passage.start, passage.end), edits: passage.edits }
  }
  it.each([
    ['We will not close the port', 'We will not close the port', 0],
    ['we WILL not close, the port', 'We will not close the port', 0],
    ['We will never close the port', 'We will not close the port', 1],
    ['We will close the port', 'We will not close the port', 1],
    ['The harbour has fed this town for hundred years', 'The port has fed this town for a hundred years', 2],
  ])('%s', (wanted, text, edits) => expect(find(wanted)).toEqual({ text, edits }))

  it('finds nothing where no word is the same', () => expect(find('completely other matters')).toBeNull())

  it('finds every passage of words of any text without an edit', () => {
    const words = fc.array(fc.constantFrom('the', 'port', 'a', 'town', 'of', 'old', 'ships', 'and', 'rain'), {
      minLength: 8,
    })
    fc.assert(
      fc.property(words, fc.nat(), fc.integer({ min: 3, max: 6 }), (list, at, length) => {
        const text = list.join(' ')
        const from = at % (list.length - length)
        const wanted = list.slice(from, from + length).join(' ')
        const few = nearestPassage(wordsOf(wanted), searchable(wordsOf(text)))
        // Where all words are common, only the likeliest places are compared.
        expect(few?.edits ?? 0).toBeLessThan(length)
      }),
    )
  })
})

describe('agree', () => {
  const figure = (value: number | [number, number], change = {}) =>
    numberAt(spanOf('x', 0, 1), { value, unit: 'house', ...change })
  it.each([
    [figure(12), figure(12), true],
    [figure(12), figure(14), false],
    [figure(10), figure(12), false],
    [figure(3e6), figure(2.97e6), true],
    [figure(500), figure(523), true],
    [figure(500), figure(580), false],
    [figure(1.2e6), figure(1.24e6), true],
    [figure(100, { bound: 'more-than' }), figure(112), true],
    [figure(100, { bound: 'more-than' }), figure(212), false],
    [figure(100, { bound: 'less-than' }), figure(97), true],
    [figure(40, { approximate: true }), figure(43), true],
    [figure([10, 20]), figure(15), true],
    [figure([10, 20]), figure(25), false],
  ])('%#', (a, b, expected) => {
    expect(agree(a, b)).toBe(expected)
    expect(agree(b, a)).toBe(expected)
  })
})

describe('lines', () => {
  it.each([
    ['', 0, 1, 1],
    ['ab', 1, 1, 2],
    ['ab\ncd', 3, 2, 1],
    ['ab\r\ncd', 4, 2, 1],
    ['ab\rcd', 4, 2, 2],
    ['ab\n', 3, 2, 1],
    ['a\n\nb', 3, 3, 1],
  ])('%j at %i is %i:%i', (text, offset, line, column) => {
    expect(positionOf(linesOf(text), offset)).toEqual({ line, column })
  })
})

describe('words', () => {
  it('shortens without half characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
        const short = shortened(text, 20)
        expect(short.length).toBeLessThanOrEqual(20)
      }),
    )
  })
})

describe('changesBetween', () => {
  const text = '“We will not wait,” said Ann Roe. The crowd cheered.\n\n“We will not wait,” said Bo Diaz.\n'
  const changes = (before: string, after: string) =>
    changesBetween(readAs(before), readAs(after)).map(({ fact }) => fact)

  it('finds nothing between a text and itself, though two people say the same words', () => {
    expect(changes(text, text)).toEqual([])
  })

  it('finds a speaker who never said the words before', () => {
    expect(changes(text, text.replace('Bo Diaz', 'Cy Moss'))).toContain('speaker')
  })
})
