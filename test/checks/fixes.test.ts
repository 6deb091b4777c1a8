import { describe, expect, it } from 'vitest'
import { check } from '../../src/checks/check-article.ts'
import { settingsOf } from '../../src/checks/rule-settings.ts'
import { readAs } from './reading.ts'

const RULES = { 'name/style': { words: { Zelensky: 'Zelenskyy' } }, 'place/style': { words: { Kiev: 'Kyiv' } } }

/** The text with all fixes made, the last first. */
function fixed(text: string): string {
  const { findings } = check(readAs(text), { settings: settingsOf([{ ...RULES }]) })
  const fixes = findings.flatMap(({ fix }) => fix ?? []).toSorted((a, b) => b.start - a.start)
  return fixes.reduce((now, { start, end, replacement }) => now.slice(0, start) + replacement + now.slice(end), text)
}

describe('fixes of findings', () => {
  it.each([
    ['He met Zelensky in Kiev on Monday.', 'He met Zelenskyy in Kyiv on Monday.'],
    [
      'The bridge was safe. “We checked every bolt, she said on Monday.',
      'The bridge was safe. “We checked every bolt,” she said on Monday.',
    ],
    [
      'The bridge was safe. "We checked every bolt. It holds, Jane Roe told reporters.',
      'The bridge was safe. "We checked every bolt. It holds," Jane Roe told reporters.',
    ],
    ['Jane Roe said: “We checked every bolt.', 'Jane Roe said: “We checked every bolt.”'],
    // Nobody knows where a quotation began.
    ['We checked every bolt,” she said on Monday.', 'We checked every bolt,” she said on Monday.'],
    ['Rain fell on Monday.', 'Rain fell on Monday.'],
    ['“We checked every bolt,” she said on Monday.', '“We checked every bolt,” she said on Monday.'],
  ])('%s', (text, expected) => {
    expect(fixed(text)).toBe(expected)
  })
})
