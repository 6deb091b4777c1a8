import type { Quote } from '../core/analysis.ts'
import type { Article, Diagnostic } from '../core/article.ts'
import { byPosition } from '../core/span.ts'
import type { Entities } from '../entities/index.ts'
import { attribute } from './attribution/attribute.ts'
import { setScene } from './attribution/attribution-context.ts'
import { explain } from './attribution/explain-speaker.ts'
import { type CueEntry, cueLexicon } from './attribution/find-cues.ts'
import { readModel } from './attribution/ranker-model.ts'
import type { SpeakerEntry } from './cast/entity-index.ts'
import { findRoles } from './cast/resolve-phrases.ts'
import { findStretches, type Stretch } from './marks/marked-stretches.ts'
import { quotesOf, reportedQuotes } from './quote-records.ts'
import { findReports } from './reported/reported-speech.ts'

export type { CueEntry, CueSide } from './attribution/find-cues.ts'
export type { SpeakerEntry } from './cast/entity-index.ts'

export interface QuoteOptions {
  /** Verbs of speech beside the built-in ones. */
  readonly cues?: readonly CueEntry[]
  /** Names of speakers, with other forms, beside the entities. */
  readonly speakers?: readonly SpeakerEntry[]
  /** Says for each marked quotation why this speaker: `explanation` in its record. */
  readonly explain?: boolean
}

/** Every quotation of an article, in text order, with its speaker; and the marks that have no partner. */
export function extractQuotes(
  article: Article,
  entities: Entities,
  options: QuoteOptions = {},
): { quotes: Quote[]; diagnostics: Diagnostic[] } {
  const { stretches, diagnostics } = findStretches(article)
  return { quotes: numbered(findQuotes(article, stretches, entities, options)), diagnostics }
}

/** With ids of their own; the scene, which takes more memory than all else, is gone when they are numbered. */
function findQuotes(
  article: Article,
  stretches: readonly Stretch[],
  entities: Entities,
  options: QuoteOptions,
): readonly Quote[] {
  const scene = setScene(article, stretches, entities, cueLexicon(options.cues), options.speakers)
  const { speaker, source, content } = readModel()
  const attributions = attribute(scene, speaker)
  const explanations = options.explain ? explain(scene, speaker) : []
  const roles = findRoles(scene)
  const quotes = quotesOf(scene, roles, attributions).map((quote, i) => {
    const explanation = explanations[i]
    return explanation ? { ...quote, explanation } : quote
  })
  const taken = new Set(attributions.flatMap(({ candidate }) => candidate.cue ?? []))
  const reports = findReports(scene, source, content, taken)
  return [...quotes, ...reportedQuotes(scene, roles, article, reports)]
}

/** In text order, with ids of their places in it. */
function numbered(quotes: readonly Quote[]): Quote[] {
  const sorted = [...quotes].sort(byPosition)
  const ids = new Map(sorted.map(({ id }, i) => [id, `q${i + 1}`]))
  return sorted.map((quote) => ({
    ...quote,
    id: ids.get(quote.id) ?? quote.id,
    continues: quote.continues && (ids.get(quote.continues) ?? null),
  }))
}
