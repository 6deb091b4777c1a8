// An article laid out for the tagger: its words, the gaps between them, and the tokens that may be part of a name.
import type { Article } from '../core/article.ts'
import type { Word as TableWord } from '../core/words.ts'
import { KNOWN, knownFor, MAX_NAME_WORDS, nameHash } from './known-names.ts'
import { factsOf, type Word } from './tagger-words.ts'

/** The gap between a token and the one before it. */
export const GAP = {
  start: 0,
  space: 1,
  hyphen: 2,
  comma: 3,
  dash: 4,
  slash: 5,
  open: 6,
  close: 7,
  quote: 8,
  ampersand: 9,
  stop: 10,
  other: 11,
  none: 12,
} as const

/** Tokens from `first` to `end` that stand together and may hold names; nothing outside of them does. */
export interface Segment {
  readonly first: number
  readonly end: number
}

export interface Layout {
  readonly words: readonly Word[]
  /** GAP before each token. */
  readonly gaps: Uint8Array
  readonly segments: readonly Segment[]
  /** Number of tokens in all segments. */
  readonly candidates: number
  /** Tokens of sentences (headlines, mostly) that are nearly all capitals: 1 all upper case, 2 title case; else 0. */
  readonly allCaps: Uint8Array
  /** The lexicon entry of the longest known place name that a token stands in (bits of KNOWN), and the token's part in that name. */
  readonly known: Uint16Array
  readonly knownPart: Uint8Array
  /** 1 where a token is capitalised or a connector between two that are. */
  readonly inRun: Uint8Array
}

/** Small words within names: "Bank of China", "Mohammed bin Salman", "Rio de Janeiro". */
const CONNECTORS = new Set(
  'of and for the on in at to with de del della da do dos das di du la las los le les el al ul ur bin ibn bint ben von van der den zu y e & n un una des et av og abu arap es ould sur ter upon'.split(
    ' ',
  ),
)
/** Words in lower case that may begin a name: "al-Shabab", "von der Leyen". */
const LOWER_STARTS = /^(?:a[dlnrstz]|ash|el|d|l|i|e|de|da|do|dos|von|van|bin|ibn|iwi)$/u

export function layOut(article: Article): Layout {
  const words = wordsOf(article)
  const gaps = gapsOf(article)
  const allCaps = allCapsTokens(article, words)
  const inRun = runsOf(article, words, gaps)
  const { known, knownPart } = knownNames(words, gaps)
  const segments = segmentsOf(article, words, inRun)
  const candidates = segments.reduce((sum, { first, end }) => sum + end - first, 0)
  return { words, gaps, allCaps, inRun, known, knownPart, segments, candidates }
}

function wordsOf({ tokens, vocabulary }: Article): Word[] {
  const words = new Array<Word>(tokens.length)
  for (let i = 0; i < tokens.length; i++) words[i] = factsOf(vocabulary[tokens.words[i] as number] as TableWord)
  return words
}

export const isCapitalised = (word: Word): boolean =>
  word.case !== 'lower' && word.case !== 'number' && word.case !== 'other'

function gapsOf({ text, tokens: { length, starts, ends, sentences } }: Article): Uint8Array {
  const gaps = new Uint8Array(length).fill(GAP.start)
  for (let i = 1; i < length; i++) {
    if (sentences[i] !== sentences[i - 1]) continue
    const start = ends[i - 1] as number
    const end = starts[i] as number
    gaps[i] = start === end ? GAP.none : isOneSpace(text, start, end) ? GAP.space : gapOf(text.slice(start, end))
  }
  return gaps
}

/** Most gaps are a single space. */
const isOneSpace = (text: string, start: number, end: number): boolean =>
  end - start === 1 && text.charCodeAt(start) === 0x20

