import { analyse } from '../../src/analyse.ts'
import { withoutComments } from '../../src/checks/directives.ts'
import type { RosterEntry } from '../../src/checks/roster.ts'
import type { Reading } from '../../src/checks/rule.ts'
import { readArticle } from '../../src/text/read-article.ts'

const analysed = (source: string) => {
  const text = withoutComments(source)
  const article = readArticle(text)
  return { text, sentences: article.sentences, analysis: analyse(article) }
}

interface Compared {
  readonly against?: string | null
  readonly base?: string | null
  readonly day?: string | null
  readonly roster?: readonly RosterEntry[]
}

/** A text as rules read it, with what the extractors find in it. */
export function readAs(
  source: string,
  { against = null, base = null, day = null, roster = [] }: Compared = {},
): Reading {
  const read = analysed(source)
  return {
    ...read,
    against: against === null ? [] : [{ name: 'source.txt', text: against }],
    roster,
    base: base === null ? null : analysed(base),
    day: read.analysis.structure.published ?? day,
  }
}
