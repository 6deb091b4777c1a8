// The view of an article on which speakers are looked for: quotations, cues, mentions, and a letter for the kind of every item.
import type { MarkedPassage } from '../../core/article.ts'
import type { Layout } from '../marks/quote-layout.ts'
import type { Appositions } from './appositions.ts'
import type { EntityProfile, EntityProfiles } from './entity-profiles.ts'
import type { Cue } from './find-cues.ts'
import type { SpeakerEntities } from './speaker-entities.ts'
import type { Mention } from './speaker-mentions.ts'

export interface AttributionContext {
  readonly layout: Layout
  readonly passages: readonly MarkedPassage[]
  readonly cues: readonly Cue[]
  readonly entities: SpeakerEntities
  /** Mentions that stand for the one beside them: "his lawyer, John Petrie". */
  readonly appositions: Appositions
  readonly profiles: EntityProfiles
  /** The people and organizations named in the headline, then those named most often. */
  readonly focus: readonly EntityProfile[]
  /** By sentence: its cues and mentions. */
  readonly cuesIn: readonly (readonly Cue[])[]
  readonly mentionsIn: readonly (readonly Mention[])[]
  /** By item: one letter for what it is, for shapes such as "N,n," + cue. */
  readonly letters: string
  /** The key of a mention's entity, which its other mentions share. */
  readonly keyOf: (mention: Mention) => string
  /** The number of mentions that the article has of a mention's entity. */
  readonly countOf: (mention: Mention) => number
}

/** Names are told apart by who is named, pronouns and phrases by their words. */
export function identify(
  mentions: readonly Mention[],
  entities: SpeakerEntities,
): Pick<AttributionContext, 'keyOf' | 'countOf'> {
  const words = { pronoun: new Map<string, number>(), phrase: new Map<string, number>() }
  for (const { form, word } of mentions) {
    if (form !== 'name') words[form].set(word, (words[form].get(word) ?? 0) + 1)
  }
  return {
    keyOf: (mention) => entities.of(mention)?.key ?? `${mention.form}:${mention.word}`,
    countOf: (mention) =>
      mention.form === 'name' ? (entities.of(mention)?.count ?? 0) : (words[mention.form].get(mention.word) ?? 0),
  }
}

/** Is a mention the first of its sentence that names something of its type, as no part of a longer phrase? */
export function isFirstNamed({ mentionsIn, layout }: AttributionContext, mention: Mention, type: string): boolean {
  const group = mentionsIn[layout.sentenceOf[mention.first] ?? 0] ?? []
  return mention === group.find((one) => one.form === 'name' && one.inside === null && typeOf(one) === type)
}

const typeOf = ({ named }: Mention): string => named?.type ?? 'person'

const NONE: readonly never[] = []

/** A list in text order, cut by sentence. */
export function bySentence<T extends { readonly first: number }>(
  { sentences }: Layout,
  list: readonly T[],
): (readonly T[])[] {
  let from = 0
  return sentences.map(({ end }) => {
    let to = from
    while (to < list.length && (list[to] as T).first < end) to++
    const group = to > from ? list.slice(from, to) : NONE
    from = to
    return group
  })
}

const FORM_LETTERS = { name: 'N', pronoun: 'P', phrase: 'n' } as const
const CUE_LETTERS: Readonly<Record<Cue['class'], string>> = {
  say: 'V',
  write: 'V',
  noun: 'S',
  colon: ':',
  dash: '-',
  call: 'A',
  judge: 'A',
  ask: 'A',
  think: 'A',
  show: 'A',
  according: 'A',
}

/** By item: what it is as a mention's or a cue's, else by itself. */
export function lettersOf({ words }: Layout, cues: readonly Cue[], mentions: readonly Mention[]): string {
  const letters = new Uint16Array(words.length)
  words.forEach(({ letter }, at) => {
    letters[at] = letter.charCodeAt(0)
  })
  for (const { form, first, end, inside, word } of mentions) {
    if (inside !== 'modifier' && inside !== 'owner' && word !== 'that')
      letters.fill(FORM_LETTERS[form].charCodeAt(0), first, end)
  }
  for (const { first, last, class: cueClass } of cues)
    letters.fill(CUE_LETTERS[cueClass].charCodeAt(0), first, last + 1)
  return Buffer.from(letters.buffer).toString('utf16le')
}
