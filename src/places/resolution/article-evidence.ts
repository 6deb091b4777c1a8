// The names of an article's places with all that resolving them looks at.
import type { Article } from '../../core/article.ts'
import type { Range } from '../../core/span.ts'
import { holds } from '../gazetteer/containment.ts'
import type { Place } from '../gazetteer/gazetteer.ts'
import { type Candidate, candidatesOf } from '../gazetteer/place-candidates.ts'
import type { Cues, ToponymContext } from '../recognition/toponym-context.ts'
import { cooccurrenceOf } from './cooccurrence.ts'
import { isGreatTown, isUsualSense, namesakeOf } from './name-priors.ts'
import { tiesOf } from './place-ties.ts'
import { regionalEvidenceOf } from './regional-evidence.ts'
import type { ArticleEvidence, Toponym } from './sense-features.ts'

export interface Named {
  readonly name: string
  /** Does the name stand as the region of another: "Buffalo, New York"? */
  readonly isRegion?: boolean
  readonly mentions: readonly Range[]
}

export function toponymsOf(context: ToponymContext, names: readonly Named[]): Toponym[] {
  const ties = tiesOf(context.text, names)
  return names.map((named, own) => {
    const { name, mentions } = named
    const candidates = COMPASS_NAME.test(name) ? ofCompassName(name, names) : fittingCandidates(named, context)
    // Only where there is something to tell apart.
    const cues = candidates.length > 1 ? mentions.map(context.cuesAround) : []
    const isListed = cues.some((cue) => cue.statesAfter) && candidates.some(({ place }) => place.kind === 'state')
    return {
      name,
      mentions: mentions.length,
      starts: mentions.map(({ start }) => start),
      candidates,
      regions: isListed ? [] : mentions.flatMap(({ end }) => context.regionAfter(end) ?? []),
      cues,
      ties: ties[own] ?? [],
    }
  })
}

/** The North, the South West: a part of the country that the article is about. */
const COMPASS_NAME = /^(?:North|South)(?:[ -]?(?:[Ee]ast|[Ww]est))?$|^(?:East|West)$/u

/** "The North" where North Korea is spoken of; no regions of that name elsewhere. */
function ofCompassName(name: string, names: readonly Named[]): readonly Candidate[] {
  const whole = names.find((other) => other.name.startsWith(`${name} `))
  const candidates = whole ? candidatesOf(whole.name) : []
  return candidates.filter(({ place, match }) => place.kind === 'country' && match === 'whole')
}

/** Candidates that the words around the mentions do not rule out. */
function fittingCandidates(
  { name, isRegion = false, mentions }: Named,
  { cuesAround, regionAfter, isAboutSpace }: ToponymContext,
): readonly Candidate[] {
  const named = candidatesOf(name)
  if (named.length === 0) return named
  const cues = mentions.map(cuesAround)
  const worlds = named.filter(({ place }) => place.kind === 'other')
  const isWorld = worlds.length > 0 && !cues.some(({ townAfter }) => townAfter)
  if (isWorld && isAboutSpace() && !mentions.some(({ end }) => regionAfter(end))) return worlds
  const candidates = inRegion(named, mentions, { cues, regionAfter })
  // "The city of Turkey" is no country, though the gazetteer should have no such town.
  const isTown = cues.some(({ described }) => described.has('city'))
  const isRiver = cues.some(({ the, goesOn }) => the && !goesOn)
  const isState = cues.some((cue) => cue.stateAfter || cue.statesAfter || cue.stateBefore || cue.described.has('state'))
  const others = candidates.filter(({ place }) => !(isTown && place.kind === 'country'))
  return separateStates(name, separateWaters(others, isRiver), { isRegion, isState })
}

/** "Birmingham, Ala., …": the candidates in the region that a comma closes; none where all are towns of other states ("Holliday, Mo."). */
function inRegion(
  candidates: readonly Candidate[],
  mentions: readonly Range[],
  { cues, regionAfter }: { readonly cues: readonly Cues[]; readonly regionAfter: ToponymContext['regionAfter'] },
): readonly Candidate[] {
  const regions = mentions.flatMap(({ end }) => regionAfter(end) ?? [])
  if (cues.some(({ statesAfter }) => statesAfter) || !regions.some(({ closes }) => closes)) return candidates
  const within = regions.flatMap(({ places }) => places)
  const held = candidates.filter(({ place }) => within.some((region) => holds(region, place)))
  if (held.length > 0) return held
  const isElsewhere = within.some(({ kind }) => kind === 'state') && !candidates.some(({ place }) => isAnywhere(place))
  return isElsewhere ? [] : candidates
}

/** Another state beside it is another state ("the Indiana, Ill., border"); the state of a mountain or a river is not known well. */
const isAnywhere = ({ kind }: Place): boolean => !['city', 'neighbourhood', 'county', 'country'].includes(kind)

/** São Paulo is the town, unless the text speaks of a state; in "Buffalo, New York" it is the state. */
function separateStates(
  name: string,
  candidates: readonly Candidate[],
  { isRegion, isState }: { readonly isRegion: boolean; readonly isState: boolean },
): readonly Candidate[] {
  const towns = candidates.map(({ place }) => place).filter(isGreatTown)
  const isNamesake = ({ place, match }: Candidate) =>
    match === 'whole' && namesakeOf(place, towns) !== undefined && !isUsualSense(name, place)
  if (isRegion) {
    const states = candidates.filter(isNamesake)
    return states.length > 0 ? states : candidates
  }
  return isState ? candidates : candidates.filter((candidate) => !isNamesake(candidate))
}

/** "The Mississippi" is the river, "Mississippi" the state. */
function separateWaters(candidates: readonly Candidate[], isRiver: boolean): readonly Candidate[] {
  const [waters, lands] = [candidates.filter(isWater), candidates.filter((candidate) => !isWater(candidate))]
  if (waters.length === 0 || !lands.some(({ place }) => place.kind === 'state' || place.kind === 'country'))
    return candidates
  return isRiver ? waters : lands
}

const isWater = ({ place }: Candidate): boolean => place.kind === 'water'

export function evidenceOf(
  article: Article,
  toponyms: readonly Toponym[],
  { bias = null }: { readonly bias?: string | null },
): ArticleEvidence {
  const dateline = article.structure.dateline?.place?.split(',')[0]?.toLowerCase() ?? null
  return {
    regional: regionalEvidenceOf(article),
    dateline: dateline === null ? -1 : toponyms.findIndex(({ name }) => name.toLowerCase() === dateline),
    bias,
    cooccurrence: cooccurrenceOf(toponyms.map(({ candidates }) => candidates)),
  }
}
