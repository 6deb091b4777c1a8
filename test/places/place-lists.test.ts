import { describe, expect, it } from 'vitest'
import { extract } from '../../src/index.ts'
import { placeLists } from '../../src/places/recognition/place-lists.ts'

const listsIn = (text: string): string[] =>
  placeLists(text).map((names) => names.map(({ start, end }) => text.slice(start, end)).join(' | '))

describe('lists that only places stand in', () => {
  it.each([
    ['Residents of Deal, Sandwich and Rye met.', 'Deal | Sandwich | Rye'],
    ['There are flights to Nice and Split.', 'Nice | Split'],
    ['Buses between Great Yarmouth and Reading are full.', 'Great Yarmouth | Reading'],
    ['The villages of Ash, Hook, and Over flooded.', 'Ash | Hook | Over'],
  ])('%s', (text, names) => expect(listsIn(text)).toEqual([names]))

  it.each([
    ['Flights to Nice are full.'],
    ['She met residents and Deal and Rye.'],
    ['Friends of Deal, Sandwich and Rye met.'],
    ['Trains to Nice and Split Rock Junction Halt.'],
    ['Residents of Deal and Ann’s sister met.'],
    ['Flights to nice and split towns.'],
  ])('none: %s', (text) => expect(listsIn(text)).toEqual([]))

  it('are of places where all names are known', () => {
    const places = (text: string) => extract(text, { only: ['places'] }).places?.map(({ name }) => name)
    expect(places('Residents of Deal, Sandwich and Rye face a dry summer.')).toEqual(['Deal', 'Sandwich', 'Rye'])
    expect(places('Residents of Deal and Zorvingtonia met.')).not.toContain('Deal')
  })
})
