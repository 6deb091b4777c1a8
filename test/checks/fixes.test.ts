import { describe, expect, it } from 'vitest'
import { check } from '../../src/checks/check-article.ts'
import { settingsOf } from '../../src/checks/rule-settings.ts'
import { readAs } from './reading.ts'

const RULES = { 'name/style': { words: { Zelensky: 'Zelenskyy' } }, 'place/style': { words: { Kiev: 'Kyiv' } } }

/** The text with all fixes made, the last first. */
function fixed(text: string): string {
  const roster = [{ name: 'Wiebke Johannsen', forms: [] }]
  const { findings } = check({ ...readAs(text), roster }, { settings: settingsOf([{ ...RULES }]) })
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
    ['The hearing is on Tuesday, April 28, 2025, there.', 'The hearing is on Monday, April 28, 2025, there.'],
    ['The hearing is on April 28, 2025 (Tuesday), there.', 'The hearing is on April 28, 2025 (Monday), there.'],
    ['The council will vote on the the budget.', 'The council will vote on the budget.'],
    [
      'Councillor Astrid Lindqvist opened the meeting. The plan was bold, Lindqvist said.\n\nCritics of Lindquist called it too dear.',
      'Councillor Astrid Lindqvist opened the meeting. The plan was bold, Lindqvist said.\n\nCritics of Lindqvist called it too dear.',
    ],
    ['Wibke Johannsen spoke to the parliament.', 'Wiebke Johannsen spoke to the parliament.'],
    // Nobody knows where a quotation began.
    ['We checked every bolt,” she said on Monday.', 'We checked every bolt,” she said on Monday.'],
    ['Rain fell on Monday.', 'Rain fell on Monday.'],
    ['“We checked every bolt,” she said on Monday.', '“We checked every bolt,” she said on Monday.'],
  ])('%s', (text, expected) => {
    expect(fixed(text)).toBe(expected)
  })
})
