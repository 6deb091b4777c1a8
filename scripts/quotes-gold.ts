// Reads quotations annotated by hand (PolNeAR as one document a line) and says which candidates are right.
import { readFileSync } from 'node:fs'
import type { Range } from '../src/core/span.ts'
import type { Candidate } from '../src/quotes/candidates.ts'
import type { Scene } from '../src/quotes/scene.ts'

export interface GoldAttribution {
  readonly id: string
  readonly source: readonly Range[]
  readonly cue: readonly Range[]
  readonly content: readonly Range[]
}
export interface GoldDocument {
  readonly id: string
  readonly text: string
  readonly stretches: readonly (Range & { readonly label: string; readonly attribution?: string })[]
  readonly attributions: readonly GoldAttribution[]
}

export const readGold = (file: string): GoldDocument[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GoldDocument)

const TAIL =
  /\s(?:of|for|in|at|from|to|with|who|whose|whom|that|which|on|by|about|near|including|as|during|after|before|against|among|behind|familiar|close|involved)\s/u
const WORD = /[\p{L}\p{N}][\p{L}\p{N}.’'-]*/gu
const bare = (word: string): string =>
  word
    .replace(/[’']s?$/iu, '')
    .replace(/[.’'-]+$/u, '')
    .toLowerCase()

/** Head words of a source's phrases: the last before "of …", "who …", in lower case. */
function heads(source: string): string[] {
  return source
    .replace(/\([^)]*\)?/gu, ',')
    .split(/[,;:]|\s[-–—]+\s|\s(?:and|or)\s/u)
    .flatMap((phrase) => {
      const list = ((phrase.split(TAIL)[0] ?? '').match(WORD) ?? []).map(bare)
      return list.filter((w) => w && !/^(?:jr|sr|ii|iii|iv|\d+)$/u.test(w)).slice(-1)
    })
}

const overlapOf = (a: Range, b: Range): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

/** By candidate, how right it is: 3 mention and cue as in the gold, 2 the mention, 1 near enough, 0 wrong; and those of the highest level. */
export function rightOnes(gold: GoldDocument, scene: Scene, stretch: number, candidates: readonly Candidate[]) {
  const { content } = scene.stretches[stretch] ?? { content: { start: 0, end: 0 } }
  const found = gold.stretches.find(
    (g) => overlapOf(g, content) * 2 >= Math.max(g.end - g.start, content.end - content.start),
  )
  const attribution = found?.attribution ? gold.attributions.find(({ id }) => id === found.attribution) : undefined
  const isGold = found?.label === 'gold' && Boolean(attribution?.source.length)
  if (!found) return { right: [], level: 0, levels: [], isGold }
  if (!attribution?.source.length) {
    return found.label === 'nested'
      ? { right: [], level: 0, levels: [], isGold }
      : { right: [0], level: 3, levels: [3], isGold }
  }
  const levels = candidates.map((candidate) => levelOf(gold, scene, attribution, candidate))
  const level = Math.max(...levels)
  const right = level > 0 ? levels.flatMap((l, i) => (l === level ? [i] : [])) : []
  return { right, level, levels, isGold }
}

function levelOf(
  gold: GoldDocument,
  { layout }: Scene,
  { source, cue }: GoldAttribution,
  candidate: Candidate,
): number {
  const { mention } = candidate
  if (!mention) return 0
  const words = layout.items.slice(mention.first, mention.last)
  const isHead = new Set(source.flatMap((s) => heads(gold.text.slice(s.start, s.end))))
  const shared = words.filter((word) => source.some((s) => overlapOf(s, word) > 0))
  if (mention.form === 'pronoun' ? shared.length > 0 : shared.some(({ lower }) => isHead.has(lower))) {
    const own = candidate.cue
    const span = own && { start: layout.items[own.first]?.start ?? 0, end: layout.items[own.last]?.end ?? 0 }
    const cueRight = cue.length ? span && cue.some((c) => overlapOf(c, span) > 0) : true
    return cueRight ? 3 : 2
  }
  if (shared.some(({ isCapital }) => isCapital)) return 1
  return mention.form === 'name' && isHead.has(mention.word) ? 1 : 0
}
