// Reads quotations annotated by hand (PolNeAR as one document a line) and says which candidates are right.
import { readFileSync } from 'node:fs'
import { overlap, type Range } from '../src/core/span.ts'
import type { Candidate } from '../src/quotes/attribution/speaker-candidates.ts'
import type { AttributionContext } from '../src/quotes/cast/attribution-context.ts'
import type { Cue } from '../src/quotes/cast/find-cues.ts'
import type { Mention } from '../src/quotes/cast/speaker-mentions.ts'
import type { Content } from '../src/quotes/reported/report-contents.ts'

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
export function heads(source: string): string[] {
  return source
    .replace(/\([^)]*\)?/gu, ',')
    .split(/[,;:]|\s[-–—]+\s|\s(?:and|or)\s/u)
    .flatMap((phrase) => {
      const list = ((phrase.split(TAIL)[0] ?? '').match(WORD) ?? []).map(bare)
      return list.filter((w) => w && !/^(?:jr|sr|ii|iii|iv|\d+)$/u.test(w)).slice(-1)
    })
}

export const isHalf = (a: Range, b: Range): boolean => overlap(a, b) * 2 >= Math.max(a.end - a.start, b.end - b.start)
/** The share of the longer of two ranges that both have. */
export const overlapShare = (a: Range, b: Range): number => overlap(a, b) / Math.max(a.end - a.start, b.end - b.start)
const meets = (spans: readonly Range[], one: Range): boolean => spans.some((span) => overlap(span, one) > 0)

export const rangeOfItems = ({ layout }: AttributionContext, first: number, end: number): Range => ({
  start: layout.starts[first] ?? 0,
  end: layout.ends[end - 1] ?? 0,
})

/** The grade of each candidate: 3 mention and cue as in the gold, 2 the mention, 1 near enough, 0 wrong. */
export interface Verdict {
  readonly levels: readonly number[]
  /** The candidates of the highest level; none where the gold is silent or no candidate is right. */
  readonly right: readonly number[]
  /** A quotation of three words or more with a source. */
  readonly isGold: boolean
}

export function judge(
  gold: GoldDocument,
  context: AttributionContext,
  passage: number,
  candidates: readonly Candidate[],
): Verdict {
  const { content } = context.passages[passage] ?? { content: { start: 0, end: 0 } }
  const found = gold.stretches.find((g) => isHalf(g, content))
  if (!found || found.label === 'nested') return { levels: [], right: [], isGold: false }
  const attribution = gold.attributions.find(({ id }) => id === found.attribution)
  // Nobody said it: the first candidate.
  if (!attribution) return { levels: [3], right: [0], isGold: false }
  // Somebody said it whom the gold does not mark.
  if (!attribution.source.length) return { levels: [], right: [], isGold: false }
  const levels = candidates.map((candidate) => levelOf(gold, context, attribution, candidate))
  const level = Math.max(...levels)
  const right = level > 0 ? levels.flatMap((own, i) => (own === level ? [i] : [])) : []
  return { levels, right, isGold: found.label === 'gold' }
}

function levelOf(
  gold: GoldDocument,
  context: AttributionContext,
  { source, cue }: GoldAttribution,
  candidate: Candidate,
): number {
  if (!candidate.mention) return 0
  const level = sourceLevel(gold, context, source, candidate.mention)
  if (level < 2) return level
  const own = candidate.cue && rangeOfItems(context, candidate.cue.first, candidate.cue.last + 1)
  return !cue.length || (own && meets(cue, own)) ? 3 : 2
}

/** 2 holds the head word of a source, 1 shares a capitalised word or ends in the same name, 0 neither. */
function sourceLevel(
  { text }: GoldDocument,
  { layout }: AttributionContext,
  source: readonly Range[],
  mention: Mention,
): number {
  const isHead = new Set(source.flatMap((s) => heads(text.slice(s.start, s.end))))
  const { words, starts, ends } = layout
  const shared = words.slice(mention.first, mention.last).filter((_, i) => {
    const at = mention.first + i
    return meets(source, { start: starts[at] ?? 0, end: ends[at] ?? 0 })
  })
  if (mention.form === 'pronoun' ? shared.length > 0 : shared.some(({ lower }) => isHead.has(lower))) return 2
  if (shared.some(({ isCapital }) => isCapital)) return 1
  return mention.form === 'name' && isHead.has(mention.word) ? 1 : 0
}

/** The gold attributions that a cue introduces. */
export function attributionsOf(gold: GoldDocument, context: AttributionContext, cue: Cue): GoldAttribution[] {
  const range = rangeOfItems(context, cue.first, cue.last + 1)
  return gold.attributions.filter((attribution) => meets(attribution.cue, range))
}

/** The right speakers of a cue, by index. */
export function rightSources(
  gold: GoldDocument,
  context: AttributionContext,
  attributions: readonly GoldAttribution[],
  mentions: readonly Mention[],
): number[] {
  const sources = attributions.flatMap(({ source }) => source)
  const right = mentions.flatMap((mention, i) => (sourceLevel(gold, context, sources, mention) === 2 ? [i] : []))
  // The name alone in "Ann Orr, a clerk at the court,".
  const named = right.filter((i) => mentions[i]?.form === 'name')
  return named.length ? named : right
}

/** Does a marked quotation lie in an attribution's content? */
export const isMarked = ({ stretches }: GoldDocument, { content }: GoldAttribution): boolean =>
  stretches.some((passage) => meets(content, passage))

/** The right contents of a cue, by index; nothing (0) where the gold has no attribution for it, none where it has but not these. */
export function rightContents(
  context: AttributionContext,
  attributions: readonly GoldAttribution[],
  contents: readonly (Content | null)[],
): number[] {
  if (!attributions.length) return [0]
  const spans = attributions.map(({ content }) => ({ start: content[0]?.start ?? 0, end: content.at(-1)?.end ?? 0 }))
  const rates = contents.map((content) => {
    if (!content) return 0
    const range = rangeOfItems(context, content.first, content.end)
    return Math.max(...spans.map((s) => overlap(s, range) / Math.max(s.end - s.start, range.end - range.start)))
  })
  const most = Math.max(...rates)
  return most < 0.5 ? [] : rates.flatMap((rate, i) => (rate > most - 0.02 ? [i] : []))
}
