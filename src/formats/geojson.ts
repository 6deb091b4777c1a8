import type { Place } from '../core/analysis.ts'
import { recordName } from '../core/article-name.ts'
import { type Format, isError, type OutputRecord } from './format.ts'

/** Part of the licence of the coordinates. */
const ATTRIBUTION = 'Contains data of GeoNames (https://www.geonames.org), CC BY 4.0'

/** One FeatureCollection (RFC 7946) of the places of all articles, a point each. */
export const geojson: Format = {
  begin: () => `{"type":"FeatureCollection","attribution":${JSON.stringify(ATTRIBUTION)},"features":[\n`,
  render: (record) =>
    featuresOf(record)
      .map((feature) => `${JSON.stringify(feature)}\n`)
      .join(','),
  between: ',',
  end: () => ']}\n',
}

/** The article's places that have a point. An error has none. */
function featuresOf(record: OutputRecord) {
  if (isError(record)) return []
  const weights = new Map(record.focus?.map(({ place, weight }) => [place, weight]))
  return (record.places ?? []).filter(hasPoint).map((place) => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [place.longitude, place.latitude] },
    properties: {
      name: place.name,
      kind: place.kind,
      country: place.country,
      population: place.population,
      geonames: place.geonames,
      mentions: place.mentions.length,
      focus: weights.get(place.id) ?? null,
      article: recordName(record),
    },
  }))
}

const hasPoint = (place: Place): boolean => place.latitude !== null && place.longitude !== null
