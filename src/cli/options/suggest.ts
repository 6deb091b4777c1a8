/** No name is as long. */
const MAX_LENGTH = 40

/** ` (did you mean "x"?)` where one of the names is near to what was written, else nothing. */
export function didYouMean(written: string, names: readonly string[]): string {
  if (written.length > MAX_LENGTH) return ''
  const limit = Math.max(1, Math.floor(written.length / 3))
  const near = names
    .map((name) => ({ name, edits: editsBetween(written.toLowerCase(), name) }))
    .filter(({ edits }) => edits <= limit)
    .sort((a, b) => a.edits - b.edits)[0]
  return near ? ` (did you mean "${near.name}"?)` : ''
}

/** Levenshtein's distance. */
function editsBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const substitution = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(substitution, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
