import { describe, expect, test } from 'vitest'
import { settleSurnames } from '../../src/entities/surnames.ts'
import { readMarked } from './marked.ts'

const settled = (marked: string): string => {
  const { article, mentions } = readMarked(marked)
  return settleSurnames(article, mentions)
    .map(({ text, kind }) => `${text} ${kind}`)
    .join(', ')
}

describe('family names alone', () => {
  test.each([
    ['[Ann Quill] spoke. Reporters met Quill later.', 'Ann Quill person, Quill person'],
    ["[Ann Quill] spoke. {Quill}'s plan failed.", 'Ann Quill person, Quill person'],
    ["[Ann Quill] spoke, and Quill's son left.", 'Ann Quill person, Quill person'],
    ['[Tim Baker] won. Nobody saw Baker leave.', 'Tim Baker person, Baker person'],
  ])('are found: %s', (marked, expected) => expect(settled(marked)).toBe(expected))

  test.each([
    ['[Ann Quill] spoke. The Quill Street shop and Quill-Hale shut.', 'Ann Quill person'],
    ['[Tim Baker] won. A baker lost. Nobody saw Baker leave.', 'Tim Baker person'],
    ['[Ann Young] won. Young people lost.', 'Ann Young person'],
    ['[Ann London] won. She left <London>.', 'Ann London person, London place'],
    ['[Quill] spoke. Reporters met Quill.', 'Quill person'],
    ['[Martin Hale Jr] spoke. Jr came. Mary Hale met us.', 'Martin Hale Jr person'],
  ])('or not: %s', (marked, expected) => expect(settled(marked)).toBe(expected))
})
