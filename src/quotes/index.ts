import type { Quote, Speaker } from '../core/analysis.ts'
import type { Article, Diagnostic } from '../core/article.ts'
import { spanOf } from '../core/span.ts'
import type { Entities } from '../entities/entities.ts'
import { nounClass } from '../lexicons/speaker-nouns.ts'
import { type Attribution, attribute } from './attribute.ts'
import { type Cue, type CueEntry, cueLexicon } from './cues.ts'
import { kindOf } from './kinds.ts'
import { findStretches } from './marks.ts'
import { type Mention, rangeOf } from './mentions.ts'
import { readWeights } from './model.ts'
import type { Being } from './people.ts'
import { type LastSpeaker, resolvePronoun } from './pronouns.ts'
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
  const attributions = attribute(scene, readWeights())
  return { quotes: quotesOf(scene, attributions), diagnostics }
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
      confidence: confidenceOf(scene, attribution),
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

/** The probability of everyone who is the same as the chosen one. */
function confidenceOf(scene: Scene, { candidate, candidates, probabilities }: Attribution): number {
  const key = candidate.mention && scene.keyOf(candidate.mention)
  const sum = candidates.reduce(
    (total, { mention }, i) => total + ((mention && scene.keyOf(mention)) === key ? (probabilities[i] ?? 0) : 0),
    0,
  )
  return Math.round(Math.min(1, sum) * 100) / 100
}
