// Pronouns and noun phrases that stand for something named.
import { once } from '../../core/memoize.ts'
import { agesOf, yearsOf } from '../../lexicons/age-nouns.ts'
import { bodyKind } from '../../lexicons/body-kinds.ts'
import { type Gender, PRONOUNS } from '../../lexicons/function-words.ts'
import { lexiconTags } from '../../text/compromise-lexicon.ts'
import { genderOfNoun } from '../../text/gender.ts'
import { isInHeading, type Layout } from '../marks/quote-layout.ts'
import { hasTrait, Trait } from '../marks/quote-words.ts'
import type { AttributionContext } from './attribution-context.ts'
import type { EntityProfile } from './entity-profiles.ts'
import type { SpeakerEntity } from './speaker-entities.ts'
import type { Mention } from './speaker-mentions.ts'

/** A pronoun or a noun phrase that stands for something named. */
export interface Anaphor {
  readonly context: AttributionContext
  readonly mention: Mention
  readonly sentence: number
  readonly paragraph: number
  /** The pronoun's person and number, or the class of the noun with its determiner: "he", "person-the". */
  readonly kind: string
  readonly isPronoun: boolean
  readonly gender: Gender
  /** Its head word; ages and nationalities as one word each. */
  readonly nounKey: string
  /** The kind of body that its head word tells: "court", "company". */
  readonly bodyKind: string | null
  readonly introduction: () => Introduction
  readonly salience: string
}

/** The earlier introduction of a phrase's noun: with a name, with "a", with "the" only, or none. */
export type Introduction = 'named' | 'a' | 'the' | 'new'

/** Does a mention point back at all? "A clerk" and "officials" do not, unless the article calls somebody so. */
export function isDefinite({ profiles }: AttributionContext, { kind, isPronoun, mention }: Anaphor): boolean {
  if (isPronoun) return !/^(?:we|I|other)$/u.test(kind)
  return /-(?:the|this|owned|capital)$/u.test(kind) || (kind.endsWith('-bare') && profiles.byRole.has(mention.word))
}

/** The entity of a name, of what stands in apposition with one, or of the only one of an age: "the 41-year-old forward". */
export function certainOf(
  { entities, appositions, profiles, layout }: AttributionContext,
  mention: Mention,
): SpeakerEntity | null {
  if (mention.form === 'name') return entities.of(mention)
  const beside = appositions.get(mention)
  if (beside) return beside.form === 'name' ? entities.of(beside) : null
  if (mention.form !== 'phrase') return null
  const aged = profiles.byAge.get(ageIn(layout.words, mention) ?? -1) ?? ofAge(profiles, mention)
  if (aged.length === 1) return aged[0]?.entity ?? null
  const titled = peopleByTitle(profiles, layout, mention)
  if (titled.length === 1) return titled[0]?.entity ?? null
  const shortened = bodiesByName(profiles, layout, mention)
  if (shortened.length === 1) return shortened[0]?.entity ?? null
  return isBareInHeading(layout, mention) ? onlyPersonOf(profiles, mention) : null
}

/** People who have a whole title of three words or more: "China’s ambassador to Britain". */
function peopleByTitle({ byRole }: AttributionContext['profiles'], { words }: Layout, mention: Mention) {
  const { first, head, last, word, noun } = mention
  if (noun !== 'person' || last < head + 3) return []
  const own = ` ${words
    .slice(first, last)
    .map(({ lower }) => lower)
    .join(' ')}`
  return (byRole.get(word) ?? []).filter(({ entity: { titles } }) =>
    titles.some((title) => title.split(' ').length > 2 && own.endsWith(` ${title.toLowerCase()}`)),
  )
}

/** Bodies whose name ends in a phrase's own words, two at least: "the utilities commission" is the Oregon Public Utilities Commission. */
function bodiesByName({ byRole }: AttributionContext['profiles'], { words }: Layout, mention: Mention) {
  const { first, head, word, noun } = mention
  if (noun !== 'body' || words[first]?.lower !== 'the' || head < first + 2) return []
  const own = words.slice(first + 1, head + 1).map(({ lower }) => lower)
  const ending = ` ${own.join(' ')}`
  return (byRole.get(word) ?? []).filter(
    ({ entity: { type, name } }) => type === 'organization' && name.toLowerCase().endsWith(ending),
  )
}

/** Years within which a noun's ages tell one person from another: a "teenager", an "octogenarian", no "woman". */
const MAX_YEARS = 10

/** Those whose age a noun says: "the teenager" is the one who is 17. */
function ofAge({ all }: AttributionContext['profiles'], { word }: Mention): readonly EntityProfile[] {
  const [least, most] = agesOf(word) ?? [0, Infinity]
  if (most - least > MAX_YEARS) return []
  return all.filter(({ age }) => age !== null && least <= age && age <= most)
}

