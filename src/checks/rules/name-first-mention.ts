import type { Mention, Person, Quote } from '../../core/analysis.ts'
import { contains } from '../../core/span.ts'
import { ONE_WORD_NAMES } from '../../lexicons/one-word-names.ts'
import { defineRule, type Problem, RUNNING } from '../rule.ts'

export const nameFirstMention = defineRule({
  name: 'name/first-mention',
  summary: 'a surname stands before the full name',
  level: 'warning',
  scope: RUNNING,
  options: {
    known: { type: 'strings', default: [], says: 'people known by one word, besides those that the rule knows' },
  },
  explanation: {
    what: 'A person is called by the surname alone before the article gives the full name. Headlines, quotations and surnames with a title (“President Roe”) are exempt, and so are people known by one word; `known` adds more of them.',
    why: 'It is what a paragraph that was moved upwards leaves behind: readers meet a name that nobody has introduced.',
    fails:
      'Okafor opened the new hospital wing on Monday.\n\nNgozi Okafor, who has led the ministry since May, thanked the nurses.',
    mend: 'Ngozi Okafor, who has led the ministry since May, opened the new hospital wing on Monday.\n\nOkafor thanked the nurses.',
  },
  run: ({ text, analysis: { people = [], quotes = [] } }, { known }) => {
    const exempt = new Set([...ONE_WORD_NAMES, ...known])
    return people.flatMap((person) => problemOf(person, text, quotes, exempt))
  },
})

function problemOf(person: Person, text: string, quotes: readonly Quote[], exempt: ReadonlySet<string>): Problem[] {
  const own = person.mentions.filter((mention) => !isQuotedAt(mention, quotes))
  const [first] = own
  if (!first || /\s/u.test(first.text) || exempt.has(first.text) || hasTitle(text, first)) return []
  const full = own.find(({ text: name }) => /\s/u.test(name) && name.endsWith(` ${first.text}`))
  if (!full) return []
  const { start, end } = first
  const message = `“${first.text}” stands before the full name, “${full.text}”`
  return [{ text: first.text, start, end, message, related: [{ ...full, message: 'the full name', in: 'article' }] }]
}

const isQuotedAt = (mention: Mention, quotes: readonly Quote[]): boolean =>
  quotes.some((quote) => quote.kind !== 'indirect' && contains(quote, mention))

/** "President Roe", "the Roes", "a former Roe aide", "Roe-Max": a title, an article or another name touches it. */
const hasTitle = (text: string, { start, end }: Mention): boolean =>
  /(?:\p{Lu}[\p{L}.’'-]*|\b(?:[Aa]n?|[Tt]he)(?:\s\p{Ll}+)?)\s$|[-–]$/u.test(
    text.slice(Math.max(0, start - 40), start),
  ) || /^[-–]/u.test(text.slice(end))
