import { expect, test } from 'vitest'
import { ACTORS } from '../../src/lexicons/actor-nouns.ts'
import { BODIES, DOCUMENTS, nounClass } from '../../src/lexicons/speaker-nouns.ts'

test('a noun for bodies or documents is none for people, but where compromise has it among them ("operator")', () => {
  expect([...BODIES].filter((noun) => nounClass(noun) !== 'body' && !ACTORS.has(noun))).toEqual([])
  expect([...DOCUMENTS].filter((noun) => nounClass(noun) !== 'document')).toEqual([])
})

test.each([
  ['jockey', 'person'],
  ['plumbers', 'people'],
  ['vice-chancellor', 'person'],
  ['56-year-old', 'person'],
  ['insurer', 'body'],
  ['follow-up', null],
])('%s: %s', (noun, expected) => expect(nounClass(noun)).toBe(expected))
