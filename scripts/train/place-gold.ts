// Annotated places: public corpora with points (places-NAME-dev.jsonl), and web articles with countries (mix-NAME-train.jsonl).
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Place } from '../../src/core/analysis.ts'
import { kilometres } from '../../src/places/gazetteer/geometry.ts'

export interface GoldPlace {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly level: string
  readonly country: string | null
  readonly latitude: number | null
  readonly longitude: number | null
}
export interface PlaceDocument {
  readonly corpus: string
  readonly id: string
  readonly text: string
  readonly places: readonly GoldPlace[]
}
interface WebDocument {
  readonly id: string
  readonly text: string
  readonly places: readonly {
    readonly country: string | null
    readonly mentions: readonly (readonly [number, number])[]
  }[]
}

export const NEAR_KM = 161

export function readPlaceGold(folder: string): PlaceDocument[] {
  return readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const { corpus, web } = GOLD_FILE.exec(file)?.groups ?? {}
      if (!corpus && !web) return []
      return readFileSync(join(folder, file), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) =>
          corpus ? { ...(JSON.parse(line) as PlaceDocument), corpus } : withCountries(JSON.parse(line) as WebDocument),
        )
    })
}

const GOLD_FILE = /^(?:places-(?<corpus>\w+)-dev|mix-(?<web>\w+)-train)\.jsonl$/u

/** Web articles, whose places have a country and no point: any sense in the country is right. */
function withCountries({ id, text, places }: WebDocument): PlaceDocument {
  return {
    corpus: 'web',
    id,
    text,
    places: places.flatMap(({ country, mentions }) =>
      mentions.map(([start, end]) => ({
        start,
        end,
        text: text.slice(start, end),
        level: 'other',
        country,
        latitude: null,
        longitude: null,
      })),
    ),
  }
}

type Answer = Pick<Place, 'kind' | 'country'> & {
  readonly latitude: number | null
  readonly longitude: number | null
}

/** Is the place the annotated one: the country itself, within 161 km and in no other country, or in the country where there is no point? */
export function isRightPlace({ kind, country, latitude, longitude }: Answer, gold: GoldPlace | undefined): boolean {
  if (!gold) return false
  if (gold.level === 'country') return kind === 'country' && country === gold.country
  if (gold.latitude === null || gold.longitude === null) return country === gold.country && gold.country !== null
  // A place that the gazetteer lacks has its country alone.
  if (latitude === null || longitude === null) return country === gold.country && gold.country !== null
  const far = kilometres({ latitude, longitude }, { latitude: gold.latitude, longitude: gold.longitude })
  return far <= NEAR_KM && (!gold.country || !country || country === gold.country)
}
