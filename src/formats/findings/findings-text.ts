import { Chalk, type ChalkInstance } from 'chalk'
import stringWidth from 'string-width'
import type { CheckedArticle, CheckReport, Finding, Severity } from '../../core/finding.ts'
import { oneLine, spaced } from '../../core/printable.ts'
import type { FindingsContext } from './findings-format.ts'
import { summaryOf } from './findings-summary.ts'

const COLORS = { error: 'red', warning: 'yellow', suggestion: 'cyan' } as const satisfies Record<Severity, string>
/** Longer findings are cut: their ends say where they are. */
const MAX_LENGTH = 100

/** For people: each finding with its line, the span underlined; at the end how many there are. */
export function text(report: CheckReport, { color }: FindingsContext): string {
  const chalk = new Chalk({ level: color ? 1 : 0 })
  const blocks = report.articles.flatMap((article) => [
    ...(article.isExtracted && article.findings.length > 0
      ? [
          chalk.dim(
            `${oneLine(article.name)}: lines and columns are those of the text that newsparse text prints of this page\n`,
          ),
        ]
      : []),
    ...article.findings.map((finding) => block(article, finding, chalk)),
  ])
  return `${[...blocks, summaryOf(report)].join('\n')}\n`
}

function block({ name }: CheckedArticle, finding: Finding, chalk: ChalkInstance): string {
  const { from, severity, rule, message } = finding
  const place = [oneLine(name), ...(from ? [from.line, from.column] : [])].join(':')
  const head = `${chalk.bold(place)}  ${chalk[COLORS[severity]](severity)}  ${chalk.dim(rule)}  ${oneLine(message)}\n`
  return from ? head + underlined(finding, chalk) : head
}

function underlined({ before, text: found, after, severity, from }: Finding, chalk: ChalkInstance): string {
  const number = `${from?.line ?? ''} | `
  const shown = cut(spaced(found))
  const lead = `  ${number}${spaced(before)}`
  const line = `  ${chalk.dim(number)}${spaced(before)}${shown}${spaced(after)}`
  const marks = '^'.repeat(Math.max(1, stringWidth(shown)))
  return `${line.trimEnd()}\n${' '.repeat(stringWidth(lead))}${chalk[COLORS[severity]](marks)}\n`
}

const cut = (text: string): string =>
  text.length <= MAX_LENGTH
    ? text
    : `${text.slice(0, MAX_LENGTH - 30)} … ${text.slice(-27)}`.replace(/[\ud800-\udfff]/gu, '')
