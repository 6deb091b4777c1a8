/** Entries of a word list that is written as prose: parted by commas or line breaks. */
export const entries = (list: string): readonly string[] =>
  list
    .split(/[,\n]/u)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
