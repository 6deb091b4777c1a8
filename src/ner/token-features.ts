// The features of each token that may be part of a name, as numbers. A feature is a template's number and a value.
import type { Article } from '../core/article.ts'
import { hashOf, mix } from '../core/hash.ts'
import { KNOWN_COUNT } from './known-names.ts'
import { GAP, isCapitalised, type Layout, layOut } from './tagging-layout.ts'
import { gatherEvidence, SEEN_COUNT } from './word-evidence.ts'
import { FLAG_COUNT, readWord, type Word } from './tagger-words.ts'

/** Where a word stands seen from a token: it itself, its neighbours, and the words in and around its run of capitalised words. */
export const ROLE = {
  own: 0,
  before: 1,
  after: 2,
  before2: 3,
  after2: 4,
  head: 5,
  start: 6,
  left: 7,
  right: 8,
} as const
export type Role = (typeof ROLE)[keyof typeof ROLE]

/** What takes the features of one token after another: training keeps them, tagging adds up their weights. */
export interface Sink {
  /** A value of the template with this number. */
  add(template: number, value: number): void
  /** All features of a word by itself, in its role (`wordFeatures`): the same for every token. */
  addWord(role: Role, word: Word): void
}

/** An article with what the features of its tokens are made of. */
export interface Reading {
  readonly article: Article
  readonly layout: Layout
  readonly evidence: ReadonlyMap<number, number>
}

export function prepare(article: Article): Reading {
  const layout = layOut(article)
  return { article, layout, evidence: gatherEvidence(article, layout) }
}

const NOWHERE: Word = readWord('')

/** A feature for each bit that is set. */
function addBits(out: Pick<Sink, 'add'>, template: number, bits: number, count: number): void {
  for (let rest = bits & ((1 << count) - 1); rest !== 0; rest &= rest - 1)
    out.add(template, 31 - Math.clz32(rest & -rest))
}

/** Features of token `i` that a first reading gives. */
export function addFeatures(out: Sink, { article, layout, evidence }: Reading, i: number): void {
  const sentence = article.sentences[article.tokens.sentences[i] ?? -1]
  if (!sentence) return
  const { words, gaps } = layout
  const [first, end] = [sentence.firstToken, sentence.endToken]
  const word = words[i] ?? NOWHERE
  const before = i > first ? (words[i - 1] ?? NOWHERE) : NOWHERE
  const after = i + 1 < end ? (words[i + 1] ?? NOWHERE) : NOWHERE
  const before2 = i - 1 > first ? (words[i - 2] ?? NOWHERE) : NOWHERE
  const after2 = i + 2 < end ? (words[i + 2] ?? NOWHERE) : NOWHERE
  out.addWord(ROLE.own, word)
  out.addWord(ROLE.before, before)
  out.addWord(ROLE.after, after)
  out.addWord(ROLE.before2, before2)
  out.addWord(ROLE.after2, after2)
  addPairs(out, word, before, after, before2, after2)
  const gapBefore = i > first ? (gaps[i] ?? 0) : 0
  const gapAfter = i + 1 < end ? (gaps[i + 1] ?? 0) : 0
  out.add(40, gapBefore)
  out.add(41, gapAfter)
  out.add(42, mix(gapBefore, before.lowerHash))
  out.add(43, mix(gapAfter, after.lowerHash))
  out.add(44, mix(mix(gapBefore, gapAfter), word.shapeHash))
  const place = i === first ? 1 : 2
  const loud = layout.loud[i] ?? 0
  out.add(45, mix(place, loud))
  out.add(46, mix(mix(place, word.shapeHash), loud))
  out.add(47, mix(place, word.flags))
  const seen = evidence.get(word.lowerHash) ?? 0
  addBits(out, 50, seen, SEEN_COUNT)
  out.add(51, mix(seen, word.shapeHash))
  if (isCapitalised(before)) addBits(out, 52, evidence.get(before.lowerHash) ?? 0, SEEN_COUNT)
  if (isCapitalised(after)) addBits(out, 53, evidence.get(after.lowerHash) ?? 0, SEEN_COUNT)
  addKnown(out, layout, i)
  if (layout.inRun[i]) addRun(out, layout, first, end, i)
}

