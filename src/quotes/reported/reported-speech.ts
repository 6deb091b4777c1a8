// Reported speech without marks: "She said that the bridge would open", "The bridge, the ministry said, is safe".
// For each cue, the ranker picks who speaks, then which words are the content, or that nothing is reported.

import type { Scene } from '../attribution/attribution-context.ts'
import type { Cue } from '../attribution/find-cues.ts'
import { bestOf, Sum, type Weights } from '../attribution/ranker.ts'
import type { Mention } from '../cast/speaker-mentions.ts'
import { writeContent } from './report-features.ts'
import { type Source, sourcesOf } from './report-sources.ts'

/** Items from first to end (exclusive): the words reported. */
export interface Content {
  readonly first: number
  readonly end: number
  /** Around: the cue and its speaker stand inside of it, between commas. */
  readonly side: 'after' | 'before' | 'around'
}

export interface Report {
  readonly cue: Cue
  readonly mention: Mention
  readonly content: Content
  /** Of the speaker. */
  readonly probability: number
}

/** Verbs of the mind and of judgement report no speech; their cues only teach the ranker what is none. */
const SPEECH: ReadonlySet<Cue['class']> = new Set(['say', 'write', 'ask', 'according', 'show'])
/** What nothing must be better than: fewer and surer reports. */
const DOUBT = -0.4

const MOST_STARTS = 10
const MOST_ENDS = 5

/** Stretches of items that a cue and its speaker could report, null (nothing) first. */
export function contentsFor(scene: Scene, cue: Cue, mention: Mention): (Content | null)[] {
  const { layout } = scene
  const unit = layout.sentences[layout.sentenceOf[cue.first] ?? 0]
  if (!unit) return [null]
  const from = Math.min(cue.first, mention.lead)
  const to = Math.max(cue.last + 1, mention.last)
  const found: Content[] = []
  const ends = endsIn(scene, to, unit.end)
  for (const first of startsIn(scene, to, unit.end)) {
    const isLinked = scene.letters[first - 1] === 't'
    for (const end of ends)
      if (isLinked ? end > first + 2 : isClause(scene, first, end)) found.push({ first, end, side: 'after' })
  }
  if (scene.letters[from - 1] === ',' && from - 1 > unit.first + 1) {
    for (const first of beginnings(scene, unit.first, from - 1)) {
      if (from - 1 > first + 2) found.push({ first, end: from - 1, side: 'before' })
    }
  }
  const parenthesis = scene.letters[from - 1] === ',' && scene.letters[to] === ','
  if (parenthesis) for (const end of ends) if (end > to + 2) found.push({ first: unit.first, end, side: 'around' })
  return [null, ...found]
}

const QUESTION = /^(?:whether|if|how|why|what)$/u

/** Where a content can begin after its cue: at once, after "that", at a question word, at a noun phrase. */
function startsIn(scene: Scene, from: number, end: number): number[] {
  const mentions = scene.mentionsIn[scene.layout.sentenceOf[from] ?? 0] ?? []
  const starts: number[] = []
  for (let i = from; i < Math.min(end, from + MOST_STARTS) && starts.length < MOST_ENDS; i++) {
    const { lower = '' } = scene.layout.words[i] ?? {}
    // What comes after a quotation is no more what the verb reports.
    if (scene.letters[i] === 'q') break
    const before = scene.letters[i - 1] ?? ''
    // "Asked for help", "spoke of rain": what hangs on the verb by a preposition says no sentence.
    if (lower === 'that' || ',pbo'.includes(scene.letters[i] ?? ' ')) continue
    if (
      i === from ||
      before === 't' ||
      before === ',' ||
      mentions.some(({ lead }) => lead === i) ||
      QUESTION.test(lower)
    )
      starts.push(i)
  }
  return starts
}

/** What is reported says something: it has two words and a verb, or what looks like one. */
const isClause = ({ letters }: Scene, first: number, end: number): boolean =>
  end > first + 1 && hasLetter(letters, 'BhvVAexf', first, end)

/** Where a content can end: with the sentence, or at a comma or a dash. */
function endsIn(scene: Scene, from: number, end: number): number[] {
  let last = end
  while (last > from && '.!?;:)]'.includes(scene.letters[last - 1] ?? ' ')) last--
  const ends = [last]
  for (let i = from + 2; i < last && ends.length < MOST_ENDS; i++) if (isBreak(scene.letters[i])) ends.push(i)
  return ends
}

const isBreak = (letter: string | undefined): boolean => letter === ',' || letter === ';' || letter === '-'

/** Where a content can begin before its cue: with the sentence, or after a comma or a conjunction. */
function beginnings(scene: Scene, first: number, end: number): number[] {
  const starts = [first]
  for (let i = end - 2; i > first && starts.length < MOST_ENDS; i--) {
    if (isBreak(scene.letters[i])) starts.push(scene.letters[i + 1] === 'c' ? i + 2 : i + 1)
  }
  return starts
}

/** The reports of an article that hold no marked quotation, in text order; `taken` are the cues of quotations. */
export function findReports(scene: Scene, sources: Weights, contents: Weights, taken: ReadonlySet<Cue>): Report[] {
  const cues = scene.cues.filter((cue) => SPEECH.has(cue.class) && !taken.has(cue))
  return withoutOverlaps(cues.flatMap((cue) => reportOf(scene, cue, sourcesOf(scene, cue, sources), contents)))
}

function reportOf(scene: Scene, cue: Cue, sources: readonly Source[], contents: Weights): Report[] {
  const { mention, probability } = sources[bestOf(sources.map((source) => source.probability))] ?? { mention: null }
  if (!mention) return []
  const choices = contentsFor(scene, cue, mention)
  const sum = new Sum(contents)
  const scores = choices.map((content) => {
    writeContent(sum, scene, cue, mention, content)
    return sum.take() * contents.scale
  })
  scores[0] = (scores[0] ?? 0) + DOUBT
  const content = choices[bestOf(scores)]
  if (!content || hasQuote(scene, content)) return []
  return [{ cue, mention, content, probability }]
}

const hasQuote = ({ letters }: Scene, { first, end }: Content): boolean => hasLetter(letters, 'q', first, end)

/** Is one of these letters among those from first to end? */
function hasLetter(letters: string, some: string, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (some.includes(letters[i] ?? ' ')) return true
  return false
}

/** Of two reports that share words the one that begins first is kept. */
function withoutOverlaps(reports: readonly Report[]): Report[] {
  const sorted = [...reports].sort((a, b) => a.content.first - b.content.first || b.content.end - a.content.end)
  let end = 0
  return sorted.filter(({ content }) => {
    if (content.first < end) return false
    end = content.end
    return true
  })
}
