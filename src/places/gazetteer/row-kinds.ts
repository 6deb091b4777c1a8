import type { PlaceKind } from '../../core/analysis.ts'

/** The kinds of the gazetteer's rows, by their number in the packed file. A demonym ("Kenyan") stands for its country. */
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
  'demonym',
] as const satisfies readonly (PlaceKind | 'demonym')[]
export type RowKind = (typeof ROW_KINDS)[number]

/** What a town is the seat of: nothing, a district, a first-level division, a country. */
export const SEATS = ['none', 'district', 'division', 'country'] as const
export type Seat = (typeof SEATS)[number]
