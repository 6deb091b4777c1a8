// Mentions of organizations and of places to entities: by name, by known alias, by acronym and its expansion.
import type { Mention } from '../core/analysis.ts'
import { ALIASES } from '../lexicons/name-aliases.ts'
import type { NameMention } from './name-mentions.ts'

export interface Merged {
  readonly name: string
  readonly kind: NameMention['kind']
  readonly mentions: readonly Mention[]
}

const LEGAL_FORM =
  /[ ,]+(?:inc|corp|corporation|co|company|ltd|limited|plc|llc|llp|group|holdings|holding|sa|ag|nv|gmbh|bhd|berhad|pvt|pte|tbk|pjsc|ooo)\.?$/u
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

/** Groups in order of first mention; the name is the longest form. */
export function mergeByName(mentions: readonly NameMention[]): Merged[] {
  const acronyms = acronymsOf(mentions)
  const groups = new Map<string, { name: string; kind: NameMention['kind']; mentions: Mention[] }>()
  for (const { text, start, end, kind } of [...mentions].sort((a, b) => a.start - b.start)) {
    const key = acronyms.get(keyOf(text)) ?? keyOf(text)
    const group = groups.get(key)
    if (!group) groups.set(key, { name: text, kind, mentions: [{ text, start, end }] })
    else {
      group.mentions.push({ text, start, end })
      if (isFuller(text, group.name)) group.name = text
    }
  }
  return [...groups.values()]
}

function keyOf(text: string): string {
  const plain = text
    .toLowerCase()
    .replaceAll('.', '')
    .replace(/’/gu, "'")
    .replace(/[\s-]+/gu, ' ')
    .replace(/^the /u, '')
  const bare = plain.replace(LEGAL_FORM, '')
  return ALIASES.get(plain) ?? (bare.length > 2 ? bare : plain)
}

/** A longer name, or the same with its capitals as usual: "Kursk Oblast" rather than "KURSK OBLAST". */
const isFuller = (a: string, b: string): boolean =>
  a.length > b.length || (a.length === b.length && b === b.toUpperCase() && a !== b)

/** "WHO" to the key of "World Health Organization", where exactly one name in the article has these initials. */
function acronymsOf(mentions: readonly NameMention[]): Map<string, string> {
  const expansions = new Map<string, Set<string>>()
  for (const { text } of mentions) {
    for (const initials of initialsOf(text)) {
      const keys = expansions.get(initials) ?? new Set()
      expansions.set(initials, keys.add(keyOf(text)))
    }
  }
  const acronyms = new Map<string, string>()
  for (const { text } of mentions) {
    const letters = text.replaceAll('.', '')
    const keys = /^\p{Lu}[\p{Lu}&]+$/u.test(letters) ? expansions.get(letters.toLowerCase()) : undefined
    const [only] = keys ?? []
    if (only !== undefined && keys?.size === 1) acronyms.set(keyOf(text), only)
  }
  return acronyms
}

/** Initials with and without the small words; none of a single word. */
function initialsOf(text: string): string[] {
  const words = text.split(/[\s-]+/u).map((word) => word.toLowerCase())
  if (words.length < 2) return []
  const of = (list: readonly string[]) => list.map((word) => word.charAt(0)).join('')
  return [...new Set([of(words), of(words.filter((word) => !SMALL.has(word)))])].filter(({ length }) => length > 1)
}
