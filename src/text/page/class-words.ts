import { CLASS_PHRASES } from '../../lexicons/page-classes.ts'
import type { PageNode } from './html-tree.ts'
import { attributeOf } from './page-nodes.ts'

/** The kind of an element by its class or id. */
export type ClassKind = keyof typeof CLASS_PHRASES

export type ClassTest = (node: PageNode, kind: ClassKind) => boolean

const KINDS = new Map<string, ClassKind[]>()
for (const [kind, phrases] of Object.entries(CLASS_PHRASES) as [ClassKind, readonly string[]][]) {
  for (const phrase of phrases) KINDS.set(phrase, [...(KINDS.get(phrase) ?? []), kind])
}

/** Longer class lists (code units) are no names. */
const MAX_LENGTH = 600
/** Words of one name that are looked at together: "you may also like". */
const MAX_PHRASE = 4
const NONE: ReadonlySet<ClassKind> = new Set()

/** A test of the elements of one page; what a list of classes says is found once. */
export function classTest(): ClassTest {
  const known = new Map<string, ReadonlySet<ClassKind>>()
  return (node, kind) => {
    if (node.attributes.size === 0) return false
    const names = `${attributeOf(node, 'class')} ${attributeOf(node, 'id')} ${attributeOf(node, 'data-component')}`
    const kinds = known.get(names) ?? (names.length > 2 ? kindsOf(names) : NONE)
    known.set(names, kinds)
    return kinds.has(kind)
  }
}

/** Whole words of each name are compared: "promo" is not in "node-promoted", "related stories" is in "js-relatedStories". */
function kindsOf(names: string): ReadonlySet<ClassKind> {
  const found = new Set<ClassKind>()
  for (const name of names.slice(0, MAX_LENGTH).split(/\s+/u)) {
    const words = wordsOf(name)
    for (let start = 0; start < words.length; start++) {
      for (let end = start + 1; end <= Math.min(words.length, start + MAX_PHRASE); end++) {
        for (const kind of KINDS.get(words.slice(start, end).join(' ')) ?? []) found.add(kind)
      }
    }
  }
  return found
}

const wordsOf = (name: string): string[] =>
  name
    .replace(/(?<=[a-z0-9])(?=[A-Z])/gu, ' ')
    .toLowerCase()
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== '')
