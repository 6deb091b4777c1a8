import type { PlaceKind } from '../../core/analysis.ts'

/** The kinds of the gazetteer's rows, by their number in the packed file. `other` is not on Earth: it has no point. */
export const ROW_KINDS = [
  'continent',
  'region',
  'country',
  'state',
  'county',
  'city',
  'neighbourhood',
  'water',
  'landform',
  'facility',
  'other',
] as const satisfies readonly PlaceKind[]
export type RowKind = (typeof ROW_KINDS)[number]

/** The level of the division that a town is the seat of: nothing, a district, a first-level division, a country. */
export const SEATS = ['none', 'district', 'division', 'country'] as const
export type Seat = (typeof SEATS)[number]
