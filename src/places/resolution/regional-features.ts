// Features of a candidate by what the article says of countries and states as a whole.
import type { Place } from '../gazetteer/gazetteer.ts'
import type { Candidate } from '../gazetteer/place-candidates.ts'
import { flag } from './feature-scales.ts'
import type { Counts, Demonym, RegionalEvidence } from './regional-evidence.ts'

interface Named {
  readonly mentions: number
  readonly starts: readonly number[]
  readonly candidates: readonly Candidate[]
}

/** evidenceCountry, evidenceDivision, evidenceNoCountry, demonymNear, styleCountry, styleElsewhere */
export function regionalFeatures(
  toponym: Named,
  { countries, divisions, style, demonyms }: RegionalEvidence,
  { country, division }: Place,
): number[] {
  const ownCountry = toponym.candidates.find(({ place }) => place.kind === 'country')?.place.country ?? null
  const ownDivision = toponym.candidates.find(({ place }) => place.kind === 'state')?.place.division ?? null
  const namedCountry = without(countries, country, ownCountry, toponym.mentions)
  const namedDivision = without(divisions, division, ownDivision, toponym.mentions)
  const hereStyle = style.of.get(country ?? '') ?? 0
  return [
    namedCountry.here / Math.max(1, namedCountry.total),
    isNarrow(division) ? namedDivision.here / Math.max(1, namedDivision.total, countries.total) : 0,
    flag(namedCountry.total > 1 && namedCountry.here === 0),
    country ? nearShare(toponym.starts, demonyms, country) : 0,
    hereStyle / (style.total + 1),
    flag(style.total > 2 && hereStyle === 0),
  ]
}

/** A demonym is near a name within this many characters: mostly in its sentence. */
const NEAR = 80

/** The share of mentions with a demonym of the country near them: "the Venezuelan guard in Mérida". */
function nearShare(starts: readonly number[], demonyms: readonly Demonym[], country: string): number {
  const own = demonyms.filter(({ place }) => place.country === country)
  if (own.length === 0) return 0
  return starts.filter((start) => own.some((demonym) => Math.abs(demonym.start - start) < NEAR)).length / starts.length
}

/** Is this a division that is less than its country? England is most of Britain, and tells no more. */
const isNarrow = (division: string): boolean => division.length > 2 && division !== 'GB.ENG'

/** The count of `code`, and of all, without the toponym's own mentions: it is no evidence for itself. */
function without({ of, total }: Counts, code: string | null, own: string | null, mentions: number) {
  const counted = own === null ? 0 : Math.min(mentions, of.get(own) ?? 0)
  return { here: (of.get(code ?? '') ?? 0) - (code === own ? counted : 0), total: total - counted }
}
