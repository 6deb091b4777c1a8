// Finds who could have said something: names, pronouns and noun phrases outside of quotations, by light chunking.
import type { Range } from '../../core/span.ts'
import { itemAt, type Layout } from '../marks/quote-layout.ts'
import { mentionsIn } from './chunk-mentions.ts'
import type { EntityMention, NameIndex } from './entity-mentions.ts'
import { byPlace, type Mention, plain } from './mention.ts'
import { withoutStrays } from './stray-names.ts'

export type { Mention } from './mention.ts'

/** The mentions of an article in text order: its own finds, with the spans and entities of the names that are known. */
export function findMentions(layout: Layout, names: NameIndex): Mention[] {
  const mentions = layout.sentences.flatMap(({ first, end }) =>
    withEntities(layout, mentionsIn(layout.words, first, end), names),
  )
  const found = withoutStrays(layout, mentions)
  return names.own.length ? withSpeakers(layout, found, names) : found
}

/** The user's speakers in place of what was found where they stand. */
function withSpeakers(layout: Layout, mentions: readonly Mention[], { own }: NameIndex): Mention[] {
  const added = own.flatMap((mention) => speakerAt(layout, mention))
  const taken = new Set(added.flatMap(({ first, end }) => Array.from({ length: end - first }, (_, i) => first + i)))
  const free = mentions.filter(({ first, head }) => !taken.has(first) && !taken.has(head))
  return [...free, ...added].sort(byPlace)
}

function speakerAt(layout: Layout, { start, end, named }: EntityMention): Mention[] {
  const first = itemAt(layout, start)
  const head = itemAt(layout, end - 1)
  const word = layout.words[head]
  if (word?.kind !== 'word' || layout.starts[first] !== start) return []
  return [plain('name', first, head, word.lower, named)]
}

/** The words of a mention with what hangs on it. */
export function mentionText(layout: Layout, { first, last }: Mention): string {
  const { start, end } = rangeOf(layout, first, last)
  return layout.text.slice(start, end)
}

/** The items from first to end without a possessive's ending, in code units. */
export function rangeOf({ words, starts, ends }: Layout, first: number, end: number): Range {
  return { start: starts[first] ?? 0, end: (ends[end - 1] ?? 0) - (words[end - 1]?.ending ?? 0) }
}

/** The mentions of a sentence with the entities of its names; the parts of one name ("Ernst and Young") as one mention. */
function withEntities(layout: Layout, mentions: readonly Mention[], names: NameIndex): Mention[] {
  const found: Mention[] = []
  let before: { readonly known: EntityMention; readonly index: number } | null = null
  for (const mention of mentions) {
    const known = mention.form === 'name' ? names.at(rangeOf(layout, mention.first, mention.head + 1)) : null
    const begun = known && before?.known === known ? found[before.index] : undefined
    if (known && before && begun) {
      const { head, end, last, word, inside } = mention
      found[before.index] = { ...begun, head, end, last, word, inside: inside === 'tail' ? begun.inside : inside }
    } else {
      if (known) before = { known, index: found.length }
      found.push(known ? { ...mention, first: firstOf(layout, mention, known), named: known.named } : mention)
    }
  }
  return found
}

/** The name without what the tagger leaves out before it: "Russian President". Never longer than it was. */
function firstOf(layout: Layout, { first, head }: Mention, known: EntityMention): number {
  const at = itemAt(layout, known.start)
  return at > first && at <= head && layout.starts[at] === known.start ? at : first
}
