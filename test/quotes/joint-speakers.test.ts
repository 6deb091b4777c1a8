import { describe, expect, test } from 'vitest'
import { quotesIn } from './helpers.ts'

const JOINT: [string, string][] = [
  ['“We will not move the boats,” Ann Orr and Tom Reilly said in a joint letter.', 'Ann Orr and Tom Reilly'],
  ['“We will not move the boats,” said Ann Orr and Tom Reilly.', 'Ann Orr and Tom Reilly'],
  ['Ann Orr and Tom Reilly said on Monday that the boats would stay.', 'Ann Orr and Tom Reilly'],
  ['Ann Orr, Tom Reilly and Eva Lund said: “We will not move the boats.”', 'Ann Orr, Tom Reilly and Eva Lund'],
  ['Police and witnesses said that three boats had burned.', 'Police and witnesses'],
]

const ALONE: [string, string][] = [
  ['“We will not move the boats,” said Ann Orr, and Tom Reilly agreed.', 'Ann Orr'],
  ['“We will not move the boats,” Ann Orr said and left.', 'Ann Orr'],
  ['“We will not move the boats,” said Ann Orr of Port and Harbour.', 'Ann Orr'],
  ['Tom Reilly left and Ann Orr said: “We will not move the boats.”', 'Ann Orr'],
  ['After talks with Tom Reilly and Eva Lund, Ann Orr said: “We will not move the boats.”', 'Ann Orr'],
  ['“We lost,” Tom Reilly told Eva Lund and Ann Orr.', 'Tom Reilly'],
]

describe('speakers together', () => {
  test.each(JOINT)('%s', (text, words) => {
    const speaker = quotesIn(text)[0]?.speaker
    expect([speaker?.text, speaker?.name, speaker?.entity, speaker?.type]).toEqual([words, null, null, 'group'])
  })
  test.each(ALONE)('one alone: %s', (text, name) => {
    expect(quotesIn(text)[0]?.speaker?.name).toBe(name)
  })
})
