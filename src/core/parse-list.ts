// Reads the word lists of src/lexicons and scripts, which are written one entry a line.

/** The entries of a list, in order; indentation and blank lines do not count. */
export const parseList = (list: string): readonly string[] =>
  list
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** The entries of a list as a set. */
export const parseSet = (list: string): ReadonlySet<string> => new Set(parseList(list))

/** The rows of a table, cut into columns: "kyat | MMK". */
export const parseTable = (table: string): readonly (readonly string[])[] =>
  parseList(table).map((row) => row.split('|').map((column) => column.trim()))

/** The values of a column that holds several: "Leningrad; Petrograd". */
export const parseValues = (column: string): readonly string[] => parseList(column.replaceAll(';', '\n'))

/** The words of a line, with white space between. */
export const parseWords = (line = ''): readonly string[] => line.split(/\s+/u).filter((word) => word !== '')

/** The forms of a line, with commas between, for forms may have several words: "kilometre, km". */
export const parseForms = (line = ''): readonly string[] => (line === '' ? [] : line.split(', '))

/** A word of a list as it stands in a name. */
export const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** A regular expression's alternatives for literal words, the longest first. */
export const alternatives = (list: readonly string[]): string =>
  [...list]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&'))
    .join('|')
