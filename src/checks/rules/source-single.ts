import type { Quote } from '../../core/analysis.ts'
import { spanOf } from '../../core/span.ts'
import { keysOf } from '../compared-words.ts'
import { defineRule, RUNNING } from '../rule.ts'

const PRONOUN = /^(?:he|she|they|it|we|i|who|you|this|that)$/iu

export const sourceSingle = defineRule({
  name: 'source/single',
  summary: 'the article rests on one source',
  level: 'suggestion',
  scope: RUNNING,
  options: {
    words: { type: 'integer', default: 250, minimum: 0, says: 'shorter articles, briefs, may have one source' },
    quotes: {
      type: 'integer',
      default: 4,
      minimum: 1,
      says: 'how often that source must be quoted, in words or indirectly',
    },
  },
  explanation: {
    what: 'All quotations and all reported speech of an article of 250 words or more come from one speaker.',
    why: 'A second source confirms, contradicts or adds; an article without one is an interview, or a press release.',
    fails: 'See `fixtures/checks/source-single`: the example needs more words than fit here.',
    mend: 'A second voice that has been asked.',
  },
  run: ({ text, analysis }, { words, quotes: least }) => {
    const said = (analysis.quotes ?? []).filter(({ kind }) => kind !== 'scare')
    const [first] = said
    if (!first?.speaker || said.length < least || analysis.source.words < words) return []
    const unknown = said.some((quote) => quote.speaker === null && !isContinued(quote, said))
    const names = new Set(said.flatMap((quote) => nameOf(quote) ?? []))
    const [name] = names
    const isPerson = said.every(
      ({ speaker }) => speaker === null || speaker.type === 'person' || PRONOUN.test(speaker.text),
    )
    if (unknown || !isPerson || names.size !== 1 || name === undefined) return []
    const { start, end } = first.speaker
    return [{ ...spanOf(text, start, end), message: `${first.speaker.name ?? first.speaker.text} is the only source` }]
  },
})

const isContinued = (quote: Quote, quotes: readonly Quote[]): boolean =>
  quotes.some(({ id, speaker }) => id === quote.continues && speaker !== null)

/** The speaker, as far as it can be told apart; null for a pronoun that was not resolved. */
function nameOf({ speaker }: Quote): string | null {
  if (!speaker) return null
  if (speaker.entity) return speaker.entity
  if (speaker.name === null && PRONOUN.test(speaker.text)) return null
  return keysOf(speaker.name ?? speaker.text)
}
