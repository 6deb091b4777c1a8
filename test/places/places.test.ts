import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analysisSchema } from '../../src/core/record-schema.ts'
import { extract } from '../../src/index.ts'
import { runs } from '../property-runs.ts'

const placesOf = (text: string) => extract(text, { only: ['places'] }).places ?? []

describe('places of the record', () => {
  it('names of one place are one', () => {
    const places = placesOf('The United States will vote, and the U.S. envoy left Kenya. America waits.')
    expect(places.filter(({ country }) => country === 'US')).toHaveLength(1)
    expect(places.find(({ country }) => country === 'US')?.mentions.map(({ text }) => text)).toContain('U.S.')
  })

  it('worlds are as many as their names', () => {
    const places = placesOf(
      'The probe will pass Jupiter and its moon Ganymede on its way to Saturn, which it will orbit.',
    )
    expect(places.map(({ name }) => name)).toEqual(['Jupiter', 'Ganymede', 'Saturn'])
  })

  it('two names with "and" are one where it is known as one place', () => {
    const places = placesOf(
      'Aid has reached Newfoundland and Labrador. Ships left Kenya and Malta on Monday, and Jammu and Kashmir.',
    )
    expect(places.map(({ name }) => name)).toEqual(['Newfoundland and Labrador', 'Kenya', 'Malta', 'Jammu', 'Kashmir'])
  })

  it('one name with two regions is two', () => {
    const places = placesOf('Trains run from Portland, Oregon, in the west. A ship left Portland, Maine, in the east.')
    expect(places.filter(({ name }) => name === 'Portland').map(({ longitude }) => Math.round(longitude ?? 0))).toEqual(
      [-123, -70],
    )
  })

  it('an unknown place has no point, but the country of the region after it', () => {
    const [place] = placesOf('A barn burned in Little Zorvington, Kansas, on Friday.')
    expect(place).toMatchObject({ name: 'Little Zorvington', country: 'US', latitude: null, longitude: null })
  })

  it('states have no count of people', () => {
    expect(
      placesOf('Snow fell in Bavaria and in Munich.').map(({ kind, population }) => [kind, population !== null]),
    ).toEqual([
      ['state', false],
      ['city', true],
    ])
  })
})

describe('focus', () => {
  it('is the country that most lies in', () => {
    const { places, focus } = extract(
      'Kenya will build a port. Ships now wait at Mombasa, and trucks queue on the road to Nairobi and Kisumu. A firm in Dubai will pay.',
    )
    const first = places?.find(({ id }) => id === focus?.[0]?.place)
    expect(first).toMatchObject({ name: 'Kenya' })
    expect(focus?.length).toBeLessThanOrEqual(3)
  })

  it('is empty where there are no places', () => expect(extract('Nothing happened.').focus).toEqual([]))
})

describe('any text', () => {
  const words = fc.constantFrom(
    'Paris',
    'Texas',
    ',',
    'La.',
    "'s",
    'the',
    'of',
    'County',
    'St.',
    '\n',
    '—',
    'U.S.',
    'Gen.',
    '806-555-0100',
    '(',
    'é',
  )
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words, { maxLength: 60 }).map((list) => list.join(' ')),
  )
  it('gives a record with places at their offsets, the same twice', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const record = extract(text, { only: ['places'], candidates: true, bias: 'US' })
        expect(analysisSchema.safeParse(record).success).toBe(true)
        const mentions = (record.places ?? []).flatMap((place) => place.mentions).sort((a, b) => a.start - b.start)
        mentions.forEach((mention, i) => {
          expect(text.slice(mention.start, mention.end)).toBe(mention.text)
          expect(mention.start).toBeGreaterThanOrEqual(mentions[i - 1]?.end ?? 0)
        })
        expect(extract(text, { only: ['places'], candidates: true, bias: 'US' })).toEqual(record)
      }),
      runs(100),
    )
  })
})