/** Features of a word by itself. */
export function wordFeatures(out: Pick<Sink, 'add'>, role: Role, word: Word): void {
  if (role === ROLE.own) addOwn(out, word)
  else out.add(TEMPLATE_OF[role], word.lowerHash)
  if (role === ROLE.before || role === ROLE.after) out.add(role === ROLE.before ? 21 : 22, word.suffixes[2] ?? 0)
  if (role === ROLE.before) out.add(27, mix(word.possessive ? 1 : 0, word.shapeHash))
  const flags = FLAGS_OF[role]
  if (flags) addBits(out, flags, word.flags, FLAG_COUNT)
}

/** Templates of the word itself and of its flags, by role. */
const TEMPLATE_OF: Readonly<Record<Role, number>> = { 0: 2, 1: 10, 2: 11, 3: 12, 4: 13, 5: 61, 6: 62, 7: 63, 8: 64 }
const FLAGS_OF: Partial<Record<Role, number>> = { 0: 6, 1: 23, 2: 24, 5: 68, 6: 69 }

function addOwn(out: Pick<Sink, 'add'>, word: Word): void {
  out.add(1, word.exactHash)
  out.add(2, word.lowerHash)
  out.add(3, word.shapeHash)
  for (const prefix of word.prefixes) out.add(4, prefix)
  for (const suffix of word.suffixes) out.add(5, suffix)
  out.add(7, word.flags)
  out.add(8, mix(word.possessive ? 1 : 0, word.shapeHash))
}

/** A word together with its neighbours, at most two on each side. */
function addPairs(out: Sink, word: Word, before: Word, after: Word, before2: Word, after2: Word): void {
  out.add(14, mix(before.lowerHash, word.lowerHash))
  out.add(15, mix(word.lowerHash, after.lowerHash))
  out.add(16, mix(before2.lowerHash, before.lowerHash))
  out.add(17, mix(after.lowerHash, after2.lowerHash))
  out.add(18, mix(before.shapeHash, word.shapeHash))
  out.add(19, mix(word.shapeHash, after.shapeHash))
  out.add(20, mix(mix(before.shapeHash, word.shapeHash), after.shapeHash))
  out.add(25, mix(before.flags, word.flags))
  out.add(26, mix(word.flags, after.flags))
}

/** Known names that the token and its neighbours stand in. */
function addKnown(out: Sink, { known, knownPart, gaps, words }: Layout, i: number): void {
  const part = knownPart[i] ?? 0
  const own = known[i] ?? 0
  addBits(out, 80 + part, own, KNOWN_COUNT)
  out.add(85, mix(part, own))
  out.add(86, mix(own, words[i]?.flags ?? 0))
  const before = gaps[i] === GAP.start ? 0 : (known[i - 1] ?? 0)
  const after = gaps[i + 1] === GAP.start ? 0 : (known[i + 1] ?? 0)
  out.add(87, mix(before, own))
  out.add(88, mix(own, after))
  out.add(89, mix(mix(own, after), gaps[i + 1] ?? 0))
  out.add(90, mix(mix(before, own), gaps[i] ?? 0))
}

const LONGEST_REACH = 8
const joins = (gap: number | undefined): boolean =>
  gap === GAP.space || gap === GAP.hyphen || gap === GAP.none || gap === GAP.ampersand

/** The run of capitalised words that the token stands in: its first and last word, and the words around it. */
function addRun(out: Sink, { inRun, gaps, words }: Layout, from: number, to: number, i: number): void {
  const at = (j: number): Word => (j >= from && j < to ? (words[j] ?? NOWHERE) : NOWHERE)
  let [first, last] = [i, i]
  while (i - first < LONGEST_REACH && first > from && inRun[first - 1] && joins(gaps[first])) first--
  while (last - i < LONGEST_REACH && last + 1 < to && inRun[last + 1] && joins(gaps[last + 1])) last++
  const [left, right] = [at(first - 1), at(last + 1)]
  const length = Math.min(6, last - first)
  out.addWord(ROLE.head, at(last))
  out.addWord(ROLE.start, at(first))
  out.addWord(ROLE.left, left)
  out.addWord(ROLE.right, right)
  out.add(60, mix(length, i - first))
  out.add(65, mix(left.lowerHash, length))
  out.add(66, mix(right.lowerHash, length))
  out.add(67, mix(mix(left.lowerHash, right.lowerHash), length))
  out.add(70, mix(at(first - 2).lowerHash, left.lowerHash))
  out.add(71, mix(right.lowerHash, at(last + 2).lowerHash))
  if (length >= 5) return
  let whole = hashOf('')
  for (let j = first; j <= last; j++) whole = mix(whole, at(j).lowerHash)
  out.add(72, mix(whole, i - first))
}
