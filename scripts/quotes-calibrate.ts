// From choices and whether they were right to curves that never fall: equal shares of choices, pooled where they fall.
import { writeFileSync } from 'node:fs'
import { overlap } from '../src/core/span.ts'
import { attribute } from '../src/quotes/attribution/attribute-quotes.ts'
import type { AttributionContext } from '../src/quotes/cast/attribution-context.ts'
import { likeliest, newResolver } from '../src/quotes/cast/resolve-mentions.ts'
import type { SpeakerEntity } from '../src/quotes/cast/speaker-entities.ts'
import type { Mention } from '../src/quotes/cast/speaker-mentions.ts'
import { newTimeline } from '../src/quotes/cast/speaker-timeline.ts'
import type { Curve } from '../src/quotes/ranking/calibration-curves.ts'
import type { Model } from '../src/quotes/ranking/ranker-model.ts'
import { findReports } from '../src/quotes/reported/find-reports.ts'
import { goldOf } from './quotes-article-gold.ts'
import type { Annotated } from './quotes-examples.ts'
import { heads, overlapShare, rangeOfItems } from './quotes-gold.ts'

export interface Choice {
  readonly probability: number
  readonly isRight: boolean
}

type Kind = 'speaker' | 'nobody' | 'source'
export type Choices = Readonly<Record<Kind, Choice[]>>

/** The choices of a model in articles that it was not trained on. */
export function calibrate(model: Model, articles: readonly Annotated[]): Choices {
  const choices: Choices = { speaker: [], nobody: [], source: [] }
  for (const doc of articles) addChoices(model, doc, choices)
  return choices
}

function addChoices(model: Model, doc: Annotated, { speaker, nobody, source }: Choices): void {
  const { gold, context } = doc
  const timeline = newTimeline()
  const resolver = newResolver(context, model.entity, timeline)
  const attributions = attribute(context, model.speaker, resolver, timeline)
  attributions.forEach(({ candidate: { mention }, entity, probability }, i) => {
    const answer = goldOf(gold, context.passages[i]?.content ?? { start: 0, end: 0 })
    if (!answer) return
    if (mention) speaker.push({ probability, isRight: isSpeaker(doc, mention, entity, answer.speaker) })
    else nobody.push({ probability, isRight: answer.speaker === null })
  })
  const spoken = new Set(context.layout.quoteItems.filter((_, i) => attributions[i]?.candidate.mention))
  for (const { mention, content, cue, probability } of findReports(context, model, spoken)) {
    const found = resolver.resolve(mention)
    const { entity, probability: share } = likeliest(found)
    if (entity) timeline.add(entity, cue.first)
    const range = rangeOfItems(context, content.first, content.end)
    const answer = gold.quotes.find(
      ({ kind, span: [start, end] }) =>
        kind === 'indirect' && overlap(range, { start, end }) > 0 && overlapShare(range, { start, end }) > 0.5,
    )
    const isRight = answer ? isSpeaker(doc, mention, entity, answer.speaker) : false
    if (answer) source.push({ probability: probability * share, isRight })
  }
}

/** Is a chosen mention the gold speaker, strictly: the same entity, or a phrase with the same head? */
function isSpeaker(
  { speakers, context }: Annotated,
  mention: Mention,
  entity: SpeakerEntity | null,
  gold: string | null,
) {
  if (gold === null) return false
  const entities = speakers.entitiesOf(gold)
  if (entity && entities.size) return entities.has(entity)
  return entity ? endsAlike(entity.name, gold) : heads(gold).some((head) => wordsOf(context, mention).includes(head))
}

const endsAlike = (name: string, gold: string): boolean => gold.toLowerCase().endsWith(name.toLowerCase())

const wordsOf = ({ layout: { words } }: AttributionContext, { first, end }: Mention): string[] =>
  words.slice(first, end).map(({ lower }) => lower)

const GROUPS = 24

export const curvesOf = (choices: Choices): Readonly<Record<Kind, Curve>> => ({
  speaker: curveOf(choices.speaker),
  nobody: curveOf(choices.nobody),
  source: curveOf(choices.source),
})

/** Isotonic regression over groups of choices of like probability (pool adjacent violators). */
function curveOf(choices: readonly Choice[]): Curve {
  const sorted = [...choices].sort((a, b) => a.probability - b.probability)
  const size = Math.max(12, Math.ceil(sorted.length / GROUPS))
  const pools: { sum: number; right: number; count: number }[] = []
  for (let i = 0; i < sorted.length; i += size) {
    const group = sorted.slice(i, i + size)
    pools.push({
      sum: group.reduce((sum, { probability }) => sum + probability, 0),
      right: group.filter(({ isRight }) => isRight).length,
      count: group.length,
    })
    for (let last = pools.length - 1; last > 0; last--) {
      const [a, b] = [pools[last - 1], pools[last]]
      if (!a || !b || a.right / a.count <= b.right / b.count) break
      pools.splice(last - 1, 2, { sum: a.sum + b.sum, right: a.right + b.right, count: a.count + b.count })
    }
  }
  return pools.map(({ sum, right, count }) => [round(sum / count), round(right / count)])
}

const round = (x: number): number => Math.round(1000 * x) / 1000

export function writeCurves(file: string, curves: Readonly<Record<string, Curve>>): void {
  const lines = Object.entries(curves).map(
    ([name, curve]) => `  ${name}: [\n${curve.map(([x, y]) => `    [${x}, ${y}],\n`).join('')}  ],\n`,
  )
  writeFileSync(
    file,
    `// Generated by scripts/train-quotes.ts. Do not edit.
export type Curve = readonly (readonly [probability: number, share: number])[]

export const CALIBRATION = {
${lines.join('')}} as const satisfies Record<string, Curve>
`,
  )
}
