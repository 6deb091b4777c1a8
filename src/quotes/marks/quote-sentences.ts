// Sentence ends in a row of words and quotations: the article's, but for quotations, which can end a sentence and stand in the middle of one.
import { hasTrait, Trait, type Word } from './quote-words.ts'

/** A sentence as speakers are looked for in: items first to end (exclusive), within one paragraph. */
export interface Unit {
  readonly first: number
  readonly end: number
  readonly paragraph: number
}

interface Row {
  readonly words: readonly Word[]
  /** By item: index of the article's sentence that it, or what a quotation holds, begins in. */
  readonly articleSentences: Uint32Array
  /** By item of a quotation: the punctuation that ends it. */
  readonly stops: ReadonlyMap<number, string>
}

/** A sentence is cut after so many items: what is searched around a quotation stays bounded in any text. */
const MAX_SENTENCE = 300

/** The units of the items from first to end. */
export function unitsOf(row: Row, first: number, end: number): { first: number; end: number }[] {
  const units: { first: number; end: number }[] = []
  let from = first
  for (let i = first; i < end; i++) {
    if (i + 1 < end && i + 1 - from < MAX_SENTENCE && !isEnd(row, i, end)) continue
    units.push({ first: from, end: i + 1 })
    from = i + 1
  }
  return units
}

function isEnd(row: Row, at: number, end: number): boolean {
  if (row.words[at]?.kind === 'quote') return endsWithin(row, at, end)
  return row.articleSentences[at] !== row.articleSentences[at + 1]
}

const VERB_NEAR = 8

/** Does a sentence end with this quotation? A full stop inside of it, and what follows is no "he said". */
function endsWithin(row: Row, at: number, end: number): boolean {
  const next = row.words[at + 1] as Word
  const last = row.stops.get(at) || ' '
  if (next.kind === 'quote') return '.?!…'.includes(last)
  if (!next.isCapital && next.kind === 'word') return false
  if (next.kind === 'mark') return '([•'.includes(next.text.charAt(0)) && '.?!'.includes(last)
  if (last === '.') return true
  return '?!…—'.includes(last) && !speaksNext(row, at + 1, end)
}

/** "Perpetual motion!" Rep. Glenn Thompson said: a verb of saying before the next stop. */
function speaksNext(row: Row, from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + VERB_NEAR); i++) {
    const word = row.words[i] as Word
    if (word.kind === 'quote') return false
    if (hasTrait(word, Trait.says)) return true
    if (row.articleSentences[i] !== row.articleSentences[i + 1]) return false
  }
  return false
}
