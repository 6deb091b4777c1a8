// Trains the ranker that gives quotations their speakers, and packs its weights into src/quotes/ranker.bin. Deterministic.
// npm run train:quotes -- --data FOLDER      where FOLDER holds quotes-polnear-train.jsonl and -dev.jsonl
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { findEntities } from '../src/entities/entities.ts'
import { walk } from '../src/quotes/attribute.ts'
import { cueLexicon } from '../src/quotes/cues.ts'
import { featuresOf } from '../src/quotes/features.ts'
import { findStretches } from '../src/quotes/marks.ts'
import { BUCKETS, bucketOf } from '../src/quotes/ranker.ts'
import { setScene } from '../src/quotes/scene.ts'
import { readArticle } from '../src/read/article.ts'
import { type GoldDocument, readGold, rightOnes } from './quotes-gold.ts'

interface Example {
  /** By candidate: its buckets. */
  readonly features: readonly Int32Array[]
  readonly right: readonly number[]
  /** 3: mention and cue as in the gold, 2: the mention, 1: near enough. */
  readonly level: number
  readonly isGold: boolean
}

const { values: options } = parseArgs({
  options: {
    data: { type: 'string' },
    epochs: { type: 'string', default: '8' },
    limit: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '1' },
    dry: { type: 'boolean', default: false },
  },
})
const lexicon = cueLexicon()
const train = readGold(`${options.data}/quotes-polnear-train.jsonl`).slice(0, Number(options.limit)).map(prepare)
const dev = readGold(`${options.data}/quotes-polnear-dev.jsonl`).map(prepare)
const values = new Float32Array(BUCKETS)
function prepare(gold: GoldDocument) {
  const article = readArticle(gold.text)
  return { gold, scene: setScene(article, findStretches(article).stretches, findEntities(article), lexicon) }
}
type Prepared = ReturnType<typeof prepare>

/** The quotations with an answer; the history is the right one, or the ranker's own with its `weights`. */
function examplesOf({ gold, scene }: Prepared, weights: Float32Array | null): Example[] {
  const examples: Example[] = []
  walk(scene, (setting, candidates) => {
    const features = candidates.map((candidate) => Int32Array.from(featuresOf(setting, candidate), bucketOf))
    const { right, level, isGold } = rightOnes(gold, scene, setting.stretch, candidates)
    if (right.length) examples.push({ features, right, level, isGold })
    if (weights) return argmax(features.map((list) => sum(weights, list)))
    return right[0] ?? 0
  })
  return examples
}

function accuracy(docs: readonly Prepared[]): string {
  const levels = [0, 0, 0, 0]
  let total = 0
  let given = 0
  for (const { gold, scene } of docs) {
    walk(scene, (setting, candidates) => {
      const best = argmax(candidates.map((c) => sum(values, Int32Array.from(featuresOf(setting, c), bucketOf))))
      const { levels: by, isGold } = rightOnes(gold, scene, setting.stretch, candidates)
      if (isGold) {
        total++
        if (best) given++
        const level = by[best] ?? 0
        for (let l = 1; l <= level; l++) levels[l] = (levels[l] ?? 0) + 1
      }
      return best
    })
  }
  const show = (n: number | undefined) => ((100 * (n ?? 0)) / total).toFixed(1)
  return `lenient ${show(levels[1])} head ${show(levels[2])} with cue ${show(levels[3])} given ${show(given)} of ${total}`
}

/** Log-linear, the right ones together against all; AdaGrad. */
function learn(examples: readonly Example[], w: Float32Array): void {
  const squares = new Float32Array(BUCKETS).fill(1e-6)
  const mean = new Float64Array(BUCKETS)
  const order = examples.map((_, i) => i)
  const random = generator(7)
  const epochs = Number(options.epochs)
  let means = 0
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      ;[order[i], order[j]] = [order[j] as number, order[i] as number]
    }
    for (const index of order) step(examples[index] as Example, w, squares)
    if (epoch >= epochs / 2) {
      for (let i = 0; i < BUCKETS; i++) mean[i] = (mean[i] ?? 0) + (w[i] ?? 0)
      means++
    }
  }
  for (let i = 0; i < BUCKETS; i++) w[i] = (mean[i] ?? 0) / Math.max(1, means)
}

const RATE = 0.1
const SHRINK = 2e-4

function step({ features, right }: Example, w: Float32Array, squares: Float32Array): void {
  const scores = features.map((list) => sum(w, list))
  const most = Math.max(...scores)
  const powers = scores.map((s) => Math.exp(s - most))
  const total = powers.reduce((a, b) => a + b, 0)
  const rightTotal = right.reduce((a, i) => a + (powers[i] ?? 0), 0) + 1e-12
  const isRight = new Set(right)
  features.forEach((list, i) => {
    const p = (powers[i] ?? 0) / total
    const gradient = p - (isRight.has(i) ? (powers[i] ?? 0) / rightTotal : 0)
    if (Math.abs(gradient) < 1e-4) return
    for (const f of list) {
      squares[f] = (squares[f] ?? 0) + gradient * gradient
      const pace = 1 / Math.sqrt(squares[f] ?? 1)
      w[f] = (w[f] ?? 0) * (1 - SHRINK * pace) - RATE * gradient * pace
    }
  })
}

function sum(w: Float32Array, list: Int32Array): number {
  let total = 0
  for (let i = 0; i < list.length; i++) total += w[list[i] as number] as number
  return total
}

function argmax(list: readonly number[]): number {
  return list.indexOf(Math.max(...list))
}

/** mulberry32 */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** A float32 scale, then one signed byte a bucket. */
function pack(w: Float32Array): void {
  const scale = w.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / 127
  const bytes = Buffer.alloc(4 + BUCKETS)
  bytes.writeFloatLE(scale, 0)
  for (let i = 0; i < BUCKETS; i++) bytes.writeInt8(Math.round((w[i] ?? 0) / scale), 4 + i)
  writeFileSync('src/quotes/ranker.bin', bytes)
}

for (let round = 0; round < Number(options.rounds); round++) {
  const examples = train.flatMap((doc) => examplesOf(doc, round > 0 ? values : null))
  if (round === 0) console.log(examples.length, 'quotes; none right:', examples.filter((e) => e.level === 0).length)
  values.fill(0)
  learn(examples, values)
  console.log('round', round, 'train', accuracy(train), 'dev', accuracy(dev))
}
if (!options.dry) pack(values)
