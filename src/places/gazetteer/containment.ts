// Tells whether a place lies in another, as far as the gazetteer knows.
import type { Place } from './gazetteer.ts'
import { kilometres } from './geometry.ts'

/** A point lies in a county within this many kilometres of the county's middle, in a region within that. */
const COUNTY_REACH = 80
const REGION_REACH = 1500

/** Does the region hold the place, as far as the gazetteer can tell? */
export function holds(region: Place, place: Place): boolean {
  if (region.row === place.row || place.kind === 'other') return false
  switch (region.kind) {
    case 'country':
      return region.country !== null && region.country === place.country && place.kind !== 'country'
    case 'state':
      return region.division === place.division && place.kind !== 'state'
    case 'county':
      return region.division === place.division && place.kind !== 'county' && kilometres(region, place) < COUNTY_REACH
    // "Washington, D.C.": two names of one town.
    case 'city':
      return region.geonames > 0 && region.geonames === place.geonames
    case 'other':
      return false
    default:
      return kilometres(region, place) < REGION_REACH
  }
}