function gapOf(gap: string): number {
  const mark = gap.trim()
  if (mark === '') return GAP.space
  if (mark === '-' || mark === '‑') return /\s/u.test(gap) ? GAP.dash : GAP.hyphen
  if (mark === ',') return GAP.comma
  if (/[([]/u.test(mark)) return GAP.open
  if (/[)\]]/u.test(mark)) return GAP.close
  if (/["“”'‘’«»]/u.test(mark)) return GAP.quote
  if (mark === '/') return GAP.slash
  if (/^[-–—]+$/u.test(mark)) return GAP.dash
  if (mark === '&') return GAP.ampersand
  if (mark === '.') return GAP.stop
  return GAP.other
}

/** Part of a known name: none, all of it, its first word, a later one. */
export const PART = { none: 0, whole: 1, first: 2, later: 3 } as const
const PEOPLE = KNOWN.givenName | KNOWN.familyName

function knownNames(words: readonly Word[], gaps: Uint8Array) {
  const known = new Uint16Array(words.length)
  const knownPart = new Uint8Array(words.length)
  for (let i = 0; i < words.length; ) {
    const word = words[i]
    let length = 1
    if (word && isCapitalised(word)) {
      const match = longestKnown(words, gaps, i)
      length = match.length
      if (match.bits) {
        known.fill(match.bits, i, i + length)
        knownPart.fill(length === 1 ? PART.whole : PART.later, i, i + length)
        if (length > 1) knownPart[i] = PART.first
      }
    }
    i += length
  }
  return { known, knownPart }
}

/** "Stratford-upon-Avon", "Ernst & Young". */
const isWithinName = (gap: number | undefined): boolean =>
  gap === GAP.space || gap === GAP.hyphen || gap === GAP.none || gap === GAP.ampersand

function longestKnown(words: readonly Word[], gaps: Uint8Array, first: number) {
  const hashes: number[] = []
  let best = { length: 1, bits: words[first]?.known ?? 0 }
  for (let i = first; i < first + MAX_NAME_WORDS; i++) {
    const word = words[i]
    const gap = gaps[i]
    if (!word || (i > first && !isWithinName(gap))) break
    // The names are packed without their "&".
    if (word.lower === '&') continue
    hashes.push(word.foldedHash)
    if (i === first || word.case === 'lower') continue
    const bits = knownFor(nameHash(hashes)) & ~PEOPLE
    if (bits) best = { length: i - first + 1, bits }
    if (word.possessive) break
  }
  return best
}

function allCapsTokens(article: Article, words: readonly Word[]): Uint8Array {
  const allCaps = new Uint8Array(words.length)
  for (const { firstToken, endToken } of article.sentences) {
    let [letters, upper, capital] = [0, 0, 0]
    for (let i = firstToken; i < endToken; i++) {
      const word = words[i]
      if (!word || word.lower.length < 4 || word.case === 'number' || word.case === 'other') continue
      letters++
      if (word.case === 'upper') upper++
      if (isCapitalised(word)) capital++
    }
    if (letters < 3) continue
    if (upper >= 0.6 * letters) allCaps.fill(1, firstToken, endToken)
    else if (capital >= 0.8 * letters) allCaps.fill(2, firstToken, endToken)
  }
  return allCaps
}

function runsOf({ sentences }: Article, words: readonly Word[], gaps: Uint8Array): Uint8Array {
  const inRun = new Uint8Array(words.length)
  for (const { firstToken, endToken } of sentences) {
    let last = -9
    for (let i = firstToken; i < endToken; i++) {
      const word = words[i]
      if (!word || !isCapitalised(word)) continue
      inRun[i] = 1
      if (i - last <= 4 && i - last > 1) fillConnectors(words, gaps, inRun, last, i)
      last = i
    }
    // "Suk-yeol", "Chan-o-cha"
    for (let i = firstToken + 1; i < endToken; i++) {
      if (inRun[i - 1] && gaps[i] === GAP.hyphen && (words[i]?.lower.length ?? 9) <= 5) inRun[i] = 1
    }
  }
  return inRun
}

function fillConnectors(words: readonly Word[], gaps: Uint8Array, inRun: Uint8Array, from: number, to: number): void {
  for (let i = from + 1; i < to; i++) {
    const joined = gaps[i] === GAP.hyphen || gaps[i + 1] === GAP.hyphen || gaps[i] === GAP.none
    if (!CONNECTORS.has(words[i]?.lower ?? '') && !joined) return
  }
  inRun.fill(1, from + 1, to)
}

/** A capitalised word, what stands between two of them, and a word after one that heads a name. */
function segmentsOf({ sentences }: Article, words: readonly Word[], inRun: Uint8Array): Segment[] {
  const segments: Segment[] = []
  for (const { firstToken, endToken } of sentences) {
    let first = -1
    for (let i = firstToken; i <= endToken; i++) {
      if (i < endToken && isCandidate(words, inRun, i, firstToken, endToken)) {
        if (first < 0) first = i
      } else if (first >= 0) {
        segments.push({ first, end: i })
        first = -1
      }
    }
  }
  return segments
}

function isCandidate(words: readonly Word[], inRun: Uint8Array, i: number, first: number, end: number): boolean {
  if (inRun[i]) return true
  const word = words[i]
  if (!word) return false
  const before = i > first && inRun[i - 1] === 1
  const after = i + 1 < end && inRun[i + 1] === 1
  if (word.case === 'number') return before || after
  return after && LOWER_STARTS.test(word.lower)
}
