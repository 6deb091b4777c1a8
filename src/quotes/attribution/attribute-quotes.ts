// Gives every quotation its speaker, in text order: who spoke before bears on who speaks next.

import type { AttributionContext } from '../cast/attribution-context.ts'
import type { Mention } from '../cast/speaker-mentions.ts'
import { bestOf, softmax, type Weights } from '../ranking/linear-ranker.ts'
import { scorer } from './candidate-scorer.ts'
import { bonusOf } from './certain-forms.ts'
import { type QuoteContext, quoteContextOf, type SpeakerHistory } from './quote-context.ts'
import { type Candidate, candidatesIn, NOBODY } from './speaker-candidates.ts'

export interface Attribution {
  readonly candidate: Candidate
  /** Of the chosen candidate with all that mean the same one. */
  readonly probability: number
}

/** Picks one of the candidates of a quotation, by index. */
export type Choose = (quote: QuoteContext, candidates: readonly Candidate[]) => number

const MAX_SPEAKERS = 4

/** Goes through the quotations in text order, the choices before known to each. */
export function walk(context: AttributionContext, choose: Choose): void {
  let history: SpeakerHistory = { last: null, lastStretch: -1, speakers: [] }
  let carried: Candidate[] = []
  const candidatesOf = candidatesIn(context)
  context.stretches.forEach((_, stretch) => {
    const candidates = candidatesOf(stretch, carried)
    const chosen = candidates[choose(quoteContextOf(context, stretch, history), candidates)] ?? NOBODY
    const { mention } = chosen
    if (!mention) return
    const key = context.keyOf(mention)
    const speakers = mention.form === 'pronoun' ? history.speakers : [key, ...history.speakers.filter((k) => k !== key)]
    history = { last: chosen, lastStretch: stretch, speakers: speakers.slice(0, MAX_SPEAKERS) }
    carried = [chosen, ...carried.filter(({ mention: m }) => m && context.keyOf(m) !== key)].slice(0, 2)
  })
}

/** The attribution of every quotation by the ranker. */
export function attribute(context: AttributionContext, weights: Weights): Attribution[] {
  const found: Attribution[] = []
  const scoreOf = scorer(context, weights)
  walk(context, (quote, candidates) => {
    const scores = candidates.map((candidate) => scoreOf(quote, candidate) + bonusOf(context, quote.stretch, candidate))
    const probabilities = softmax(scores)
    const best = bestOf(probabilities)
    const candidate = candidates[best] ?? NOBODY
    const isSame = ({ mention }: Candidate): boolean => meanTheSame(context, mention, candidate.mention)
    const probability = probabilities.reduce((sum, p, i) => sum + (isSame(candidates[i] ?? NOBODY) ? p : 0), 0)
    found.push({ candidate, probability })
    return best
  })
  return joined(context, found)
}

function meanTheSame({ keyOf }: AttributionContext, a: Mention | null, b: Mention | null): boolean {
  if (!a || !b || a.form !== b.form) return a === b
  return a.form === 'name' ? keyOf(a) === keyOf(b) : a.word === b.word
}

/** One speaker for a quotation that goes on over paragraphs: the surest of its pieces'. */
function joined(context: AttributionContext, attributions: readonly Attribution[]): Attribution[] {
  const found = [...attributions]
  for (let first = 0; first < found.length; first++) {
    let end = first + 1
    while (context.stretches[end]?.continues) end++
    const pieces = found.slice(first, end).filter(({ candidate }) => candidate.mention)
    const surest = pieces.sort((a, b) => b.probability - a.probability)[0]
    for (let i = first; surest && i < end; i++) found[i] = surest
    first = end - 1
  }
  return found
}
