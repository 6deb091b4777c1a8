import { recordName } from '../core/article-name.ts'
import { oneLine } from '../core/printable.ts'
import { type Format, type FormatContext, isError, type OutputRecord } from './format.ts'
import { countOf, headingOf, type Table, tablesOf } from './record-tables.ts'

/** GitHub-flavoured Markdown: a heading an article, a table a kind. */
export const markdown: Format = {
  render: (record, { tables }) => `${blocksOf(record, tables).join('\n\n')}\n`,
  between: '\n',
}

function blocksOf(record: OutputRecord, choice: FormatContext['tables']): string[] {
  const title = `# ${escaped(oneLine(recordName(record)))}`
  if (isError(record)) return [title, `**Error:** ${escaped(oneLine(record.error.message))}`]
  const notes = record.diagnostics.map(({ message }) => `Note: ${escaped(oneLine(message))}`)
  return [title, ...headingOf(record).map(paragraph), ...tablesOf(record, choice).map(section), ...notes]
}

function section(table: Table): string {
  const { title, columns, rows } = table
  if (rows.length === 0) return `## ${title}\n\nNone.`
  const lines = [
    columns.map((column) => column.title),
    columns.map(({ align }) => (align === 'right' ? '---:' : '---')),
    ...rows.map((cells) => cells.map(escaped)),
  ]
  return `## ${title} (${countOf(table)})\n\n${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}`
}

/** Without what would make a list, a heading or a quotation of a line. */
const paragraph = (line: string): string =>
  escaped(line).replace(/^(?<number>\d+)(?=[.)])|^(?=[-+=])/u, (number) => `${number}\\`)

const escaped = (text: string): string => text.replace(/[\\`*_[\]<>#|~&]/gu, '\\$&')
