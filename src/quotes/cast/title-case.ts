// Headings in title case: "Fewer Children Walk to School, CDC Says". Only their names keep their capitals, so that their words
// are read as those of any sentence.
import { isInHeading, type Layout } from '../marks/quote-layout.ts'
import type { Word } from '../marks/quote-words.ts'
import type { NameIndex } from './entity-mentions.ts'

/** The letters of a word that title case writes with a capital, at least, and the number of them that tell it. */
const LONG = 4
const MIN_WORDS = 3

/** A layout whose headings in title case or in capitals have capitals in names and at their starts only. */
export function withoutTitleCase(layout: Layout, names: NameIndex): Layout {
  const capitals = layout.sentences.flatMap((_, sentence) =>
    isInHeading(layout, sentence) ? capitalsOf(layout, names, sentence) : [],
  )
  if (!capitals.length) return layout
  const words = [...layout.words]
  for (const at of capitals) words[at] = uncapitalised(words[at] as Word)
  return { ...layout, words }
}

/** The items of a sentence in title case that are no names and do not begin it; none of another sentence. */
function capitalsOf({ words, starts, ends, sentences }: Layout, names: NameIndex, sentence: number): number[] {
  const { first, end } = sentences[sentence] ?? { first: 0, end: 0 }
  const found: number[] = []
  let long = 0
  for (let at = first + 1; at < end; at++) {
    const word = words[at]
    if (word?.kind !== 'word' || names.at({ start: starts[at] ?? 0, end: ends[at] ?? 0 })) continue
    if (word.isCapital) found.push(at)
    if (word.lower.length < LONG) continue
    if (!word.isCapital) return []
    long++
  }
  return long >= MIN_WORDS ? found : []
}

const known = new WeakMap<Word, Word>()

function uncapitalised(word: Word): Word {
  const made = known.get(word) ?? { ...word, isCapital: false }
  known.set(word, made)
  return made
}
