import type { Mention } from '../../core/analysis.ts'
import { alternatives } from '../../core/parse-list.ts'
import { CREDIT_PHRASES } from '../../lexicons/credit-phrases.ts'
import { ONE_WORD_NAMES } from '../../lexicons/one-word-names.ts'
import { type FullName, fullNameOf, isGivenName } from '../full-names.ts'
import { ARTICLE, defineRule, type Problem, type Reading, RUNNING } from '../rule.ts'
import { holderIn, paragraphAt, roleAt } from '../rule-scope.ts'
import { sentenceAt } from '../sentences.ts'

export const nameFirstMention = defineRule({
  name: 'name/first-mention',
  summary: 'a surname stands before the full name',
  level: 'off',
  scope: ARTICLE,
  options: {
    known: { type: 'strings', default: [], says: 'people known by one word, besides those that the rule knows' },
  },
  explanation: {
    what: 'A person is called by the surname alone in the running text before the article gives the full name. Headlines, subheads, captions, quotations, surnames with a title (“President Roe”) or in a pair or list (“Poe and Roe”) are exempt, and so are people known by one word; `known` adds more of them.',
    why: 'It is what a paragraph that was moved upwards leaves behind: readers meet a name that nobody has introduced.',
    fails:
      'Okafor opened the new hospital wing on Monday, three years after the old one burned down.\n\nNgozi Okafor, who has led the ministry since May, thanked the nurses.',
    mend: 'Ngozi Okafor, who has led the ministry since May, opened the new hospital wing on Monday, three years after the old one burned down.\n\nOkafor thanked the nurses.',
  },
  run: (reading, { known }) => {
    const { text, analysis } = reading
    const exempt = new Set([...ONE_WORD_NAMES, ...known])
    const quoteAt = holderIn((analysis.quotes ?? []).filter(({ kind }) => kind !== 'indirect'))
    const isOwn = (mention: Mention) =>
      RUNNING.includes(roleAt(analysis, mention.start) ?? 'chrome') && !quoteAt(mention) && !isSubhead(reading, mention)
    const names = (analysis.people ?? []).flatMap((person) => fullNameOf(person, text) ?? [])
    return (analysis.people ?? []).flatMap((person) => {
      const name = fullNameOf(person, text)
      // The first mention in the running text, outside of quotations.
      const first = person.mentions.find(isOwn)
      if (!first || !name?.isSure || first.text !== name.surname || name.full.start < first.start) return []
      if (exempt.has(first.text) || hasTitle(text, first) || isListed(text, first)) return []
      if (!isPersonsName(name, reading) || isCredit(reading, first) || isGluedTitle(reading, first)) return []
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

/** Shorter paragraphs (code units) of one sentence are subheads, with or without a full stop: "Roe: a second try." */
const MAX_SUBHEAD = 60

function isSubhead({ text, sentences, analysis }: Reading, { start }: Mention): boolean {
  const paragraph = paragraphAt(analysis, start)
  if (!paragraph || paragraph.end - paragraph.start > MAX_SUBHEAD) return false
  const sentence = sentenceAt({ sentences }, { start, end: start })
  return (
    !/["”’]$/u.test(text.slice(sentence.start, sentence.end)) &&
    sentence.end - sentence.start > 0.6 * (paragraph.end - paragraph.start)
  )
}

/** A headline that stands in one line with the story: "Roe rejects aid. COLUMBIA — Gov. Jane Roe said on Friday …" */
function isGluedTitle({ sentences, analysis }: Reading, { start }: Mention): boolean {
  const [first] = sentences
  if (!first || start >= first.end || analysis.structure.headline !== null) return false
  return first.end - first.start <= MAX_GLUED_TITLE && (paragraphAt(analysis, start)?.end ?? 0) > first.end + 2
}

const MAX_GLUED_TITLE = 90

/** Not "League Yeading": the first word is a given name, an initial or, in another mention, a name of its own. */
function isPersonsName({ given, full }: FullName, { text, analysis }: Reading): boolean {
  if (/[-–]/u.test(text.charAt(full.start - 1))) return false
  const isOther = [...(analysis.places ?? []), ...(analysis.organizations ?? [])].some(({ mentions }) =>
    mentions.some(({ text }) => text === full.text.split(/\s+/u).at(-1)),
  )
  return isGivenName(given) || !isOther
}

const CREDIT = new RegExp(`\\b(?:${alternatives(CREDIT_PHRASES)})\\b`, 'iu')

/** "Roe reported from Los Angeles." */
function isCredit(reading: Reading, mention: Mention): boolean {
  const { start, end } = sentenceAt(reading, mention)
  return CREDIT.test(reading.text.slice(start, end))
}

/** "Poe, Roe and Max", "Presidents Poe and Roe", "Poe vs. Roe": surnames in a row, of which a reader needs no first names. */
const isListed = (text: string, { start, end }: Mention): boolean =>
  /\p{Lu}[\p{L}’'-]+,?\s(?:and|or|vs?\.?|versus|&)\s$|\p{Lu}[\p{L}’'-]+,\s$/u.test(
    text.slice(Math.max(0, start - 40), start),
  ) ||
  /^(?:,\s\p{Lu}[\p{L}’'-]+(?:,|\s(?:and|&)\s)|,?\s(?:and|or|vs?\.?|versus|&)\s\p{Lu})/u.test(text.slice(end, end + 40))

/** "President Roe", "the Roes", "a former Roe aide", "Roe-Max", "Roe's Museum": a title, an article or another name touches it. */
const hasTitle = (text: string, { start, end }: Mention): boolean =>
  /(?:\p{Lu}[\p{L}.’'-]*|\b(?:[Aa]n?|[Tt]he)(?:\s\p{Ll}+)?)\s$|[-–]$/u.test(
    text.slice(Math.max(0, start - 40), start),
  ) || /^(?:[-–]|['’]s\s\p{Lu}|\s\p{Lu})/u.test(text.slice(end, end + 8))
