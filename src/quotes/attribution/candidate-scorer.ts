// Scores candidates as the ranker weighs their features. Sums that many candidates share are added up once: without this, nearly all
// of the time that quotations take would be spent here.

import { memoize } from '../../core/memoize.ts'
import type { AttributionContext } from '../cast/attribution-context.ts'
import type { Cue } from '../cast/find-cues.ts'
import type { Mention } from '../cast/speaker-mentions.ts'
import { WeightSum, type Weights } from '../ranking/linear-ranker.ts'
import { type HistoryRelation, relationOf, writeRelation, writeSameness } from './history-features.ts'
import { type CueView, type MentionView, viewCue, viewMention } from './mention-views.ts'
import { writeNobody } from './nobody-features.ts'
import type { QuoteContext } from './quote-context.ts'
import { orderOf, PLACES, placeOf } from './relative-position.ts'
import type { Candidate } from './speaker-candidates.ts'
import {
  gapOf,
  isAdjacent,
  type Nearness,
  nearnessOf,
  writeClass,
  writeCrossings,
  writeCue,
  writeForm,
  writeGap,
  writeMention,
  writeNearness,
  writePath,
  writePlace,
} from './speaker-features.ts'

/** Sums by a small number, such as a place: worked out when they are first asked for. */
type Sums = (number | undefined)[]

interface KnownMention {
  readonly mentionView: MentionView
  readonly alone: number
  readonly forms: Sums
}

/** The words between a mention and a cue, with sums by their order with a quotation. */
interface KnownPair {
  readonly gap: string
  readonly gaps: Sums
}

/** A cue, or none, from the quotation at hand. */
interface SeenCue {
  readonly view: CueView | null
  readonly places: Sums
  readonly beside: Sums
  readonly apart: Sums
}

/** A mention from the quotation at hand. */
interface SeenMention {
  readonly mention: Mention
  readonly known: KnownMention
  readonly nearness: Nearness
  readonly places: Sums
}

/** The quotation at hand. */
interface QuoteCache {
  readonly quote: QuoteContext
  readonly places: Sums
  readonly sameness: Sums
  readonly relations: Map<number, number>
  readonly cues: Map<Cue | null, SeenCue>
  /** The last one looked at: the candidates of a mention come one after another. */
  mention: SeenMention | null
}

interface ArticleCache {
  readonly context: AttributionContext
  readonly sum: WeightSum
  readonly mentionOf: (mention: Mention) => KnownMention
  readonly pairOf: (candidate: Candidate) => KnownPair
}

/** The number of sums kept at a time: more than are needed near any quotation. */
const MAX_KEPT = 400

/** Scores the candidates of one quotation after another: the sums of the weights of their features. */
export function scorer(
  context: AttributionContext,
  weights: Weights,
): (quote: QuoteContext, candidate: Candidate) => number {
  const sum = new WeightSum(weights)
  const article: ArticleCache = {
    context,
    sum,
    mentionOf: memoize(MAX_KEPT, (mention) => knowMention(sum, viewMention(context, mention))),
    pairOf: memoize(MAX_KEPT, ({ mention, cue }) => ({
      gap: mention && cue ? gapOf(context, mention, cue) : '',
      gaps: [],
    })),
  }
  let cache: QuoteCache | null = null
  return (quote, candidate) => {
    if (cache?.quote !== quote) cache = newQuoteCache(quote)
    const { mention, cue } = candidate
    const total = mention ? weigh(article, cache, candidate, mention, cue) : weighNobody(sum, quote)
    return total * weights.scale
  }
}

function weighNobody(sum: WeightSum, quote: QuoteContext): number {
  writeNobody(sum, quote)
  return sum.take()
}

function knowMention(sum: WeightSum, mentionView: MentionView): KnownMention {
  writeMention(sum, mentionView)
  return { mentionView, alone: sum.take(), forms: [] }
}

const newQuoteCache = (quote: QuoteContext): QuoteCache => ({
  quote,
  places: [],
  sameness: [],
  relations: new Map(),
  cues: new Map(),
  mention: null,
})

