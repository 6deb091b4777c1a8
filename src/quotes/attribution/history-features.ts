// Features of a candidate by the speakers chosen before.
import type { Cue } from '../cast/find-cues.ts'
import { type FeatureSink, templates } from '../ranking/quote-templates.ts'
import type { MentionView } from './mention-views.ts'
import type { QuoteContext } from './quote-context.ts'
import { hasCue, isCueFirst, nameOf } from './relative-position.ts'

const T = templates(
  'noHistory',
  'sameParagraphs',
  'sameShape',
  'sameAround',
  'sameStartEnd',
  'sameContinues',
  'speakerRank',
  'samePlace',
  'sameSince',
)

/** The part that a candidate shares with the one chosen before: the whole pair, the mention, who it is, nothing. */
const SAMENESS = ['pair', 'mention', 'key', 'no'] as const

/** A candidate against what was chosen before. */
export interface HistoryRelation {
  /** Index into SAMENESS. */
  readonly same: number
  /** Number of other speakers named since this one; -1 of one that was not among the last. */
  readonly rank: number
  /** Does its cue stand after the quotation before? */
  readonly isSince: boolean
}

export function relationOf(
  { since, history }: QuoteContext,
  { mention, key }: MentionView,
  cue: Cue | null,
): HistoryRelation {
  const isMention = since?.candidate.mention === mention
  const isPair = isMention && since?.candidate.cue === cue
  return {
    same: isPair ? 0 : isMention ? 1 : since && (since.key === key || since.entity === key) ? 2 : 3,
    rank: history.speakers.indexOf(key),
    isSince: since !== null && cue !== null && since.item < cue.first,
  }
}

/** Features of a quotation and the sameness of a candidate. */
export function writeSameness(sink: FeatureSink, s: QuoteContext, same: number): void {
  if (!s.since) {
    sink.write(T.noHistory)
    return
  }
  const { paragraphs, shape: gap } = s.since
  const name = SAMENESS[same] ?? ''
  sink.write(T.sameParagraphs, name, paragraphs)
  sink.write(T.sameShape, name, gap)
  sink.write(T.sameAround, name, paragraphs, s.before, s.after)
  sink.write(T.sameStartEnd, name, paragraphs, s.capital, s.ending)
  sink.write(T.sameContinues, name, paragraphs, String(s.context.passages[s.passage]?.continues))
}

/** Features of a quotation, a relation and a place. */
export function writeRelation(
  sink: FeatureSink,
  { since }: QuoteContext,
  { same, rank, isSince }: HistoryRelation,
  at: number,
): void {
  const place = nameOf(at)
  sink.write(T.speakerRank, String(rank), place)
  if (!since) return
  const name = SAMENESS[same] ?? ''
  sink.write(T.samePlace, name, since.paragraphs, place)
  if (hasCue(at)) sink.write(T.sameSince, name, String(isSince), String(isCueFirst(at)))
  else sink.write(T.sameSince, name, '--')
}
