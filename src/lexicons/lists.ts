/** The entries of a list: one a line, blank lines and the space around them left out. */
export const lines = (list: string): readonly string[] =>
  list
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** A regular expression's alternatives for literal words, the longest first. */
export const alternatives = (list: readonly string[]): string =>
  [...list]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&'))
    .join('|')
