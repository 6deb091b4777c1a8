import { describe, expect, it } from 'vitest'
import { findParagraphs } from '../../src/text/paragraphs.ts'

const texts = (text: string) => findParagraphs(text).map(({ start, end }) => text.slice(start, end))

describe('findParagraphs', () => {
  it.each([
    ['nothing', '', []],
    ['blank lines only', '\n \r\n\t\n', []],
    ['a line each', 'One line.\nAnother line.', ['One line.', 'Another line.']],
    ['CRLF and old Mac line ends', 'One.\r\nTwo.\rThree.', ['One.', 'Two.', 'Three.']],
    ['space around a line', '  One.  \n\n\tTwo.', ['One.', 'Two.']],
    ['one long line', 'A b. '.repeat(100).trim(), ['A b. '.repeat(100).trim()]],
    [
      'short lines that are no wrapped text',
      'Results\nArsenal 3, Leeds 1\nHull 0, York 0\nBath 2, Bury 2',
      ['Results', 'Arsenal 3, Leeds 1', 'Hull 0, York 0', 'Bath 2, Bury 2'],
    ],
  ])('reads %s', (_, text, expected) => {
    expect(texts(text)).toEqual(expected)
  })

  it('joins the lines of hard-wrapped text up to a blank line', () => {
    const text = [
      'The harbour board met on Tuesday to decide whether the old',
      'ferry should run for another winter, and heard from a dozen',
      'islanders who said that they had no other way to school.',
      '',
      'The vote was put off until the end of the month, when the',
      'new budget will be known and the repairs can be priced.',
    ].join('\n')
    expect(texts(text)).toEqual([text.slice(0, text.indexOf('\n\n')), text.slice(text.indexOf('The vote'))])
  })

  it('parts hard-wrapped text at indents', () => {
    const text = [
      '   The harbour board met on Tuesday to decide whether the',
      'old ferry should run for another winter, and heard from a',
      'dozen islanders who said that they had no other way to go.',
      '   The vote was put off until the end of the month, when',
      'the new budget will be known and the repairs can be priced',
      'by the yard that built the ship some forty years ago.',
    ].join('\n')
    expect(texts(text)).toHaveLength(2)
  })
})
