// The features of each token that may be part of a name, as numbers. A feature is a template and a value.
import type { Article } from '../core/article.ts'
import { hashOf, mix } from '../core/hash.ts'
import {
  EVIDENCE_TEMPLATE as EVIDENCE,
  KNOWN_TEMPLATE,
  PAIR_TEMPLATE as PAIR,
  POSITION_TEMPLATE as POSITION,
  RUN_TEMPLATE as RUN,
  TOPIC_TEMPLATE,
  WORD_TEMPLATE as WORD,
} from './feature-templates.ts'
import { KNOWN_COUNT } from './known-names.ts'
import { FLAG_COUNT, readWord, type Word } from './tagger-words.ts'
import { GAP, isCapitalised, type Layout, layOut } from './tagging-layout.ts'
import { topicOf } from './topic.ts'
import { ACTOR_MASK, EVIDENCE_COUNT, gatherEvidence, SHAPE_MASK } from './word-evidence.ts'

/** The role of a word seen from a token: the token itself, its neighbours, and the words in and around its run of capitalised words. */
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

/** Takes the features of one token after another: training keeps them, tagging adds up their weights. */
export interface Sink {
  /** A value of a template. */
  add(template: number, value: number): void
  /** All features of a word by itself, in its role (`wordFeatures`): the same for every token. */
  addWord(role: Role, word: Word): void
}

/** An article with what the features of its tokens are made of. */
export interface Reading {
  readonly article: Article
  readonly layout: Layout
  readonly evidence: ReadonlyMap<number, number>
  readonly topic: number
}

export function prepare(article: Article): Reading {
  const layout = layOut(article)
  return { article, layout, evidence: gatherEvidence(article, layout), topic: topicOf(article) }
}

const NOWHERE: Word = readWord('')

/** A feature for each bit that is set. */
function addBits(out: Pick<Sink, 'add'>, template: number, bits: number, count: number): void {
  for (let rest = bits & ((1 << count) - 1); rest !== 0; rest &= rest - 1)
    out.add(template, 31 - Math.clz32(rest & -rest))
}

/** Features of token `i` that a first reading gives. */
export function addFeatures(out: Sink, reading: Reading, i: number): void {
  const { article, layout, evidence, topic } = reading
  const sentence = article.sentences[article.tokens.sentences[i] ?? -1]
  if (!sentence) return
  const { words, gaps } = layout
  const { firstToken: first, endToken: end } = sentence
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
  out.add(POSITION.gapBefore, gapBefore)
  out.add(POSITION.gapAfter, gapAfter)
  out.add(POSITION.gapBeforeWithLower, mix(gapBefore, before.lowerHash))
  out.add(POSITION.gapAfterWithLower, mix(gapAfter, after.lowerHash))
  out.add(POSITION.gapsWithShape, mix(mix(gapBefore, gapAfter), word.shapeHash))
  const place = i === first ? 1 : 2
  const allCaps = layout.allCaps[i] ?? 0
  out.add(POSITION.placeWithLoudness, mix(place, allCaps))
  out.add(POSITION.placeWithLoudnessAndShape, mix(mix(place, word.shapeHash), allCaps))
  out.add(POSITION.placeWithFlags, mix(place, word.flags))
  const seen = evidence.get(word.lowerHash) ?? 0
  addBits(out, EVIDENCE.seen, seen, EVIDENCE_COUNT)
  out.add(EVIDENCE.seenWithShape, mix(seen & SHAPE_MASK, word.shapeHash))
  if (seen & ACTOR_MASK) out.add(EVIDENCE.seenAsActor, mix(seen & ACTOR_MASK, layout.known[i] ?? 0))
  if (isCapitalised(before)) addBits(out, EVIDENCE.seenBefore, evidence.get(before.lowerHash) ?? 0, EVIDENCE_COUNT)
  if (isCapitalised(after)) addBits(out, EVIDENCE.seenAfter, evidence.get(after.lowerHash) ?? 0, EVIDENCE_COUNT)
  addKnown(out, layout, i)
  if (topic) addTopic(out, reading, i)
  if (layout.inRun[i]) addRun(out, reading, first, end, i)
}

