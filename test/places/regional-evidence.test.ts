import { describe, expect, it } from 'vitest'
import { regionalEvidenceOf } from '../../src/places/resolution/regional-evidence.ts'
import { readArticle } from '../../src/text/read-article.ts'

const TEXT = 'A barn burned on Friday.'

const styleOf = (text: string, url?: string): Record<string, number> =>
  Object.fromEntries(regionalEvidenceOf({ ...readArticle(text), url: url ?? null }).style.of)

const countriesOf = (text: string): string[] => [...regionalEvidenceOf(readArticle(text)).countries.of.keys()]
const divisionsOf = (text: string): string[] => [...regionalEvidenceOf(readArticle(text)).divisions.of.keys()]

describe("the article's own address tells its country", () => {
  it.each<[string, Record<string, number>]>([
    ['https://www.example.co.uk/news/barn', { GB: 3 }],
    ['http://example.ie', { IE: 3 }],
    ['https://news.example.com.au:8080/a?b=c', { AU: 3 }],
    ['https://example.nz#top', { NZ: 3 }],
  ])('%s', (url, style) => expect(styleOf(TEXT, url)).toEqual(style))

  it.each([
    'https://www.example.com/uk/news',
    'https://example.tv/a',
    'https://example.org/www.example.ie',
    'ftp://example.ie/a',
    'example.ie',
    '',
  ])('but not: %s', (url) => expect(styleOf(TEXT, url)).toEqual({}))

  it('and more than one that it names', () => {
    const style = styleOf('Write to news@example.ie.', 'https://www.example.co.uk/')
    expect(style).toEqual({ GB: 3, IE: 1 })
  })
})

describe('a state in the name of a street is not named', () => {
  it.each(['Police closed Georgia Avenue.', 'A car hit a shop on Nevada St. at noon.', 'Rents rose on Texas Lane.'])(
    '%s',
    (text) => expect(divisionsOf(text)).toEqual([]),
  )

  it.each<[string, string]>([
    ['Police in Nevada closed it.', 'US.NV'],
    ['The Kentucky Court of Appeals met.', 'US.KY'],
    ['Voters in Texas streets sang.', 'US.TX'],
  ])('but in: %s', (text, division) => expect(divisionsOf(text)).toEqual([division]))
})

describe('a nationality counts for its country', () => {
  it('by the adjective', () => expect(countriesOf('The Kenyan minister spoke.')).toEqual(['KE']))
  it('but no word in small letters', () => expect(countriesOf('The turkey was roasted.')).toEqual([]))
})
