// Names of an article to people, organizations and places. The order of the steps matters: see `findEntities`.
import type { Mention, Organization, Person, Place } from '../core/analysis.ts'
import type { Article, Diagnostic } from '../core/article.ts'
import { ruleNames } from '../ner/rule-names.ts'
import { tagNames } from '../ner/tagger.ts'
import { defaultModel, type Model } from '../ner/tagger-model.ts'
import { spelledAsBylines, withStructure } from './byline-people.ts'
import { settleClubs } from './club-votes.ts'
import { correctKinds } from './correct-kinds.ts'
import { confidenceOf } from './entity-confidence.ts'
import { settleKinds } from './kind-votes.ts'
import { type Merged, mergeByName, mergeOrganizations } from './merge-names.ts'
import { mergePeople } from './merge-people.ts'
import { mentionsOf, type NameMention } from './name-mentions.ts'
import { withoutPortfolios } from './portfolios.ts'
import { settleSurnames } from './surnames.ts'
import { peopleOf } from './titled-mentions.ts'

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
  const mentions = findMentions(article, model)
  const of = (...kinds: readonly NameMention['kind'][]) => mentions.filter(({ kind }) => kinds.includes(kind))
  return {
    people: spelledAsBylines(mergePeople(peopleOf(article, of('person'))), article.structure.byline),
    organizations: mergeOrganizations(of('organization')).map(organizationOf),
    places: mergeByName(of('place', 'facility')).map(placeOf),
    diagnostics: model ? [] : [NO_MODEL],
  }
}

/** Mentions of all kinds, in text order. */
export function findMentions(article: Article, model: Model | null): NameMention[] {
  const tagged = model ? tagNames(article, model) : ruleNames(article)
  // Bare spans first: what is glued together has no other mention to vote with.
  const bare = withoutPortfolios(article, mentionsOf(article, tagged))
  // A person's full name settles what the surname is before places are counted as clubs.
  const settled = settleClubs(article, correctKinds(article, settleKinds(settleSurnames(article, bare))))
  // Bylines come last: they are certain, whatever the votes say.
  return withStructure(article, settled)
}

const organizationOf = ({ name, mentions }: Merged, i: number): Organization => ({
  id: `o${i + 1}`,
  name,
  mentions: mentions.map(bareMention),
  confidence: confidenceOf('organization', mentions),
})

const placeOf = ({ name, kind, mentions }: Merged, i: number): Place => ({
  id: `l${i + 1}`,
  name,
  kind: kind === 'facility' ? 'facility' : 'other',
  country: null,
  latitude: null,
  longitude: null,
  population: null,
  geonames: null,
  mentions: mentions.map(bareMention),
  confidence: 0,
})

const bareMention = ({ text, start, end }: NameMention): Mention => ({ text, start, end })

const NO_MODEL: Diagnostic = {
  code: 'model-missing',
  message: 'the tagger has no model: names are found by rules and word lists only',
  start: null,
  end: null,
}
