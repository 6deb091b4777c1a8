// The names of an article's places with all that resolving them looks at.
import type { Article } from '../../core/article.ts'
import type { Range } from '../../core/span.ts'
import { candidatesOf } from '../gazetteer/place-candidates.ts'
import { cuesAround, regionAfter } from '../recognition/toponym-context.ts'
import { companyOf } from './cooccurrence.ts'
import { backdropOf } from './regional-evidence.ts'
import type { Setting, Toponym } from './sense-features.ts'

export interface Named {
  readonly name: string
  readonly mentions: readonly Range[]
}

export function toponymsOf(article: Article, names: readonly Named[]): Toponym[] {
  return names.map(({ name, mentions }) => {
    const candidates = candidatesOf(name).filter(
      ({ place }) => place.kind !== 'country' || !isCalledTown(article, mentions),
    )
    return {
      name,
      mentions: mentions.length,
      candidates,
      regions: mentions.flatMap(({ end }) => regionAfter(article.text, end) ?? []),
      // Only where there is something to tell apart.
      cues: candidates.length > 1 ? mentions.map((mention) => cuesAround(article.text, mention)) : [],
    }
  })
}

/** "The city of Turkey" is no country, though the gazetteer should have no such town. */
const isCalledTown = ({ text }: Article, mentions: readonly Range[]): boolean =>
  mentions.some((mention) => cuesAround(text, mention).called.has('city'))

export function settingOf(
  article: Article,
  toponyms: readonly Toponym[],
  { bias = null }: { readonly bias?: string | null },
): Setting {
  const dateline = article.structure.dateline?.place?.split(',')[0]?.toLowerCase() ?? null
  return {
    backdrop: backdropOf(article),
    dateline: dateline === null ? -1 : toponyms.findIndex(({ name }) => name.toLowerCase() === dateline),
    bias,
    company: companyOf(toponyms.map(({ candidates }) => candidates)),
  }
}
