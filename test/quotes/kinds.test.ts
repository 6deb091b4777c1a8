import { describe, expect, test } from 'vitest'
import type { QuoteKind } from '../../src/core/analysis.ts'
import { marked } from './helpers.ts'

const KINDS: [string, QuoteKind][] = [
  ['"We are ready," the mayor said.', 'direct'],
  ['The mayor said: "We are ready."', 'direct'],
  ['"No one came!" she cried.', 'direct'],
  ['"Why now?" he asked.', 'direct'],
  ['He said, "the water came at night."', 'direct'],
  ['"Never," Ann Orr said.', 'direct'],
  ['The mayor said the town was "ready for any storm".', 'partial'],
  ['He called the plan "a waste of good money".', 'partial'],
  ['Residents spoke of "the worst night of our lives" on Monday.', 'partial'],
  ['The minister promised to "look into it at once".', 'partial'],
  ['Critics say it is "far too little" to help.', 'partial'],
  ['The "shadow fleet" grew by a third.', 'scare'],
  ['The so-called "peace" lasted a week.', 'scare'],
  ['The film "The Long Road" opens on Friday.', 'scare'],
  ['Joe "The Hammer" Brown won.', 'scare'],
  ['He called them "heroes".', 'partial'],
  ['A song called "Rain" was played.', 'scare'],
  ['The band played “River of Stone” at the fair.', 'scare'],
  ['The children sang “Green Grows the Hill” twice.', 'scare'],
  ['The crowd sang “we are not leaving” at the gate.', 'partial'],
]

describe('kinds', () => {
  test.each(KINDS)('%s', (text, kind) => {
    expect(marked(text)[0]?.kind).toBe(kind)
  })
})
