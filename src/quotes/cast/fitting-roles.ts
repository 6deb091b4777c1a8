// Which entities a noun phrase with modifiers can mean: "the deputy mayor" is no mayor, "the Austrian chancellor" not the German
// one, and of two ministers "the defence minister" is the one who is called so.
import { RANK_MODIFIERS, TITLE_MODIFIERS } from '../../lexicons/title-modifiers.ts'
import { lexiconTags } from '../../text/compromise-lexicon.ts'
import type { Layout } from '../marks/quote-layout.ts'
import { type EntityProfile, hasRole, hasRoleWord } from './entity-profiles.ts'
import type { Mention } from './speaker-mentions.ts'

/** Without those whom the phrase's modifiers contradict, and those whom they fit worse than another of the same role. */
export function withoutMisfits<Found>(
  { words }: Layout,
  mention: Mention,
  found: readonly (readonly [EntityProfile, Found])[],
): readonly (readonly [EntityProfile, Found])[] {
  const modifiers = modifiersOf(words, mention)
  if (modifiers.length === 0) return found
  const nationality = modifiers.find(isNationality)
  const fits = found.map(([profile]) => {
    if (hasRole(profile, mention.word)) return fitOf(profile, modifiers)
    return nationality !== undefined && isForeign(profile, nationality) ? CONTRADICTED : null
  })
  const best = Math.max(0, ...fits.filter((fit) => fit !== null))
  return found.filter((_, i) => {
    const fit = fits[i] ?? null
    return fit === null || fit >= best
  })
}

const CONTRADICTED = -1

/** The words before a phrase's head that tell one office from another, in lower case. */
function modifiersOf(words: Layout['words'], { form, first, head }: Mention): string[] {
  if (form !== 'phrase') return []
  const before = words.slice(first, head).map(({ lower }) => lower)
  return before.filter((word) => TITLE_MODIFIERS.has(word) || RANK_MODIFIERS.has(word) || isNationality(word))
}

/** The number of modifiers by which the entity is called; `CONTRADICTED` where one tells of somebody else. */
function fitOf(profile: EntityProfile, modifiers: readonly string[]): number {
  const own = modifiers.filter((word) => hasRoleWord(profile, word))
  const isOther = (word: string): boolean =>
    !own.includes(word) && (RANK_MODIFIERS.has(word) || (isNationality(word) && isForeign(profile, word)))
  return modifiers.some(isOther) ? CONTRADICTED : own.length
}

/** Is somebody called by another nationality: "the French president" is not "the German chancellor"? */
const isForeign = (profile: EntityProfile, nationality: string): boolean =>
  !hasRoleWord(profile, nationality) && hasNationality(profile)

const isNationality = (word: string): boolean =>
  /^(?:u\.?s\.?|uk)$/u.test(word) || lexiconTags(word).includes('Demonym')

const hasNationality = ({ roleWords, known }: EntityProfile): boolean =>
  [...roleWords, ...(known?.words ?? [])].some(isNationality)
