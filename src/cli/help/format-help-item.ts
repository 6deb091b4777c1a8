import { Help } from 'commander'
import { wrap } from '../../formats/column-layout.ts'

/** Descriptions narrower than this stand below what they describe. */
export const LEAST_DESCRIPTION = 24

/** Around the term: two spaces before and behind it. */
const MARGIN = 4
const INDENT = '      '

/** An option, argument or command of the help; on a narrow terminal its description stands below, and no word is broken. */
export function formatHelpItem(term: string, termWidth: number, description: string, help: Help): string {
  const width = help.helpWidth ?? Number.POSITIVE_INFINITY
  if (description === '' || width - termWidth - MARGIN >= LEAST_DESCRIPTION)
    return Help.prototype.formatItem.call(help, term, termWidth, description, help)
  const lines = wrap(description, Math.max(1, width - INDENT.length))
  return [`  ${term}`, ...lines.map((line) => `${INDENT}${line}`)].join('\n')
}
