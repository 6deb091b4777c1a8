// The features of each token that may be part of a name, as numbers.
import type { Article } from '../core/article.ts'
import { addConsensus, countReading } from './consensus.ts'
import { gatherEvidence, SEEN_COUNT } from './evidence.ts'
import { hashOf, mix } from './hash.ts'
import type { TaggedName } from './labels.ts'
import { GAP, isCapitalised, type Layout, layOut, type Stretch } from './layout.ts'
import { KNOWN_COUNT } from './names.ts'
import { FLAG_COUNT, readWord, type Word } from './words.ts'

export interface Features {
  readonly layout: Layout
  readonly stretches: readonly Stretch[]
  /** Features of the n-th candidate token: `values` from `offsets[n]` to `offsets[n + 1]`; candidates are counted through all stretches. */
  readonly offsets: Int32Array
  /** 32-bit hashes. */
  readonly values: Int32Array
}

const NOWHERE: Word = readWord('')
const MOST = 240

/** Features of all candidate tokens that a first reading gives. */
export function consensusFeatures(layout: Layout, names: readonly TaggedName[]): Features {
  const count = layout.stretches.reduce((sum, { first, end }) => sum + end - first, 0)
  const out = new Collector(count)
  const reading = countReading(layout, names)
  for (const { first, end } of layout.stretches) {
    for (let i = first; i < end; i++) {
      out.next()
      addConsensus(reading, layout, i, (template, value) => out.add(template, value))
    }
  }
  return { layout, stretches: layout.stretches, ...out.finish() }
}

/** Features of all candidate tokens of an article. */
export function extractFeatures(article: Article): Features {
  const layout = layOut(article)
  const count = layout.stretches.reduce((sum, { first, end }) => sum + end - first, 0)
  const out = new Collector(count)
  const evidence = gatherEvidence(article, layout)
  for (const { first, end } of layout.stretches) {
    for (let i = first; i < end; i++) {
      out.next()
      addFeatures(out, article, layout, evidence, i)
    }
  }
  return { layout, stretches: layout.stretches, ...out.finish() }
}

class Collector {
  readonly #offsets: Int32Array
  #values: Int32Array
  #token = -1
  #length = 0

  constructor(tokens: number) {
    this.#offsets = new Int32Array(tokens + 1)
    this.#values = new Int32Array(tokens * 120 + MOST)
  }

