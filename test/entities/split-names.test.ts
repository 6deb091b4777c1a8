import { expect, test } from 'vitest'
import { splitNames } from '../../src/entities/split-names.ts'
import { readMarked } from './marked.ts'

const split = (marked: string): string => {
  const { article, mentions } = readMarked(marked)
  const names = mentions.map(({ kind, first, endToken }) => ({ kind, first, end: endToken }))
  const textOf = (first: number, end: number) =>
    article.text.slice(article.tokens.starts[first], article.tokens.ends[end - 1])
  return splitNames(article, names)
    .map(({ kind, first, end }) => `${textOf(first, end)} ${kind}`)
    .join(', ')
}

test.each([
  ['{Alphabet’s Waymo} drove.', 'Alphabet’s organization, Waymo organization'],
  ['He told {Bloomberg Nomura} had fallen.', 'Bloomberg organization, Nomura organization'],
  ['In <Stuttgart Pirelli> cut jobs.', 'Stuttgart place, Pirelli organization'],
])('takes apart: %s', (marked, expected) => expect(split(marked)).toBe(expected))

test.each([
  ['{Kohl’s Foundation} gave.', 'Kohl’s Foundation organization'],
  ['{Siemens Energy} rose.', 'Siemens Energy organization'],
  ['{Virgin Atlantic} flew.', 'Virgin Atlantic organization'],
  ['She saw <Stuttgart Pirelli>.', 'Stuttgart Pirelli place'],
])('keeps: %s', (marked, expected) => expect(split(marked)).toBe(expected))
