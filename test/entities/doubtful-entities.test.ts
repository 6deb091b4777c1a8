import { describe, expect, it } from 'vitest'
import { extract } from '../../src/index.ts'

const TEXT =
  'Mayor Ann Roe of Lyon met Dunder Mills Ltd on Monday. “We will build it,” Ann Roe said. Dunder Mills said: “It is a start.” Quill left.\n'

describe('minConfidence', () => {
  it('leaves out what is less sure, and keeps ids, order and numbers', () => {
    const all = extract(TEXT)
    for (const least of [0.3, 0.6, 0.9]) {
      const some = extract(TEXT, { minConfidence: least })
      for (const kind of ['people', 'organizations', 'places'] as const)
        expect(some[kind]).toEqual((all[kind] ?? []).filter(({ confidence }) => confidence >= least))
      expect(some.numbers).toEqual(all.numbers)
    }
  })

  it('keeps the text of a speaker that is left out', () => {
    const all = extract(TEXT)
    const none = extract(TEXT, { minConfidence: 1 })
    expect(all.quotes?.map(({ speaker }) => speaker?.entity)).toContain('p1')
    expect(none.people?.filter(({ confidence }) => confidence < 1)).toEqual([])
    expect(none.quotes?.map(({ speaker }) => speaker?.text)).toEqual(all.quotes?.map(({ speaker }) => speaker?.text))
    expect(none.quotes?.every(({ speaker }) => speaker?.entity == null)).toBe(true)
  })

  it('changes nothing at 0', () => {
    expect(extract(TEXT, { minConfidence: 0 })).toEqual(extract(TEXT))
  })
})
