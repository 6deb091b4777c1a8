import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { changedLines } from '../../src/checks/changed-lines.ts'
import { foldRenamings } from '../../src/checks/fold-renamings.ts'
import { rosterOf } from '../../src/checks/roster.ts'
import { changesBetween } from '../../src/checks/version-changes.ts'
import type { Change } from '../../src/core/change.ts'
import { spanOf } from '../../src/core/span.ts'
import { readAs } from './reading.ts'

describe('changed lines', () => {
  const changed = (before: string, after: string): string[] => {
    const isChanged = changedLines(before, after)
    return [...after.matchAll(/\S+/gu)].flatMap((match) =>
      isChanged({ start: match.index, end: match.index + match[0].length }) ? [match[0]] : [],
    )
  }
  it.each([
    ['one\ntwo', 'one\ntwo', []],
    ['one\ntwo', 'one\nzwei\ntwo', ['zwei']],
    ['one\ntwo', 'eins\ntwo', ['eins']],
    ['one\ntwo', 'one', []],
    ['one  \r\ntwo', 'one\ntwo\n', []],
    ['', 'one\ntwo', ['one', 'two']],
  ])('%j → %j', (before, after, expected) => expect(changed(before, after)).toEqual(expected))

  it('touches a range of several lines', () => {
    const isChanged = changedLines('one\ntwo\nthree', 'one\nzwei\nthree')
    expect([
      isChanged({ start: 0, end: 5 }),
      isChanged({ start: 0, end: 3 }),
      isChanged({ start: 9, end: 14 }),
    ]).toEqual([true, false, false])
  })
})

describe('renamings', () => {
  const change = (before: string, after: string, fact: Change['fact'] = 'person'): Change => ({
    fact,
    kind: 'changed',
    before: spanOf(before, 0, before.length),
    after: spanOf(after, 0, after.length),
  })
  const folded = (...changes: readonly Change[]) =>
    foldRenamings(changes).map(({ before, after, times }) => `${before?.text} → ${after?.text} ×${times}`)

  it.each([
    [[change('Jana Roe', 'Jane Roe'), change('Jana', 'Jane')], ['Jana Roe → Jane Roe ×2']],
    [[change('Roe', 'Doe'), change('Jana Roe', 'Jana Doe'), change('Roe', 'Doe')], ['Jana Roe → Jana Doe ×3']],
    [
      [change('Jana Roe', 'Max Poe'), change('Roe', 'Doe')],
      ['Jana Roe → Max Poe ×1', 'Roe → Doe ×1'],
    ],
    [
      [change('Altdorf', 'Neudorf', 'place'), change('Altdorf', 'Neudorf')],
      ['Altdorf → Neudorf ×1', 'Altdorf → Neudorf ×1'],
    ],
    [
      [change('12', '21', 'number'), change('12', '21', 'number')],
      ['12 → 21 ×1', '12 → 21 ×1'],
    ],
    [[change('Roe', 'Doe', 'speaker'), change('Roe', 'Doe')], ['Roe → Doe ×1']],
    [
      [change('Roe', 'Doe', 'speaker'), change('Roe', 'Poe')],
      ['Roe → Doe ×1', 'Roe → Poe ×1'],
    ],
  ])('%#', (changes, expected) => expect(folded(...changes)).toEqual(expected))

  it.each(['port', 'flood', 'strike'])('are no changes of wrapped lines: %s', (name) => {
    const text = readFileSync(`fixtures/checks/well-edited/${name}.txt`, 'utf8')
    expect(changesBetween(readAs(text), readAs(wrapped(text)))).toEqual([])
  })
})

/** Lines of at most 72 characters. */
const wrapped = (text: string): string =>
  text.replace(/(?<line>.{1,72})(?: +|$)/gmu, '$<line>\n').replace(/\n{3,}/gu, '\n\n')

describe('the roster', () => {
  const roster = rosterOf([
    { name: 'Ngozi Okonjo-Iweala', forms: ['Madam DG'] },
    { name: 'Greenpeace', forms: [] },
  ])
  it.each([
    ['Greenpaece', ['Greenpeace']],
    ['Greenpeac', ['Greenpeace']],
    ['Okonjo-Iweela', ['Ngozi Okonjo-Iweala']],
    ['Greenwich', []],
    ['DG', []],
  ])('is near %s', (word, names) => expect(roster.near(word).map(({ name }) => name)).toEqual(names))
  it('knows every form', () => {
    expect(['Greenpeace', 'Madam DG', 'Madam'].map(roster.isKnown)).toEqual([true, true, false])
  })
})
