// From annotated articles to examples for the rankers of quotations.
import type { Range } from '../src/core/span.ts'
import { findEntities } from '../src/entities/index.ts'
import { type Attribution, attribute, walk } from '../src/quotes/attribution/attribute-quotes.ts'
import { bonusOf } from '../src/quotes/attribution/certain-forms.ts'
import { goesOn } from '../src/quotes/attribution/marked-quotes.ts'
import type { QuoteContext } from '../src/quotes/attribution/quote-context.ts'
import { describe, KINDS, writeKind } from '../src/quotes/attribution/quote-kinds.ts'
import { type Candidate, NOBODY } from '../src/quotes/attribution/speaker-candidates.ts'
import { writeAll } from '../src/quotes/attribution/speaker-features.ts'
import { anaphorOf, certainOf, isDefinite } from '../src/quotes/cast/anaphors.ts'
import { antecedentsOf } from '../src/quotes/cast/antecedents.ts'
import type { AttributionContext } from '../src/quotes/cast/attribution-context.ts'
import type { Cue } from '../src/quotes/cast/find-cues.ts'
import { buildContext } from '../src/quotes/cast/index.ts'
import { writeAntecedent, writeNone } from '../src/quotes/cast/resolution-features.ts'
import { newResolver, type Resolver } from '../src/quotes/cast/resolve-mentions.ts'
import type { Mention } from '../src/quotes/cast/speaker-mentions.ts'
import { newTimeline, type SpeakerTimeline } from '../src/quotes/cast/speaker-timeline.ts'
import { cueLexicon } from '../src/quotes/marks/cue-lexicon.ts'
import { itemAt } from '../src/quotes/marks/quote-layout.ts'
import { bestOf, FeatureBuckets, softmax, type Weights } from '../src/quotes/ranking/linear-ranker.ts'
import type { FeatureSink } from '../src/quotes/ranking/quote-templates.ts'
import type { Model } from '../src/quotes/ranking/ranker-model.ts'
import { firstFinite } from '../src/quotes/reported/clause-shapes.ts'
import { writeContent } from '../src/quotes/reported/content-features.ts'
import { type Content, contentsFor } from '../src/quotes/reported/report-contents.ts'
import { isReporting, sourceOf, sourcesFor } from '../src/quotes/reported/report-sources.ts'
import { writeSource } from '../src/quotes/reported/source-features.ts'
import { readArticle } from '../src/text/read-article.ts'
import { type GoldArticle, type GoldQuote, type GoldSpeakers, goldOf, speakersOf } from './quotes-article-gold.ts'
import {
  attributionsOf,
  type GoldDocument,
  isHalf,
  isMarked,
  judge,
  overlapShare,
  rangeOfItems,
  rightContents,
  rightSources,
} from './quotes-gold.ts'
import { type Example, sumOf } from './quotes-learn.ts'

export const BUCKETS = { speaker: 1 << 17, entity: 1 << 15, source: 1 << 16, content: 1 << 17, kind: 1 << 12 }

export interface Prepared<Gold> {
  readonly gold: Gold
  readonly context: AttributionContext
}
export type Attributions = Prepared<GoldDocument>
export type Annotated = Prepared<GoldArticle> & { readonly speakers: GoldSpeakers }

export function prepare<Gold extends { readonly text: string }>(gold: Gold): Prepared<Gold> {
  const article = readArticle(gold.text)
  return {
    gold,
    context: buildContext(article, article.quotationMarks().passages, findEntities(article), cueLexicon()),
  }
}

export function prepareArticle(gold: GoldArticle): Annotated {
  const prepared = prepare(gold)
  return { ...prepared, speakers: speakersOf(gold, prepared.context) }
}

/** The buckets of what `write` writes. */
export function hashed(size: number, write: (sink: FeatureSink) => void): Int32Array {
  const list = new FeatureBuckets(size)
  write(list)
  return Int32Array.from(list.buckets)
}

const speakerFeatures = (quote: QuoteContext, candidate: Candidate): Int32Array =>
  hashed(BUCKETS.speaker, (sink) => writeAll(sink, quote, candidate))

// ---- attributions by span (PolNeAR)

