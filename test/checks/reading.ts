import { analyse } from '../../src/analyse.ts'
import { withoutComments } from '../../src/checks/directives.ts'
import type { Reading } from '../../src/checks/rule.ts'
import { readArticle } from '../../src/text/read-article.ts'

const analysed = (source: string) => {
  const text = withoutComments(source)
  return { text, analysis: analyse(readArticle(text)) }
}

interface Compared {
  readonly against?: string | null
  readonly base?: string | null
  readonly day?: string | null
}

/** A text as rules read it, with what the extractors find in it. */
export function readAs(source: string, { against = null, base = null, day = null }: Compared = {}): Reading {
  const read = analysed(source)
  return {
    ...read,
    against,
    base: base === null ? null : analysed(base),
    day: read.analysis.structure.published ?? day,
  }
}
