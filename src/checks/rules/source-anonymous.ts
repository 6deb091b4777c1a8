import { alternatives } from '../../core/parse-list.ts'
import { type Range, spanOf } from '../../core/span.ts'
import {
  ANONYMITY_PHRASES,
  ASKING,
  KNOWING_PHRASES,
  NAMED,
  NAMELESS_RANKS,
  NAMELESS_SOURCES,
} from '../../lexicons/anonymous-sources.ts'
import { defineRule, RUNNING } from '../rule.ts'
import { holderIn, roleAt } from '../rule-scope.ts'

const HIDDEN = new RegExp(
  [
    `\\b(?:${alternatives(ANONYMITY_PHRASES)})\\b`,
    `\\b(?:${alternatives(NAMELESS_SOURCES)})\\s+(?:${alternatives(KNOWING_PHRASES)})\\b`,
    // "asked that his name not be used", "requested that he not be identified", "on the condition that her name be withheld"
    `\\b(?:${alternatives(ASKING)})\\s(?:\\p{L}+\\s){0,4}(?:not\\s(?:to\\s)?be\\s(?:${alternatives(NAMED)})|be\\swithheld|anonym(?:ity|ous|ously))\\b`,
    `\\b(?:declined|refused|declines|refuses|declining|refusing)\\sto\\s(?:be\\s(?:${alternatives(NAMED)})|give\\s(?:his|her|their|a)\\s(?:\\p{L}+\\s)?names?)\\b`,
    `\\b(?:did|do|does|would)\\snot\\s(?:wan(?:t|ted)\\sto\\s|wish\\sto\\s)?be\\s(?:named|identified)\\b`,
    '\\b(?:anonymous|unnamed)\\s+(?:\\p{L}+\\s+){0,2}(?:aides?|advis[eo]rs?|officials?|sources?|insiders?)\\b',
  ].join('|'),
  'giu',
)
/** "a source", "sources at the ministry", "a senior administration official" */
const NAMELESS_SPEAKER = new RegExp(
  `(?:^|\\s)(?:sources?|insiders?)(?:\\s(?:at|from|in|inside|near|with|within)\\s.*)?$|^(?:an?|one|another)\\s(?:\\p{L}+\\s)?(?:${alternatives(NAMELESS_RANKS)})\\s(?:\\p{L}+\\s){0,3}(?:aide|advis[eo]r|diplomat|executive|official)$`,
  'iu',
)

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
