// Rows from our own lists.

import { parseValues } from '../../src/core/parse-list.ts'
import { fold, postalKey, verbatimKey } from '../../src/places/gazetteer/place-keys.ts'
import { ROW_KINDS, type RowKind } from '../../src/places/gazetteer/row-kinds.ts'
import { COUNTRIES } from './lists/countries.ts'
import { DIVISIONS } from './lists/divisions.ts'
import { EXONYMS } from './lists/exonyms.ts'
import { NATIONALITIES } from './lists/nationalities.ts'
import { REGIONS_AND_LANDFORMS } from './lists/regions-and-landforms.ts'
import { STATES } from './lists/states.ts'
import type { Row } from './rows.ts'

const PLAIN = { division: '', population: 0, geonames: 0, seat: 'none' } as const

export function countryRows(): Row[] {
  return COUNTRIES.flatMap(([country = '', latitude, longitude, thousands, names = '']): Row[] =>
    parseValues(names).map((name) => ({
      ...PLAIN,
      name,
      kind: 'country',
      country,
      latitude: Number(latitude),
      longitude: Number(longitude),
      population: Number(thousands) * 1000,
    })),
  )
}

/** Nationalities at their country's point. */
export function demonymRows(countries: readonly Row[]): Row[] {
  const points = new Map(countries.toReversed().map((row) => [row.country, row]))
  return NATIONALITIES.flatMap(([code = '', names = '']): Row[] => {
    const country = points.get(code)
    if (!country) throw new Error(`nationalities: no country for ${code} ${names}`)
    return parseValues(names)
      .flatMap((name) => [name, `${name}s`])
      .map((name) => ({ ...country, name, kind: 'demonym' }))
  })
}

export function regionRows(): Row[] {
  return REGIONS_AND_LANDFORMS.flatMap(([usual = '', kind = '', country, latitude, longitude, others = '']): Row[] => {
    if (!isRowKind(kind)) throw new Error(`regions and landforms: no kind ${kind} of ${usual}`)
    return [usual, ...parseValues(others)].map((name) => ({
      ...PLAIN,
      name,
      kind,
      country: country === '-' || country === undefined ? '' : country,
      latitude: Number(latitude),
      longitude: Number(longitude),
    }))
  })
}

const isRowKind = (kind: string): kind is RowKind => (ROW_KINDS as readonly string[]).includes(kind)

/** Divisions with our points in place of the middle of their towns, and their other names. */
export function withOwnDivisions(rows: readonly Row[]): Row[] {
  const own = [...STATES, ...DIVISIONS].map(divisionOf)
  const used = new Set<unknown>()
  const mended = rows.flatMap((row): Row[] => {
    const matches = own.filter((entry) => entry.country === row.country && entry.forms.has(fold(row.name)))
    const [match] = matches
    if (!match) return [row]
    for (const each of matches) used.add(each)
    const point = Number.isNaN(match.latitude) ? {} : { latitude: match.latitude, longitude: match.longitude }
    const others = matches.flatMap((each) => each.others)
    return [row.name, match.name, ...others].map((name) => ({ ...row, ...point, name }))
  })
  for (const entry of own) if (!used.has(entry)) throw new Error(`no division ${entry.country} ${entry.name}`)
  return mended
}

function divisionOf([country = '', name = '', latitude, longitude, others = '', postal = '']: readonly string[]) {
  return {
    country,
    name,
    forms: new Set([fold(name), fold(name.replace(SORT_WORD, ''))]),
    latitude: Number(latitude),
    longitude: Number(longitude),
    others: [...parseValues(others).map(verbatim), ...(postal ? [postalKey(postal)] : [])],
  }
}

/** Abbreviations count only as they are written: "La." is a state, "LA" a town, "la" neither. */
const verbatim = (name: string): string => (/\.$/u.test(name) || /^[A-Z]{2,3}$/u.test(name) ? verbatimKey(name) : name)

const SORT_WORD =
  /\s+(?:province|region|department|district|oblast'?|state|governorate|municipality|republic|krai|kray|division|prefecture|county|parish)$/iu

/** Towns under their exonyms and old names. */
export function exonymRows(cities: readonly Row[]): Row[] {
  const byName = new Map<string, Row>()
  for (const row of cities) {
    const key = `${row.country} ${fold(row.name)}`
    if ((byName.get(key)?.population ?? -1) < row.population) byName.set(key, row)
  }
  return EXONYMS.flatMap(([country = '', name = '', others = '']): Row[] => {
    const city = byName.get(`${country} ${fold(name)}`)
    if (!city) throw new Error(`exonyms: no town ${country} ${name}`)
    return parseValues(others).map((other) => ({ ...city, name: other }))
  })
}
