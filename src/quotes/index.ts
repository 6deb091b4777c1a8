import type { Quote, Speaker } from '../core/analysis.ts'
import type { Article, Diagnostic } from '../core/article.ts'
import { byPosition, spanOf } from '../core/span.ts'
import type { Entities } from '../entities/entities.ts'
import { nounClass } from '../lexicons/speaker-nouns.ts'
import { type Attribution, attribute, probabilityOf } from './attribute.ts'
import { calibrated } from './confidence.ts'
import { type Cue, type CueEntry, cueLexicon } from './cues.ts'
import { kindOf } from './kinds.ts'
import { findStretches } from './marks.ts'
import { type Mention, rangeOf } from './mentions.ts'
import { readModel } from './model.ts'
import type { Being } from './people.ts'
import { type LastSpeaker, resolvePronoun } from './pronouns.ts'
import { findReports, type Report } from './reports.ts'
import { type Scene, setScene } from './scene.ts'

export interface QuoteOptions {
  /** Verbs of speech beside the built-in ones. */
  readonly cues?: readonly CueEntry[]
}

/** Every quotation of an article, in text order, with its speaker; and the marks that have no partner. */
export function extractQuotes(
  article: Article,
  entities: Entities,
  options: QuoteOptions = {},
): { quotes: Quote[]; diagnostics: Diagnostic[] } {
  const { stretches, diagnostics } = findStretches(article)
  const scene = setScene(article, stretches, entities, cueLexicon(options.cues))
  const { speaker, source, content } = readModel()
  const quotes = quotesOf(scene, attribute(scene, speaker))
  const reports = findReports(scene, source, content).map((report) => reported(scene, report))
  return { quotes: numbered([...quotes, ...reports]), diagnostics }
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

function reported(scene: Scene, { cue, mention, content, probability }: Report): Quote {
  const { items, text } = scene.layout
  const span = spanOf(text, items[content.first]?.start ?? 0, items[content.end - 1]?.end ?? 0)
  return {
    id: `report ${cue.first}`,
    ...span,
    kind: 'indirect',
    content: span.text,
    speaker: speakerOf(scene, mention, beingOf(scene, mention, null)),
    cue: cueSpan(scene, cue),
    via: null,
    continues: null,
    confidence: calibrated('source', probability),
  }
}

function quotesOf(scene: Scene, attributions: readonly Attribution[]): Quote[] {
  let last: LastSpeaker | null = null
  return attributions.map((attribution, i): Quote => {
    const { mention, cue } = attribution.candidate
    const stretch = scene.stretches[i] ?? { start: 0, end: 0, content: { start: 0, end: 0 }, continues: false }
    const being: Being | null = mention ? beingOf(scene, mention, last) : null
    if (being) last = { being, item: scene.layout.quoteItems[i] ?? 0 }
    const before = attributions[i - 1]?.candidate
    const continues =
      i > 0 && (stretch.continues || (mention !== null && before?.mention === mention && before.cue === cue))
    return {
      id: `q${i + 1}`,
      ...spanOf(scene.layout.text, stretch.start, stretch.end),
      kind: kindOf(scene, i, mention !== null),
      content: scene.layout.text.slice(stretch.content.start, stretch.content.end),
      speaker: mention && speakerOf(scene, mention, being),
      cue: cue && cueSpan(scene, cue),
      via: null,
      continues: continues ? `q${i}` : null,
      confidence: calibrated(mention ? 'speaker' : 'nobody', probabilityOf(scene, attribution)),
    }
  })
}

const beingOf = (scene: Scene, mention: Mention, last: LastSpeaker | null): Being | null =>
  mention.form === 'name'
    ? scene.beings.of(mention)
    : mention.form === 'pronoun'
      ? resolvePronoun(scene, mention, last)
      : null

function speakerOf(scene: Scene, mention: Mention, being: Being | null): Speaker {
  const { start, end } = rangeOf(scene.layout, { first: mention.first, end: mention.last })
  return {
    ...spanOf(scene.layout.text, start, end),
    name: being?.name ?? null,
    entity: being?.entity ?? null,
    type: being?.type ?? phraseType(mention),
  }
}

function phraseType({ noun, word }: Mention): Speaker['type'] {
  switch (noun ?? nounClass(word)) {
    case 'person':
      return 'person'
    case 'people':
      return 'group'
    case 'body':
      return 'organization'
    case 'document':
      return 'document'
    case null:
      return 'unknown'
  }
}

function cueSpan({ layout }: Scene, { first, last }: Cue) {
  return spanOf(layout.text, layout.items[first]?.start ?? 0, layout.items[last]?.end ?? 0)
}
