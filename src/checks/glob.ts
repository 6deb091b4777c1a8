// Globs in linear time: a config may come from anybody, and a glob that is made into a regular expression may run for years.

/** A step of the pattern: `one` takes a character, `many` any number of them, `folders` whole segments; `fork` may skip those. */
type Step =
  | { readonly kind: 'one' | 'many'; readonly takes: (character: string) => boolean }
  | { readonly kind: 'fork' }
  | { readonly kind: 'folders' }

const MAX_LENGTH = 500
const MAX_ALTERNATIVES = 50

const isAny = (): boolean => true
const isInSegment = (character: string): boolean => character !== '/'

/**
 * A test for paths with "/": `*` and `?` within a segment, `**` across segments, `[a-z]`, `[!a]`, `{a,b}`, `\` before a character
 * that stands for itself, and `!` before a pattern that must not match. Null for a pattern of more than 500 characters or 50 alternatives.
 */
export function globMatcher(pattern: string): ((path: string) => boolean) | null {
  const isNegated = pattern.startsWith('!')
  const alternatives = expandBraces(isNegated ? pattern.slice(1) : pattern)?.map((each) =>
    stepsOf(each.replace(/^\.\//u, '')),
  )
  return alternatives ? (path) => alternatives.some((steps) => matches(steps, path)) !== isNegated : null
}

/** The pattern once for each way through its braces; null where it is too long or there are too many. */
function expandBraces(pattern: string): readonly string[] | null {
  if (pattern.length > MAX_LENGTH) return null
  const ready: string[] = []
  const open = [pattern]
  for (let each = open.pop(); each !== undefined; each = open.pop()) {
    const group = innermostBraces(each)
    if (!group) ready.push(each)
    else for (const option of group.options) open.push(each.slice(0, group.start) + option + each.slice(group.end))
    if (ready.length + open.length > MAX_ALTERNATIVES) return null
  }
  return ready
}

/** The first `{a,b}` with no other in it. */
function innermostBraces(pattern: string): { start: number; end: number; options: readonly string[] } | null {
  let start = -1
  for (let i = 0; i < pattern.length; i++) {
    if (pattern[i] === '\\') i++
    else if (pattern[i] === '{') start = i
    else if (pattern[i] === '}' && start >= 0) {
      const options = pattern.slice(start + 1, i).split(',')
      if (options.length > 1) return { start, end: i + 1, options }
      start = -1
    }
  }
  return null
}

function stepsOf(pattern: string): Step[] {
  const steps: Step[] = []
  for (let i = 0; i < pattern.length; ) {
    if (pattern.startsWith('**/', i) && (i === 0 || pattern[i - 1] === '/')) {
      steps.push({ kind: 'fork' }, { kind: 'folders' }) // "**/a" matches "a", too
      i += 3
    } else if (pattern[i] === '*') {
      const length = /^\*+/u.exec(pattern.slice(i))?.[0].length ?? 1
      const isSegment = (i === 0 || pattern[i - 1] === '/') && i + length === pattern.length
      steps.push({ kind: 'many', takes: length > 1 && isSegment ? isAny : isInSegment })
      i += length
    } else {
      const { takes, length } = oneAt(pattern, i)
      steps.push({ kind: 'one', takes })
      i += length
    }
  }
  return steps
}

interface One {
  readonly takes: (character: string) => boolean
  readonly length: number
}

/** A step that takes one character, at a place in the pattern. */
function oneAt(pattern: string, at: number): One {
  const character = pattern.charAt(at)
  if (character === '?') return { takes: isInSegment, length: 1 }
  const set = character === '[' ? /^\[(?<not>[!^]?)(?<members>\]?[^\]]*)\]/u.exec(pattern.slice(at)) : null
  if (set) {
    const { not, members = '' } = set.groups ?? {}
    return { takes: (each) => each !== '/' && isMember(each, members) !== (not !== ''), length: set[0].length }
  }
  const isEscaped = character === '\\' && at + 1 < pattern.length
  const own = isEscaped ? pattern.charAt(at + 1) : character
  return { takes: (each) => each === own, length: isEscaped ? 2 : 1 }
}

/** Is a character in "a-z0"? */
function isMember(character: string, members: string): boolean {
  for (let i = 0; i < members.length; i++) {
    const from = members.charAt(i)
    const isRange = members[i + 1] === '-' && i + 2 < members.length
    const to = isRange ? members.charAt(i + 2) : from
    if (from <= character && character <= to) return true
    if (isRange) i += 2
  }
  return false
}

/** Follows all ways through the steps at once. */
function matches(steps: readonly Step[], path: string): boolean {
  let at = reachable(steps, [0])
  for (let i = 0; i < path.length && at.size > 0; i++) {
    const character = path.charAt(i)
    const next: number[] = []
    for (const index of at) {
      const step = steps[index]
      if (step?.kind === 'folders') next.push(...(character === '/' ? [index, index + 1] : [index]))
      else if (step && step.kind !== 'fork' && step.takes(character)) next.push(step.kind === 'one' ? index + 1 : index)
    }
    at = reachable(steps, next)
  }
  return at.has(steps.length)
}

/** The steps where one can be without taking a character more. */
function reachable(steps: readonly Step[], from: number[]): ReadonlySet<number> {
  const found = new Set<number>()
  for (let index = from.pop(); index !== undefined; index = from.pop()) {
    if (found.has(index)) continue
    found.add(index)
    const kind = steps[index]?.kind
    if (kind === 'many' || kind === 'fork') from.push(index + 1)
    if (kind === 'fork') from.push(index + 2)
  }
  return found
}
