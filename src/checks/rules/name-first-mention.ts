import type { Mention } from '../../core/analysis.ts'
import { ONE_WORD_NAMES } from '../../lexicons/one-word-names.ts'
import { fullNameOf } from '../full-names.ts'
import { ARTICLE, defineRule, type Problem, RUNNING } from '../rule.ts'
import { holderIn, roleAt } from '../rule-scope.ts'

export const nameFirstMention = defineRule({
  name: 'name/first-mention',
  summary: 'a surname stands before the full name',
  level: 'warning',
  scope: ARTICLE,
  options: {
    known: { type: 'strings', default: [], says: 'people known by one word, besides those that the rule knows' },
  },
  explanation: {
    what: 'A person is called by the surname alone in the running text before the article gives the full name. Headlines, captions, quotations and surnames with a title (“President Roe”) are exempt, and so are people known by one word; `known` adds more of them.',
    why: 'It is what a paragraph that was moved upwards leaves behind: readers meet a name that nobody has introduced.',
    fails:
      'Okafor opened the new hospital wing on Monday.\n\nNgozi Okafor, who has led the ministry since May, thanked the nurses.',
    mend: 'Ngozi Okafor, who has led the ministry since May, opened the new hospital wing on Monday.\n\nOkafor thanked the nurses.',
  },
  run: ({ text, analysis }, { known }) => {
    const exempt = new Set([...ONE_WORD_NAMES, ...known])
    const quoteAt = holderIn((analysis.quotes ?? []).filter(({ kind }) => kind !== 'indirect'))
    const isOwn = (mention: Mention) =>
      RUNNING.includes(roleAt(analysis, mention.start) ?? 'chrome') && !quoteAt(mention)
    const names = (analysis.people ?? []).flatMap((person) => fullNameOf(person, text) ?? [])
    return (analysis.people ?? []).flatMap((person) => {
      const name = fullNameOf(person, text)
      // The first mention in the running text, outside of quotations.
      const first = person.mentions.find(isOwn)
      if (!first || !name?.isSure || first.text !== name.surname || name.full.start < first.start) return []
      if (exempt.has(first.text) || hasTitle(text, first)) return []
      // A surname that two people share may mean either.
      if (names.some(({ surname, full }) => surname === name.surname && full.text !== name.full.text)) return []
      return [problemOf(first, name.full)]
    })
  },
})

const problemOf = ({ text, start, end }: Mention, full: Mention): Problem => ({
  text,
  start,
  end,
  message: `“${text}” stands before the full name, “${full.text}”`,
  related: [{ ...full, message: 'the full name', in: 'article' }],
})

/** "President Roe", "the Roes", "a former Roe aide", "Roe-Max": a title, an article or another name touches it. */
const hasTitle = (text: string, { start, end }: Mention): boolean =>
  /(?:\p{Lu}[\p{L}.’'-]*|\b(?:[Aa]n?|[Tt]he)(?:\s\p{Ll}+)?)\s$|[-–]$/u.test(
    text.slice(Math.max(0, start - 40), start),
  ) || /^[-–]/u.test(text.slice(end))
