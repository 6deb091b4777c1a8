import { describe, expect, it } from 'vitest'
import { globMatcher } from '../../src/checks/glob.ts'

describe('globs of a config', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['*.md', ['a.md', '.md'], ['a/b.md', 'a.mdx', 'a']],
    ['**/*.md', ['a.md', 'a/b.md', 'a/b/c.md'], ['a.txt', 'a/md']],
    ['drafts/**', ['drafts/a', 'drafts/a/b.txt'], ['a/drafts', 'draft/a']],
    ['a/**/b', ['a/b', 'a/x/b', 'a/x/y/b'], ['ab', 'a/xb', 'a/b/c']],
    ['a?c', ['abc'], ['ac', 'a/c', 'abcd']],
    ['[a-c0]*.txt', ['a.txt', 'c1.txt', '0.txt'], ['d.txt', '/.txt']],
    ['[!a]b', ['bb', '0b'], ['ab', '/b']],
    ['{a,b}/*.{md,txt}', ['a/x.md', 'b/x.txt'], ['c/x.md', 'a/x.html']],
    ['a{b,{c,d}}e', ['abe', 'ace', 'ade'], ['ae', 'abce']],
    ['!*.md', ['a.txt', 'a/b.md'], ['a.md']],
    ['\\*.md', ['*.md'], ['a.md']],
    ['x[', ['x['], ['x']],
    ['{a', ['{a'], ['a']],
    ['(a|b)', ['(a|b)'], ['a']],
    ['./a', ['a'], ['./b']],
  ])('%s', (pattern, those, others) => {
    const matches = globMatcher(pattern)
    expect(those.filter((path) => !matches?.(path))).toEqual([])
    expect(others.filter((path) => matches?.(path))).toEqual([])
  })

  it.each([
    '*a'.repeat(25),
    '(a+)+b',
    '@(a|a|a)*',
    '**/'.repeat(50),
    '**/*'.repeat(50),
    '[a-z]*'.repeat(80),
    '[['.repeat(200),
  ])('%s takes no time', (pattern) => {
    const start = performance.now()
    globMatcher(pattern)?.('a'.repeat(250))
    globMatcher(pattern)?.('a/'.repeat(125))
    expect(performance.now() - start).toBeLessThan(1000)
  })

  it.each(['*'.repeat(501), '{a,b}'.repeat(6), '{'.repeat(250) + ',}'.repeat(125)])('%#: is refused', (pattern) => {
    expect(globMatcher(pattern)).toBeNull()
  })
})
