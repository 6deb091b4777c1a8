import type { Quote } from '../core/analysis.ts'
import type { Article, Diagnostic } from '../core/article.ts'
import { partitionPoint } from '../core/search.ts'
import { byPosition } from '../core/span.ts'
import type { Entities } from '../entities/index.ts'
import { type Stretch, stretchesOf } from './article-stretches.ts'
import { attributeQuotes } from './attribution/index.ts'
import type { SpeakerEntry } from './cast/entity-mentions.ts'
import { buildContext } from './cast/index.ts'
import { newResolver } from './cast/resolve-mentions.ts'
import { newTimeline } from './cast/speaker-timeline.ts'
import { type CueEntry, type CueLexicon, cueLexicon } from './marks/cue-lexicon.ts'
import { type Model, readModel } from './ranking/ranker-model.ts'
import { findReportedSpeech } from './reported/index.ts'
import { findTurns } from './turns/index.ts'

export type { SpeakerEntry } from './cast/entity-mentions.ts'
export type { CueEntry, CueSide } from './marks/cue-lexicon.ts'

export interface QuoteOptions {
  /** Verbs of speech beside the built-in ones. */
  readonly cues?: readonly CueEntry[]
  /** Names of speakers, with other forms, beside the entities. */
  readonly speakers?: readonly SpeakerEntry[]
  /** Says for each quotation why this speaker: `explanation` in its record. */
  readonly explain?: boolean
  /** The rankers' weights; the package's own by default. */
  readonly rankers?: Model
}

/** Every quotation of an article, in text order, with its speaker; and the marks that have no partner. */
export function extractQuotes(
  article: Article,
  entities: Entities,
  options: QuoteOptions = {},
): { quotes: Quote[]; diagnostics: readonly Diagnostic[] } {
  const { passages, diagnostics } = article.quotationMarks()
  const turns = findTurns(article, entities, passages)
  const lexicon = cueLexicon(options.cues)
  const quotes: Quote[] = []
  for (const stretch of stretchesOf(article, passages, entities))
    for (const quote of findQuotes(stretch, lexicon, options)) if (!isWithin(turns, quote)) quotes.push(quote)
  return { quotes: numbered([...quotes, ...turns]), diagnostics }
}

/** The records without ids of their own. The context takes the most memory: it is released before they are numbered. */
function findQuotes(
  { article, passages, entities }: Stretch,
  lexicon: CueLexicon,
  { speakers, explain = false, rankers = readModel() }: QuoteOptions,
): readonly Quote[] {
  const context = buildContext(article, passages, entities, lexicon, speakers)
  const timeline = newTimeline()
  const resolver = newResolver(context, rankers.entity, timeline)
  const marked = attributeQuotes(context, rankers, resolver, timeline, explain)
  const reported = findReportedSpeech(context, article, rankers, marked.spoken, resolver, timeline, explain)
  return [...marked.quotes, ...reported]
}

/** Is a quotation inside of a transcript's turn, which is the quotation itself? Turns are in text order. */
function isWithin(turns: readonly Quote[], { start, end }: Quote): boolean {
  const next = partitionPoint(0, turns.length, (i) => (turns[i]?.start ?? 0) > start)
  return end <= (turns[next - 1]?.end ?? -1)
}

/** In text order, with ids by their places in it. */
function numbered(quotes: readonly Quote[]): Quote[] {
  const sorted = [...quotes].sort(byPosition)
  const ids = new Map(sorted.map(({ id }, i) => [id, `q${i + 1}`]))
  return sorted.map((quote) => ({
    ...quote,
    id: ids.get(quote.id) ?? quote.id,
    continues: quote.continues && (ids.get(quote.continues) ?? null),
  }))
}
