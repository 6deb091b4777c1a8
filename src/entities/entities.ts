import type { Mention, Organization, Person, Place } from '../core/analysis.ts'
import type { Article, Diagnostic } from '../core/article.ts'
import { mentionsOf, type NameMention } from './mentions.ts'
import { defaultModel, type Model } from './model.ts'
import { mergePeople } from './people.ts'
import { tagNames } from './tagger.ts'

/** The named things of an article, each with its mentions in text order; entities in order of first mention. */
export interface Entities {
  readonly people: readonly Person[]
  readonly organizations: readonly Organization[]
  readonly places: readonly Place[]
  readonly diagnostics: readonly Diagnostic[]
}

export interface EntityOptions {
  /** The tagger's weights; null for none; the package's own by default. */
  readonly model?: Model | null
}

/** People, organizations and places of an article, mentions merged into entities. */
export function findEntities(article: Article, { model = defaultModel() }: EntityOptions = {}): Entities {
  const mentions = model ? mentionsOf(article, tagNames(article, model)) : []
  const of = (...kinds: readonly NameMention['kind'][]) => mentions.filter(({ kind }) => kinds.includes(kind))
  return {
    people: mergePeople(of('person')),
    organizations: mergeByName(of('organization')).map(({ name, mentions: own }, i) => ({
      id: `o${i + 1}`,
      name,
      mentions: own,
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
      mentions: own,
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

function mergeByName(mentions: readonly NameMention[]) {
  const groups = new Map<string, { name: string; kind: NameMention['kind']; mentions: Mention[] }>()
  for (const { text, start, end, kind } of mentions) {
    const key = text.toLowerCase().replaceAll('.', '')
    const group = groups.get(key) ?? { name: text, kind, mentions: [] }
    group.mentions.push({ text, start, end })
    groups.set(key, group)
  }
  return [...groups.values()]
}
