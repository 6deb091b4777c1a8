// Features of an entity as the referent of a noun phrase, by what the article calls it and by its name.
import { type FeatureSink, few, templates } from '../ranking/quote-templates.ts'
import type { Anaphor } from './anaphors.ts'
import type { Antecedent } from './antecedents.ts'

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
  const role = profile.roles.has(word) ? 'head' : profile.roleWords.has(word) ? 'word' : 'no'
  let shared = 0
  let strange = 0
  for (let i = first; i < head; i++) {
    const { lower = '', isCapital = false } = words[i] ?? {}
    if (profile.roleWords.has(lower)) shared++
    else if (isCapital) strange++
  }
  sink.write(T.role, role, profile.entity.type, noun ?? 'thing')
  sink.write(T.roleDistance, kind, role, distance)
  sink.write(T.roleKind, kind, role, few(context.profiles.byRole.get(word)?.length ?? 0, 1))
  sink.write(T.roleWords, role, few(shared, 1), few(strange, 1))
  sink.write(T.strange, role, few(shared, 1), few(strange, 1), distance)
  sink.write(T.nounType, nounKey, profile.entity.type)
  const own = profile.bodyKind ?? profile.entity.type
  const agrees = bodyKind ? String(bodyKind === own) : 'open'
  sink.write(T.bodyKinds, bodyKind ?? noun ?? 'thing', own)
  sink.write(T.bodyKindDistance, agrees, String(profile.bodyKind !== null), role, distance)
  // A rabbi whom the article calls a minister
  if (profile.entity.type === 'person')
    sink.write(T.otherRole, role, few(profile.roles.size, 1), introduction(), distance)
  const age = /^(\d{1,3})-year-old$/u.exec(word)?.[1]
  if (age) sink.write(T.age, profile.age === null ? 'unknown' : String(profile.age === age))
  // "The Herald newspaper", but not "the Herald editor"
  if (latest && latest.first >= first) sink.write(T.within, nounKey, profile.entity.type)
}
