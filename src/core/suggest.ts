import { editsBetween } from './edit-distance.ts'

/** No name is as long. */
const MAX_LENGTH = 40

/** ` (did you mean "x"?)` where one of the names is near to what was written, else nothing. */
export function didYouMean(written: string, names: readonly string[]): string {
  if (written.length > MAX_LENGTH) return ''
  const limit = Math.max(1, Math.floor(written.length / 3))
  const near = names
    .map((name) => ({ name, edits: editsBetween(written.toLowerCase(), name.toLowerCase(), limit) }))
    .filter(({ edits }) => edits <= limit)
    .sort((a, b) => a.edits - b.edits)[0]
  return near ? ` (did you mean "${near.name}"?)` : ''
}
