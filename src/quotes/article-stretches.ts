// Long articles in stretches: the view on which speakers are looked for takes as much memory as all the rest of the analysis.
import type { Article, MarkedPassage } from '../core/article.ts'
import { partitionPoint } from '../core/search.ts'
import type { Range } from '../core/span.ts'
import type { Entities } from '../entities/index.ts'

/** An article of which only some paragraphs are read, with what stands in them. */
export interface Stretch {
  readonly article: Article
  readonly passages: readonly MarkedPassage[]
  readonly entities: Entities
}

/** A stretch ends with the paragraph that makes it longer (UTF-16 code units). What somebody wrote is one stretch. */
const MAX_STRETCH = 500_000

/** The article as one stretch, or as several, one after another, none of which begins inside of a quotation. */
export function* stretchesOf(
  article: Article,
  passages: readonly MarkedPassage[],
  entities: Entities,
): Generator<Stretch, void> {
  if (article.text.length <= MAX_STRETCH) {
    yield { article, passages, entities }
    return
  }
  const { paragraphs } = article
  const continued = new Set(passages.flatMap(({ continues, paragraph }) => (continues ? [paragraph] : [])))
  let first = 0
  for (const [i, { end }] of paragraphs.entries()) {
    const start = paragraphs[first]?.start ?? 0
    const isLast = i + 1 === paragraphs.length
    if (!isLast && (end - start <= MAX_STRETCH || continued.has(i + 1))) continue
    yield {
      article: {
        ...article,
        paragraphs: paragraphs.map((one, at) => (at >= first && at <= i ? one : { ...one, role: 'chrome' })),
      },
      passages: passages.filter(({ paragraph }) => paragraph >= first && paragraph <= i),
      entities: entitiesIn(entities, { start, end }),
    }
    first = i + 1
  }
}

/** The entities that are mentioned in a range, with these mentions alone. */
function entitiesIn({ people, organizations, places }: Entities, range: Range): Entities {
  return {
    people: mentionedIn(people, range),
    organizations: mentionedIn(organizations, range),
    places: mentionedIn(places, range),
  }
}

const mentionedIn = <T extends { readonly mentions: readonly Range[] }>(
  entities: readonly T[],
  { start, end }: Range,
): T[] =>
  entities.flatMap((entity) => {
    const from = partitionPoint(0, entity.mentions.length, (i) => (entity.mentions[i]?.start ?? 0) >= start)
    const to = partitionPoint(from, entity.mentions.length, (i) => (entity.mentions[i]?.end ?? 0) > end)
    return to > from ? [{ ...entity, mentions: entity.mentions.slice(from, to) }] : []
  })
