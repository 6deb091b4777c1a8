import { describe, expect, test } from 'vitest'
import { type Span, spanOf } from '../../src/core/span.ts'
import { withStructure } from '../../src/entities/byline-people.ts'
import { mergeByName } from '../../src/entities/merge-names.ts'
import { mergePeople } from '../../src/entities/merge-people.ts'
import { peopleOf } from '../../src/entities/titled-mentions.ts'
import { readMarked } from './marked.ts'

/** The author and the outlet in the text, beside the names that the tagger found (marked). */
interface Given {
  readonly by?: string
  readonly outlet?: string
  readonly filedFrom?: string
}

function merged(marked: string, { by, outlet, filedFrom }: Given): string {
  const plain = marked.replace(/[[\]{}<>]/gu, '')
  const find = (part: string): Span => spanOf(plain, plain.lastIndexOf(part), plain.lastIndexOf(part) + part.length)
  const { article, mentions } = readMarked(marked, {
    byline: by === undefined ? [] : [{ ...find(by), name: by }],
    outlet: outlet === undefined ? null : find(outlet),
    dateline: filedFrom === undefined ? null : { ...find(filedFrom), place: filedFrom, agency: null, date: null },
  })
  const all = withStructure(article, mentions)
  for (const { text, start, end } of all) expect(article.text.slice(start, end)).toBe(text)
  const people = mergePeople(
    peopleOf(
      article,
      all.filter(({ kind }) => kind === 'person'),
    ),
  )
  const things = mergeByName(all.filter(({ kind }) => kind !== 'person'))
  return [...people, ...things].map(({ name, mentions: own }) => `${name} ${own.length}`).join(', ')
}

describe('byline', () => {
  test.each<readonly [string, Given, string]>([
    ['By Ann Roe\nThe vote is over.', { by: 'Ann Roe' }, 'Ann Roe 1'],
    ['By [Ann Roe]\nThe vote is over.', { by: 'Ann Roe' }, 'Ann Roe 1'],
    ['[Ann Roe] saw it.\nBy Ann Roe', { by: 'Ann Roe' }, 'Ann Roe 2'],
    ['[Roe] saw it.\nBy Ann Roe', { by: 'Ann Roe' }, 'Ann Roe 2'],
    ['It is over.\nThe Orley PostAnn Roe', { by: 'Ann Roe', outlet: 'The Orley Post' }, 'Ann Roe 1, The Orley Post 1'],
    [
      'It is over.\nThe [Orley PostAnn Roe]',
      { by: 'Ann Roe', outlet: 'The Orley Post' },
      'Ann Roe 1, The Orley Post 1',
    ],
    [
      'The {Orley Post} wrote it.\nThe Orley PostAnn Roe',
      { by: 'Ann Roe', outlet: 'The Orley Post' },
      'Ann Roe 1, The Orley Post 2',
    ],
    ['<Ann Roe>\nIt is over.', { by: 'Ann Roe' }, 'Ann Roe 1'],
    ['ORLEY, Peru - It is over.', { filedFrom: 'ORLEY, Peru' }, 'ORLEY 1, Peru 1'],
    ['<ORLEY>, Peru - It is over in <Orley>.', { filedFrom: 'ORLEY, Peru' }, 'Orley 2, Peru 1'],
  ])('merged: %s', (text, given, expected) => expect(merged(text, given)).toBe(expected))

  test.each<readonly [string, Given, string]>([
    ['[Ann Roe] saw it.\nBy Bob Poe', { by: 'Bob Poe' }, 'Ann Roe 1, Bob Poe 1'],
    ['[Ann Poe] saw it.\nBy Bob Poe', { by: 'Bob Poe' }, 'Ann Poe 1, Bob Poe 1'],
    ['Mrs. [Poe] saw it.\nBy Bob Poe', { by: 'Bob Poe' }, 'Poe 1, Bob Poe 1'],
    ['[Ann Roe] saw it.', {}, 'Ann Roe 1'],
    [
      'The {Orley Times} wrote it.\nThe Orley PostAnn Roe',
      { by: 'Ann Roe', outlet: 'The Orley Post' },
      'Ann Roe 1, Orley Times 1, The Orley Post 1',
    ],
    ['{Orley} wrote it.\nThe Orley Post', { outlet: 'The Orley Post' }, 'Orley 1, The Orley Post 1'],
    ['It rained in <Orley>.\nThe Orley Post', { outlet: 'The Orley Post' }, 'Orley 1, The Orley Post 1'],
    ['[Roe] met [Ann Moe].\nBy Jan Poe', { by: 'Jan Poe' }, 'Roe 1, Ann Moe 1, Jan Poe 1'],
    ['[Poe Jan] met me.\nBy Jan Poe', { by: 'Jan Poe' }, 'Poe Jan 1, Jan Poe 1'],
    ['ORLEY - It is over in <Orleans>.', { filedFrom: 'ORLEY' }, 'ORLEY 1, Orleans 1'],
  ])('apart: %s', (text, given, expected) => expect(merged(text, given)).toBe(expected))
})
