import type { CheckReport, Severity } from '../../core/finding.ts'
import { countsOf, SEVERITIES } from '../../core/finding.ts'

/** "1 error", "2 warnings". */
export const plural = (count: number, word: string): string =>
  `${count.toLocaleString('en')} ${word}${count === 1 ? '' : 's'}`

/** "2 errors, 1 warning in 3 articles", or that there is nothing. */
export function summaryOf({ articles, unread }: CheckReport): string {
  const failed = unread > 0 ? `${plural(unread, 'input')} could not be read` : ''
  if (articles.length === 0) return `nothing was checked${failed && `: ${failed}`}`
  const counts = countsOf(articles)
  const found = SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) =>
    plural(counts[severity], severity),
  )
  const back = [
    ...keptBack(
      articles.reduce((sum, { disabled }) => sum + disabled, 0),
      'disabled by comments',
    ),
    ...keptBack(
      articles.reduce((sum, { known }) => sum + known, 0),
      'known from the baseline',
    ),
  ]
  return `${[found.length > 0 ? found.join(', ') : 'no findings', ...back].join('; ')} in ${plural(articles.length, 'article')}${failed && `; ${failed}`}`
}

const keptBack = (count: number, why: string): string[] => (count > 0 ? [`${count.toLocaleString('en')} ${why}`] : [])

/** Severities in words of the hosts' own. */
export const GITHUB_LEVELS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  suggestion: 'notice',
}
export const SARIF_LEVELS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  suggestion: 'note',
}
