// Labels of the tagger: where in a name a token stands, and the kind of the name.

/** Kinds that the tagger tells apart; the last two are names that the record leaves out, learned so that they are not taken for others. */
export const NAME_KINDS = ['person', 'place', 'organization', 'facility', 'group', 'other'] as const
export type NameKind = (typeof NAME_KINDS)[number]

export const OUTSIDE = 0
/** Beginning, inside, end of a name; a name of one token. */
/** Labels of a kind: beginning, inside, end, single. */
export const PARTS = 4
export const LABEL_COUNT = 1 + PARTS * NAME_KINDS.length
const [BEGIN, INSIDE, END, SINGLE] = [0, 1, 2, 3]

export const labelOf = (kind: number, part: number): number => 1 + kind * PARTS + part
const kindOf = (label: number): number => Math.floor((label - 1) / PARTS)
const partOf = (label: number): number => (label - 1) % PARTS

/** A name in tokens: `kind` from `first` to `end`, exclusive. */
export interface TaggedName {
  readonly kind: NameKind
  readonly first: number
  readonly end: number
  /** By how much its least sure token prefers the name's kind, in the units of the weights; absent where no model found it. */
  readonly margin?: number
}

/** The margin by which a token with these scores prefers a kind to every other and to none. */
export function kindMargin(scores: ArrayLike<number>, at: number, kind: NameKind): number {
  const first = labelOf(NAME_KINDS.indexOf(kind), 0)
  let own = -Infinity
  let other = scores[at + OUTSIDE] as number
  for (let label = 1; label < LABEL_COUNT; label++) {
    const score = scores[at + label] as number
    if (label >= first && label < first + PARTS) own = Math.max(own, score)
    else other = Math.max(other, score)
  }
  return own - other
}

const isOpen = (label: number): boolean => label !== OUTSIDE && (partOf(label) === BEGIN || partOf(label) === INSIDE)
const starts = (label: number): boolean => label === OUTSIDE || partOf(label) === BEGIN || partOf(label) === SINGLE

/** May `to` follow `from`? Index LABEL_COUNT stands for the edge of a segment. */
export function mayFollow(from: number, to: number): boolean {
  const open = from !== LABEL_COUNT && isOpen(from)
  if (to === LABEL_COUNT) return !open
  if (!open) return starts(to)
  return !starts(to) && kindOf(from) === kindOf(to)
}

/** Labels of the tokens of a name of `length` tokens. */
export function labelsOf(kind: NameKind, length: number): number[] {
  const k = NAME_KINDS.indexOf(kind)
  if (length === 1) return [labelOf(k, SINGLE)]
  return Array.from({ length }, (_, i) => labelOf(k, i === 0 ? BEGIN : i === length - 1 ? END : INSIDE))
}

/** Adds to `names` those that a segment's labels spell; `first` is the index of its first token. */
export function namesOf(labels: ArrayLike<number>, first: number, names: TaggedName[]): void {
  let start = 0
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i] ?? OUTSIDE
    if (starts(label)) start = i
    const kind = label === OUTSIDE ? undefined : NAME_KINDS[kindOf(label)]
    if (kind && !isOpen(label)) names.push({ kind, first: first + start, end: first + i + 1 })
  }
}
