import { describe, expect, it } from 'vitest'
import { addressStreets, withRoadNumber } from '../../src/places/recognition/roads.ts'

const NUMBERED: readonly (readonly [string, string, string])[] = [
  ['Crews closed Highway 55 at dawn.', 'Highway', 'Highway 55'],
  ['Crews closed Otter Tail County Road 80.', 'Otter Tail County Road', 'Otter Tail County Road 80'],
  ['Crews closed Route 9W.', 'Route', 'Route 9W'],
  ['They will widen US-24, which runs west.', 'US', 'US-24'],
  ['A car hit a wall on KY 52 on Sunday.', 'KY', 'KY 52'],
]

const NOT_NUMBERED: readonly (readonly [string, string])[] = [
  ['In Highway 1,200 people live.', 'Highway'],
  ['The US 24 troops came home.', 'US'],
  ['The US-led force left.', 'US'],
  ['The US 3.5 percent rate held.', 'US'],
  ['Main Street 55 years ago was busy.', 'Main Street'],
]

describe('a road has its number', () => {
  it.each(NUMBERED)('%s', (text, name, whole) => {
    const start = text.indexOf(name)
    const road = withRoadNumber(text, { start, end: start + name.length })
    expect(road && text.slice(road.start, road.end)).toBe(whole)
  })

  it.each(NOT_NUMBERED)('but not: %s', (text, name) => {
    const start = text.indexOf(name)
    expect(withRoadNumber(text, { start, end: start + name.length })).toBeNull()
  })
})

describe('a street after the number of a house', () => {
  it.each([
    ['A fire at 1205 Lone Oak Road, police said.', ['Lone Oak Road']],
    ['The library, 75 N. High St., is shut.', ['N. High St.']],
    ['It burned at 3537 Seventh Street Northwest.', ['Seventh Street Northwest']],
    ['It burned at 12 21st Street and at 4 Elm Close.', ['21st Street', 'Elm Close']],
    ['The 2008 Wall Street crash.', []],
    ['It cost $20 Main Street shops.', []],
    ['He was 48 Hours late on the road.', []],
    ['About 300 Bay Streeters lost.', []],
  ])('%s', (text, streets) => {
    expect(addressStreets(text).map(({ start, end }) => text.slice(start, end))).toEqual(streets)
  })
})
