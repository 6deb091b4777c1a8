// Features of an entity as the referent of a noun phrase, by what the article calls it and by its name.
import { agesOf } from '../../lexicons/age-nouns.ts'
import { contextOf } from '../../lexicons/body-contexts.ts'
import { areAlike } from '../../lexicons/role-groups.ts'
import { TITLE_MODIFIERS } from '../../lexicons/title-modifiers.ts'
import type { Layout } from '../marks/quote-layout.ts'
import { type FeatureSink, few, templates } from '../ranking/quote-templates.ts'
import type { Anaphor } from './anaphors.ts'
import type { Antecedent } from './antecedents.ts'
import { type EntityProfile, hasRoleWord } from './entity-profiles.ts'
import type { Mention } from './speaker-mentions.ts'

const T = templates(
  'role',
  'roleDistance',
  'roleWords',
  'age',
  'nounType',
  'roleKind',
  'within',
  'strange',
  'bodyKinds',
  'bodyKindDistance',
  'otherRole',
  'rolePair',
  'unshared',
  'modifiers',
  'context',
  'contextRole',
)

/** Is the entity called so, by its roles, its name, its kind of body, its age? */
export function writeReferent(
  sink: FeatureSink,
  { kind, mention, context, nounKey, bodyKind, introduction }: Anaphor,
  { profile, latest }: Antecedent,
  distance: string,
): void {
  const { words } = context.layout
  const { first, head, word, noun } = mention
  let shared = 0
  let strange = 0
  let unshared = 0
  for (let i = first; i < head; i++) {
    const { lower = '', isCapital = false } = words[i] ?? {}
    if (hasRoleWord(profile, lower)) shared++
    else if (isCapital) strange++
    else if (i > first) unshared++
  }
  const role = roleOf(profile, word, strange > 0)
  sink.write(T.role, role, profile.entity.type, noun ?? 'thing')
  writeRolePairs(sink, nounKey, profile)
  sink.write(T.roleDistance, kind, role, distance)
  sink.write(T.roleKind, kind, role, few(context.profiles.byRole.get(word)?.length ?? 0, 1))
  sink.write(T.roleWords, role, few(shared, 1), few(strange, 1))
  sink.write(T.unshared, role, few(shared, 1), few(unshared, 2))
  if (role === 'head' || role === 'known')
    sink.write(T.modifiers, modifierOf(words, mention, profile), missingModifier(words, mention, profile))
  sink.write(T.strange, role, few(shared, 1), few(strange, 1), distance)
  sink.write(T.nounType, nounKey, profile.entity.type)
  const own = profile.bodyKind ?? profile.entity.type
  const agrees = bodyKind ? String(bodyKind === own) : 'open'
  sink.write(T.bodyKinds, bodyKind ?? noun ?? 'thing', own)
  sink.write(T.bodyKindDistance, agrees, String(profile.bodyKind !== null), role, distance)
  // A rabbi whom the article calls a minister
  if (profile.entity.type === 'person')
    sink.write(T.otherRole, role, few(profile.roles.size, 1), introduction(), distance)
  writeAge(sink, mention, profile)
  writeContext(sink, mention, profile, role)
  // "The Herald newspaper", but not "the Herald editor"
  if (latest && latest.first >= first) sink.write(T.within, nounKey, profile.entity.type)
}

/** "The airline": do words of airlines stand near the entity's names? */
function writeContext(sink: FeatureSink, { word }: Mention, { entity, context }: EntityProfile, role: string): void {
  const expected = entity.type === 'person' ? null : contextOf(word)
  if (expected === null) return
  let met = 0
  for (const near of context()) if (expected.has(near)) met++
  sink.write(T.context, few(met, 3))
  sink.write(T.contextRole, role, few(met, 3))
}

/** "The 42-year-old", "the teenager": does the entity's age agree? */
function writeAge(sink: FeatureSink, { word }: Mention, { age, entity }: EntityProfile): void {
  if (entity.type !== 'person') return
  const range = agesOf(word)
  if (range === null) return
  const isWithin = age !== null && range[0] <= age && age <= range[1]
  sink.write(T.age, range[0] === range[1] ? 'figure' : word, age === null ? 'unknown' : String(isWithin))
}

const MAX_PAIRS = 6

/** Features of the phrase's noun with each of the entity's roles: who is called a premier may be the minister. */
function writeRolePairs(sink: FeatureSink, nounKey: string, { roles }: EntityProfile): void {
  let pairs = 0
  for (const role of roles) {
    if (++pairs > MAX_PAIRS) return
    sink.write(T.rolePair, nounKey, role)
  }
}

/**
 * Does the article call the entity so, or in other words with this one; does the reader know it for that? "The Austrian
 * chancellor" is nobody who is known as the German one. "Alike": it calls a barrister what is "the lawyer" here.
 */
function roleOf({ roles, roleWords, known }: EntityProfile, word: string, hasStrange: boolean): string {
  if (roles.has(word)) return 'head'
  if (!hasStrange && known?.heads.has(word)) return 'known'
  if (roleWords.has(word)) return 'word'
  for (const role of roles) if (areAlike(role, word)) return 'alike'
  return 'no'
}

/** "Deputy" where a phrase is called a deputy minister and the entity is not. */
function modifierOf(words: Layout['words'], { first, head }: Mention, profile: EntityProfile): string {
  for (let i = first; i < head; i++) {
    const { lower = '' } = words[i] ?? {}
    if (TITLE_MODIFIERS.has(lower) && !hasRoleWord(profile, lower)) return lower
  }
  return ''
}

/** The other way round: "deputy" where the entity is called a deputy minister, and the phrase is not. */
function missingModifier(words: Layout['words'], { first, head }: Mention, { roleWords }: EntityProfile): string {
  const isSaid = (modifier: string): boolean => words.slice(first, head).some(({ lower }) => lower === modifier)
  for (const word of roleWords) if (TITLE_MODIFIERS.has(word) && !isSaid(word)) return word
  return ''
}
