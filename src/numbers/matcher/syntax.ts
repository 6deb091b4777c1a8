// The notation of the matchers: regular expressions as they are known, and {a|b} for one word of a list, however long.
// Known are letters, [classes], \d \s \S, (?:a|b), (?<name>a), (?=a) (?!a) (?<=a), \k<name>, $, and the quantifiers ? * + {m,n}, all greedy.
import { type CharRange, type Chars, charsOf, DIGITS, isDigit, isSpace, lowerCode } from './chars.ts'
import { type Trie, trieOf } from './trie.ts'

export type Node =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'chars'; readonly chars: Chars }
  | { readonly kind: 'words'; readonly words: Trie }
  | { readonly kind: 'all'; readonly parts: readonly Node[] }
  | { readonly kind: 'any'; readonly choices: readonly Node[] }
  | { readonly kind: 'repeat'; readonly node: Node; readonly min: number; readonly max: number }
  | { readonly kind: 'capture'; readonly name: string; readonly node: Node }
  | { readonly kind: 'look'; readonly behind: boolean; readonly negated: boolean; readonly node: Node }
  | { readonly kind: 'again'; readonly name: string }
  | { readonly kind: 'end' }

interface Cursor {
  readonly source: string
  at: number
}

/** A source as a tree, its letters in lower case. Throws where the notation does not know something. */
export function parse(source: string): Node {
  const cursor: Cursor = { source, at: 0 }
  const node = parseChoices(cursor)
  if (cursor.at < source.length) throw new Error(`unmatched ) in ${source}`)
  return node
}

function parseChoices(cursor: Cursor): Node {
  const choices = [parseAll(cursor)]
  while (took(cursor, '|')) choices.push(parseAll(cursor))
  return choices.length === 1 && choices[0] ? choices[0] : { kind: 'any', choices }
}

function parseAll(cursor: Cursor): Node {
  const parts: Node[] = []
  let text = ''
  const { source } = cursor
  while (cursor.at < source.length && source[cursor.at] !== '|' && source[cursor.at] !== ')') {
    const atom = parseAtom(cursor)
    const node = parseQuantifier(cursor, atom)
    if (node.kind === 'text') {
      text += node.text
      continue
    }
    if (text) parts.push({ kind: 'text', text })
    text = ''
    parts.push(node)
  }
  if (text) parts.push({ kind: 'text', text })
  return parts.length === 1 && parts[0] ? parts[0] : { kind: 'all', parts }
}

function parseAtom(cursor: Cursor): Node {
  const { source } = cursor
  const sign = source[cursor.at++] ?? ''
  switch (sign) {
    case '(':
      return parseGroup(cursor)
    case '[':
      return { kind: 'chars', chars: charsOf(parseRanges(cursor)) }
    case '{':
      return { kind: 'words', words: wordsOf(until(cursor, '}')) }
    case '\\':
      return parseEscape(cursor)
    case '$':
      return { kind: 'end' }
    default:
      if ('.*+?^}]'.includes(sign)) throw new Error(`${sign} at ${cursor.at - 1} in ${source}`)
      return { kind: 'text', text: String.fromCharCode(lowerCode(sign.charCodeAt(0))) }
  }
}

/** Lists come again in many patterns. */
const lists = new Map<string, Trie>()

function wordsOf(list: string): Trie {
  const trie = lists.get(list) ?? trieOf(list.split('|'))
  lists.set(list, trie)
  return trie
}

function parseGroup(cursor: Cursor): Node {
  const node = parseOpened(cursor)
  if (!took(cursor, ')')) throw new Error(`unclosed ( in ${cursor.source}`)
  return node
}

function parseOpened(cursor: Cursor): Node {
  if (took(cursor, '?:')) return parseChoices(cursor)
  for (const [opener, behind, negated] of LOOKS) {
    if (took(cursor, opener)) return { kind: 'look', behind, negated, node: parseChoices(cursor) }
  }
  if (took(cursor, '?<')) return { kind: 'capture', name: until(cursor, '>'), node: parseChoices(cursor) }
  throw new Error(`a group without ?: in ${cursor.source}`)
}

const LOOKS: readonly (readonly [opener: string, behind: boolean, negated: boolean])[] = [
  ['?=', false, false],
  ['?!', false, true],
  ['?<=', true, false],
  ['?<!', true, true],
]

function parseEscape(cursor: Cursor): Node {
  const sign = cursor.source[cursor.at++] ?? ''
  if (sign === 'd') return { kind: 'chars', chars: isDigit }
  if (sign === 's') return { kind: 'chars', chars: isSpace }
  if (sign === 'S') return { kind: 'chars', chars: (code) => !isSpace(code) }
  if (took(cursor, '<') && sign === 'k') return { kind: 'again', name: until(cursor, '>') }
  if (/[a-z\d]/i.test(sign)) throw new Error(`\\${sign} in ${cursor.source}`)
  return { kind: 'text', text: sign }
}

/** [a-z\d.-]: characters and ranges of them. */
function parseRanges(cursor: Cursor): CharRange[] {
  const ranges: CharRange[] = []
  while (!took(cursor, ']')) {
    if (took(cursor, '\\d')) ranges.push(...DIGITS)
    else {
      took(cursor, '\\')
      const first = codeAt(cursor)
      const isRange = cursor.source[cursor.at] === '-' && cursor.source[cursor.at + 1] !== ']'
      if (isRange) cursor.at++
      ranges.push([first, isRange ? codeAt(cursor) : first])
    }
  }
  return ranges
}

function codeAt(cursor: Cursor): number {
  if (cursor.at >= cursor.source.length) throw new Error(`unclosed [ in ${cursor.source}`)
  return lowerCode(cursor.source.charCodeAt(cursor.at++))
}

function parseQuantifier(cursor: Cursor, node: Node): Node {
  if (took(cursor, '?')) return { kind: 'repeat', node, min: 0, max: 1 }
  if (took(cursor, '*')) return { kind: 'repeat', node, min: 0, max: Number.POSITIVE_INFINITY }
  if (took(cursor, '+')) return { kind: 'repeat', node, min: 1, max: Number.POSITIVE_INFINITY }
  // {3} and {1,3} are quantifiers, {one|two} is a list
  const digit = cursor.source.charCodeAt(cursor.at + 1)
  if (cursor.source[cursor.at] !== '{' || !(digit >= 0x30 && digit <= 0x39)) return node
  cursor.at++
  const [min = '', max = min] = until(cursor, '}').split(',')
  return { kind: 'repeat', node, min: Number(min), max: Number(max || Number.POSITIVE_INFINITY) }
}

function took(cursor: Cursor, sign: string): boolean {
  if (!cursor.source.startsWith(sign, cursor.at)) return false
  cursor.at += sign.length
  return true
}

function until(cursor: Cursor, sign: string): string {
  const end = cursor.source.indexOf(sign, cursor.at)
  if (end < 0) throw new Error(`no ${sign} in ${cursor.source}`)
  const name = cursor.source.slice(cursor.at, end)
  cursor.at = end + 1
  return name
}
