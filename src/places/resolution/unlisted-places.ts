// The country of a place that the gazetteer does not have: that of the region named after it, of the place that the text puts it in
// or beside ("Belmarsh prison in London", "London's Belmarsh prison"), else of the country that the article is at home in.

import type { PlaceKind } from '../../core/analysis.ts'
import { indexAt, type Range } from '../../core/span.ts'
import type { Place } from '../gazetteer/gazetteer.ts'
import { roughKilometres } from '../gazetteer/geometry.ts'
import type { Tie } from './place-ties.ts'
import type { Counts, RegionalEvidence } from './regional-evidence.ts'
import type { Scored } from './resolve-senses.ts'
import type { Toponym } from './sense-features.ts'

/** A mention of a place whose country is known. */
export interface LocatedMention extends Range {
  readonly country: string
}

/** " prison in ", ", ", " Stadium, in the city of " */
const WITHIN = /^(?: \p{Ll}+){0,3},?(?: (?:in|near|at|outside|of|on)(?: the)?| \()? ?$/u
/** "'s ", "'s notorious " */
const OWNER = /^['’]s (?:\p{Ll}+ ){0,2}$/u
const REACH = 40

/** The country of the located place that the text ties a mention to, or null. `located` is in text order. */
export function neighbourCountry(
  text: string,
  mentions: readonly Range[],
  located: readonly LocatedMention[],
): string | null {
  for (const { start, end } of mentions) {
    const at = indexAt(located, start)
    const [before, after] = [located[at], located[at + 1]]
    if (after && after.start >= end && after.start - end < REACH && isTied(text.slice(end, after.start)))
      return after.country
    if (before && before.end <= start && start - before.end < REACH && OWNER.test(text.slice(before.end, start)))
      return before.country
  }
  return null
}

/** A comma alone ties only what follows at once: "Northgate, Leeds". */
const isTied = (between: string): boolean =>
  WITHIN.test(between) && /,| (?:in|near|at|outside|of|on)\b|\($/u.test(between)

/** An article is at home in a country with this share of its place mentions, or of all that names countries. */
const HOME_SHARE = 0.6
const EVIDENCE_SHARE = 0.5

/** Towns of fewer people than this are seldom named without their country. */
const SMALL_TOWN = 20_000
/** An article with fewer place mentions has no home. */
const MIN_MENTIONS = 4

/**
 * Drops the senses of small towns abroad where the article is at home in one country and nothing else in it names theirs: "Carstairs"
 * in news from Scotland is not the one in Canada, which the gazetteer has alone. Drops also what lies far from the place that the text
 * puts it near or in: "Clifton, near Bristol".
 */
export function withoutStrays(
  toponyms: readonly Toponym[],
  senses: readonly (readonly Scored[])[],
  { countries }: RegionalEvidence,
): (readonly Scored[])[] {
  const { counts, all } = mentionsByCountry(
    senses.map(([best], i) => ({ place: best?.candidate.place, mentions: toponyms[i]?.mentions ?? 0 })),
  )
  const [[first, most] = [null, 0]] = [...counts].sort(([, a], [, b]) => b - a)
  const named = mostNamed(countries)
  return senses.map((list, i) => {
    const place = list[0]?.candidate.place
    const own = toponyms[i]?.mentions ?? 0
    if (!place?.country || toponyms[i]?.regions.length) return list
    if (isTiedElsewhere(place, toponyms[i]?.ties ?? [], senses)) return []
    if (!isSmallTown(place)) return list
    if (counts.get(place.country) !== own || countries.of.has(place.country)) return list
    if (all - own < MIN_MENTIONS && countries.total < MIN_MENTIONS) return list
    const isHome = first !== place.country && most >= HOME_SHARE * (all - own) && most > 0
    return isHome || named !== null ? [] : list
  })
}

/** Does the text tie the place to others, each surely far away? */
const isTiedElsewhere = (place: Place, ties: readonly Tie[], senses: readonly (readonly Scored[])[]): boolean =>
  ties.length > 0 &&
  LOCAL.has(place.kind) &&
  place.population < FAMOUS &&
  ties.every(({ other }) => {
    const best = senses[other]?.[0]
    if (!best || best.probability < SURE || best.candidate.place.population < SMALL_TOWN) return false
    if (WIDE.has(best.candidate.place.kind)) return false
    return roughKilometres(best.candidate.place, place) > FAR
  })

const SURE = 0.8
/** Beyond this many kilometres a place is neither near nor in another. */
const FAR = 450
const FAMOUS = 1_000_000
const LOCAL: ReadonlySet<PlaceKind> = new Set(['city', 'neighbourhood', 'facility'])
/** Kinds that reach too far for a distance from their middle to count. */
const WIDE: ReadonlySet<PlaceKind> = new Set(['continent', 'region', 'country', 'state', 'water', 'landform', 'other'])

const isSmallTown = ({ kind, population, seat }: Place): boolean =>
  (kind === 'city' || kind === 'neighbourhood') && population < SMALL_TOWN && seat !== 'country' && seat !== 'division'

/** A toponym with the place that it means. */
interface Placed {
  readonly place: Place | undefined
  readonly mentions: number
}

/** Mentions of places in each country, and in all of them. */
function mentionsByCountry(toponyms: readonly Placed[]) {
  const counts = new Map<string, number>()
  let all = 0
  for (const { place, mentions } of toponyms) {
    if (!place?.country) continue
    all += mentions
    counts.set(place.country, (counts.get(place.country) ?? 0) + mentions)
  }
  return { counts, all }
}

/** The country that an article is at home in; null where there is none. */
export function homeOf(toponyms: readonly Placed[], named: Counts): string | null {
  const { counts, all } = mentionsByCountry(toponyms)
  const own = [...counts].find(([, count]) => count >= HOME_SHARE * all)?.[0]
  return own ?? mostNamed(named)
}

/** The country that half of what names countries names. */
const mostNamed = ({ of, total }: Counts): string | null =>
  [...of].find(([, count]) => count >= 2 && count >= EVIDENCE_SHARE * total)?.[0] ?? null
