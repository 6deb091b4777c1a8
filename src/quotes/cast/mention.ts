// A mention of somebody who may speak.
import type { NounClass } from '../../lexicons/speaker-nouns.ts'
import type { KnownEntity } from './entity-mentions.ts'

export interface Mention {
  readonly form: 'name' | 'pronoun' | 'phrase'
  /** Items first to end (exclusive); `head` is the item of the head word, `last` the end of what hangs on it ("for the ministry"). */
  readonly first: number
  /** The beginning of its phrase: the title or the determiner before a name. */
  readonly lead: number
  readonly head: number
  readonly end: number
  readonly last: number
  /** The head word in lower case. */
  readonly word: string
  readonly noun: NounClass | null
  /** Inside of a longer phrase: before its head ("Clinton aides"), owner of it ("Clinton's aides"), or hanging on it ("aides to Clinton"). */
  readonly inside: 'modifier' | 'owner' | 'tail' | null
  /** The entity whose mention this is. */
  readonly named: KnownEntity | null
}

/** A mention without more around it. */
export const plain = (
  form: Mention['form'],
  first: number,
  head: number,
  word: string,
  named: KnownEntity | null,
): Mention => ({
  form,
  first,
  lead: first,
  head,
  end: head + 1,
  last: head + 1,
  word,
  noun: null,
  inside: null,
  named,
})

export const byPlace = (a: Mention, b: Mention): number => a.first - b.first || b.end - a.end
