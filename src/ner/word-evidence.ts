// What the rest of an article says of a word: how else it occurs there.
import type { Article } from '../core/article.ts'
import { GAP, isCapitalised, type Layout } from './tagging-layout.ts'
import { FLAG } from './tagger-words.ts'

/** Bits of a word's evidence. */
export const SEEN = {
  lower: 1,
  capitalInside: 2,
  afterTitle: 4,
  afterFirstName: 8,
  beforeOrganizationHead: 16,
  beforePlaceHead: 32,
  afterIn: 64,
  beforeSpeech: 128,
  alone: 256,
  inLongerName: 512,
  lastOfName: 1024,
  firstOfName: 2048,
  expanded: 4096,
  afterThe: 8192,
  again: 16384,
} as const
export const SEEN_COUNT = 15

const IN = new Set(['in', 'at', 'from', 'near', 'to', 'across', 'outside', 'visiting'])
const SPEECH = new Set([
  'said',
  'says',
  'told',
  'added',
  'explained',
  'noted',
  'stressed',
  'who',
  'argued',
  'recalled',
  'wrote',
  'warned',
  'tweeted',
])

/** Evidence of every word of the article, by the hash of its lower-case form. */
export function gatherEvidence(article: Article, layout: Layout): ReadonlyMap<number, number> {
  const evidence = new Map<number, number>()
  for (const { firstToken, endToken } of article.sentences) {
    for (let i = firstToken; i < endToken; i++) {
      const word = layout.words[i]
      if (!word) continue
      const before = evidence.get(word.lowerHash)
      let seen = (before ?? 0) | (before === undefined ? 0 : SEEN.again)
      if (word.case === 'lower') seen |= SEEN.lower
      else if (isCapitalised(word)) seen |= seenAt(layout, i, firstToken, endToken)
      if (seen !== before) evidence.set(word.lowerHash, seen)
    }
  }
  addExpansions(article, layout, evidence)
  return evidence
}

function seenAt({ words, gaps, loud }: Layout, i: number, first: number, end: number): number {
  if (loud[i]) return 0
  const before = i > first ? words[i - 1] : undefined
  const after = i + 1 < end ? words[i + 1] : undefined
  const joinsBefore = before !== undefined && gaps[i] === GAP.space && isCapitalised(before)
  const joinsAfter = after !== undefined && gaps[i + 1] === GAP.space && isCapitalised(after)
  let seen = 0
  if (before) seen |= SEEN.capitalInside
  if (before && gaps[i] !== GAP.comma) {
    if (before.flags & FLAG.honorific && joinsBefore) seen |= SEEN.afterTitle
    else if (before.flags & FLAG.role) seen |= SEEN.afterTitle
    if (before.flags & FLAG.firstName && joinsBefore) seen |= SEEN.afterFirstName
    if (IN.has(before.lower)) seen |= SEEN.afterIn
    if (before.lower === 'the') seen |= SEEN.afterThe
  }
  if (after) {
    if (joinsAfter && after.flags & FLAG.organizationHead) seen |= SEEN.beforeOrganizationHead
    if (joinsAfter && after.flags & FLAG.placeHead) seen |= SEEN.beforePlaceHead
    if (SPEECH.has(after.lower)) seen |= SEEN.beforeSpeech
  }
  if (!joinsBefore && !joinsAfter) seen |= SEEN.alone
  else seen |= SEEN.inLongerName | (joinsAfter ? 0 : SEEN.lastOfName) | (joinsBefore ? 0 : SEEN.firstOfName)
  return seen
}

/** "World Health Organization (WHO)": the acronym's letters begin the words before it. */
function addExpansions(article: Article, { words, gaps }: Layout, evidence: Map<number, number>): void {
  for (let i = 2; i < words.length; i++) {
    const word = words[i]
    if (word?.case !== 'upper' || gaps[i] !== GAP.open || word.lower.length < 2) continue
    const sentence = article.sentences[article.tokens.sentences[i] ?? 0]
    const letters = word.lower.replace(/[^\p{L}]/gu, '')
    let at = letters.length - 1
    for (let j = i - 1; j >= (sentence?.firstToken ?? 0) && i - j < 12 && at >= 0; j--) {
      const candidate = words[j]
      if (candidate && isCapitalised(candidate) && candidate.lower.charAt(0) === letters.charAt(at)) at--
    }
    if (at < 0) evidence.set(word.lowerHash, (evidence.get(word.lowerHash) ?? 0) | SEEN.expanded)
  }
}
