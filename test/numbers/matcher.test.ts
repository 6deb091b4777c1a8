import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matcherOf } from '../../src/numbers/matcher/matcher.ts'
import { runs } from '../property-runs.ts'

/** The same pattern as a RegExp: a list becomes alternatives, the longest first. */
const regExpOf = (source: string): RegExp =>
  new RegExp(
    source.replace(/\{([^}\d][^}]*)\}/gu, (_, list: string) => {
      const words = list.split('|').sort((a, b) => b.length - a.length)
      return `(?:${words.join('|')})`
    }),
    'iy',
  )

function foundBy(pattern: RegExp, text: string, at: number) {
  pattern.lastIndex = at
  const found = pattern.exec(text)
  return found && { end: at + found[0].length, groups: { ...found.groups } }
}

describe('matcherOf', () => {
  it.each([
    ['may', 'May 5', 0, 3, {}],
    ['{mar|march}', 'March', 0, 5, {}],
    ['{mar|march}(?=c)', 'March', 0, 3, {}],
    ['(?<day>\\d{1,2})(?:st|th)?', '13th', 0, 4, { day: '13' }],
    ['(?<a>a+)?b', 'b', 0, 1, { a: undefined }],
    ['(?<a>\\d)(?<sep>[-/])\\d\\k<sep>\\d', '1/2/3', 0, 5, { a: '1', sep: '/' }],
    ['end$', 'the end', 4, 7, {}],
    ['(?<=S)x', 'sx', 1, 2, {}],
  ])('%s in %j at %i', (source, text, at, end, groups) => {
    expect(matcherOf(source)(text, at)).toEqual({ end, groups })
  })

  it.each([
    ['may', 'Mary', 0],
    ['may(?![a-z])', 'maybe', 0],
    ['\\d{3}', '12', 0],
    ['(?<a>\\d)(?<sep>[-/])\\d\\k<sep>\\d', '1/2-3', 0],
    ['end$', 'end.', 0],
    ['ſ', 's', 0],
    ['k', '\u212a', 0],
  ])('%s is not in %j at %i', (source, text, at) => {
    expect(matcherOf(source)(text, at)).toBeNull()
  })

  it.each(['a)', '(a', 'a{x', '(a)', '.', '[a', '\\w', '(?:ab){2,}'])('refuses %s', (source) => {
    expect(() => matcherOf(source)('a', 0)).toThrow()
  })

  const SOURCES = [
    '(?:a|ab)(?<x>b|c)?\\d{1,3}(?![a\\d])',
    '(?<which>{a|ab|abc})\\s{1,3}(?:the\\s{1,3})?(?<unit>{b|bc})s?',
    '(?:(?<a>\\d{1,2})(?<sep>[-/. ]))?(?<b>\\d{1,2})(?!\\k<sep>\\d)',
    '(?:\\s?[x–]\\s?|,\\s{0,2}){0,3}(?<rest>[a-c]+)(?:s|)',
    '(?:(?:a|b\\s)?c|(?<y>b)(?=\\s*$))(?<bare>)',
    '(?:(?<z>a|aa)(?:b|c)){2}|(?<=\\s)\\d+(?<!5)',
  ]
  it.each(SOURCES)('finds what RegExp finds: %s', (source) => {
    const matcher = matcherOf(source)
    const pattern = regExpOf(source)
    const text = fc
      .array(fc.constantFrom(...'aAbBcCsx123 5 -/.–,', ' the '), { maxLength: 14 })
      .map((all) => all.join(''))
    fc.assert(
      fc.property(text, fc.nat(6), (string, at) => {
        fc.pre(at <= string.length)
        expect(matcher(string, at)).toEqual(foundBy(pattern, string, at))
      }),
      runs(2000),
    )
  })
})
