/** The level of the division that a town is the seat of: nothing, a district, a first-level division, a country. */
export const SEATS = ['none', 'district', 'division', 'country'] as const
export type Seat = (typeof SEATS)[number]
