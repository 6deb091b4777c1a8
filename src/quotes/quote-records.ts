// From attributions and reports to the records of the contract.
import type { Quote, Speaker } from '../core/analysis.ts'
import type { Article } from '../core/article.ts'
import { type Range, spanOf } from '../core/span.ts'
import type { Attribution } from './attribution/attribute.ts'
import type { Scene } from './attribution/attribution-context.ts'
import { calibrated } from './attribution/confidence.ts'
import type { Cue } from './attribution/find-cues.ts'
import { kindOf } from './attribution/quote-kinds.ts'
import { viaOf } from './attribution/quoted-via.ts'
import { type Roles, resolvePhrase } from './cast/resolve-phrases.ts'
import { type LastSpeaker, resolvePronoun } from './cast/resolve-pronouns.ts'
import type { Being } from './cast/speaker-entities.ts'
import { type Mention, rangeOf } from './cast/speaker-mentions.ts'
import type { Content, Report } from './reported/reported-speech.ts'

/** One record a marked stretch, in text order. Ids are for this list alone. */
export function quotesOf(scene: Scene, roles: Roles, attributions: readonly Attribution[]): Quote[] {
  let last: LastSpeaker | null = null
  return attributions.map((attribution, i): Quote => {
    const { mention, cue } = attribution.candidate
    const { start, end, content } = scene.stretches[i] ?? { start: 0, end: 0, content: { start: 0, end: 0 } }
    const item = scene.layout.quoteItems[i] ?? 0
    const being: Being | null = mention && beingOf(scene, roles, mention, last)
    if (being) last = { being, item }
    const continues = goesOn(scene, attributions, i)
    const via = mention && viaOf(scene, scene.layout.sentenceOf[item] ?? 0, mention, cue)
    return {
      id: `stretch ${i}`,
      ...spanOf(scene.layout.text, start, end),
      kind: kindOf(scene, i, mention !== null, continues),
      content: scene.layout.text.slice(content.start, content.end),
      speaker: mention && speakerOf(scene, mention, being),
      cue: cue && cueSpan(scene, cue),
      via: via && mentionSpan(scene, via),
      continues: continues ? `stretch ${i - 1}` : null,
      confidence: calibrated(mention ? 'speaker' : 'nobody', attribution.probability),
    }
  })
}

/** The same words of attribution as the quotation before, or the same paragraph-crossing quotation. */
function goesOn(scene: Scene, attributions: readonly Attribution[], i: number): boolean {
  if (scene.stretches[i]?.continues) return true
  const { mention, cue } = attributions[i]?.candidate ?? { mention: null, cue: null }
  const before = attributions[i - 1]?.candidate
  return mention !== null && before?.mention === mention && before.cue === cue
}

/** Reported speech as records; a report around its cue is two, the second going on from the first. */
export function reportedQuotes(scene: Scene, roles: Roles, article: Article, reports: readonly Report[]): Quote[] {
  let last: LastSpeaker | null = null
  return reports.flatMap((report) => {
    const { mention, cue, probability } = report
    const being: Being | null = beingOf(scene, roles, mention, last)
    if (being) last = { being, item: cue.first }
    const via = viaOf(scene, scene.layout.sentenceOf[cue.first] ?? 0, mention, cue)
    return piecesOf(report).flatMap((content, piece): Quote[] => {
      const { start, end } = withoutDateline(scene, article, content)
      const span = spanOf(article.text, start, end)
      return [
        {
          id: `report ${cue.first} ${piece}`,
          ...span,
          kind: 'indirect',
          content: span.text,
          speaker: speakerOf(scene, mention, being),
          cue: cueSpan(scene, cue),
          via: via && mentionSpan(scene, via),
          continues: piece ? `report ${cue.first} ${piece - 1}` : null,
          confidence: calibrated('source', probability),
        },
      ]
    })
  })
}

/** "The museum, he said, would open": what stands before the words between commas, and what stands after them. */
function piecesOf({ content, cue, mention }: Report): Content[] {
  if (content.side !== 'around') return [content]
  const from = Math.min(cue.first, mention.lead)
  const to = Math.max(cue.last + 1, mention.last)
  return [
    { first: content.first, end: from - 1, side: 'before' },
    { first: to + 1, end: content.end, side: 'after' },
  ]
}

const DATELINE = /^\p{Lu}[\p{L}.,' ]{1,60}(?:\([^)]{1,40}\) ?)?(?:--?|—|–) /u

/** "LAGOS (Reuters) - Prices rose, the bank said": the report begins after the dateline. */
function withoutDateline({ layout }: Scene, { structure, paragraphs, text }: Article, { first, end }: Content): Range {
  const start = layout.starts[first] ?? 0
  const stop = layout.ends[end - 1] ?? start
  const known = structure.dateline
  if (known && known.start <= start && start < known.end && known.end < stop) {
    return { start: known.end + (/^[\s—–-]*/u.exec(text.slice(known.end, stop))?.[0].length ?? 0), end: stop }
  }
  const paragraph = layout.sentences[layout.sentenceOf[first] ?? 0]?.paragraph ?? 0
  if (paragraphs[paragraph]?.start !== start) return { start, end: stop }
  const dateline = DATELINE.exec(text.slice(start, stop))?.[0] ?? ''
  return { start: start + (/^\p{Lu}{3}/u.test(dateline) ? dateline.length : 0), end: stop }
}

function beingOf(scene: Scene, roles: Roles, mention: Mention, last: LastSpeaker | null): Being | null {
  switch (mention.form) {
    case 'name':
      return scene.beings.of(mention)
    case 'pronoun':
      return resolvePronoun(scene, mention, last)
    case 'phrase':
      return resolvePhrase(scene, roles, mention)
  }
}

function mentionSpan({ layout }: Scene, { first, last }: Mention) {
  const { start, end } = rangeOf(layout, first, last)
  return spanOf(layout.text, start, end)
}

const cueSpan = ({ layout }: Scene, { first, last }: Cue) =>
  spanOf(layout.text, layout.starts[first] ?? 0, layout.ends[last] ?? 0)

function speakerOf(scene: Scene, mention: Mention, being: Being | null): Speaker {
  const { text, start, end } = mentionSpan(scene, mention)
  const { name, entity, type } = being ?? { name: null, entity: null, type: phraseType(mention) }
  return { text, start, end, name, entity, type }
}

function phraseType({ noun, form, word }: Mention): Speaker['type'] {
  if (form === 'pronoun')
    return /^(?:they|them|their|we|others|many|some|both)$/u.test(word)
      ? 'group'
      : PERSONAL.test(word)
        ? 'person'
        : 'unknown'
  switch (noun) {
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

const PERSONAL = /^(?:he|she|him|her|his|i|who|whose|my)$/u