/** The quotations with an answer, each with the right answers before it as its history. */
export function speakerExamples({ gold, context }: Attributions): Example[] {
  const examples: Example[] = []
  walk(context, (quote, candidates) => {
    const { right } = judge(gold, context, quote.passage, candidates)
    const features = right.length ? candidates.map((candidate) => speakerFeatures(quote, candidate)) : []
    if (right.length) examples.push({ features, right })
    return { index: right[0] ?? 0, entity: null }
  })
  return examples
}

export function sourceExamples({ gold, context }: Attributions): Example[] {
  return context.cues.filter(isReporting).flatMap((cue) => {
    const mentions = sourcesFor(context, cue)
    const right = rightSources(gold, context, attributionsOf(gold, context, cue), mentions)
    return right.length ? [sourceExample(context, cue, mentions, right)] : []
  })
}

const sourceExample = (
  context: AttributionContext,
  cue: Cue,
  mentions: readonly Mention[],
  right: readonly number[],
): Example => ({
  features: mentions.map((mention) => hashed(BUCKETS.source, (sink) => writeSource(sink, context, cue, mention))),
  right,
})

/** The words that a cue with its right speaker reports; cues of marked quotations teach nothing. */
export function contentExamples({ gold, context }: Attributions, source: Weights): Example[] {
  return context.cues.filter(isReporting).flatMap((cue) => {
    const attributions = attributionsOf(gold, context, cue)
    if (attributions.some((attribution) => isMarked(gold, attribution))) return []
    const mentions = sourcesFor(context, cue)
    const speaker = mentions[rightSources(gold, context, attributions, mentions)[0] ?? -1]
    const mention = speaker ?? sourceOf(context, cue, source)?.mention
    if (!mention) return []
    const contents = contentsFor(context, cue, mention)
    const right = rightContents(context, attributions, contents)
    // Only a clause reports speech, whatever the gold counts as an attribution: "showed interest" and "vowed to fight" do not.
    const isSpeech = right.some((i) => saysSentence(context, cue, contents[i] ?? null))
    if (right.length && !isSpeech) return [contentExample(context, cue, mention, contents, [0])]
    return right.length ? [contentExample(context, cue, mention, contents, right)] : []
  })
}

/** Is a content a clause with a finite verb that hangs on no "to" and no preposition? */
function saysSentence(context: AttributionContext, cue: Cue, content: Content | null): boolean {
  if (!content) return false
  const { first, end, side } = content
  const between = side === 'after' ? context.letters.slice(Math.min(cue.last + 1, first), first) : ''
  return !GOVERNED.test(between) && firstFinite(context, first, end).form !== 'none'
}

/** A preposition or "to" with no noun, "that" or comma after it. */
const GOVERNED = /[opb][^tn,]*$/u

const contentExample = (
  context: AttributionContext,
  cue: Cue,
  mention: Mention,
  contents: readonly (Content | null)[],
  right: readonly number[],
): Example => ({
  features: contents.map((content) =>
    hashed(BUCKETS.content, (sink) => writeContent(sink, context, cue, mention, content)),
  ),
  right,
})

// ---- articles with speakers by name

/** A pronoun or a phrase is taken for the right one where the rankers so far give it at least so much. */
const MIN_CHANCE = 0.3
/** Mentions that are the right one less likely than this teach nothing about whom they mean. */
const MIN_WEIGHT = 0.2
const MIN_SHARE = 0.05
/** The weight of a reference that need not speak. */
const REFERENCE_WEIGHT = 0.5

type Goal = 'speaker' | 'entity'
/** The rankers so far. */
type Base = Pick<Model, 'speaker' | 'source'> & { entity?: Weights }

/**
 * Examples of speakers, and of whom their pronouns and phrases mean, by what the rankers so far know. The right answer is an
 * entity: each candidate is right as far as its mention means that one, each mention counts as far as it may be what speaks.
 */
