import { expect, test } from 'vitest'
import { withoutPortfolios } from '../../src/entities/portfolios.ts'
import { readMarked } from './marked.ts'

const kept = (marked: string): string => {
  const { article, mentions } = readMarked(marked)
  return withoutPortfolios(article, mentions)
    .map(({ text }) => text)
    .join(', ')
}

test.each([
  ['The Minister of {Trade and Industry}, [Ann Roe], spoke.', 'Ann Roe'],
  ['{Justice} Minister [Ann Roe] spoke.', 'Ann Roe'],
  ['The Minister for the {Environment} left.', ''],
])('a portfolio is none: %s', (marked, expected) => expect(kept(marked)).toBe(expected))

test.each([
  ['The Prime Minister of the {Kurdistan Regional Government} spoke.', 'Kurdistan Regional Government'],
  ['{NATO} ministers met.', 'NATO'],
  ['{Hamas} Minister [Ann Roe] spoke.', 'Hamas, Ann Roe'],
  ['The {Ministry of Trade} said no. {Quill} ministers left.', 'Ministry of Trade, Quill'],
])('stays: %s', (marked, expected) => expect(kept(marked)).toBe(expected))
