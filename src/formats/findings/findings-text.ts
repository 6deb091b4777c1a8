import { Chalk, type ChalkInstance } from 'chalk'
import stringWidth from 'string-width'
import type { CheckedArticle, CheckReport, Finding, Severity } from '../../core/finding.ts'
import type { FindingsContext } from './findings-format.ts'
import { oneLine, summaryOf } from './findings-summary.ts'

const COLORS = { error: 'red', warning: 'yellow', suggestion: 'cyan' } as const satisfies Record<Severity, string>
/** Longer findings are cut: their ends say where they are. */
const LONGEST = 100

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
  const shown = cut(flat(found))
  const lead = `  ${number}${flat(before)}`
  const line = `  ${chalk.dim(number)}${flat(before)}${shown}${flat(after)}`
  const marks = '^'.repeat(Math.max(1, stringWidth(shown)))
  return `${line.trimEnd()}\n${' '.repeat(stringWidth(lead))}${chalk[COLORS[severity]](marks)}\n`
}

/** Blanks and controls as single spaces, so that what is underlined stands above its marks. */
const flat = (text: string): string => text.replace(/[\s\p{Cc}]/gu, ' ')

const cut = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 30)} … ${text.slice(-27)}`.replace(/[\ud800-\udfff]/gu, '')
