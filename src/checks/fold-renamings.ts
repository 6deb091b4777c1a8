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
  const groups = groupsOf(changes)
  const shown = new Map<Change, number>()
  for (const [first, group] of groups) shown.set(shownOf(first, group), placesOf(group))
  const folded = new Set([...groups.values()].flat())
  return changes.flatMap((change) => {
    const times = shown.get(change) ?? (folded.has(change) ? null : 1)
    return times === null ? [] : [{ ...change, times }]
  })
}

/** The changes of each renaming, by the one that gives the name in full. */
function groupsOf(changes: readonly Change[]): Map<Change, Change[]> {
  const groups = new Map<Change, Change[]>()
  const known = new Map<string, Change>()
  const longest = [...changes].sort((a, b) => wordsOf(b.before?.text).length - wordsOf(a.before?.text).length)
  for (const change of longest) {
    if (!isRenaming(change)) continue
    const first = known.get(keyOf(change.fact, change.before?.text, change.after?.text))
    if (first) groups.get(first)?.push(change)
    else {
      groups.set(change, [change])
      for (const part of partsOf(change)) if (!known.has(part)) known.set(part, change)
    }
  }
  return groups
}

/**
 * The change that stands for its renaming. Where a name changed as the speaker of a quotation only, the quotation has another speaker;
 * where it changed elsewhere too, the person has another name.
 */
function shownOf(first: Change, group: readonly Change[]): Change {
  const speakers = group.filter(isSpeaker)
  const elsewhere = group.filter((change) => !isSpeaker(change) && !speakers.some((each) => isAt(each, change)))
  const wanted = elsewhere.length > 0 ? elsewhere : speakers
  return wanted.includes(first) ? first : (wanted[0] ?? first)
}

/** A speaker's name is a mention of the person, too: one place. */
function placesOf(group: readonly Change[]): number {
  const names = group.filter((change) => !isSpeaker(change))
  return names.length + group.filter((change) => isSpeaker(change) && !names.some((each) => isAt(each, change))).length
}

const isSpeaker = ({ fact }: Change): boolean => fact === 'speaker'
const isAt = (a: Change, b: Change): boolean => a.after?.start === b.after?.start

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
