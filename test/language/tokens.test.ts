import { expect, test } from 'vitest'
import { readArticle } from '../../src/read/article.ts'

const wordsOf = (text: string, first: number, end: number): string[] =>
  Array.from({ length: end - first }, (_, i) => readArticle(text).tokens.text(first + i))

const read = (text: string): string =>
  readArticle(text)
    .sentences.map(({ firstToken, endToken }) => wordsOf(text, firstToken, endToken).join('|'))
    .join(' // ')

test.each([
  ['U.S.-Egypt ties', 'U.S.|Egypt|ties'],
  ['a U.S.-led raid', 'a|U.S.|led|raid'],
  ['a pro-Israel vote', 'a|pro|Israel|vote'],
  ['Lima/Quito went dark', 'Lima|Quito|went|dark'],
  ['4.Kojo came', '4.|Kojo|came'],
  ['See No. 5 there.', 'See|No|5|there'],
  ['Roe vs. Wade stands.', 'Roe|vs|Wade|stands'],
])('cut: %s', (text, expected) => expect(read(text)).toBe(expected))

test.each([
  ['and/or', 'and/or'],
  ['No. Five came.', 'No // Five|came'],
  ['He said no. 5 came.', 'He|said|no|5|came'],
  ['at 3.5 percent', 'at|3.5|percent'],
  ['on 24/7 duty', 'on|24/7|duty'],
])('not cut: %s', (text, expected) => expect(read(text)).toBe(expected))