  next(): void {
    this.#token++
    this.#offsets[this.#token] = this.#length
    if (this.#length + MOST > this.#values.length) {
      const longer = new Int32Array(this.#values.length * 2)
      longer.set(this.#values)
      this.#values = longer
    }
  }

  /** A value of the template with this number. */
  add(template: number, value: number): void {
    this.#values[this.#length++] = mix(template, value)
  }

  /** A feature for each bit that is set. */
  addBits(template: number, bits: number, count: number): void {
    for (let rest = bits & ((1 << count) - 1); rest !== 0; rest &= rest - 1)
      this.add(template, 31 - Math.clz32(rest & -rest))
  }

  finish() {
    this.#offsets[this.#token + 1] = this.#length
    return { offsets: this.#offsets, values: this.#values.subarray(0, this.#length) }
  }
}

function addFeatures(
  out: Collector,
  article: Article,
  layout: Layout,
  evidence: ReadonlyMap<string, number>,
  i: number,
): void {
  const sentence = article.sentences[article.tokens.sentences[i] ?? -1]
  if (!sentence) return
  const at = (j: number): Word =>
    j >= sentence.firstToken && j < sentence.endToken ? (layout.words[j] ?? NOWHERE) : NOWHERE
  const gap = (j: number): number => (j > sentence.firstToken && j < sentence.endToken ? (layout.gaps[j] ?? 0) : 0)
  const [word, before, after] = [at(i), at(i - 1), at(i + 1)]
  addWord(out, word)
  addNeighbours(out, at, i)
  const [gapBefore, gapAfter] = [gap(i), gap(i + 1)]
  out.add(40, gapBefore)
  out.add(41, gapAfter)
  out.add(42, mix(gapBefore, before.lowerHash))
  out.add(43, mix(gapAfter, after.lowerHash))
  out.add(44, mix(mix(gapBefore, gapAfter), word.shapeHash))
  const place = i === sentence.firstToken ? 1 : 2
  const seen = evidence.get(word.lower) ?? 0
  out.add(45, mix(place, layout.loud[i] ?? 0))
  out.add(46, mix(mix(place, word.shapeHash), layout.loud[i] ?? 0))
  out.add(47, mix(place, word.flags))
  out.addBits(50, seen, SEEN_COUNT)
  out.add(51, mix(seen, word.shapeHash))
  out.addBits(52, isCapitalised(before) ? (evidence.get(before.lower) ?? 0) : 0, SEEN_COUNT)
  out.addBits(53, isCapitalised(after) ? (evidence.get(after.lower) ?? 0) : 0, SEEN_COUNT)
  addKnown(out, layout, i)
  addRun(out, layout, at, i)
}

function addWord(out: Collector, word: Word): void {
  out.add(1, word.exactHash)
  out.add(2, word.lowerHash)
  out.add(3, word.shapeHash)
  for (const prefix of word.prefixes) out.add(4, prefix)
  for (const suffix of word.suffixes) out.add(5, suffix)
  out.addBits(6, word.flags, FLAG_COUNT)
  out.add(7, word.flags)
  out.add(8, mix(word.possessive ? 1 : 0, word.shapeHash))
}

/** Known names that the token and its neighbours stand in. */
function addKnown(out: Collector, { known, knownPart, gaps, words }: Layout, i: number): void {
  const part = knownPart[i] ?? 0
  const own = known[i] ?? 0
  out.addBits(80 + part, own, KNOWN_COUNT)
  out.add(85, mix(part, own))
  out.add(86, mix(own, words[i]?.flags ?? 0))
  const [before, after] = [
    gaps[i] === GAP.start ? 0 : (known[i - 1] ?? 0),
    gaps[i + 1] === GAP.start ? 0 : (known[i + 1] ?? 0),
  ]
  out.add(87, mix(before, own))
  out.add(88, mix(own, after))
  out.add(89, mix(mix(own, after), gaps[i + 1] ?? 0))
  out.add(90, mix(mix(before, own), gaps[i] ?? 0))
}

function addNeighbours(out: Collector, at: (j: number) => Word, i: number): void {
  const [word, before, after, before2, after2] = [at(i), at(i - 1), at(i + 1), at(i - 2), at(i + 2)]
  out.add(10, before.lowerHash)
  out.add(11, after.lowerHash)
  out.add(12, before2.lowerHash)
  out.add(13, after2.lowerHash)
  out.add(14, mix(before.lowerHash, word.lowerHash))
  out.add(15, mix(word.lowerHash, after.lowerHash))
  out.add(16, mix(before2.lowerHash, before.lowerHash))
  out.add(17, mix(after.lowerHash, after2.lowerHash))
  out.add(18, mix(before.shapeHash, word.shapeHash))
  out.add(19, mix(word.shapeHash, after.shapeHash))
  out.add(20, mix(mix(before.shapeHash, word.shapeHash), after.shapeHash))
  out.add(21, before.suffixes.at(2) ?? 0)
  out.add(22, after.suffixes.at(2) ?? 0)
  out.addBits(23, before.flags, FLAG_COUNT)
  out.addBits(24, after.flags, FLAG_COUNT)
  out.add(25, mix(before.flags, word.flags))
  out.add(26, mix(word.flags, after.flags))
  out.add(27, mix(before.possessive ? 1 : 0, before.shapeHash))
}

/** The run of capitalised words that the token stands in: its first and last word, and the words around it. */
function addRun(out: Collector, { inRun, gaps }: Layout, at: (j: number) => Word, i: number): void {
  if (!inRun[i]) return
  let [first, last] = [i, i]
  const joins = (gap: number | undefined) => gap === 1 || gap === 2 || gap === 12 || gap === 9
  while (i - first < 8 && inRun[first - 1] && joins(gaps[first]) && at(first - 1) !== NOWHERE) first--
  while (last - i < 8 && inRun[last + 1] && joins(gaps[last + 1]) && at(last + 1) !== NOWHERE) last++
  const [head, start, left, right] = [at(last), at(first), at(first - 1), at(last + 1)]
  const length = Math.min(6, last - first)
  out.add(60, mix(length, i - first))
  out.add(61, head.lowerHash)
  out.add(62, start.lowerHash)
  out.add(63, left.lowerHash)
  out.add(64, right.lowerHash)
  out.add(65, mix(left.lowerHash, length))
  out.add(66, mix(right.lowerHash, length))
  out.add(67, mix(mix(left.lowerHash, right.lowerHash), length))
  out.addBits(68, head.flags, FLAG_COUNT)
  out.addBits(69, start.flags, FLAG_COUNT)
  out.add(70, mix(at(first - 2).lowerHash, left.lowerHash))
  out.add(71, mix(right.lowerHash, at(last + 2).lowerHash))
  if (length < 5) {
    let whole = hashOf('')
    for (let j = first; j <= last; j++) whole = mix(whole, at(j).lowerHash)
    out.add(72, mix(whole, i - first))
  }
}
