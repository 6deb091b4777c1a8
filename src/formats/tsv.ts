import { delimited } from './delimited.ts'

/** Tab-separated values; a cell with a tab, a quote mark or a line break is quoted as in CSV. */
export const tsv = delimited('\t', '\n')
