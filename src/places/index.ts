import type { Focus, Mention, Place as PlaceRecord } from '../core/analysis.ts'
import type { Article } from '../core/article.ts'
import type { Entities } from '../entities/index.ts'
import { focusOf } from './focus.ts'
import { recordsOf } from './place-records.ts'
import { demonymsOutside } from './recognition/demonyms.ts'
import { embeddedToponyms } from './recognition/embedded-toponyms.ts'
import { findMentions } from './recognition/find-toponyms.ts'
import { groupsOf } from './recognition/mention-groups.ts'
import { contextOf } from './recognition/toponym-context.ts'
import { evidenceOf, toponymsOf } from './resolution/article-evidence.ts'
import { resolve } from './resolution/resolve-senses.ts'
import { WEIGHTS } from './resolution/sense-weights.ts'
import { withoutStrays } from './resolution/unlisted-places.ts'

export interface PlaceOptions {
  /** ISO 3166-1 alpha-2 code of the outlet's country, which is likelier than others. */
  readonly bias?: string | null
  /** Gives each place the senses of its name with their probabilities. */
  readonly candidates?: boolean
  /** Adds demonyms ("Kenyan") to the mentions of their places. */
  readonly demonyms?: boolean
}

/** The mentions of an article's places, in text order: those that `resolvePlaces` resolves, without their senses. */
export const findPlaceMentions = (article: Article, entities: Entities): readonly Mention[] =>
  findMentions(article, entities, contextOf(article.text))

/** The places of an article with kind, country and coordinates, and those that the article is about. */
export function resolvePlaces(
  article: Article,
  entities: Entities,
  { bias = null, candidates = false, demonyms = false }: PlaceOptions = {},
): { places: PlaceRecord[]; focus: Focus[] } {
  const context = contextOf(article.text)
  const groups = groupsOf(context, findMentions(article, entities, context))
  const toponyms = toponymsOf(context, [...groups, ...embeddedToponyms(article.text, entities, groups)])
  const evidence = evidenceOf(article, toponyms, { bias })
  const senses = withoutStrays(toponyms, resolve(toponyms, evidence, WEIGHTS), evidence.regional)
  const adjectives = demonymsOutside(article, entities, groups, evidence.regional.demonyms)
  const places = recordsOf(
    groups,
    toponyms,
    senses,
    adjectives,
    { text: article.text, regional: evidence.regional },
    { candidates, demonyms },
  )
  return { places: places.map(({ record }) => record), focus: focusOf(places, adjectives) }
}
