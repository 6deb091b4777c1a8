/** Kinds of places in the record; the packed gazetteer numbers them in this order. `other` is not on Earth: it has no point. */
export const PLACE_KINDS = [
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
] as const