/** Features of a word by itself. */
export function wordFeatures(out: Pick<Sink, 'add'>, role: Role, word: Word): void {
  if (role === ROLE.own) addOwn(out, word)
  else out.add(LOWER_OF[role], word.lowerHash)
  if (role === ROLE.before || role === ROLE.after)
    out.add(role === ROLE.before ? WORD.suffixBefore : WORD.suffixAfter, lastThree(word))
  if (role === ROLE.before) out.add(WORD.possessiveShapeBefore, mix(word.possessive ? 1 : 0, word.shapeHash))
  const flags = FLAG_OF[role]
  if (flags !== undefined) addBits(out, flags, word.flags, FLAG_COUNT)
}

const LOWER_OF: Readonly<Record<Role, number>> = {
  [ROLE.own]: WORD.lower,
  [ROLE.before]: WORD.lowerBefore,
  [ROLE.after]: WORD.lowerAfter,
  [ROLE.before2]: WORD.lowerBefore2,
  [ROLE.after2]: WORD.lowerAfter2,
  [ROLE.head]: WORD.runLast,
  [ROLE.start]: WORD.runFirst,
  [ROLE.left]: WORD.leftOfRun,
  [ROLE.right]: WORD.rightOfRun,
}
const FLAG_OF: Partial<Record<Role, number>> = {
  [ROLE.own]: WORD.flag,
  [ROLE.before]: WORD.flagBefore,
  [ROLE.after]: WORD.flagAfter,
  [ROLE.head]: WORD.runLastFlag,
  [ROLE.start]: WORD.runFirstFlag,
}

/** The longest beginning and ending of a word that are features (letters). */
const MAX_AFFIX = 4

/** The hash of the last three letters of a longer word. */
const lastThree = ({ lower }: Word): number => (lower.length > 3 ? hashOf(lower, lower.length - 3) : 0)

function addOwn(out: Pick<Sink, 'add'>, word: Word): void {
  const { text, lower } = word
  out.add(WORD.exact, hashOf(text))
  out.add(WORD.lower, word.lowerHash)
  out.add(WORD.shape, word.shapeHash)
  const longest = Math.min(MAX_AFFIX, lower.length - 1)
  for (let length = 1; length <= longest; length++) out.add(WORD.prefix, hashOf(lower, 0, length))
  for (let length = 1; length <= longest; length++) out.add(WORD.suffix, hashOf(lower, lower.length - length))
  out.add(WORD.flags, word.flags)
  out.add(WORD.possessiveShape, mix(word.possessive ? 1 : 0, word.shapeHash))
}

/** A word together with its neighbours, at most two on each side. */
function addPairs(out: Sink, word: Word, before: Word, after: Word, before2: Word, after2: Word): void {
  out.add(PAIR.lowerWithBefore, mix(before.lowerHash, word.lowerHash))
  out.add(PAIR.lowerWithAfter, mix(word.lowerHash, after.lowerHash))
  out.add(PAIR.lowersBefore, mix(before2.lowerHash, before.lowerHash))
  out.add(PAIR.lowersAfter, mix(after.lowerHash, after2.lowerHash))
  out.add(PAIR.shapeWithBefore, mix(before.shapeHash, word.shapeHash))
  out.add(PAIR.shapeWithAfter, mix(word.shapeHash, after.shapeHash))
  out.add(PAIR.shapesAround, mix(mix(before.shapeHash, word.shapeHash), after.shapeHash))
  out.add(PAIR.flagsWithBefore, mix(before.flags, word.flags))
  out.add(PAIR.flagsWithAfter, mix(word.flags, after.flags))
}