export function articleExamples(doc: Annotated, base: Base): Record<Goal, Example[]> {
  const { gold, context, speakers } = doc
  const found: Record<Goal, Example[]> = { speaker: [], entity: [] }
  const timeline = newTimeline()
  const resolver = base.entity ? newResolver(context, base.entity, timeline) : null
  walk(context, (quote, candidates) => {
    const answer = goldOf(gold, context.passages[quote.passage]?.content ?? { start: 0, end: 0 })
    const features = candidates.map((candidate) => speakerFeatures(quote, candidate))
    const chances = chancesOf(context, quote, candidates, features, base.speaker)
    const best = bestOf(chances)
    if (!answer) return { index: best, entity: null }
    const { speaker } = answer
    const all = candidates.map(({ mention }, i) => shareOfRight(doc, mention, speaker, resolver, chances[i] ?? 0))
    const right = all.flatMap((share, i) => (share > 0 ? [i] : []))
    const shares = right.map((i) => all[i] ?? 0)
    if (right.length) found.speaker.push({ features, right, shares })
    if (speaker !== null) {
      for (const [mention, weight] of mentionWeights(candidates, right, shares, chances))
        for (const example of entityExample(doc, mention, speaker, timeline, resolver))
          found.entity.push({ ...example, weight })
    }
    const said = speaker === null ? [] : [...speakers.entitiesOf(speaker)]
    if (said[0]) timeline.add(said[0], quote.item)
    const index = right.length ? (right.includes(best) ? best : (right[0] ?? 0)) : best
    return { index, entity: said[0]?.key ?? null }
  })
  for (const report of reportsOf(doc)) {
    const { speaker, cue } = report
    if (speaker === null) continue
    const { mention, weight } = likeliestSource(context, report, base.source)
    if (weight > MIN_WEIGHT)
      for (const example of entityExample(doc, mention, speaker, timeline, resolver))
        found.entity.push({ ...example, weight })
    const said = [...speakers.entitiesOf(speaker)][0]
    if (said) timeline.add(said, cue.first)
  }
  found.entity.push(...referenceExamples(doc, base, timeline))
  return found
}

/** Examples of the annotated references, with the speakers so far; where no quotation is annotated, with those of the rankers. */
function referenceExamples(doc: Annotated, base: Base, timeline: SpeakerTimeline): Example[] {
  const { gold, context, speakers } = doc
  const newChained = () => (base.entity ? newResolver(context, base.entity, timeline) : null)
  const first = newChained()
  if (first && gold.only === 'references') attribute(context, base.speaker, first, timeline)
  const resolver = newChained()
  return [...speakers.references].flatMap(([mention, name]) =>
    entityExample(doc, mention, name, timeline, resolver).map((example) => ({
      ...example,
      weight: REFERENCE_WEIGHT,
    })),
  )
}

/** The likeliest speaker among the mentions that may be a report's, and how likely it is of all that its cue may have. */
function likeliestSource(
  context: AttributionContext,
  { cue, mentions }: GoldReport,
  source: Weights,
): { readonly mention: Mention; readonly weight: number } {
  const all = sourcesFor(context, cue)
  const { features } = sourceExample(context, cue, all, [])
  const chances = softmax(features.map((list) => source.scale * sumOf(source.values, list)))
  const chanceOf = (mention: Mention): number => chances[all.indexOf(mention)] ?? 0
  const mention = mentions.reduce((best, one) => (chanceOf(one) > chanceOf(best) ? one : best))
  return { mention, weight: chanceOf(mention) }
}

/** The probability that a mention, or nobody, means the gold speaker. */
function shareOfRight(
  { speakers }: Annotated,
  mention: Mention | null,
  speaker: string | null,
  resolver: Resolver | null,
  chance: number,
): number {
  if (!mention || speaker === null) return Number(speaker === null && !mention)
  const means = speakers.means(mention, speaker)
  if (means !== 'maybe') return Number(means === 'yes')
  const share = resolver?.resolve(mention).find(({ entity }) => entity && speakers.entitiesOf(speaker).has(entity))
  if (!share) return Number(chance >= MIN_CHANCE)
  return share.probability > MIN_SHARE ? share.probability : 0
}

/** The mentions of the right candidates by how likely each is what speaks. */
function mentionWeights(
  candidates: readonly Candidate[],
  right: readonly number[],
  shares: readonly number[],
  chances: readonly number[],
): [Mention, number][] {
  const parts = right.map((i, at) => (chances[i] ?? 0) * (shares[at] ?? 0))
  const total = parts.reduce((sum, part) => sum + part, 1e-9)
  const weights = new Map<Mention, number>()
  right.forEach((i, at) => {
    const mention = candidates[i]?.mention
    if (mention) weights.set(mention, (weights.get(mention) ?? 0) + (parts[at] ?? 0) / total)
  })
  return [...weights].filter(([, weight]) => weight > MIN_WEIGHT)
}

