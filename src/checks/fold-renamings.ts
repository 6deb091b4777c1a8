import type { Change } from '../core/change.ts'

/** A change, and how often the same one was made. */
export interface FoldedChange extends Change {
  readonly times: number
}

/**
 * The changes with each renaming once: the same name changed to the same other name in many places, or a part of the name to the same
 * part of the other ("Jana Roe" to "Jane Doe", and then "Roe" to "Doe"). The first place stands for all.
 */
export function foldRenamings(changes: readonly Change[]): FoldedChange[] {
  const folded: (Change & { times: number })[] = []
  const longest = [...changes].sort((a, b) => wordsOf(b.before?.text).length - wordsOf(a.before?.text).length)
  const first = new Map<Change, Change>()
  const known = new Map<string, Change>()
  for (const change of longest) {
    if (!isRenaming(change)) continue
    const key = keyOf(change.fact, change.before?.text, change.after?.text)
    const other = known.get(key)
    if (other) first.set(change, other)
    else for (const part of partsOf(change)) if (!known.has(part)) known.set(part, change)
  }
  const count = new Map<Change, number>()
  for (const other of first.values()) count.set(other, (count.get(other) ?? 0) + 1)
  for (const change of changes) if (!first.has(change)) folded.push({ ...change, times: 1 + (count.get(change) ?? 0) })
  return folded
}

const isRenaming = ({ fact, kind }: Change): boolean =>
  kind === 'changed' && (fact === 'person' || fact === 'organization' || fact === 'place' || fact === 'speaker')

const wordsOf = (text = ''): readonly string[] => text.split(/\s+/u)

const keyOf = (fact: Change['fact'], before = '', after = ''): string =>
  JSON.stringify([fact === 'speaker' ? 'person' : fact, wordsOf(before), wordsOf(after)])

/** The renaming itself, and that of each word where both names have as many. */
function partsOf({ fact, before, after }: Change): string[] {
  const [old, now] = [wordsOf(before?.text), wordsOf(after?.text)]
  const parts = old.length === now.length ? old.map((word, i) => keyOf(fact, word, now[i])) : []
  const last = keyOf(fact, old.at(-1), now.at(-1))
  return [keyOf(fact, before?.text, after?.text), ...parts, last]
}
