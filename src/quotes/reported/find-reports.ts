// Reported speech without marks: "She said that the bridge would open", "The bridge, the ministry said, is safe".
// For each cue, the ranker picks who speaks, then which words are the content, or that nothing is reported.

import { VERBS_NEEDING_HEARER } from '../../lexicons/verbs-with-hearer.ts'
import type { AttributionContext } from '../cast/attribution-context.ts'
import type { Cue } from '../cast/find-cues.ts'
import type { Mention } from '../cast/speaker-mentions.ts'
import { WeightSum, type Weights } from '../ranking/linear-ranker.ts'
import type { Model } from '../ranking/ranker-model.ts'
import { writeContent } from './content-features.ts'
import { type Content, contentsFor } from './report-contents.ts'
import { type Source, sourceOf } from './report-sources.ts'

export interface Report {
  readonly cue: Cue
  readonly mention: Mention
  readonly content: Content
  /** The confidence of the speaker. */
  readonly probability: number
  /** Is the mention the hearer, and nobody the speaker? */
  readonly isHearer?: boolean
  /** The score of the content above that of nothing. */
  readonly lead: number
}

/** Verbs of the mind and of judgement report no speech; their cues only teach the ranker what is none. */
const SPEECH: ReadonlySet<Cue['class']> = new Set(['say', 'write', 'ask', 'according', 'show'])
/** The lead over nothing that a content must have: fewer and surer reports. */
const MIN_LEAD = -0.32
/** The same of "according to the mayor, taxes would fall". */
const MIN_LEAD_ACCORDING = -1.2
/** The same after a verb that needs a hearer: "told voters taxes would fall", "told voters that taxes would fall". */
const MIN_LEAD_WITH_HEARER = { plain: -1.2, linked: -2.2 }

/** The reports of an article that hold no marked quotation, in text order; `spoken` are the items of quotations that somebody said. */
export function findReports(
  context: AttributionContext,
  { source, content }: Pick<Model, 'source' | 'content'>,
  spoken: ReadonlySet<number>,
): Report[] {
  const found = context.cues.flatMap((cue): Weighed[] => {
    if (!SPEECH.has(cue.class) || isUnsaid(context, cue)) return []
    const speaker = sourceOf(context, cue, source)
    if (!speaker || isNobody(context, speaker.mention)) return []
    return [weigh(context, cue, speaker, content, spoken)]
  })
  return withoutOverlaps(context, found)
}

/** "Did not say why", "refused to say whether", "it is fair to say that", "it should be noted": nobody has said it. */
function isUnsaid({ layout: { words, sentenceOf, sentences } }: AttributionContext, { first, last }: Cue): boolean {
  const start = sentences[sentenceOf[first] ?? 0]?.first ?? 0
  const [before = '', before2 = ''] = [first - 1, first - 2].map((at) => (at < start ? '' : words[at]?.lower))
  // "Having said that, …", "that said, …"
  if (before === 'having' && words[last + 1]?.lower === 'that' && words[last + 2]?.text === ',') return true
  if (before === 'that' && first - 1 === start && words[last + 1]?.text === ',') return true
  if (before === 'to') return WITHHOLDS.test(before2) || IMPERSONAL.test(before2)
  if (before === 'worth' || (before === 'be' && before2 === 'should')) return true
  return NEGATION.test(before) || NEGATION.test(before2)
}

/** "Nobody told the sheriff who …", "no official said that …" */
const isNobody = ({ layout: { words } }: AttributionContext, { lead, first, word }: Mention): boolean =>
  [word === 'one' ? lead - 1 : lead, first].some((at) => NOBODY.test(words[at]?.lower ?? ''))

const NOBODY = /^(?:neither|no|nobody|none)$/u
const NEGATION = /^(?:cannot|never|nor|not|without|.*n['’]t)$/u
const WITHHOLDS = /^(?:declin|fail|refus)(?:e|ed|es|ing|s)?$/u
const IMPERSONAL =
  /^(?:difficult|easy|enough|fair|good|hard|important|likely|necessary|needless|not|possible|premature|reasonable|safe|tempting)$/u

/** A cue with its contents, the best first, and their leads over nothing. */
interface Weighed {
  readonly cue: Cue
  readonly source: Source
  readonly contents: readonly { readonly content: Content; readonly lead: number }[]
}

function weigh(
  context: AttributionContext,
  cue: Cue,
  source: Source,
  weights: Weights,
  spoken: ReadonlySet<number>,
): Weighed {
  const sum = new WeightSum(weights)
  const scoreOf = (content: Content | null): number => {
    writeContent(sum, context, cue, source.mention, content)
    return sum.take() * weights.scale
  }
  const nothing = scoreOf(null)
  const contents = contentsFor(context, cue, source.mention).flatMap((content) => {
    // Words that hold a quotation are that quotation's.
    if (content === null || holdsSpeech(spoken, content)) return []
    return [{ content, lead: scoreOf(content) - nothing }]
  })
  return { cue, source, contents: contents.sort((a, b) => b.lead - a.lead) }
}

/** Does a content hold a quotation that somebody said? That is a record of its own. */
function holdsSpeech(spoken: ReadonlySet<number>, { first, end }: Content): boolean {
  for (let i = first; i < end; i++) if (spoken.has(i)) return true
  return false
}

/** The reports that share no words, the surest first. */
function withoutOverlaps(context: AttributionContext, found: readonly Weighed[]): Report[] {
  const taken = new Set<number>()
  const isFree = ({ first, end }: Content): boolean => {
    for (let i = first; i < end; i++) if (taken.has(i)) return false
    return true
  }
  const sorted = [...found].sort((a, b) => (b.contents[0]?.lead ?? 0) - (a.contents[0]?.lead ?? 0))
  const reports = sorted.flatMap(({ cue, source, contents }): Report[] => {
    const best = contents.find(({ content }) => isFree(content))
    if (!best || best.lead < leastLead(context, cue, source.mention, best.content)) return []
    for (let i = best.content.first; i < best.content.end; i++) taken.add(i)
    return [{ cue, ...source, content: best.content, lead: best.lead }]
  })
  return reports.sort((a, b) => a.content.first - b.content.first)
}

function leastLead(
  { letters }: AttributionContext,
  { verb, class: cueClass }: Cue,
  { noun, form }: Mention,
  { first, side }: Content,
): number {
  // "According to the mayor, …": not "according to plan, …"
  const isNamed = noun !== null || form === 'name'
  if (cueClass === 'according' && isNamed && side === 'after' && letters[first - 1] === ',') return MIN_LEAD_ACCORDING
  if (!VERBS_NEEDING_HEARER.has(verb)) return MIN_LEAD
  return side === 'after' && letters[first - 1] === 't' ? MIN_LEAD_WITH_HEARER.linked : MIN_LEAD_WITH_HEARER.plain
}
