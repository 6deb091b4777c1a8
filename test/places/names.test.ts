import { describe, expect, it } from 'vitest'
import { divisionName, placesNamed } from '../../src/places/gazetteer/gazetteer.ts'
import { candidatesOf, isKnownPlace } from '../../src/places/gazetteer/place-candidates.ts'
import { fold } from '../../src/places/gazetteer/place-keys.ts'

describe('fold', () => {
  it.each([
    ['São Paulo', 'sao paulo'],
    ['St. Petersburg', 'saint petersburg'],
    ['Mt. Pleasant', 'mount pleasant'],
    ['U.S.', 'us'],
    ['U. S.', 'us'],
    ["Queen Anne's County", 'queen annes county'],
    ['Deir ez-Zor', 'deir ez zor'],
    ['The Hague', 'hague'],
    ['Łódź', 'lodz'],
    ['Trinidad & Tobago', 'trinidad and tobago'],
    ['...', ''],
  ])('%s is %s', (name, folded) => expect(fold(name)).toBe(folded))
})

/** Name, then kind, country and division of the best known place of that name. */
const BEST: readonly (readonly [string, string, string | null, string])[] = [
  ['Nairobi', 'city', 'KE', 'Nairobi County'],
  ['Kiev', 'city', 'UA', 'Kyiv City'],
  ['Bombay', 'city', 'IN', 'Maharashtra'],
  ['Saigon', 'city', 'VN', 'Ho Chi Minh City'],
  ['Ivory Coast', 'country', 'CI', 'Ivory Coast'],
  ['Türkiye', 'country', 'TR', 'Turkey'],
  ['UAE', 'country', 'AE', 'United Arab Emirates'],
  ['Britain', 'country', 'GB', 'United Kingdom'],
  ['W.Va.', 'state', 'US', 'West Virginia'],
  ['Calif.', 'state', 'US', 'California'],
  ['Calif', 'state', 'US', 'California'],
  ['N.S.W.', 'state', 'AU', 'New South Wales'],
  ['La.', 'state', 'US', 'Louisiana'],
  ['L.A.', 'city', 'US', 'California'],
  ['Kursk Oblast', 'state', 'RU', 'Kursk Oblast'],
  ['Terrebonne Parish', 'county', 'US', 'Louisiana'],
  ['Levy County', 'county', 'US', 'Florida'],
  ['Province of Bulacan', 'city', 'PH', 'Central Luzon'],
  ['County Cork', 'county', 'IE', 'Ireland'],
  ['Lake Chad', 'water', null, ''],
  ['Mount Kenya', 'landform', 'KE', 'Kenya'],
  ['West Bank', 'state', 'PS', 'West Bank'],
  ['Judea and Samaria', 'state', 'PS', 'West Bank'],
  ['Indo-Pacific', 'region', null, ''],
  ['Latin America', 'region', null, ''],
  ['Western Europe', 'region', null, ''],
  ['Antarctica', 'country', 'AQ', 'Antarctica'],
  ['Africa', 'continent', null, ''],
]

describe('the gazetteer', () => {
  it.each(BEST)('knows %s as a %s (%s, %s)', (name, kind, country, division) => {
    const place = candidatesOf(name)[0]?.place
    expect(place).toMatchObject({ kind, country })
    expect(divisionName(place?.division ?? '') ?? '').toBe(division)
  })

  it.each(['Ruritania', 'Xqzzt', 'Kenyan', '', ' ', '\ud800', 'x'.repeat(1000)])('does not know "%s"', (name) => {
    expect(isKnownPlace(name)).toBe(false)
    expect(candidatesOf(name)).toEqual([])
  })

  it('gives coordinates, people and GeoNames ids', () => {
    expect(placesNamed('reykjavik')[0]).toMatchObject({
      kind: 'city',
      country: 'IS',
      seat: 'country',
      geonames: 3413829,
    })
    const { latitude = 0, longitude = 0, population = 0 } = placesNamed('reykjavik')[0] ?? {}
    expect(latitude).toBeCloseTo(64.14, 1)
    expect(longitude).toBeCloseTo(-21.9, 1)
    expect(population).toBeGreaterThan(100_000)
  })

  it('locates a part of a known place, and says no more of it', () => {
    expect(candidatesOf('Entebbe International Airport')[0]).toMatchObject({ match: 'part' })
    expect(candidatesOf('Smallville International Airport')).toEqual([])
  })
})
