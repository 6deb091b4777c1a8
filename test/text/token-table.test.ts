import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { Article } from '../../src/core/article.ts'
import { upperBound } from '../../src/core/search.ts'
import { sentenceOfPiece } from '../../src/core/tokens.ts'
import { wordTrait } from '../../src/core/words.ts'
import { classOf, LETTER, NUMBER } from '../../src/text/character-classes.ts'
import { cutArticle } from '../../src/text/token-table.ts'
import { wordOf } from '../../src/text/word-table.ts'

const cut = (text: string) => {
  const paragraphs: Article['paragraphs'] = [{ start: 0, end: text.length, role: 'body' }]
  return cutArticle(text, paragraphs)
}

const piecesOf = (text: string): string => {
  const { pieces } = cut(text)
  return Array.from({ length: pieces.length }, (_, i) => text.slice(pieces.starts[i], pieces.ends[i])).join('|')
}

test.each([
  ['She paid $1,234.50.', 'She|paid|$|1|,|234|.|50|.'],
  ['don’t vice-president', 'don|’|t|vice|-|president'],
  ['U.S.-led 5km', 'U|.|S|.|-|led|5|km'],
  ['naïve e\u0301te\u0301 東京', 'naïve|e\u0301te\u0301|東京'],
  ['foo_bar ½ ²', 'foo|_|bar|½|²'],
  ['… -- \u{1f600}', '…|-|-|\u{1f600}'],
])('pieces: %s', (text, expected) => expect(piecesOf(text)).toBe(expected))

const WORDS =
  `Roe the Roes’ "No, way." (800) +5 3.5 U.S. F.B.I. & $ ! ... a/b re-do two–three - 2-5 naïve 東京 “Oh” '97 No. 5 v. Wade a.m. https://x.org/a \u{1f600} \ud83d`.split(
    ' ',
  )
const ANY_TEXT = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(' ')),
)

describe('any text', () => {
  it('is covered by pieces but for its white space, in order and without overlap', () => {
    fc.assert(
      fc.property(ANY_TEXT, (text) => {
        const { pieces } = cut(text)
        let last = 0
        for (let i = 0; i < pieces.length; i++) {
          const [start, end] = [pieces.starts[i] as number, pieces.ends[i] as number]
          expect(text.slice(last, start)).toMatch(/^\s*$/u)
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(text.slice(last)).toMatch(/^\s*$/u)
      }),
    )
  })

  it('has words that say what stands there, and the class of its first character', () => {
    fc.assert(
      fc.property(ANY_TEXT, (text) => {
        const { pieces, tokens, vocabulary } = cut(text)
        for (const { length, starts, ends, words } of [pieces, tokens]) {
          for (let i = 0; i < length; i++)
            expect(vocabulary[words[i] as number]?.text).toBe(text.slice(starts[i], ends[i]))
        }
        for (let i = 0; i < pieces.length; i++)
          expect((pieces.classes[i] as number) & (LETTER | NUMBER)).toBe(
            classOf(text.codePointAt(pieces.starts[i] as number) as number) & (LETTER | NUMBER),
          )
      }),
    )
  })

  it('has every token as a row of pieces, and every sentence as a row of tokens', () => {
    fc.assert(
      fc.property(ANY_TEXT, (text) => {
        const { pieces, tokens, sentences } = cut(text)
        const [starts, ends] = [new Map<number, number>(), new Map<number, number>()]
        for (let i = 0; i < pieces.length; i++) {
          const token = upperBound(tokens.starts, pieces.starts[i] as number) - 1
          if (token < 0 || (pieces.starts[i] as number) >= (tokens.ends[token] as number)) continue
          if (!starts.has(token)) starts.set(token, pieces.starts[i] as number)
          ends.set(token, pieces.ends[i] as number)
          expect(sentenceOfPiece(pieces, i)).toBe(tokens.sentences[token])
        }
        expect([...starts.values()]).toEqual([...tokens.starts])
        expect([...ends.values()]).toEqual([...tokens.ends])
        let next = 0
        sentences.forEach(({ start, end, firstToken, endToken }, i) => {
          expect([firstToken, start, end]).toEqual([next, tokens.starts[firstToken], tokens.ends[endToken - 1]])
          expect(new Set(tokens.sentences.subarray(firstToken, endToken))).toEqual(new Set([i]))
          next = endToken
        })
        expect(next).toBe(tokens.length)
      }),
    )
  })
})

test('chrome paragraphs have no pieces', () => {
  const paragraphs: Article['paragraphs'] = [
    { start: 0, end: 8, role: 'chrome' },
    { start: 9, end: 15, role: 'body' },
  ]
  expect([...cutArticle('Comments\nShare.', paragraphs).pieces.starts]).toEqual([9, 14])
})

test('a trait is computed once a word', () => {
  let count = 0
  const lengthOf = wordTrait(({ text }) => {
    count++
    return text.length
  })
  expect([lengthOf(wordOf('bridge')), lengthOf(wordOf('bridge')), lengthOf(wordOf('Bridge'))]).toEqual([6, 6, 6])
  expect(count).toBe(2)
})
