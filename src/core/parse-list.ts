// Reads the word lists of src/lexicons and scripts, which are written one entry a line.

/** The entries of a list, in order; indentation and blank lines do not count. */
export const parseList = (list: string): readonly string[] =>
  list
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** The words of a short list within code, which white space parts. */
export const parseWords = (words: string): readonly string[] => words.trim().split(/\s+/u)

/** The entries of a list as a set. */
export const parseSet = (list: string): ReadonlySet<string> => new Set(parseList(list))

/** The rows of a table, cut into columns: "kyat | MMK". */
export const parseTable = (table: string): readonly (readonly string[])[] =>
  parseList(table).map((row) => row.split('|').map((column) => column.trim()))

/** The values of a column that holds several: "Leningrad; Petrograd". */
export const parseValues = (column: string): readonly string[] => parseList(column.replaceAll(';', '\n'))

/** A regular expression's alternatives for literal words, the longest first. */
export const alternatives = (list: readonly string[]): string =>
  [...list]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&'))
    .join('|')
