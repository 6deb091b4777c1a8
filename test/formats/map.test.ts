import { describe, expect, it } from 'vitest'
import { clipRing } from '../../src/formats/map-clip.ts'
import { outlines } from '../../src/formats/outlines.ts'
import { drawMap, type Spot } from '../../src/formats/place-map.ts'

const spot = (name: string, latitude: number, longitude: number): Spot => ({
  name,
  latitude,
  longitude,
  weight: 1,
  note: 'one mention',
})

describe('the map', () => {
  it('is nothing without places', () => expect(drawMap([], 'Map')).toBe(''))

  it.each([
    ['one town', [spot('Lyon', 45.8, 4.8)]],
    ['a region', [spot('Kyiv', 50.45, 30.52), spot('Moscow', 55.75, 37.62)]],
    ['the world', [spot('Lima', -12, -77), spot('Tokyo', 35.7, 139.7)]],
    ['both sides of the antimeridian', [spot('Suva', -18.1, 178.4), spot('Apia', -13.8, -171.8)]],
    ['the poles', [spot('South Pole', -90, 0), spot('Alert', 82.5, -62.3)]],
    ['one place twice', [spot('Lyon', 45.8, 4.8), spot('Lyon', 45.8, 4.8)]],
  ])('shows %s within its frame, in little room', (_, spots) => {
    const svg = drawMap(spots, 'Map')
    const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/u.exec(svg) ?? []
    const dots = [...svg.matchAll(/cx="(?<x>-?\d+)" cy="(?<y>-?\d+)"/gu)]
    expect(dots).toHaveLength(spots.length)
    const onMap = dots
      .filter((_, i) => Math.abs(spots[i]?.latitude ?? 90) < 84)
      .map(({ groups }) => [Number(groups?.x), Number(groups?.y)])
    const outside = onMap.filter(([x = -1, y = -1]) => x < 0 || y < 0 || x > Number(width) || y > Number(height))
    expect(outside).toEqual([])
    expect(svg).toContain('class="land" d="M')
    expect(svg.length).toBeLessThan(60_000)
    expect(svg).not.toContain('NaN')
  })

  it('escapes names', () => {
    expect(drawMap([spot('<b>"&\'', 0, 20)], '<i>')).not.toMatch(/<b>|<i>/u)
  })
})

describe('the outlines', () => {
  it('are the whole world', () => {
    const { land, borders } = outlines()
    expect(land.length).toBeGreaterThan(500)
    expect(borders.length).toBeGreaterThan(100)
    const points = [...land, ...borders].flat()
    expect(Math.min(...points.map(([x]) => x))).toBeGreaterThanOrEqual(-360)
    expect(points.every(([, y]) => y >= -90 && y <= 90)).toBe(true)
  })

  it('are clipped at a window', () => {
    const square = [
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
    ] as const
    const clipped = clipRing(square, { west: 5, east: 20, south: -5, north: 5 })
    expect([...clipped].sort((a, b) => a[0] - b[0] || a[1] - b[1])).toEqual([
      [5, 0],
      [5, 5],
      [10, 0],
      [10, 5],
    ])
  })
})
