import type { Quote } from '../../core/analysis.ts'
import { spanOf } from '../../core/span.ts'
import { shortened, type Word, wordsOf } from '../compared-words.ts'
import { nearestPassage, type Passage, type Searchable, searchable } from '../find-passages.ts'
import { isQuoted, verbatim } from '../quoted-words.ts'
import { ARTICLE, defineRule, type Problem, type Source } from '../rule.ts'

export const quoteAltered = defineRule({
  name: 'quote/altered',
  summary: 'a quotation differs from its source',
  level: 'error',
  scope: ARTICLE,
  needs: 'against',
  options: {
    words: { type: 'integer', default: 3, minimum: 1, says: 'shorter quotations are left alone' },
    likeness: {
      type: 'integer',
      default: 60,
      minimum: 1,
      says: 'percent of the words that a passage must share with the quotation to be taken for its source',
    },
    missing: { type: 'boolean', default: false, says: 'report also quotations that nothing in the source is like' },
  },
  explanation: {
    what: 'With `--against SOURCE` (a transcript, a statement, the version before; there may be several), each quotation is looked up in the sources. Marks, capitals, line breaks, ellipses and [words in brackets] do not count; any other change of words does, and the nearest passage is shown.',
    why: 'What stands between quotation marks has been said in these words. Changes slip in with cuts, translations and well-meant mending.',
    fails: 'The minister said: “We will never close the northern port.”',
    mend: 'The minister said: “We will not close the northern port.”',
  },
  run: ({ text, analysis: { quotes = [] }, against }, options) => {
    const sources = against.map((source) => ({ ...source, words: searchable(wordsOf(source.text)) }))
    return quotes.filter(isQuoted).flatMap((quote) => problemOf(quote, text, sources, options))
  },
})

interface Options {
  readonly words: number
  readonly likeness: number
  readonly missing: boolean
}

/** A source made ready for many searches. */
interface SearchedSource extends Source {
  readonly words: Searchable
}

function problemOf(quote: Quote, text: string, sources: readonly SearchedSource[], options: Options): Problem[] {
  const pieces = verbatim(text, quote)
  if (pieces.flat().length < options.words) return []
  const problems: Problem[] = []
  for (const piece of pieces) {
    const [first, last] = [piece[0], piece.at(-1)]
    if (!first || !last || piece.length < Math.min(2, options.words)) continue
    const span = spanOf(text, first.start, last.end)
    const nearest = nearestIn(sources, piece)
    if (nearest?.passage.edits === 0) continue
    if (nearest && nearest.passage.likeness * 100 >= options.likeness) {
      const { source, passage } = nearest
      const said = spanOf(source.text, passage.start, passage.end)
      const message = `the source says “${shortened(said.text, 160)}”`
      const related = {
        ...said,
        message: 'the nearest passage of the source',
        in: 'against' as const,
        source: source.name,
      }
      problems.push({ ...differing(text, piece, source.text, said), message, related: [related] })
    } else if (options.missing) {
      problems.push({ ...span, message: `nothing in the source is like “${shortened(span.text, 60)}”` })
    }
  }
  return problems
}

/** The passage that is nearest, in whichever source. */
function nearestIn(sources: readonly SearchedSource[], piece: readonly Word[]) {
  let best: { readonly source: SearchedSource; readonly passage: Passage } | null = null
  for (const source of sources) {
    const passage = nearestPassage(piece, source.words)
    if (passage && (best === null || passage.likeness > best.passage.likeness)) best = { source, passage }
  }
  return best
}

/** The words of the quote from the first to the last that differ, or all of it where words are only left out at its edge. */
function differing(text: string, piece: readonly Word[], against: string, said: { start: number; end: number }) {
  const words = wordsOf(against, said)
  let from = 0
  while (from < piece.length && piece[from]?.key === words[from]?.key) from++
  let behind = 0
  while (behind < piece.length - from && piece.at(-1 - behind)?.key === words.at(-1 - behind)?.key) behind++
  // The two words around a gap are shown for the words that were left out.
  const gap = from + behind >= piece.length
  const first = piece[gap ? Math.max(0, from - 1) : from]
  const last = piece[gap ? Math.min(piece.length - 1, from) : piece.length - 1 - behind]
  return first && last ? spanOf(text, first.start, last.end) : spanOf(text, said.start, said.end)
}
