// Mentions of organizations and of places to entities: by name, by known alias, by acronym and its expansion, by short form.
import { ALIASES } from '../lexicons/name-aliases.ts'
import type { NameMention } from './name-mentions.ts'
import { type KeyedName, shortForms } from './organization-forms.ts'

export interface Merged {
  readonly name: string
  readonly kind: NameMention['kind']
  readonly mentions: readonly NameMention[]
}

const LEGAL_FORM =
  /[ ,]+(?:inc|corp|corporation|co|company|ltd|limited|plc|llc|llp|lp|group|holdings|holding|sa|ag|ab|nv|bv|oy|oyj|asa|spa|kk|se|gmbh|bhd|berhad|pvt|pte|tbk|pjsc|ooo)$/u
const SMALL = new Set([
  'of',
  'the',
  'and',
  'for',
  'on',
  'in',
  'de',
  'del',
  'la',
  'do',
  'da',
  'du',
  'des',
  'to',
  '&',
  'y',
  'e',
])
/** Words that an abbreviation leaves out: "U.S. Food and Drug Administration" is the FDA, the "Department of Housing and Urban Development" HUD. */
const UNSPOKEN = /^(?:us|uk|united states|united kingdom|british|american|national|department of|ministry of) /u

/** Places, or organizations without their short forms, in order of first mention; the name is the longest form. */
export const mergeByName = (mentions: readonly NameMention[]): Merged[] => merge(mentions, acronymsOf(mentions))

/** Organizations, with their short forms: "Crane" is "Crane Co.", the "Islanders" are the "New York Islanders". */
export function mergeOrganizations(mentions: readonly NameMention[]): Merged[] {
  const acronyms = acronymsOf(mentions)
  const names = new Map<string, KeyedName>()
  for (const { text } of mentions) {
    const key = keyOf(text)
    if (!acronyms.has(key) && !names.has(key)) names.set(key, { key, text, isFull: LEGAL_FORM.test(plainOf(text)) })
  }
  const targets = new Map([...shortForms([...names.values()]), ...acronyms])
  return merge(mentions, targets)
}

/** Groups by key, a key that has a target by that. */
function merge(mentions: readonly NameMention[], targets: ReadonlyMap<string, string>): Merged[] {
  const groups = new Map<string, { name: string; kind: NameMention['kind']; mentions: NameMention[] }>()
  for (const mention of [...mentions].sort((a, b) => a.start - b.start)) {
    const { text, kind } = mention
    const key = targetOf(targets, keyOf(text))
    const group = groups.get(key)
    if (!group) groups.set(key, { name: text, kind, mentions: [mention] })
    else {
      group.mentions.push(mention)
      if (isFuller(text, group.name)) group.name = text
    }
  }
  return [...groups.values()]
}

const MAX_STEPS = 8

/** Follows short forms of short forms. */
function targetOf(targets: ReadonlyMap<string, string>, key: string): string {
  let at = key
  for (let step = 0; step < MAX_STEPS; step++) {
    const next = targets.get(at)
    if (next === undefined) break
    at = next
  }
  return at
}

const plainOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\.com$/u, '')
    .replaceAll('.', '')
    .replace(/’/gu, "'")
    .replace(/[\s-]+/gu, ' ')
    .replace(/^the /u, '')

function keyOf(text: string): string {
  const plain = plainOf(text)
  let bare = plain
  for (let shorter = bare.replace(LEGAL_FORM, ''); shorter !== bare; shorter = bare.replace(LEGAL_FORM, ''))
    bare = shorter
  return ALIASES.get(plain) ?? ALIASES.get(bare) ?? departmentKey(bare.length > 2 ? bare : plain)
}

/** "Department of Energy" is the "Energy Department", "Kent Department of Education" the "Kent Education Department". */
const departmentKey = (name: string): string =>
  name.replace(
    /^(?:us )?((?:\p{L}+ ){0,3}?)(department|ministry) of (?:the )?(\p{L}+)$/u,
    (_, whose: string, head: string, field: string) => `${whose}${field} ${head}`,
  )

/** A longer name, or the same with its capitals as usual: "Kursk Oblast" rather than "KURSK OBLAST". */
const isFuller = (a: string, b: string): boolean =>
  a.length > b.length || (a.length === b.length && b === b.toUpperCase() && a !== b)

/** "WHO" to the key of "World Health Organization", where exactly one name in the article has these initials. */
function acronymsOf(mentions: readonly NameMention[]): Map<string, string> {
  const expansions = new Map<string, Set<string>>()
  for (const { text } of mentions) {
    const key = keyOf(text)
    for (const initials of initialsOf(text)) {
      const keys = expansions.get(initials) ?? new Set()
      expansions.set(initials, keys.add(key))
    }
  }
  const acronyms = new Map<string, string>()
  for (const { text } of mentions) {
    const letters = text.replace(/[.&]/gu, '')
    const keys = /^(?:\p{Lu}{2,}|\p{Lu}\p{Ll}{2,4})$/u.test(letters) ? expansions.get(letters.toLowerCase()) : undefined
    const [only] = keys ?? []
    const key = keyOf(text)
    if (only !== undefined && keys?.size === 1 && only !== key) acronyms.set(key, only)
  }
  return acronyms
}

/** Initials with and without the small words, with and without what abbreviations leave out; none of a single word. */
function initialsOf(text: string): string[] {
  const plain = text.toLowerCase().replaceAll('.', '')
  const bare = plain.replace(LEGAL_FORM, '')
  const spoken = bare.replace(UNSPOKEN, '').replace(UNSPOKEN, '')
  return [...new Set([plain, bare, spoken].flatMap(initialsOfWords))].filter(({ length }) => length > 1)
}

function initialsOfWords(text: string): string[] {
  const words = text.split(/[\s-]+/u)
  if (words.length < 2) return []
  const of = (list: readonly string[]) => list.map((word) => word.charAt(0)).join('')
  return [of(words), of(words.filter((word) => !SMALL.has(word)))]
}