function chancesOf(
  context: AttributionContext,
  { passage }: QuoteContext,
  candidates: readonly Candidate[],
  features: readonly Int32Array[],
  { values, scale }: Weights,
): number[] {
  return softmax(
    features.map((list, i) => scale * sumOf(values, list) + bonusOf(context, passage, candidates[i] ?? NOBODY)),
  )
}

/** The entity of a mention: the gold speaker, or nobody named where that is a phrase. */
function entityExample(
  { context, speakers }: Annotated,
  mention: Mention,
  speaker: string | null,
  timeline: SpeakerTimeline,
  resolver: Resolver | null,
): Example[] {
  const beside = context.appositions.get(mention)
  if (certainOf(context, mention)) return []
  if (beside?.form === 'phrase') return []
  if (speaker !== null && speakers.means(mention, speaker) === 'no') return []
  const anaphor = anaphorOf(context, mention)
  if (!isDefinite(context, anaphor)) return []
  const antecedents = antecedentsOf(
    context,
    anaphor,
    timeline.before(mention.first),
    resolver?.chainedTo(anaphor) ?? null,
  )
  const entities = speaker === null ? null : speakers.entitiesOf(speaker)
  const right = entities?.size
    ? antecedents.flatMap(({ profile }, i) => (entities.has(profile.entity) ? [i + 1] : []))
    : speaker !== null && speakers.isNamed(speaker)
      ? []
      : [0]
  if (!right.length) return []
  const features = [
    hashed(BUCKETS.entity, (sink) => writeNone(sink, anaphor, antecedents)),
    ...antecedents.map((antecedent) => hashed(BUCKETS.entity, (sink) => writeAntecedent(sink, anaphor, antecedent))),
  ]
  return [{ features, right }]
}

interface GoldReport {
  readonly cue: Cue
  readonly speaker: string | null
  readonly mentions: readonly Mention[]
  readonly quote: GoldQuote
}

const REPORTED_SHARE = 0.75

/** The gold's reported speech with the cue that introduces it and the mentions that may be its speaker. */
export function reportsOf({ gold, context, speakers }: Annotated): GoldReport[] {
  const reported = gold.quotes.filter(({ kind }) => kind === 'indirect')
  const found: GoldReport[] = []
  for (const cue of context.cues.filter(isReporting)) {
    const cueRange = rangeOfItems(context, cue.first, cue.last + 1)
    for (const quote of reported) {
      const [start, end] = quote.span
      if (cueRange.end > end + 200 || cueRange.start < start - 200) continue
      const isInside = start <= cueRange.start && cueRange.end <= end
      const means = (mention: Mention) => (quote.speaker === null ? 'maybe' : speakers.mayMean(mention, quote.speaker))
      const possible = sourcesFor(context, cue).filter((mention) => {
        if (means(mention) === 'no') return false
        const contents = contentsFor(context, cue, mention)
        const isReported = (c: Content | null) =>
          c !== null && (c.side === 'around') === isInside && shareOf(context, c, { start, end }) >= REPORTED_SHARE
        return contents.some(isReported)
      })
      const sure = possible.filter((mention) => means(mention) === 'yes')
      const mentions = sure.length ? sure : possible
      if (mentions.length) found.push({ cue, speaker: quote.speaker, mentions, quote })
    }
  }
  return nearestCues(context, found)
}

const shareOf = (context: AttributionContext, { first, end }: Content, span: { start: number; end: number }): number =>
  overlapShare(rangeOfItems(context, first, end), span)

/** Chooses the nearest of several cues of one report. */
function nearestCues(context: AttributionContext, reports: readonly GoldReport[]): GoldReport[] {
  const best = new Map<GoldQuote, { report: GoldReport; gap: number }>()
  for (const report of reports) {
    const { start, end } = rangeOfItems(context, report.cue.first, report.cue.last + 1)
    const [from, to] = report.quote.span
    const gap = Math.max(0, from - end, start - to)
    const known = best.get(report.quote)
    if (!known || gap < known.gap) best.set(report.quote, { report, gap })
  }
  return [...best.values()].map(({ report }) => report).sort((a, b) => a.cue.first - b.cue.first)
}

