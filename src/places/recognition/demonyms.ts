// Demonyms that stand by themselves: "Kenyan police", and not "Canadian Coast Guard", which is an organization.
import type { Article } from '../../core/article.ts'
import { alternatives } from '../../core/parse-list.ts'
import { byPosition, indexAt, overlaps, type Range, spanOf } from '../../core/span.ts'
import type { Entities } from '../../entities/index.ts'
import { formsOf } from '../../lexicons/cues.ts'
import { LANGUAGE_CUES, NAMESAKE_PEOPLES } from '../../lexicons/place-cues.ts'

interface Mentioned {
  readonly mentions: readonly Range[]
}

/** The demonyms with their text, without those in the name of a person, an organization or a place, languages, surnames and other peoples. */
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
      return !(near && overlaps(near, range)) && !isOtherwiseUsed(text, range)
    })
    .map((range) => ({ ...range, text: spanOf(text, range.start, range.end).text }))
}

function isOtherwiseUsed(text: string, { start, end }: Range): boolean {
  const before = text.slice(Math.max(0, start - 24), start)
  if (LANGUAGE.test(before)) return true
  if (SPEAKS.test(text.slice(end, end + 8)) && !THE.test(before)) return true
  return NAMESAKE_PEOPLES.has(text.slice(start, end).replace(/s$/u, '')) && NAME.test(before) && !THE.test(before)
}

/** "in English", "speaks French". */
const LANGUAGE = new RegExp(`(?:^|[^\\p{L}])(?:${alternatives(LANGUAGE_CUES)}) $`, 'u')
/** says, said, tells, told */
const SPEECH = [...formsOf('say', 'say'), ...formsOf('tell', 'say')]
  .filter(([, { form }]) => form === 's' || form === 'ed')
  .map(([word]) => word)
/** "French said": a surname. "French say" may be the people. */
const SPEAKS = new RegExp(`^ (?:${alternatives(SPEECH)})(?!\\p{L})`, 'u')
const THE = /(?:^|[^\p{L}])(?:the|an?) $/iu
/** "Choctaw " before "Indians". */
const NAME = /\p{Lu}\p{Ll}+ $/u
