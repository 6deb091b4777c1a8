import type { Organization, Person, Place } from '../core/analysis.ts'
import type { Article, Diagnostic } from '../core/article.ts'
import { ruleNames } from '../ner/rule-names.ts'
import { tagNames } from '../ner/tagger.ts'
import { defaultModel, type Model } from '../ner/tagger-model.ts'
import { spelledAsBylines, withStructure } from './byline-people.ts'
import { mergeByName } from './merge-names.ts'
import { mergePeople, peopleOf } from './merge-people.ts'
import { mentionsOf, type NameMention } from './name-mentions.ts'

/** The named things of an article, each with its mentions in text order; entities in order of first mention. */
export interface Entities {
  readonly people: readonly Person[]
  readonly organizations: readonly Organization[]
  readonly places: readonly Place[]
}

/** Entities with what the reader of the record should know of how they were found. */
export interface FoundEntities extends Entities {
  readonly diagnostics: readonly Diagnostic[]
}

export interface EntityOptions {
  /** The tagger's weights; null for none; the package's own by default. */
  readonly model?: Model | null
}

/** People, organizations and places of an article, mentions merged into entities. Places are not resolved yet: `resolvePlaces` does that. */
export function findEntities(article: Article, { model = defaultModel() }: EntityOptions = {}): FoundEntities {
  const tagged = model ? tagNames(article, model) : ruleNames(article)
  const mentions = withStructure(article, mentionsOf(article, tagged))
  const of = (...kinds: readonly NameMention['kind'][]) => mentions.filter(({ kind }) => kinds.includes(kind))
  return {
    people: spelledAsBylines(mergePeople(peopleOf(article, of('person'))), article.structure.byline),
    organizations: mergeByName(of('organization')).map(({ name, mentions: own }, i) => ({
      id: `o${i + 1}`,
      name,
      mentions: [...own],
    })),
    places: mergeByName(of('place', 'facility')).map(({ name, kind, mentions: own }, i) => ({
      id: `l${i + 1}`,
      name,
      kind: kind === 'facility' ? 'facility' : 'other',
      country: null,
      latitude: null,
      longitude: null,
      population: null,
      geonames: null,
      mentions: [...own],
      confidence: 0,
    })),
    diagnostics: model ? [] : [NO_MODEL],
  }
}

const NO_MODEL: Diagnostic = {
  code: 'model-missing',
  message: 'the tagger has no model: names are found by rules and word lists only',
  start: null,
  end: null,
}