/** "Chairman will not resign", "Kisumu coach hits back": headings leave out the article and the name. */
function isBareInHeading(layout: Layout, { first, head, inside, noun }: Mention): boolean {
  if (inside !== null || noun !== 'person' || !isInHeading(layout, layout.sentenceOf[first] ?? 0)) return false
  const before = layout.words.slice(first, head)
  return !before.some((word) => word.isPossessive || hasTrait(word, Trait.determiner))
}

/** The only person whom the article calls by a noun. */
function onlyPersonOf({ byRole }: AttributionContext['profiles'], { word }: Mention): SpeakerEntity | null {
  const called = (byRole.get(word) ?? []).filter(({ entity }) => entity.type === 'person')
  return called.length === 1 ? (called[0]?.entity ?? null) : null
}

/** The age that a phrase gives, in years. */
function ageIn(words: Layout['words'], { first, head }: Mention): number | null {
  for (const { lower } of words.slice(first, head + 1)) {
    const age = yearsOf(lower)
    if (age !== null) return age
  }
  return null
}

export function anaphorOf(context: AttributionContext, mention: Mention): Anaphor {
  const { layout } = context
  const { form, word, first, noun } = mention
  const sentence = layout.sentenceOf[first] ?? 0
  const isPronoun = form === 'pronoun'
  const gender = isPronoun ? (PRONOUNS.get(word) ?? 'any') : (genderOfNoun(word) ?? 'any')
  return {
    context,
    mention,
    sentence,
    paragraph: layout.sentences[sentence]?.paragraph ?? 0,
    kind: isPronoun ? pronounKind(word) : `${noun ?? 'thing'}-${determinerOf(context, mention)}`,
    isPronoun,
    gender,
    nounKey: isPronoun ? word : nounKey(word),
    bodyKind: isPronoun ? null : bodyKind(word),
    introduction: once(() => introductionOf(context, mention, sentence)),
    salience: salienceOf(context, mention),
  }
}

/** Sentences before a noun phrase in which its noun is looked for. */
const SENTENCES_BEFORE = 20

function introductionOf(
  { layout, mentionsIn, appositions }: AttributionContext,
  { word, first }: Mention,
  sentence: number,
): Introduction {
  let found: Introduction = 'new'
  for (let s = sentence; s >= Math.max(0, sentence - SENTENCES_BEFORE); s--) {
    for (const one of mentionsIn[s] ?? []) {
      if (one.form !== 'phrase' || one.word !== word || one.first >= first) continue
      if (appositions.get(one)?.form === 'name') return 'named'
      if (/^(?:an?|another|one)$/u.test(layout.words[one.first]?.lower ?? '')) found = 'a'
      else if (found === 'new') found = 'the'
    }
  }
  return found
}

function nounKey(word: string): string {
  if (word.endsWith('-year-old')) return 'year-old'
  return lexiconTags(word).includes('Demonym') ? 'national' : word
}

const PRONOUN_KINDS: readonly (readonly [string, RegExp])[] = [
  ['he', /^(?:he|him|his)$/u],
  ['she', /^(?:she|her|hers)$/u],
  ['they', /^(?:they|them|their)$/u],
  ['it', /^its?$/u],
  ['we', /^(?:we|our|us)$/u],
  ['I', /^(?:i|my|me)$/u],
  ['who', /^who(?:se|m)?$/u],
  ['which', /^(?:which|that)$/u],
]

export const pronounKind = (word: string): string => PRONOUN_KINDS.find(([, form]) => form.test(word))?.[0] ?? 'other'

export function determinerOf({ layout }: AttributionContext, { first }: Mention): string {
  const { words } = layout
  const { lower = '', isPossessive = false } = words[first] ?? {}
  // The "Pose" actor
  if (words[first - 1]?.kind === 'quote' && words[first - 2]?.lower === 'the') return 'the'
  if (lower === 'the') return 'the'
  if (/^(?:this|that|these|those)$/u.test(lower)) return 'this'
  if (lower === 'a' || lower === 'an' || lower === 'another') return 'a'
  if (isPossessive || /^(?:his|her|its|their|our|my)$/u.test(lower)) return 'owned'
  return words[first]?.isCapital && words[first + 1]?.isCapital ? 'capital' : 'bare'
}

/** Subject of a verb of speech, subject of another, object of a preposition, inside of a longer phrase, or else. */
export function salienceOf({ letters }: AttributionContext, { lead, last, inside }: Mention): string {
  if (inside) return inside
  const after = letters[last] ?? ''
  if (after === 'V' || after === 'A' || letters[lead - 1] === 'V') return 'speaks'
  if ('hBver'.includes(after)) return 'subject'
  if ('pob'.includes(letters[lead - 1] ?? ' ')) return 'object'
  return after === ',' ? 'comma' : 'other'
}
