import { describe, expect, test } from 'vitest'
import { mentionsOf } from '../../src/entities/name-mentions.ts'
import { readMarked } from './marked.ts'

const bare = (marked: string): string => {
  const { article, mentions } = readMarked(marked)
  const names = mentions.map(({ kind, first, endToken }) => ({ kind, first, end: endToken }))
  return mentionsOf(article, names)
    .map(({ text, kind }) => `${text} ${kind}`)
    .join(', ')
}

describe('edges of people’s names', () => {
  test.each([
    ['[Alhaji Musa Danjuma] met [Alhaji Danjuma].', 'Musa Danjuma person, Danjuma person'],
    ['[Datuk Seri Azman Hashim] met [Daw Khin Mar Aye].', 'Azman Hashim person, Khin Mar Aye person'],
    ['[Malam Yusuf Bala] met [Barr. Folake Adewusi].', 'Yusuf Bala person, Folake Adewusi person'],
    ['{DS Omar Vale} and [DCI Ochieng] spoke.', 'Omar Vale person, Ochieng person'],
    ['[Kayleigh Stubbs] rang. [Furious Kayleigh] wept.', 'Kayleigh Stubbs person, Kayleigh person'],
    ['[Ann Roe KC] spoke.', 'Ann Roe person'],
  ])('cut off: %s', (marked, expected) => expect(bare(marked)).toBe(expected))

  test.each([
    ['[Daw Aung] met [Sheikh Hasina].', 'Daw Aung person, Sheikh Hasina person'],
    ['[Tan Cheng Lock] met [Di Canio].', 'Tan Cheng Lock person, Di Canio person'],
    ['[Barr] spoke to {DS Hale Ltd}.', 'Barr person, DS Hale Ltd organization'],
    ['{DC United Fans} sang.', 'DC United Fans organization'],
    ['[Grace Kelly] spoke. [Rose Kelly] left.', 'Grace Kelly person, Rose Kelly person'],
  ])('kept: %s', (marked, expected) => expect(bare(marked)).toBe(expected))
})
