import { Chalk, type ChalkInstance } from 'chalk'
import stringWidth from 'string-width'
import type { CheckedArticle, CheckReport, Finding, Severity } from '../../core/finding.ts'
import { oneLine, spaced } from '../../core/printable.ts'
import { wrap } from '../column-layout.ts'
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
  const width = stringWidth(`${place}  ${severity}  ${rule}  ${told}`)
  const below = wrap(told, Math.max(1, columns - MESSAGE_INDENT)).map(
    (line) => `\n${' '.repeat(MESSAGE_INDENT)}${line}`,
  )
  const head = `${chalk.bold(place)}  ${chalk[COLORS[severity]](severity)}  ${chalk.dim(rule)}${width > columns ? below.join('') : `  ${told}`}\n`
  return from ? head + underlined(finding, chalk, columns) : head
}

/** Where a message stands below its place, for which the terminal is too narrow. */
const MESSAGE_INDENT = 4

function underlined({ before, text: found, after, severity, from }: Finding, chalk: ChalkInstance, columns: number) {
  const number = `${from?.line ?? ''} | `
  const room = Math.max(LEAST_ROOM, columns - INDENT.length - stringWidth(number))
  const shown = cut(spaced(found), Math.min(MAX_LENGTH, room))
  const left = lastOf(spaced(before), room - stringWidth(shown))
  const right = firstOf(spaced(after), room - stringWidth(left + shown))
  const marks = '^'.repeat(Math.max(1, stringWidth(shown)))
  const line = `${INDENT}${chalk.dim(number)}${left}${shown}${right}`
  return `${line.trimEnd()}\n${' '.repeat(stringWidth(INDENT + number + left))}${chalk[COLORS[severity]](marks)}\n`
}

const INDENT = '  '

/** Narrower terminals break the line (columns). */
const LEAST_ROOM = 20

/** The end of the words before the finding, three in five columns of what is left. */
function lastOf(text: string, room: number): string {
  if (stringWidth(text) <= room * BEFORE) return text
  if (room <= 1) return ''
  const kept = [...text]
  while (kept.length > 0 && stringWidth(kept.join('')) > room * BEFORE - 1) kept.shift()
  return `…${kept.join('')}`
}

const BEFORE = 0.6

function firstOf(text: string, room: number): string {
  if (stringWidth(text) <= room) return text
  const kept = [...text]
  while (kept.length > 0 && stringWidth(kept.join('')) > room - 1) kept.pop()
  return room > 0 ? `${kept.join('')}…` : ''
}

function cut(text: string, most: number): string {
  if (text.length <= most) return text
  const head = Math.ceil(most * 0.7)
  return `${text.slice(0, head)} … ${text.slice(head + 3 - most)}`.replace(/[\ud800-\udfff]/gu, '')
}
