import { describe, expect, it } from 'vitest'
import { geojson } from '../../src/formats/geojson.ts'
import { EMPTY, FAILED, rendered, SAMPLE } from './sample.ts'

const CONTEXT = { columns: 80, color: false }

const render = (records: readonly (typeof SAMPLE | typeof FAILED)[]) => JSON.parse(rendered(geojson, records, CONTEXT))

describe('geojson', () => {
  it('is one collection of the places with a point, longitude first', () => {
    const collection = render([EMPTY, SAMPLE, FAILED, SAMPLE])
    expect(collection).toMatchObject({ type: 'FeatureCollection' })
    expect(collection.features).toHaveLength(2)
    expect(collection.features[0]).toMatchObject({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [-46.63611, -23.5475] },
      properties: { name: 'São Paulo', country: 'BR', mentions: 1, article: 'a.txt' },
    })
  })

  it('is a collection also of nothing', () => expect(render([EMPTY, FAILED]).features).toEqual([]))
})
