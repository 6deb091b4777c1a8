import { describe, expect, it } from 'vitest'
import { geojson } from '../../src/formats/geojson.ts'
import { EMPTY, FAILED, rendered, SAMPLE } from './sample.ts'

const CONTEXT = { columns: 80, color: false }

const render = async (records: readonly (typeof SAMPLE | typeof FAILED)[]) =>
  JSON.parse(await rendered(geojson, records, CONTEXT))

describe('geojson', () => {
  it('is one collection of the places with a point, longitude first', async () => {
    const collection = await render([EMPTY, SAMPLE, FAILED, SAMPLE])
    expect(collection).toMatchObject({ type: 'FeatureCollection' })
    expect(collection.features).toHaveLength(2)
    expect(collection.features[0]).toMatchObject({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [-46.63611, -23.5475] },
      properties: { name: 'São Paulo', country: 'BR', mentions: 1, article: 'a.txt' },
    })
  })

  it('is a collection also of nothing', async () => expect((await render([EMPTY, FAILED])).features).toEqual([]))
})
