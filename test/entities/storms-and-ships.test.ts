import { describe, expect, test } from 'vitest'
import { mentionsOf } from '../../src/entities/name-mentions.ts'
import { readMarked } from './marked.ts'

const bare = (marked: string): string => {
  const { article, mentions } = readMarked(marked)
  const names = mentions.map(({ kind, first, endToken }) => ({ kind, first, end: endToken }))
  return mentionsOf(article, names)
    .map(({ text, kind }) => `${text} ${kind}`)
    .join(', ')
}

describe('ships that have the names of people', () => {
  test.each([
    ['{HMS Orwin} left <Lyon>.', 'Lyon place'],
    ['USS [Walter Hale] left <Lyon>.', 'Lyon place'],
    ['HMS <Lyon> sank.', ''],
    ['The ferry Princess [Ann] hit a pier.', ''],
    ['The tanker [Bella Roe] is moored in <Lyon>.', 'Lyon place'],
    ['A sister ship, the Queen [Maud], came to <Lyon>.', 'Lyon place'],
    ['The [Bella Roe] docked in <Lyon> beside the Sir [Walter Hale].', 'Lyon place'],
    ['The trawler “[Bella Roe]” is old.', ''],
  ])('left out: %s', (marked, expected) => expect(bare(marked)).toBe(expected))

  test.each([
    ['The yacht [Ann Roe] bought is old.', 'Ann Roe person'],
    ['[Ann Roe] docked in <Lyon>.', 'Ann Roe person, Lyon place'],
    ['The ferry left. [Ann Roe] waved.', 'Ann Roe person'],
    ['Queen [Maud] docked beside the [Roe] family.', 'Maud person, Roe person'],
    ['The [Bella Roe] docked. The [Hale] brothers cheered, and so did [Bo Hale].', 'Hale person, Bo Hale person'],
    ['The ferry {Brightline Ferries} sold is old.', 'Brightline Ferries organization'],
    ['The port of <Lyon> is full. Ferry <Lyon> fans.', 'Lyon place, Lyon place'],
    ['A captain of the ship, [Ann Roe], spoke.', 'Ann Roe person'],
  ])('kept: %s', (marked, expected) => expect(bare(marked)).toBe(expected))
})
