// Differences between two versions of an article. Words are aligned first (diff, Myers' algorithm), so that a fact of the
// old version has a place in the new one; what has moved is found by its content.
import { diffArrays } from 'diff'
import type { Mention, NumberMention, Quote } from '../core/analysis.ts'
import type { Change, Fact } from '../core/change.ts'
import { indexAt, type Range, type Span, spanOf } from '../core/span.ts'
import { isSameUnit } from './compare-amounts.ts'
import { keysOf, type Word, wordsOf } from './compared-words.ts'
import { isQuoted } from './quoted-words.ts'
import type { AnalysedText } from './rule.ts'

/** More edits than this between two passages, and they are not compared word by word: they are another text. */
const MAX_EDITS = 1500

/** The range of the new text that a range of the old one became; null where all of it is gone. */
type Locate = (range: Range) => Range | null

/** The changes of facts from one version to the next, by their places in the new version, then in the old one. */
export function changesBetween(before: AnalysedText, after: AnalysedText): Change[] {
  const locate = aligned(before.text, after.text)
  const quotesOf = ({ analysis: { quotes = [] } }: AnalysedText) => quotes.filter(isQuoted)
  const changes = [
    ...compare('quote', quotesOf(before), quotesOf(after), locate, QUOTES),
    ...speakersChanged(quotesOf(before), quotesOf(after)),
    ...compare('number', before.analysis.numbers ?? [], after.analysis.numbers ?? [], locate, NUMBERS),
    ...(['people', 'organizations', 'places'] as const).flatMap((kind) =>
      compare(FACT_OF[kind], mentions(before.analysis[kind]), mentions(after.analysis[kind]), locate, NAMES),
    ),
  ]
  return changes
    .map((change) => ({ ...change, before: plain(before.text, change.before), after: plain(after.text, change.after) }))
    .sort((a, b) => placeOf(a) - placeOf(b))
}

const FACT_OF = { people: 'person', organizations: 'organization', places: 'place' } as const

const placeOf = ({ before, after }: Change): number => (after ?? before)?.start ?? 0

const plain = (text: string, span: Span | null): Span | null => span && spanOf(text, span.start, span.end)

const mentions = (entities: readonly { readonly mentions: readonly Mention[] }[] = []): readonly Mention[] =>
  entities.flatMap((entity) => entity.mentions).sort((a, b) => a.start - b.start)

/** The comparison of two facts of a kind. */
interface Comparison<T> {
  /** Do they say the same? */
  readonly isSame: (a: T, b: T) => boolean
  /** Standing in one place, can one be the other in another form? */
  readonly isForm: (a: T, b: T) => boolean
  /** The key by which two facts are equal, wherever they stand. */
  readonly key: (fact: T) => string
}

/** The text in one line: a line that is wrapped elsewhere is the same. */
const flat = ({ text }: { readonly text: string }): string => text.replace(/\s+/gu, ' ')

const QUOTES: Comparison<Quote> = {
  isSame: (a, b) => keysOf(a.content) === keysOf(b.content),
  isForm: () => true,
  key: ({ content }) => keysOf(content),
}
const NUMBERS: Comparison<NumberMention> = {
  isSame: (a, b) =>
    a.kind === b.kind &&
    a.unit === b.unit &&
    (a.value === null
      ? flat(a) === flat(b)
      : JSON.stringify(a.value) === JSON.stringify(b.value) && a.bound === b.bound),
  isForm: (a, b) => a.kind === b.kind && (a.unit === b.unit || a.unit === null || b.unit === null || isSameUnit(a, b)),
  key: ({ kind, value, unit, text }) => JSON.stringify([kind, value ?? flat({ text }), unit]),
}
const NAMES: Comparison<Mention> = {
  isSame: (a, b) => flat(a) === flat(b),
  isForm: () => true,
  key: flat,
}

/** Changed: other words in the same place. Removed and added: what has no like in the other version. */
function compare<T extends Span>(
  fact: Fact,
  before: readonly T[],
  after: readonly T[],
  locate: Locate,
  { isSame, isForm, key }: Comparison<T>,
): Change[] {
  const open = new Set(after)
  const gone: T[] = []
  const changes: Change[] = []
  for (const old of before) {
    const place = locate(old)
    const here = place ? inPlace(after, place).filter((each) => open.has(each)) : []
    const same = here.find((each) => isSame(old, each))
    const form = same ?? here.find((each) => isForm(old, each))
    if (!form) gone.push(old)
    else {
      open.delete(form)
      if (!same) changes.push({ fact, kind: 'changed', before: old, after: form })
    }
  }
  return [...changes, ...moved(fact, gone, [...open], new Set(before.map(key)), new Set(after.map(key)), key)]
}

