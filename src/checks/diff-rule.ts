import type { Fact } from '../core/change.ts'
import { shortened } from './compared-words.ts'
import { type FoldedChange, foldRenamings } from './fold-renamings.ts'
import { ARTICLE, defineRule, type Explanation, type Level, type Problem, type Reading, type Rule } from './rule.ts'
import { changesBetween } from './version-changes.ts'

/** A rule on what differs from the version before. */
export const diffRule = (
  name: string,
  level: Level,
  facts: readonly Fact[],
  summary: string,
  explanation: Explanation,
): Rule =>
  defineRule({
    name,
    summary,
    level,
    scope: ARTICLE,
    needs: 'base',
    options: {},
    explanation,
    run: (reading) => problemsOf(reading, facts, summary),
  })

function problemsOf({ base, ...now }: Reading, facts: readonly Fact[], summary: string): Problem[] {
  if (base === null) return []
  return foldRenamings(changesBetween(base, now))
    .filter(({ fact, kind }) => kind === 'changed' && facts.includes(fact))
    .flatMap((change) => problemOf(change, summary))
}

/** Quotation marks at the edges, which messages have anyway. */
const MARKS = /^["“”'‘’«»]+|["“”'‘’«»]+$/gu

function problemOf({ before, after, times }: FoldedChange, summary: string): Problem[] {
  if (!before || !after) return []
  const often = times > 1 ? `, in ${times} places` : ''
  const message = `${summary}: “${shortened(before.text.replace(MARKS, ''), 120)}” before${often}`
  return [{ ...after, message, related: [{ ...before, message: 'the version before', in: 'base' }] }]
}
