// The prior of a name's senses, before the article is looked at: its usual sense in news, the town rather than the state of its name.
import { USUAL_SENSES } from '../../lexicons/usual-senses.ts'
import type { Place } from '../gazetteer/gazetteer.ts'

/** Is this what news usually means by the name? */
export function isUsualSense(name: string, { kind, country }: Place): boolean {
  const usual = USUAL.get(name.toLowerCase())
  return usual?.kind === kind && usual.country === country
}

const USUAL = new Map(USUAL_SENSES.map(([name = '', kind, country]) => [name.toLowerCase(), { kind, country }]))

const GREAT_TOWN = 100_000
/** Would news mean this town rather than the state of its name? */
export const isGreatTown = ({ kind, seat, population }: Place): boolean =>
  kind === 'city' && (seat === 'country' || (seat === 'division' && population > 0) || population >= GREAT_TOWN)

/** The great town of a state's name, in the state or the capital of its country. */
export const namesakeOf = ({ kind, country, division }: Place, towns: readonly Place[]): Place | undefined =>
  kind === 'state'
    ? towns.find((town) => town.country === country && (town.seat === 'country' || town.division === division))
    : undefined
