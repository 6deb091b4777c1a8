// The names of an article's places with all that resolving them looks at.
import type { Article } from '../../core/article.ts'
import type { Range } from '../../core/span.ts'
import { type Candidate, candidatesOf } from '../gazetteer/place-candidates.ts'
import type { ToponymContext } from '../recognition/toponym-context.ts'
import { cooccurrenceOf } from './cooccurrence.ts'
import { regionalEvidenceOf } from './regional-evidence.ts'
import type { ArticleEvidence, Toponym } from './sense-features.ts'

export interface Named {
  readonly name: string
  readonly mentions: readonly Range[]
}

export function toponymsOf(context: ToponymContext, names: readonly Named[]): Toponym[] {
  return names.map(({ name, mentions }) => {
    const candidates = fittingCandidates(name, mentions, context)
    return {
      name,
      mentions: mentions.length,
      candidates,
      regions: mentions.flatMap(({ end }) => context.regionAfter(end) ?? []),
      // Only where there is something to tell apart.
      cues: candidates.length > 1 ? mentions.map(context.cuesAround) : [],
    }
  })
}

/** Candidates that the words around some mention do not rule out. */
function fittingCandidates(
  name: string,
  mentions: readonly Range[],
  { cuesAround }: ToponymContext,
): readonly Candidate[] {
  const candidates = candidatesOf(name)
  if (candidates.length < 2) return candidates
  const cues = mentions.map(cuesAround)
  // "The city of Turkey" is no country, though the gazetteer should have no such town.
  const isTown = cues.some(({ described }) => described.has('city'))
  const isRiver = cues.some(({ the, goesOn }) => the && !goesOn)
  const others = candidates.filter(({ place }) => !(isTown && place.kind === 'country'))
  return separateWaters(others, isRiver)
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
