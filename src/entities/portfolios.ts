// Portfolios of ministers are no organizations: "Minister of Trade and Industry", "Labour Minister".
import type { Article } from '../core/article.ts'
import { KNOWN } from '../ner/known-names.ts'
import { readWord } from '../ner/tagger-words.ts'
import type { NameMention } from './name-mentions.ts'

const BEFORE = /\b(?:[Mm]inister|[Mm]inisters|Secretary)(?: of State)? (?:for|of) (?:the )?$/u
const AFTER = /^ (?:Minister|Ministers)\b/u
const LONGEST_BEFORE = 32
const LONGEST_AFTER = 11
const LANDS = KNOWN.country | KNOWN.area | KNOWN.region | KNOWN.group
const HEAD = /^(?:Administration|Authority|Council|Government|League|Party|Republic|State|Union)$/u

/** The mentions without the portfolios that were taken for organizations. */
export const withoutPortfolios = (article: Article, mentions: readonly NameMention[]): NameMention[] =>
  mentions.filter((mention) => mention.kind !== 'organization' || !isPortfolio(article, mention))

function isPortfolio({ text }: Article, mention: NameMention): boolean {
  const isOwned =
    AFTER.test(text.slice(mention.end, mention.end + LONGEST_AFTER)) ||
    BEFORE.test(text.slice(Math.max(0, mention.start - LONGEST_BEFORE), mention.start))
  return isOwned && !isBody(mention.text)
}

/** "The Kurdistan Regional Government", "NATO" and "Hamas" have ministers too. */
function isBody(name: string): boolean {
  const words = name.split(' ').map(readWord)
  const [first, last] = [words[0], words.at(-1)]
  if (!first || !last) return false
  const isNamed = words.length === 1 && (first.known & KNOWN.organization) !== 0 && first.flags === 0
  return isNamed || HEAD.test(last.text) || words.some((word) => word.case === 'upper' || (word.known & LANDS) !== 0)
}
