// Demonyms that stand by themselves: "Kenyan police", and not "Canadian Coast Guard", which is an organization.
import type { Article } from '../../core/article.ts'
import { byPosition, indexAt, overlaps, type Range, spanOf } from '../../core/span.ts'
import type { Entities } from '../../entities/index.ts'

interface Mentioned {
  readonly mentions: readonly Range[]
}

/** The demonyms with their text, without those in the name of a person, an organization or a place, and without languages. */
export function demonymsOutside<T extends Range>(
  { text }: Article,
  { people, organizations }: Entities,
  places: readonly Mentioned[],
  demonyms: readonly T[],
): (T & { readonly text: string })[] {
  const names = [...people, ...organizations, ...places].flatMap(({ mentions }: Mentioned) => mentions).sort(byPosition)
  return demonyms
    .filter((range) => {
      const near = names[indexAt(names, range.end - 1)]
      return !(near && overlaps(near, range)) && !LANGUAGE.test(text.slice(Math.max(0, range.start - 24), range.start))
    })
    .map((range) => ({ ...range, text: spanOf(text, range.start, range.end).text }))
}

/** "in English", "speaks French". */
const LANGUAGE = /(?:^|[^\p{L}])(?:in|into|speak|speaks|spoke|speaking|spoken|learn|learning|fluent) $/u
