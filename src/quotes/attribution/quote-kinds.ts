// The kind of a marked passage: a clause of speech, a fragment in the sentence's own syntax, or no speech at all.
import type { QuoteKind } from '../../core/analysis.ts'
import { beginsCapital } from '../../text/character-classes.ts'
import type { AttributionContext } from '../cast/attribution-context.ts'
import { bestOf, WeightSum, type Weights } from '../ranking/linear-ranker.ts'
import { type FeatureSink, templates } from '../ranking/quote-templates.ts'
import type { Attribution } from './attribute-quotes.ts'
import { isHeadlined, isLead } from './certain-forms.ts'
import { hasClause, isTitle, wordsOf } from './passage-words.ts'

export const KINDS = ['direct', 'partial', 'scare'] as const satisfies readonly QuoteKind[]

/** A marked passage with its speaker, as its kind hangs on it. */
export interface KindContext {
  readonly context: AttributionContext
  readonly passage: number
  readonly attribution: Attribution
  /** Is it of one utterance with the passage before? */
  readonly goesOn: boolean
}

/** The kind of a passage by the ranker, where its form leaves a doubt. */
export function kindOf(quote: KindContext, weights: Weights): QuoteKind {
  const { continues, closed } = quote.context.passages[quote.passage] ?? {}
  if (continues || !closed) return 'direct'
  if (isLead(quote.context, quote.passage, quote.attribution.candidate)) return 'partial'
  if (isHeadlined(quote.context, quote.passage, quote.attribution.candidate)) return 'direct'
  const description = describe(quote)
  const kind = certainKind(description) ?? likeliestKind(description, weights)
  // Words that somebody says in the text are no title above it.
  return kind === 'scare' && quote.attribution.isRepeated ? repeatedKind(description) : kind
}

/** A title that nobody speaks is no speech; a sentence of its own after "He said," is direct. */
function certainKind({ isTitle, speaker, isAlone, ending, size }: Description): QuoteKind | null {
  if (speaker.startsWith('nobody') && isTitle === 'true') return 'scare'
  const isSentence = isAlone === 'true' && '.?!'.includes(ending) && /[-+]/u.test(size)
  return isSentence && !speaker.startsWith('nobody') ? 'direct' : null
}

/** Words with a capital and a clause are a sentence, even without a stop. */
const repeatedKind = ({ capital, clause }: Description): QuoteKind =>
  capital === 'true' && clause === 'true' ? 'direct' : 'partial'

function likeliestKind(description: Description, weights: Weights): QuoteKind {
  const sum = new WeightSum(weights)
  const scores = KINDS.map((kind) => {
    writeKind(sum, description, kind)
    return sum.take()
  })
  return KINDS[bestOf(scores)] ?? 'direct'
}

const T = templates(
  'kind',
  'speaker',
  'size',
  'sizeSpeaker',
  'edges',
  'edgesSpeaker',
  'around',
  'aroundEdges',
  'alone',
  'aloneEdges',
  'title',
  'cue',
  'verb',
  'verbSize',
  'wordBefore',
  'wordAfter',
  'clause',
  'clauseAlone',
  'goesOn',
  'before2',
)

type Description = ReturnType<typeof describe>

export function describe({ context, passage, attribution, goesOn }: KindContext) {
  const { layout, letters } = context
  const { content } = context.passages[passage] ?? { content: { start: 0, end: 0 } }
  const text = layout.text.slice(content.start, content.end)
  const words = wordsOf(text)
  const item = layout.quoteItems[passage] ?? 0
  const sentence = layout.sentences[layout.sentenceOf[item] ?? 0]
  const isFirst = sentence?.first === item
  const isLast = sentence?.end === item + 1
  const { candidate, probability } = attribution
  const { mention, cue } = candidate
  return {
    size: sizeOf(words.length),
    capital: String(beginsCapital(text, 0, text.length)),
    ending: layout.stops.get(item) || 'w',
    before: isFirst ? '#' : (letters[item - 1] ?? '#'),
    before2: isFirst ? '#' : (letters[item - 2] ?? '#'),
    after: isLast ? '#' : (letters[item + 1] ?? '#'),
    wordBefore: isFirst ? '#' : (layout.words[item - 1]?.lower ?? '#'),
    wordAfter: isLast ? '#' : (layout.words[item + 1]?.lower ?? '#'),
    isAlone: String(isFirst || /[,:]/u.test(letters[item - 1] ?? '')),
    isTitle: String(isTitle(words)),
    clause: String(hasClause(words)),
    speaker: `${mention ? mention.form : 'nobody'}${probability > 0.9 ? 3 : probability > 0.7 ? 2 : 1}`,
    cue: cue ? `${cue.class}${cue.first < item ? '<' : '>'}` : '-',
    verb: cue?.verb ?? '-',
    goesOn: String(goesOn),
  }
}

export function writeKind(sink: FeatureSink, d: Description, kind: QuoteKind): void {
  sink.write(T.kind, kind)
  sink.write(T.speaker, kind, d.speaker)
  sink.write(T.size, kind, d.size, d.isTitle)
  sink.write(T.sizeSpeaker, kind, d.size, d.speaker, d.capital)
  sink.write(T.edges, kind, d.capital, d.ending)
  sink.write(T.edgesSpeaker, kind, d.capital, d.ending, d.speaker)
  sink.write(T.around, kind, d.before, d.after)
  sink.write(T.aroundEdges, kind, d.before, d.capital, d.ending)
  sink.write(T.alone, kind, d.isAlone, d.after)
  sink.write(T.aloneEdges, kind, d.isAlone, d.capital, d.ending)
  sink.write(T.title, kind, d.isTitle, d.speaker)
  sink.write(T.cue, kind, d.cue, d.before)
  sink.write(T.verb, kind, d.verb)
  sink.write(T.verbSize, kind, d.cue, d.size)
  sink.write(T.wordBefore, kind, d.wordBefore)
  sink.write(T.wordAfter, kind, d.wordAfter)
  sink.write(T.clause, kind, d.clause, d.size)
  sink.write(T.clauseAlone, kind, d.clause, d.isAlone, d.capital)
  sink.write(T.goesOn, kind, d.goesOn, d.capital, d.isAlone)
  sink.write(T.before2, kind, d.before2, d.before)
}

const sizeOf = (words: number): string =>
  words < 4 ? String(words) : words < 6 ? '4-5' : words < 9 ? '6-8' : words < 15 ? '9-14' : '15+'