function weigh(
  article: ArticleCache,
  cache: QuoteCache,
  candidate: Candidate,
  mention: Mention,
  cue: Cue | null,
): number {
  const { context, sum } = article
  const { quote } = cache
  const place = placeOf(context.layout, quote.item, mention, cue)
  const seen = cache.cues.get(cue) ?? seeCue(cache, cue)
  const near = cache.mention?.mention === mention ? cache.mention : seeMention(cache, article.mentionOf(mention))
  const { known } = near
  const total =
    known.alone +
    (known.forms[place] ?? addForm(sum, known, place)) +
    (near.places[place] ?? addNearness(sum, near, place)) +
    (seen.places[place] ?? addCue(sum, quote, seen, place)) +
    weighRelation(sum, cache, relationOf(quote, known.mentionView, cue), place)
  return total + weighPair(article, candidate, known.mentionView, seen, place)
}

function seeCue({ quote, cues }: QuoteCache, cue: Cue | null): SeenCue {
  const seen = { view: cue && viewCue(quote, cue), places: [], beside: [], apart: [] }
  cues.set(cue, seen)
  return seen
}

function seeMention(cache: QuoteCache, known: KnownMention): SeenMention {
  const { mentionView } = known
  const seen = { mention: mentionView.mention, known, nearness: nearnessOf(cache.quote, mentionView), places: [] }
  cache.mention = seen
  return seen
}

/** Sums from the speakers before, for a candidate with a given relation to them. */
function weighRelation(sum: WeightSum, cache: QuoteCache, relation: HistoryRelation, place: number): number {
  const { same, rank, isSince } = relation
  const key = ((rank + 1) * 8 + same * 2 + (isSince ? 1 : 0)) * PLACES + place
  return cache.relations.get(key) ?? addRelation(sum, cache, relation, place, key)
}

/** Sums that depend on the mention and the cue together. */
function weighPair(
  article: ArticleCache,
  candidate: Candidate,
  mentionView: MentionView,
  seen: SeenCue,
  place: number,
): number {
  const { context, sum } = article
  const { view } = seen
  writeClass(sum, mentionView, candidate.cue, place)
  if (!view) return sum.take()
  const pair = article.pairOf(candidate)
  writePath(sum, view, pair.gap, place)
  const path = sum.take()
  const adjacent = isAdjacent(mentionView, view)
  const crossings = adjacent ? seen.beside : seen.apart
  return (
    path +
    (crossings[place] ?? addCrossings(sum, crossings, view, adjacent, place)) +
    (pair.gaps[orderOf(place)] ?? addGap(sum, context, pair, mentionView, view, place))
  )
}

/** Adds a sum to those that are known. */
function keep(sums: Sums, key: number, sum: WeightSum): number {
  const made = sum.take()
  sums[key] = made
  return made
}

function addForm(sum: WeightSum, { mentionView, forms }: KnownMention, place: number): number {
  writeForm(sum, mentionView, place)
  return keep(forms, place, sum)
}

function addNearness(sum: WeightSum, { nearness, places }: SeenMention, place: number): number {
  writeNearness(sum, nearness, place)
  return keep(places, place, sum)
}

function addCue(sum: WeightSum, quote: QuoteContext, { view, places }: SeenCue, place: number): number {
  writeCue(sum, quote, view, place)
  return keep(places, place, sum)
}

function addCrossings(sum: WeightSum, crossings: Sums, view: CueView, adjacent: boolean, place: number): number {
  writeCrossings(sum, view, adjacent, place)
  return keep(crossings, place, sum)
}

function addGap(
  sum: WeightSum,
  context: AttributionContext,
  { gap, gaps }: KnownPair,
  mentionView: MentionView,
  view: CueView,
  place: number,
): number {
  writeGap(sum, context, mentionView, view, gap, place)
  return keep(gaps, orderOf(place), sum)
}

function addRelation(sum: WeightSum, cache: QuoteCache, relation: HistoryRelation, place: number, key: number): number {
  const { quote, places, sameness, relations } = cache
  const { same } = relation
  if (places[place] === undefined) {
    writePlace(sum, quote, place)
    keep(places, place, sum)
  }
  if (sameness[same] === undefined) {
    writeSameness(sum, quote, same)
    keep(sameness, same, sum)
  }
  writeRelation(sum, quote, relation, place)
  const made = sum.take() + (places[place] ?? 0) + (sameness[same] ?? 0)
  relations.set(key, made)
  return made
}
