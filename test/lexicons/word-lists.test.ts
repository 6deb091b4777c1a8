import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { LIST_FILES, listsOf } from './word-lists.ts'

const MAX_LINE = 120

describe.each(LIST_FILES)('%s', (file) => {
  const text = readFileSync(file, 'utf8')
  const lists = listsOf(file)

  it('begins with its purpose, its source and its licence', () => {
    const header = /^(?:\/\/ .*\n)+/u.exec(text)?.[0] ?? ''
    expect(header.split('\n').length, 'a line of purpose, and one of source and licence').toBeGreaterThan(2)
    expect(header).toMatch(/^\/\/ Source: .+ Licence: .+$/mu)
  })

  it('has no line that is too long to review', () => {
    expect(text.split('\n').filter((line) => line.length > MAX_LINE)).toEqual([])
  })

  it('has lists', () => {
    expect(lists.length).toBeGreaterThan(0)
  })

  it.each(lists)(
    '$name is sorted (as by LC_ALL=C sort), or says "in the order of …" above',
    ({ entries, isOrdered }) => {
      expect(isOrdered ? [] : entries.filter((entry, i) => i > 0 && entry < (entries[i - 1] ?? ''))).toEqual([])
    },
  )

  it.each(lists)('$name has no entry twice', ({ entries }) => {
    expect(entries.filter((entry, i) => entries.indexOf(entry) < i)).toEqual([])
  })
})
