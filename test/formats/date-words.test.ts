import { describe, expect, it } from 'vitest'
import { dateWords } from '../../src/formats/render-dates.ts'

describe('dateWords', () => {
  it.each([
    ['2025', '2025'],
    ['2025-04', 'April 2025'],
    ['2025-04-28', '28 April 2025'],
    ['2025-04-28/2025-05-04', '28 April 2025 – 4 May 2025'],
    ['2014/2018', '2014 – 2018'],
    ['2024-23', 'autumn 2024'],
    ['2021-35', 'third quarter of 2021'],
    ['2021-40', 'first half of 2021'],
    ['199X', '1990s'],
    ['20XX', '21st century'],
    ['18XX', '19th century'],
    ['11XX', '12th century'],
    ['-0043', '44 BC'],
    ['0000', '1 BC'],
    ['0079', 'AD 79'],
    ['2021-03-05T09:15:00Z', '5 March 2021, 09:15:00 UTC'],
    ['2025-99', '2025-99'],
    ['soon', 'soon'],
    ['', ''],
  ])('%s is %s', (edtf, words) => expect(dateWords(edtf)).toBe(words))
})
