import { alternatives } from '../../core/parse-list.ts'
import { type Range, spanOf } from '../../core/span.ts'
import { ANONYMITY_PHRASES, KNOWING_PHRASES, NAMELESS_SOURCES } from '../../lexicons/anonymous-sources.ts'
import { defineRule, RUNNING } from '../rule.ts'
import { holderIn, roleAt } from '../rule-scope.ts'

const HIDDEN = new RegExp(
  [
    `\\b(?:${alternatives(ANONYMITY_PHRASES)})\\b`,
    `\\b(?:${alternatives(NAMELESS_SOURCES)})\\s+(?:${alternatives(KNOWING_PHRASES)})\\b`,
    '\\b(?:anonymous|unnamed)\\s+(?:\\p{L}+\\s+){0,2}(?:aides?|advis[eo]rs?|officials?|sources?|insiders?)\\b',
  ].join('|'),
  'giu',
)
const NAMELESS_SPEAKER = /(?:^|\s)(?:sources?|insiders?)$/iu

export const sourceAnonymous = defineRule({
  name: 'source/anonymous',
  summary: 'a source is not named',
  level: 'suggestion',
  scope: RUNNING,
  options: {},
  explanation: {
    what: 'The article relies on a source without a name: “on condition of anonymity”, “people familiar with”, “a source said”. There is one finding an article, at the first place; the others are listed with it.',
    why: 'Most newsrooms ask for a reason that readers are told, and for a second person who knows the name.',
    fails: 'The bank will cut jobs in May, people familiar with the plan said on Monday.',
    mend: 'The bank will cut jobs in May, its chairwoman Jane Roe said on Monday.',
  },
  run: ({ text, analysis }) => {
    const { quotes = [] } = analysis
    const phrases = analysis.structure.paragraphs.flatMap(({ start, end }) =>
      [...text.slice(start, end).matchAll(HIDDEN)].map(({ index, 0: found }) => ({
        start: start + index,
        end: start + index + found.length,
      })),
    )
    const speakers = quotes.flatMap(({ speaker }) => (speaker && NAMELESS_SPEAKER.test(speaker.text) ? [speaker] : []))
    const quoteAt = holderIn(quotes.filter(({ kind }) => kind !== 'indirect'))
    const own = [...phrases, ...speakers.filter(({ start }) => roleAt(analysis, start))].filter(
      (range) => !quoteAt(range),
    )
    const [first, ...others] = merged(own)
    if (!first) return []
    const related = others.map((range) => ({
      ...spanOf(text, range.start, range.end),
      message: 'and here',
      in: 'article' as const,
    }))
    const span = spanOf(text, first.start, first.end)
    return [{ ...span, message: `“${span.text}”: the source is not named`, ...(related.length > 0 && { related }) }]
  },
})

/** In text order, each place once. */
function merged(ranges: readonly Range[]): Range[] {
  const found: Range[] = []
  for (const range of [...ranges].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (range.start >= (found.at(-1)?.end ?? 0)) found.push(range)
  }
  return found
}
