import { Chalk, type ChalkInstance } from 'chalk'
import '../exact-widths.ts'
import type { CheckedArticle, CheckReport, Finding, Severity } from '../../core/finding.ts'
import { oneLine, spaced } from '../../core/printable.ts'
import { beginningOf, besideOrBelow, endOf, widthOf } from '../column-layout.ts'
import type { FindingsContext } from './findings-format.ts'
import { summaryOf } from './findings-summary.ts'

const COLORS = { error: 'red', warning: 'yellow', suggestion: 'cyan' } as const satisfies Record<Severity, string>
/** Longer findings are cut: their ends say where they are. */
const MAX_LENGTH = 100

/** For people: each finding with its line, the span underlined; at the end how many there are. */
export function text(report: CheckReport, { color, columns }: FindingsContext): string {
  const chalk = new Chalk({ level: color ? 1 : 0 })
  const blocks = report.articles.flatMap((article) => [
    ...(article.isExtracted && article.findings.length > 0
      ? [
          chalk.dim(
            `${oneLine(article.name)}: lines and columns are those of the text that newsparse text prints of this page\n`,
          ),
        ]
      : []),
    ...article.findings.map((finding) => block(article, finding, chalk, columns ?? Number.POSITIVE_INFINITY)),
  ])
  return `${[...blocks, summaryOf(report)].join('\n')}\n`
}

function block({ name }: CheckedArticle, finding: Finding, chalk: ChalkInstance, columns: number): string {
  const { from, severity, rule, message } = finding
  const place = [oneLine(name), ...(from ? [from.line, from.column] : [])].join(':')
  const told = oneLine(message)
  const head = `${chalk.bold(place)}  ${chalk[COLORS[severity]](severity)}  ${chalk.dim(rule)}  `
  const width = widthOf(`${place}  ${severity}  ${rule}  `)
  // A message stands on one line with its place, as grep finds it, or below.
  const lines = `${besideOrBelow(head, width, told, columns, widthOf(told))}\n`
  return from ? lines + underlined(finding, chalk, columns) : lines
}

function underlined({ before, text: found, after, severity, from }: Finding, chalk: ChalkInstance, columns: number) {
  const number = `${from?.line ?? ''} | `
  const room = Math.max(LEAST_ROOM, columns - INDENT.length - widthOf(number))
  const shown = cut(spaced(found), Math.min(MAX_LENGTH, room))
  const left = lastOf(spaced(before), room - widthOf(shown))
  const right = firstOf(spaced(after), room - widthOf(left + shown))
  const marks = '^'.repeat(Math.max(1, widthOf(shown)))
  const line = `${INDENT}${chalk.dim(number)}${left}${shown}${right}`
  return `${line.trimEnd()}\n${' '.repeat(widthOf(INDENT + number + left))}${chalk[COLORS[severity]](marks)}\n`
}

const INDENT = '  '

/** Narrower terminals break the line (columns). */
const LEAST_ROOM = 20

/** The end of the words before the finding, three in five columns of what is left. */
function lastOf(text: string, room: number): string {
  if (widthOf(text) <= room * BEFORE) return text
  return room > 1 ? `…${endOf(text, Math.floor(room * BEFORE) - 1)}` : ''
}

const BEFORE = 0.6

function firstOf(text: string, room: number): string {
  if (widthOf(text) <= room) return text
  return room > 0 ? `${beginningOf(text, room - 1)}…` : ''
}

function cut(text: string, most: number): string {
  if (widthOf(text) <= most) return text
  const head = Math.ceil(most * 0.7)
  return `${beginningOf(text, head)}${GAP}${endOf(text, most - head - GAP.length)}`
}

const GAP = ' … '
