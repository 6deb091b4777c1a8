import type { Help } from 'commander'
import { besideOrBelow } from '../../formats/column-layout.ts'

const INDENT = '  '
const GAP = 2

/** An option, argument or command of the help; on a narrow terminal its description stands below, and no word is broken. */
export function formatHelpItem(term: string, termWidth: number, description: string, help: Help): string {
  if (description === '') return INDENT + term
  const width = (help.helpWidth ?? Number.POSITIVE_INFINITY) - INDENT.length
  return besideOrBelow(term.padEnd(termWidth + GAP), termWidth + GAP, description, width)
    .split('\n')
    .map((line) => INDENT + line)
    .join('\n')
}