/** Facts that touch a range. They are sorted and hardly overlap. */
function inPlace<T extends Range>(facts: readonly T[], { start, end }: Range): T[] {
  const found: T[] = []
  for (let i = Math.max(0, indexAt(facts, start) - 1); i < facts.length; i++) {
    const fact = facts[i]
    if (!fact || fact.start >= end) break
    if (fact.end > start) found.push(fact)
  }
  return found
}

function moved<T extends Span>(
  fact: Fact,
  gone: readonly T[],
  come: readonly T[],
  old: ReadonlySet<string>,
  now: ReadonlySet<string>,
  key: (fact: T) => string,
): Change[] {
  const once = <U extends T>(facts: readonly U[]): U[] =>
    [...new Map([...facts].reverse().map((f) => [key(f), f])).values()].reverse()
  return [
    ...once(gone.filter((each) => !now.has(key(each)))).map((each) => ({
      fact,
      kind: 'removed' as const,
      before: each,
      after: null,
    })),
    ...once(come.filter((each) => !old.has(key(each)))).map((each) => ({
      fact,
      kind: 'added' as const,
      before: null,
      after: each,
    })),
  ]
}

/** The same words, in whatever place, said by another. Words that stand twice in the old version may keep either speaker. */
function speakersChanged(before: readonly Quote[], after: readonly Quote[]): Change[] {
  const old = new Map<string, { last: Speaker; readonly surnames: Set<string | undefined> }>()
  for (const { content, speaker } of before) {
    if (!speaker) continue
    const were = old.get(keysOf(content)) ?? { last: speaker, surnames: new Set() }
    were.last = speaker
    were.surnames.add(surnameOf(speaker))
    old.set(keysOf(content), were)
  }
  return after.flatMap(({ content, speaker }): Change[] => {
    const were = old.get(keysOf(content))
    if (!were || !speaker) return []
    const surname = surnameOf(speaker)
    if (surname === undefined) return []
    if (were.surnames.has(surname) || were.surnames.has(undefined)) return []
    return [{ fact: 'speaker', kind: 'changed', before: were.last, after: speaker }]
  })
}

type Speaker = NonNullable<Quote['speaker']>

/** "Roe" is Jane Roe; undefined for a pronoun, which says nothing. */
const surnameOf = ({ name, text, type }: Speaker): string | undefined =>
  name === null && type === 'unknown'
    ? undefined
    : keysOf(name ?? text)
        .split(' ')
        .at(-1)

/** Aligns the words of two texts. */
function aligned(before: string, after: string): Locate {
  const [old, now] = [wordsOf(before), wordsOf(after)]
  const partner = partnersOf(old, now)
  return ({ start, end }) => {
    const first = Math.max(0, indexAt(old, start))
    const inside: number[] = []
    for (let i = first; i < old.length && (old[i]?.start ?? end) < end; i++)
      if ((old[i]?.end ?? 0) > start) inside.push(i)
    const [from, to] = [inside[0], inside.at(-1)]
    if (from === undefined || to === undefined) return null
    // From the partner of the word before it to that of the word behind it: what is in between took its place.
    const left = now[(lastPartner(partner, from) ?? -1) + (partner[from] === undefined ? 1 : 0)]
    const right = now[(nextPartner(partner, to, old.length) ?? now.length) - (partner[to] === undefined ? 1 : 0)]
    return left && right && left.start < right.end ? { start: left.start, end: right.end } : null
  }
}

type Partners = readonly (number | undefined)[]

function lastPartner(partner: Partners, from: number): number | undefined {
  for (let i = from; i >= 0; i--) if (partner[i] !== undefined) return partner[i]
  return undefined
}

function nextPartner(partner: Partners, from: number, length: number): number | undefined {
  for (let i = from; i < length; i++) if (partner[i] !== undefined) return partner[i]
  return undefined
}

/** For each old word the index of the new word that it is; undefined where it is gone. */
function partnersOf(old: readonly Word[], now: readonly Word[]): Partners {
  const partner: (number | undefined)[] = new Array(old.length).fill(undefined)
  const changes = diffArrays(
    old.map(({ key }) => key),
    now.map(({ key }) => key),
    { maxEditLength: MAX_EDITS },
  )
  let [i, j] = [0, 0]
  for (const { value, added, removed } of changes ?? []) {
    if (added) j += value.length
    else if (removed) i += value.length
    else for (const _ of value) partner[i++] = j++
  }
  return partner
}
