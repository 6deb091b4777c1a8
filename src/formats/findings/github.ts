// Workflow commands of GitHub Actions: annotations beside the lines of a pull request, and the summary of a step.
import { type CheckedArticle, type CheckReport, type Finding, SEVERITIES } from '../../core/finding.ts'
import { oneLine, printable } from '../../core/printable.ts'
import { GITHUB_LEVELS, plural, summaryOf } from './findings-summary.ts'

/** GitHub shows so many annotations of each level for a step. */
const MAX_SHOWN = 10
/** GitHub takes a summary of at most 1 MiB. */
const MAX_SUMMARY = 1_000_000

/** One annotation a finding, at most ten of a level; what is left out is counted, and stands in the step's summary. */
export function github(report: CheckReport): string {
  const lines = SEVERITIES.flatMap((severity) => {
    const found = findingsOf(report).filter(({ finding }) => finding.severity === severity)
    const more = found.length - MAX_SHOWN
    const rest = more > 0 ? [`${plural(more, `more ${severity}`)}: see the summary of this step`] : []
    return [...found.slice(0, MAX_SHOWN).map(annotation), ...rest]
  })
  return `${[...lines, escaped(summaryOf(report))].join('\n')}\n`
}

interface Found {
  readonly article: CheckedArticle
  readonly finding: Finding
}

const findingsOf = ({ articles }: CheckReport): Found[] =>
  articles.flatMap((article) => article.findings.map((finding) => ({ article, finding })))

function annotation({ article, finding }: Found): string {
  const { rule, severity, message, from, to } = finding
  // Lines of the extracted text are not those of the page.
  const isPlaced = from && to && !article.isExtracted
  const place = isPlaced ? { line: from.line, endLine: to.line, col: from.column, endColumn: to.column } : {}
  const properties = { ...(article.path !== null && { file: withoutControls(article.path) }), ...place, title: rule }
  const written = Object.entries(properties).map(([name, value]) => `${name}=${escapedProperty(String(value))}`)
  return `::${GITHUB_LEVELS[severity]} ${written.join(',')}::${escaped(oneLine(message))}`
}

/** Line breaks have escapes of GitHub's own. */
const withoutControls = (path: string): string => path.replace(/[^\r\n]+/gu, printable)

/** As the runner's own toolkit escapes the data of a command, and its properties. */
const escaped = (text: string): string => text.replace(/%/gu, '%25').replace(/\r/gu, '%0D').replace(/\n/gu, '%0A')
const escapedProperty = (text: string): string => escaped(text).replace(/:/gu, '%3A').replace(/,/gu, '%2C')

/** The step's summary in Markdown: every finding, as far as there is room. */
export function githubSummary(report: CheckReport): string {
  const head = `### newsparse: ${summaryOf(report)}\n`
  const found = findingsOf(report)
  if (found.length === 0) return head
  let table = '\n| Where | Severity | Rule | What |\n| --- | --- | --- | --- |\n'
  for (const [i, { article, finding }] of found.entries()) {
    const { from, severity, rule, message } = finding
    const place = [oneLine(article.name), ...(from ? [from.line, from.column] : [])].join(':')
    const row = `| ${cell(place)} | ${severity} | ${cell(rule)} | ${cell(message)} |\n`
    if (table.length + row.length > MAX_SUMMARY / 3)
      return `${head}${table}\n${plural(found.length - i, 'more finding')}.\n`
    table += row
  }
  return head + table
}

/** Text as the cell of a Markdown table: nothing in it is markup. */
const cell = (text: string): string =>
  oneLine(text)
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/[\\`*_{}[\]()#+!|~@$-]/gu, (mark) => `&#${mark.codePointAt(0)};`)
