// Rows from our own lists in src/lexicons.
import { COUNTRIES } from '../../src/lexicons/countries.ts'
import { DIVISIONS } from '../../src/lexicons/divisions.ts'
import { EXONYMS } from '../../src/lexicons/exonyms.ts'
import { FEATURES } from '../../src/lexicons/features.ts'
import { NATIONALITIES } from '../../src/lexicons/nationalities.ts'
import { STATES } from '../../src/lexicons/states.ts'
import { fold } from '../../src/places/gazetteer/place-keys.ts'
import { ROW_KINDS, type RowKind } from '../../src/places/gazetteer/row-kinds.ts'
import type { Row } from './rows.ts'

const lines = (table: string): string[] => table.split('\n').filter(Boolean)

const PLAIN = { division: '', population: 0, geonames: 0, seat: 'none' } as const

export function countryRows(): Row[] {
  return lines(COUNTRIES).flatMap((line): Row[] => {
    const {
      code = '',
      latitude,
      longitude,
      thousands,
      names = '',
    } = columns(line, /^(?<code>\w\w)\s+(?<latitude>\S+)\s+(?<longitude>\S+)\s+(?<thousands>\d+)\s+(?<names>.+)$/u)
    const row = {
      ...PLAIN,
      kind: 'country',
      country: code,
      latitude: Number(latitude),
      longitude: Number(longitude),
    } as const
    return names.split('|').map((name) => ({ ...row, name, population: Number(thousands) * 1000 }))
  })
}

/** Nationalities at their country's point. */
export function demonymRows(countries: readonly Row[]): Row[] {
  const points = new Map(countries.toReversed().map((row) => [row.country, row]))
  return lines(NATIONALITIES).flatMap((line): Row[] => {
    const country = points.get(line.slice(0, 2))
    if (!country) throw new Error(`nationalities: no country for ${line}`)
    return line
      .slice(3)
      .split('|')
      .flatMap((name) => [name, `${name}s`])
      .map((name) => ({ ...country, name, kind: 'demonym' }))
  })
}

export function featureRows(): Row[] {
  return lines(FEATURES).flatMap((line): Row[] => {
    const {
      kind = '',
      country = '',
      latitude,
      longitude,
      names = '',
    } = columns(line, /^(?<kind>\w+)\s+(?<country>\S+)\s+(?<latitude>\S+)\s+(?<longitude>\S+)\s+(?<names>.+)$/u)
    if (!(ROW_KINDS as readonly string[]).includes(kind)) throw new Error(`features: no kind ${kind}`)
    const row = {
      ...PLAIN,
      kind: kind as RowKind,
      country: country === '-' ? '' : country,
      latitude: Number(latitude),
      longitude: Number(longitude),
    }
    return names.split('|').map((name) => ({ ...row, name }))
  })
}

/** Divisions with our points in place of the middle of their towns, and their other names. */
export function withOwnDivisions(rows: readonly Row[]): Row[] {
  const own = [...lines(STATES), ...lines(DIVISIONS)].map(divisionOf)
  const used = new Set<unknown>()
  const mended = rows.flatMap((row): Row[] => {
    const match = own.find((entry) => entry.country === row.country && entry.forms.has(fold(row.name)))
    if (!match) return [row]
    used.add(match)
    const point = Number.isNaN(match.latitude) ? {} : { latitude: match.latitude, longitude: match.longitude }
    return [row.name, match.name, ...match.others].map((name) => ({ ...row, ...point, name }))
  })
  for (const entry of own) if (!used.has(entry)) console.error(`no division ${entry.country} ${entry.name}`)
  return mended
}

function divisionOf(line: string) {
  const {
    country = '',
    latitude,
    longitude,
    names = '',
  } = columns(line, /^(?<country>\w\w)\s+(?<latitude>\S+)\s+(?<longitude>\S+)\s+(?<names>.+)$/u)
  const [name = '', others = '', postal] = names.split('|').map((part) => part.trim())
  const forms = new Set([fold(name), fold(name.replace(SORT_WORD, ''))])
  return {
    country,
    name,
    forms,
    latitude: Number(latitude),
    longitude: Number(longitude),
    others: [
      ...others
        .split(';')
        .map((other) => other.trim())
        .filter(Boolean)
        .map(verbatim),
      ...(postal ? [`,${postal}`] : []),
    ],
  }
}

/** Abbreviations count only as they are written: "La." is a state, "LA" a town, "la" neither. */
const verbatim = (name: string): string => (/\.$/u.test(name) || /^[A-Z]{2,3}$/u.test(name) ? `=${name}` : name)

const SORT_WORD =
  /\s+(?:province|region|department|district|oblast'?|state|governorate|municipality|republic|krai|kray|division|prefecture|county|parish)$/iu

/** Towns under their exonyms and old names. */
export function exonymRows(cities: readonly Row[]): Row[] {
  const byName = new Map<string, Row>()
  for (const row of cities) {
    const key = `${row.country} ${fold(row.name)}`
    if ((byName.get(key)?.population ?? -1) < row.population) byName.set(key, row)
  }
  return lines(EXONYMS).flatMap((line): Row[] => {
    const {
      country = '',
      name = '',
      others = '',
    } = columns(line, /^(?<country>\w\w) (?<name>[^|]+) \| (?<others>.+)$/u)
    const city = byName.get(`${country} ${fold(name)}`)
    if (!city) console.error(`no town ${country} ${name}`)
    return city ? others.split('|').map((other) => ({ ...city, name: other })) : []
  })
}

function columns(line: string, pattern: RegExp): Record<string, string | undefined> {
  const groups = pattern.exec(line)?.groups
  if (!groups) throw new Error(`cannot read the line: ${line}`)
  return groups
}
