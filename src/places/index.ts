import type { Focus, Place as PlaceRecord } from '../core/analysis.ts'
import type { Article } from '../core/article.ts'
import { focusOf } from './focus.ts'
import { recordsOf } from './place-records.ts'
import { groupsOf, type PlaceMention } from './recognition/mention-groups.ts'
import { resolve } from './resolution/resolve-senses.ts'
import { WEIGHTS } from './resolution/sense-weights.ts'
import { settingOf, toponymsOf } from './resolution/toponyms.ts'

export interface PlaceOptions {
  /** ISO 3166-1 alpha-2 code of the outlet's country, which is likelier than others. */
  readonly bias?: string | null
  /** Gives each place the senses of its name with their probabilities. */
  readonly candidates?: boolean
}

/** The places of an article, which `mentions` name, with kind, country and coordinates, and those that the article is about. */
export function resolvePlaces(
  article: Article,
  mentions: readonly PlaceMention[],
  { bias = null, candidates = false }: PlaceOptions = {},
): { places: PlaceRecord[]; focus: Focus[] } {
  const groups = groupsOf(article, mentions)
  const toponyms = toponymsOf(article, groups)
  const senses = resolve(toponyms, settingOf(article, toponyms, { bias }), WEIGHTS)
  const places = recordsOf(groups, toponyms, senses, { candidates })
  return { places: places.map(({ record }) => record), focus: focusOf(places) }
}
