// Names by word lists and rules alone: what is left where the package has no model.
import type { Article } from '../core/article.ts'
import { KNOWN } from './known-names.ts'
import type { NameKind, TaggedName } from './labels.ts'
import { FLAG, knownAs, type Word } from './tagger-words.ts'
import { GAP, isCapitalised, type Layout, layOut } from './tagging-layout.ts'

/** Names in the order of the text, without overlap: runs of capitalised words, by what is known of them. */
export function ruleNames(article: Article): TaggedName[] {
  const layout = layOut(article)
  return article.sentences.flatMap(({ firstToken, endToken }) =>
    runsOf(layout, firstToken, endToken).flatMap(
      ([first, end]) => nameOf(layout, first, end, first === firstToken) ?? [],
    ),
  )
}

/** Capitalised words with spaces or hyphens between them, and small words within ("Bank of Japan") where the whole is known. */
function runsOf({ words, gaps }: Layout, firstToken: number, endToken: number): [number, number][] {
  const runs: [number, number][] = []
  for (let i = firstToken; i < endToken; ) {
    const word = words[i]
    let end = i + 1
    if (word && isCapitalised(word)) {
      while (end < endToken && isJoined(words, gaps, end)) end++
      const linked = end + 1 < endToken && /^(?:of|and|for)$/u.test(words[end]?.lower ?? '') ? end + 2 : end
      if (linked > end && isKnown(words.slice(i, linked))) end = linked
      runs.push([i, end])
    }
    i = end
  }
  return runs
}

function isJoined(words: readonly Word[], gaps: Uint8Array, i: number): boolean {
  const [before, word] = [words[i - 1], words[i]]
  if (!before || !word || before.possessive || !isCapitalised(word)) return false
  return gaps[i] === GAP.space || gaps[i] === GAP.hyphen
}

const isKnown = (words: readonly Word[]): boolean => knownAs(words) !== 0

function nameOf({ words }: Layout, first: number, end: number, startsSentence: boolean): TaggedName | undefined {
  let from = first
  while (from < end - 1 && isLead(words[from], from === first && startsSentence)) from++
  const run = words.slice(from, end)
  const kind = kindOf(run, words[from - 1], startsSentence && from === first)
  return kind && { kind, first: from, end }
}

/** "The", "Mr", "President", and a sentence's first word that is no name. */
function isLead(word: Word | undefined, startsSentence: boolean): boolean {
  if (!word) return false
  if (word.lower === 'the' || word.flags & (FLAG.honorific | FLAG.role)) return true
  return startsSentence && word.known === 0 && (word.flags & (FLAG.common | FLAG.verb)) !== 0
}

const PLACE = KNOWN.country | KNOWN.area | KNOWN.metropolis | KNOWN.city | KNOWN.region

function kindOf(run: readonly Word[], before: Word | undefined, startsSentence: boolean): NameKind | undefined {
  const [first, last] = [run[0], run.at(-1)]
  if (!first || !last) return undefined
  const bits = knownAs(run)
  if (bits & (KNOWN.group | KNOWN.thing) || (run.length === 1 && first.flags & (FLAG.date | FLAG.demonym)))
    return undefined
  if (bits & KNOWN.organization) return 'organization'
  if (bits & PLACE) return 'place'
  if (last.flags & FLAG.organizationHead && run.length > 1) return 'organization'
  if (last.flags & FLAG.facilityHead && run.length > 1) return 'facility'
  if (last.flags & FLAG.placeHead && run.length > 1) return 'place'
  if (before && before.flags & (FLAG.honorific | FLAG.role)) return 'person'
  if (run.length > 1 && run.length < 5 && (first.known & KNOWN.givenName || first.flags & FLAG.firstName))
    return 'person'
  if (run.length === 1 && first.case === 'upper' && first.text.length < 7 && !startsSentence) return 'organization'
  return undefined
}
