import { describe, expect, it } from 'vitest'
import { extract } from '../../src/index.ts'
import { kilometres } from '../../src/places/gazetteer/geometry.ts'

/** Name, country, latitude and longitude of the sense that the text shows, the text. */
type Row = readonly [string, string, number, number, string]

const SENSES: readonly Row[] = [
  [
    'Georgia',
    'GE',
    42,
    43.5,
    'The president of Georgia met the Armenian and Azerbaijani leaders in Tbilisi on Monday.',
  ],
  [
    'Georgia',
    'US',
    32.75,
    -83.5,
    'Voters in Georgia and Alabama went to the polls on Tuesday, and officials in Atlanta counted late into the night.',
  ],
  [
    'Paris',
    'FR',
    48.85,
    2.35,
    'Farmers drove their tractors into Paris on Friday. The French government said talks in Lyon would go on.',
  ],
  [
    'Paris',
    'US',
    33.66,
    -95.56,
    'A grass fire closed a road near Paris, Texas, on Sunday, the Lamar County sheriff said.',
  ],
  [
    'London',
    'GB',
    51.51,
    -0.13,
    'Commuters in London faced delays on Monday, and trains from Brighton and Reading were cancelled.',
  ],
  [
    'London',
    'CA',
    42.98,
    -81.23,
    'Police in London, Ontario, closed a bridge on Monday. Crews from Kitchener and Windsor helped.',
  ],
  [
    'Birmingham',
    'GB',
    52.48,
    -1.9,
    'The council in Birmingham will close four libraries, and Coventry and Wolverhampton may follow.',
  ],
  [
    'Birmingham',
    'US',
    33.52,
    -86.8,
    'Storms knocked out power in Birmingham and Tuscaloosa on Friday. The Alabama governor declared an emergency.',
  ],
  [
    'Cambridge',
    'GB',
    52.2,
    0.12,
    'A cyclist was hurt in Cambridge on Tuesday. Cambridgeshire police asked drivers from Ely and Peterborough to come forward.',
  ],
  [
    'Cambridge',
    'US',
    42.37,
    -71.11,
    'Rents in Cambridge rose again, as they did in Boston and Somerville, a Massachusetts agency said.',
  ],
  [
    'Moscow',
    'RU',
    55.75,
    37.62,
    'Snow fell in Moscow on Thursday. Russian officials said flights to Kazan and Sochi were delayed.',
  ],
  [
    'Moscow',
    'US',
    46.73,
    -117,
    'The farmers market in Moscow, Idaho, opens in May. Growers come from Lewiston and Pullman.',
  ],
  ['Tripoli', 'LY', 32.88, 13.19, 'Fighting broke out in Tripoli on Sunday. The Libyan army sent troops from Misrata.'],
  [
    'Tripoli',
    'LB',
    34.44,
    35.85,
    'Fighting broke out in Tripoli on Sunday. The Lebanese army sent troops from Beirut.',
  ],
  [
    'San José',
    'CR',
    9.93,
    -84.08,
    'Coffee growers marched in San José on Friday. The Costa Rican president met them, and growers from Cartago joined.',
  ],
  [
    'San Jose',
    'US',
    37.34,
    -121.89,
    'A chip maker will cut 300 jobs in San Jose. The California cooccurrence also has offices in Oakland and Palo Alto.',
  ],
  [
    'Victoria',
    'AU',
    -37,
    144,
    'Bushfires spread across Victoria and New South Wales, and smoke reached Melbourne and Geelong.',
  ],
  [
    'Victoria',
    'CA',
    48.43,
    -123.37,
    'Ferries between Victoria and Vancouver were cancelled. The British Columbia premier blamed the wind.',
  ],
  [
    'Springfield',
    'US',
    39.8,
    -89.64,
    'Lawmakers in Springfield passed a budget that gives Chicago and Peoria more, the Illinois governor said.',
  ],
  [
    'Springfield',
    'US',
    42.1,
    -72.59,
    'A school in Springfield closed on Monday. Families came from Holyoke and Chicopee, in western Massachusetts.',
  ],
  [
    'Hamilton',
    'NZ',
    -37.79,
    175.28,
    'Heavy rain flooded streets in Hamilton. New Zealand police closed the road to Auckland.',
  ],
  [
    'Hamilton',
    'CA',
    43.26,
    -79.87,
    'A steel mill in Hamilton, Ontario, will close, and workers in Toronto and Niagara Falls fear for their jobs.',
  ],
  [
    'Alexandria',
    'EG',
    31.2,
    29.92,
    'Fishermen in Alexandria stayed in port. Egyptian officials in Cairo warned of high waves.',
  ],
  [
    'Alexandria',
    'US',
    38.8,
    -77.05,
    'A water main broke in Alexandria, Virginia, and traffic backed up to Arlington and Washington.',
  ],
]

describe('a name with famous senses means what its article shows', () => {
  it.each(SENSES)('%s is in %s (%d, %d): %s', (name, country, latitude, longitude, text) => {
    const place = extract(text).places?.find((entry) => entry.mentions.some((mention) => mention.text === name))
    expect(place).toMatchObject({ country })
    const distance = kilometres(
      { latitude, longitude },
      { latitude: place?.latitude ?? 0, longitude: place?.longitude ?? 0 },
    )
    expect(distance).toBeLessThan(60)
  })
})

describe("the outlet's country", () => {
  const text = 'A shop in Newcastle was robbed on Monday.'
  it.each(['GB', 'AU'])('%s turns the scale', (bias) => {
    expect(extract(text, { bias }).places?.[0]).toMatchObject({ name: 'Newcastle', country: bias })
  })
})

describe('candidates', () => {
  it('stand in the record only where they are asked for, the likeliest first', () => {
    const text = 'The mayor of Springfield spoke on Monday.'
    expect(extract(text).places?.[0]).not.toHaveProperty('candidates')
    const candidates = extract(text, { candidates: true }).places?.[0]?.candidates ?? []
    expect(candidates.length).toBeGreaterThan(1)
    expect(candidates.map(({ score }) => score)).toEqual(candidates.map(({ score }) => score).sort((a, b) => b - a))
  })
})
