import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cueLexicon } from '../../src/quotes/marks/cue-lexicon.ts'
import { layOut } from '../../src/quotes/marks/quote-layout.ts'
import { beginsCapital, classOf, LETTER, MARK, NUMBER, SPACE, UPPER } from '../../src/text/character-classes.ts'
import { readArticle } from '../../src/text/read-article.ts'

function laidOut(text: string) {
  const article = readArticle(text)
  return layOut(article, article.quotationMarks().passages, cueLexicon())
}

/** The characters' classes, as a regular expression. */
const PIECE = /[\p{L}\p{N}@#$£€](?:[\p{L}\p{N}\p{M}_]|[.'’&-](?=[\p{L}\p{N}])|,(?=\d{3}))*|-{2,}|\.{2,}|\S/gu

describe('characters', () => {
  test.each([
    [SPACE, /\s/u],
    [LETTER, /\p{L}/u],
    [UPPER, /\p{Lu}/u],
    [NUMBER, /\p{N}/u],
    [MARK, /[\p{M}_]/u],
  ])('class %i is %s, of every code point', (bits, pattern) => {
    const wrong: number[] = []
    for (let code = 0; code < 0x1f000; code++) {
      if (((classOf(code) & bits) !== 0) !== pattern.test(String.fromCodePoint(code))) wrong.push(code)
    }
    expect(wrong).toEqual([])
  })
  test.each([
    ['We', true],
    ['… 5 Éire', true],
    ['“we', false],
    ['12', false],
    ['', false],
    ['𝐀', true],
  ])('%s begins with a capital: %s', (text, expected) => {
    expect(beginsCapital(text, 0, text.length)).toBe(expected)
  })
})

describe('items', () => {
  const PIECES = [
    'Ann',
    "don't",
    'U.S.',
    '5,000',
    '1,2',
    '--',
    '...',
    '…',
    '’s ',
    '@x',
    'é\u0301',
    '🙂',
    ' ',
    '_',
    '$5',
    '&',
    '-',
  ]
  test('are the pieces of the text, where there are no quotations', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }), (pieces) => {
        const text = `x ${pieces.join('')}`
        const { words, starts, ends } = laidOut(text)
        const found = words.map((word, i) => (word.kind === 'quote' ? '' : text.slice(starts[i], ends[i])))
        fc.pre(!found.includes(''))
        expect(found).toEqual(text.match(PIECE))
        words.forEach((word, i) => {
          expect(word.text).toBe(found[i])
        })
      }),
    )
  })
  test.each([
    ['Ann’s boat', 'ann', true],
    ['workers’ pay', 'workers', true],
    ['workers pay', 'workers', false],
    ["DON'T go", "don't", false],
  ])('%s: the first word is %s, an owner: %s', (text, lower, isPossessive) => {
    expect(laidOut(text).words[0]).toMatchObject({ lower, isPossessive })
  })
  test('a word is one object, wherever it stands', () => {
    const { words } = laidOut('The boats and the boats.')
    expect(words[1]).toBe(words[4])
  })
})