/** The speakers of the reports in an article whose reported speech is annotated. */
export function reportSources(doc: Annotated): Example[] {
  const { context } = doc
  return reportsOf(doc).map(({ cue, mentions }) => {
    const all = sourcesFor(context, cue)
    const right = all.flatMap((mention, i) => (mentions.includes(mention) ? [i] : []))
    return sourceExample(context, cue, all, right)
  })
}

/** The contents of its cues: nothing, but for cues beside a report that has no cue, which teach nothing. */
export function reportContents(doc: Annotated, source: Weights): Example[] {
  const { context } = doc
  const reports = reportsOf(doc)
  const byCue = new Map(reports.map((report) => [report.cue, report]))
  const unmet = unmetSentences(doc, reports)
  return context.cues.filter(isReporting).flatMap((cue) => {
    const report = byCue.get(cue)
    // "Asked whether …": in many articles questions are not annotated.
    if (!report && cue.class === 'ask') return []
    const mention = report ? nearestTo(cue, report.mentions) : sourceOf(context, cue, source)?.mention
    if (!mention || (!report && unmet.has(context.layout.sentenceOf[cue.first] ?? 0))) return []
    const contents = contentsFor(context, cue, mention)
    if (!report) return [contentExample(context, cue, mention, contents, [0])]
    const [start, end] = report.quote.span
    const rates = contents.map((c) => (c ? shareOf(context, c, { start, end }) : 0))
    const most = Math.max(...rates)
    const best = rates.flatMap((rate, i) => (rate > most - 0.02 ? [i] : []))
    return [contentExample(context, cue, mention, contents, best)]
  })
}

/** Sentences with a report for which no cue was found. */
function unmetSentences({ gold, context }: Annotated, reports: readonly GoldReport[]): Set<number> {
  const met = new Set(reports.map(({ quote }) => quote))
  const { layout } = context
  return new Set(
    gold.quotes
      .filter((quote) => quote.kind === 'indirect' && !met.has(quote))
      .map(({ span: [, end] }) => layout.sentenceOf[itemAt(layout, end - 1)] ?? 0),
  )
}

const nearestTo = (cue: Cue, mentions: readonly Mention[]): Mention =>
  mentions.reduce((best, one) => (Math.abs(one.head - cue.first) < Math.abs(best.head - cue.first) ? one : best))

/** The kinds of the marked passages, with speakers as the rankers give them. */
export function kindExamples({ gold, context }: Annotated, attributions: readonly Attribution[]): Example[] {
  return kindsOf(context, attributions, (content) => {
    const kind = goldOf(gold, content)?.kind
    return kind && kind !== 'indirect' ? [KINDS.indexOf(kind)] : []
  })
}

/** Attributed words of three or more are no scare quotation. */
export function attributedKinds({ gold, context }: Attributions, base: Weights): Example[] {
  const unresolved: Resolver = { resolve: () => [{ entity: null, probability: 1 }], chainedTo: () => null }
  const attributions = attribute(context, base, unresolved, newTimeline())
  return kindsOf(context, attributions, (content) =>
    gold.stretches.some((passage) => passage.label === 'gold' && isHalf(passage, content)) ? [0, 1] : [],
  )
}

/** Examples of the closed passages whose kinds are known, each by the indices of the right ones. */
function kindsOf(
  context: AttributionContext,
  attributions: readonly Attribution[],
  rightOf: (content: Range) => number[],
): Example[] {
  return context.passages.flatMap(({ content, continues, closed }, passage) => {
    const right = rightOf(content)
    const attribution = attributions[passage]
    if (!right.length || continues || !closed || !attribution) return []
    const description = describe({ context, passage, attribution, goesOn: goesOn(context, attributions, passage) })
    const features = KINDS.map((one) => hashed(BUCKETS.kind, (sink) => writeKind(sink, description, one)))
    return [{ features, right }]
  })
}
