import { describe, expect, it } from 'vitest'
import type { Mention } from '../../src/core/analysis.ts'
import { spanOf } from '../../src/core/span.ts'
import type { Entities } from '../../src/entities/index.ts'
import { findMentions } from '../../src/places/recognition/find-toponyms.ts'
import { contextOf } from '../../src/places/recognition/toponym-context.ts'
import { readArticle } from '../../src/text/read-article.ts'

const PLACE = {
  kind: 'other',
  country: null,
  latitude: null,
  longitude: null,
  population: null,
  geonames: null,
} as const

/** The entities that a tagger would find if it found these names, wherever they stand. */
function tagged(text: string, names: { places?: string[]; people?: string[]; organizations?: string[] }): Entities {
  const mentionsOf = (name: string): Mention[] =>
    text
      .split(name)
      .slice(0, -1)
      .map((_, i, parts) => {
        const start = parts.slice(0, i + 1).join(name).length
        return spanOf(text, start, start + name.length)
      })
  return {
    people: (names.people ?? []).map((name, i) => ({
      id: `p${i}`,
      name,
      titles: [],
      mentions: mentionsOf(name),
      confidence: 1,
    })),
    organizations: (names.organizations ?? []).map((name, i) => ({
      id: `o${i}`,
      name,
      mentions: mentionsOf(name),
      confidence: 1,
    })),
    places: (names.places ?? []).map((name, i) => ({
      ...PLACE,
      id: `l${i}`,
      name,
      mentions: mentionsOf(name),
      confidence: 0,
    })),
  }
}

const found = (text: string, names: Parameters<typeof tagged>[1]): string[] =>
  findMentions(readArticle(text), tagged(text, names), contextOf(text)).map((mention) => {
    expect(text.slice(mention.start, mention.end)).toBe(mention.text)
    return mention.text
  })

describe('spans of the tagger are corrected', () => {
  it.each<[string, string[], string[]]>([
    ['A barn burned in Greenville, Miss., on Friday.', ['Greenville', 'Miss'], ['Greenville', 'Miss.']],
    ['He moved from Richmond, Virginia last year.', ['Richmond, Virginia'], ['Richmond', 'Virginia']],
    ["Floods hit China's Guangdong province.", ["China's Guangdong"], ['China', 'Guangdong']],
    ['The City of Lusaka raised fees.', ['City of Lusaka'], ['Lusaka']],
    ['He was held at Wayne County Jail on Friday.', ['Wayne County Jail'], ['Wayne County']],
    ['Sen. Ann Roe, D-Toledo, spoke.', ['D-Toledo'], ['Toledo']],
    ['It was a U.S.-led mission.', ['U.S.-led'], ['U.S.']],
    ['Snow fell across Eastern Ukraine.', ['Eastern Ukraine'], ['Ukraine']],
  ])('%s', (text, places, expected) => expect(found(text, { places })).toEqual(expected))

  it.each<[string, string[]]>([
    ['Rain fell in Northern Ireland on Friday.', ['Northern Ireland']],
    ['He was born in South Korea.', ['South Korea']],
    ['They met in Bosnia and Herzegovina.', ['Bosnia and Herzegovina']],
    ["She works at St. Mary's Hospital in Leeds.", ["St. Mary's Hospital", 'Leeds']],
    ['Troops left Kursk Oblast.', ['Kursk Oblast']],
    ['The road to Dar es Salaam is open.', ['Dar es Salaam']],
  ])('but not where they are right: %s', (text, places) => expect(found(text, { places })).toEqual(places))
})

describe('names that the tagger overlooked', () => {
  it.each<[string, Parameters<typeof tagged>[1], string[]]>([
    ['A bridge fell in Tulsa, Okla., on Friday.', { places: ['Tulsa'] }, ['Tulsa', 'Okla.']],
    ['TULSA, Okla. (AP) — A bridge fell.', {}, ['TULSA', 'Okla.']],
    ['OMAHA — A bridge fell.', {}, ['OMAHA']],
    ['He studied in Tulsa. Later, Tulsa gave him a prize.', { places: [] }, ['Tulsa']],
    ['The mayor of Provo spoke. She said Provo police were slow.', { people: ['Provo'] }, ['Provo']],
    ['The Tulsa-based firm closed.', {}, ['Tulsa']],
    ['A monitor, Gori-based, counted them.', {}, ['Gori']],
  ])('%s', (text, names, expected) => expect(found(text, names)).toEqual(expect.arrayContaining(expected)))

  it.each<[string, Parameters<typeof tagged>[1]]>([
    ['Paris Hilton sang, and Jordan scored twice.', { people: ['Paris Hilton', 'Jordan'] }],
    ['The Washington Post said so.', { organizations: ['Washington Post'] }],
    ['The vote is in March. In May, people will march.', {}],
    ['He believes in God, and trusts in Clinton.', { people: ['Clinton'] }],
    ['Most people of that day wanted Independence or Liberty.', {}],
    ['The faith-based and the Zorvax-based groups closed.', {}],
    ['The Clinton-based plan failed.', { people: ['Clinton-based'] }],
  ])('nothing in: %s', (text, names) => expect(found(text, names)).toEqual([]))
})

describe('names that nothing shows to be places are left out', () => {
  it('a virus', () => expect(found('Doctors fear that Zorvax spreads.', { places: ['Zorvax'] })).toEqual([]))
  it('but not a village', () => {
    expect(found('Three died in the village of Zorvax.', { places: ['Zorvax'] })).toEqual(['Zorvax'])
  })
})