/** Known names that the token and its neighbours stand in. */
function addKnown(out: Sink, { known, knownPart, gaps, words }: Layout, i: number): void {
  const part = knownPart[i] ?? 0
  const own = known[i] ?? 0
  addBits(out, KNOWN_TEMPLATE.bit + part, own, KNOWN_COUNT)
  out.add(KNOWN_TEMPLATE.bitsWithPart, mix(part, own))
  out.add(KNOWN_TEMPLATE.bitsWithFlags, mix(own, words[i]?.flags ?? 0))
  const before = gaps[i] === GAP.start ? 0 : (known[i - 1] ?? 0)
  const after = gaps[i + 1] === GAP.start ? 0 : (known[i + 1] ?? 0)
  out.add(KNOWN_TEMPLATE.bitsWithBefore, mix(before, own))
  out.add(KNOWN_TEMPLATE.bitsWithAfter, mix(own, after))
  out.add(KNOWN_TEMPLATE.bitsWithAfterAndGap, mix(mix(own, after), gaps[i + 1] ?? 0))
  out.add(KNOWN_TEMPLATE.bitsWithBeforeAndGap, mix(mix(before, own), gaps[i] ?? 0))
}

/** The topic of the article, with the lexicon entries of the token. */
function addTopic(out: Sink, { layout, topic }: Reading, i: number): void {
  const word = layout.words[i] ?? NOWHERE
  const known = layout.known[i] ?? 0
  for (let rest = known; rest !== 0; rest &= rest - 1)
    out.add(TOPIC_TEMPLATE.knownBit, mix(topic, 31 - Math.clz32(rest & -rest)))
  out.add(TOPIC_TEMPLATE.flags, mix(topic, word.flags))
  out.add(TOPIC_TEMPLATE.shape, mix(topic, word.shapeHash))
}

const MAX_REACH = 8
const joins = (gap: number | undefined): boolean =>
  gap === GAP.space || gap === GAP.hyphen || gap === GAP.none || gap === GAP.ampersand

/** The run of capitalised words that the token stands in: its first and last word, and the words around it. */
function addRun(out: Sink, { layout, topic }: Reading, from: number, to: number, i: number): void {
  const { inRun, gaps, words } = layout
  const at = (j: number): Word => (j >= from && j < to ? (words[j] ?? NOWHERE) : NOWHERE)
  let first = i
  let last = i
  while (i - first < MAX_REACH && first > from && inRun[first - 1] && joins(gaps[first])) first--
  while (last - i < MAX_REACH && last + 1 < to && inRun[last + 1] && joins(gaps[last + 1])) last++
  const left = at(first - 1)
  const right = at(last + 1)
  const length = Math.min(6, last - first)
  out.addWord(ROLE.head, at(last))
  out.addWord(ROLE.start, at(first))
  out.addWord(ROLE.left, left)
  out.addWord(ROLE.right, right)
  out.add(RUN.lengthWithPlace, mix(length, i - first))
  out.add(RUN.leftWithLength, mix(left.lowerHash, length))
  out.add(RUN.rightWithLength, mix(right.lowerHash, length))
  out.add(RUN.aroundWithLength, mix(mix(left.lowerHash, right.lowerHash), length))
  out.add(RUN.leftPair, mix(at(first - 2).lowerHash, left.lowerHash))
  out.add(RUN.rightPair, mix(right.lowerHash, at(last + 2).lowerHash))
  if (topic) {
    out.add(TOPIC_TEMPLATE.leftOfRun, mix(topic, left.lowerHash))
    out.add(TOPIC_TEMPLATE.rightOfRun, mix(topic, right.lowerHash))
    out.add(TOPIC_TEMPLATE.runLength, mix(topic, mix(length, i - first)))
    out.add(TOPIC_TEMPLATE.runLastFlags, mix(topic, at(last).flags))
  }
  if (length >= 5) return
  let whole = hashOf('')
  for (let j = first; j <= last; j++) whole = mix(whole, at(j).lowerHash)
  out.add(RUN.wholeWithPlace, mix(whole, i - first))
}
