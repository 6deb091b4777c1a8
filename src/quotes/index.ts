import type { Quote } from '../core/analysis.ts'
import type { Article, Diagnostic, MarkedStretch } from '../core/article.ts'
import { byPosition } from '../core/span.ts'
import type { Entities } from '../entities/index.ts'
import { attributeQuotes } from './attribution/index.ts'
import type { SpeakerEntry } from './cast/entity-mentions.ts'
import { buildContext } from './cast/index.ts'
import { findRoles } from './cast/resolve-noun-phrases.ts'
import { type CueEntry, cueLexicon } from './marks/cue-lexicon.ts'
import { readModel } from './ranking/ranker-model.ts'
import { findReportedSpeech } from './reported/index.ts'

export type { SpeakerEntry } from './cast/entity-mentions.ts'
export type { CueEntry, CueSide } from './marks/cue-lexicon.ts'

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
): { quotes: Quote[]; diagnostics: readonly Diagnostic[] } {
  const { stretches, diagnostics } = article.quotationMarks()
  return { quotes: numbered(findQuotes(article, stretches, entities, options)), diagnostics }
}

/** The records without ids of their own. The context takes the most memory: it is released before they are numbered. */
function findQuotes(
  article: Article,
  stretches: readonly MarkedStretch[],
  entities: Entities,
  { cues, speakers, explain = false }: QuoteOptions,
): readonly Quote[] {
  const model = readModel()
  const context = buildContext(article, stretches, entities, cueLexicon(cues), speakers)
  const roles = findRoles(context)
  const marked = attributeQuotes(context, roles, model.speaker, explain)
  const reported = findReportedSpeech(context, roles, article, model, marked.cues)
  return [...marked.quotes, ...reported]
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
