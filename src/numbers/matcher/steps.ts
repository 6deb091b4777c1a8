// A tree of the notation as steps: functions that look at the text from an offset on and call the step behind them.
// A failed match backtracks, in the order that RegExp has.
import { type Chars, lowerCode } from './chars.ts'
import type { Node } from './syntax.ts'
import type { Trie } from './trie.ts'

/** One attempt: the text, and where each group began and what it holds. */
export interface Attempt {
  text: string
  readonly opened: number[]
  readonly starts: number[]
  readonly ends: number[]
}

/** The offset at which the rest of the pattern ends, -1 where it does not fit. */
export type Step = (attempt: Attempt, at: number) => number

/** The step for `node`, with `next` behind it; the groups' names are added to `names`. */
export function stepOf(node: Node, next: Step, names: string[]): Step {
  switch (node.kind) {
    case 'text':
      return textStep(node.text, next)
    case 'chars':
      return charsStep(node.chars, next)
    case 'words':
      return wordsStep(node.words, next)
    case 'all':
      return node.parts.reduceRight((behind, part) => stepOf(part, behind, names), next)
    case 'any':
      return anyStep(node.choices.map((choice) => stepOf(choice, next, names)))
    case 'repeat':
      return repeatStep(node.node, node.min, node.max, next, names)
    case 'capture':
      return captureStep(node.name, node.node, next, names)
    case 'look':
      return node.behind
        ? behindStep(node.node, node.negated, next, names)
        : aheadStep(node.node, node.negated, next, names)
    case 'again':
      return againStep(groupOf(node.name, names), next)
    case 'end':
      return (attempt, at) => (at === attempt.text.length ? next(attempt, at) : -1)
  }
}

function textStep(word: string, next: Step): Step {
  const codes = Array.from({ length: word.length }, (_, i) => word.charCodeAt(i))
  const [first = -1] = codes
  if (codes.length === 1)
    return (attempt, at) => (lowerCode(attempt.text.charCodeAt(at)) === first ? next(attempt, at + 1) : -1)
  return (attempt, at) => {
    for (let i = 0; i < codes.length; i++) if (lowerCode(attempt.text.charCodeAt(at + i)) !== codes[i]) return -1
    return next(attempt, at + codes.length)
  }
}

const charsStep =
  (chars: Chars, next: Step): Step =>
  (attempt, at) =>
    chars(lowerCode(attempt.text.charCodeAt(at))) ? next(attempt, at + 1) : -1

/** The longest word first, as their alternatives would stand in a RegExp. */
function wordsStep(words: Trie, next: Step): Step {
  return (attempt, at) => {
    // The lengths of the words that begin here, as bits.
    let lengths = 0
    let node: Trie | undefined = words
    for (let length = 0; node; length++) {
      if (node.ends) lengths |= 1 << length
      node = node.next.get(lowerCode(attempt.text.charCodeAt(at + length)))
    }
    while (lengths !== 0) {
      const length = 31 - Math.clz32(lengths)
      const found = next(attempt, at + length)
      if (found >= 0) return found
      lengths ^= 1 << length
    }
    return -1
  }
}

function anyStep(choices: readonly Step[]): Step {
  return (attempt, at) => {
    for (let i = 0; i < choices.length; i++) {
      const found = (choices[i] as Step)(attempt, at)
      if (found >= 0) return found
    }
    return -1
  }
}

function repeatStep(node: Node, min: number, max: number, next: Step, names: string[]): Step {
  if (node.kind === 'chars') return runStep(node.chars, min, max, next)
  if (node.kind === 'text' && node.text.length === 1)
    return runStep((code) => code === node.text.charCodeAt(0), min, max, next)
  if (max > MAX_REPEAT) throw new Error('only characters repeat without end')
  let step = next
  for (let count = max; count > 0; count--) {
    const again = stepOf(node, step, names)
    step = count > min ? optionStep(again, next) : again
  }
  return step
}

function optionStep(step: Step, next: Step): Step {
  return (attempt, at) => {
    const found = step(attempt, at)
    return found >= 0 ? found : next(attempt, at)
  }
}

/** The maximum of repetitions of a step longer than a character, which are unrolled. */
const MAX_REPEAT = 8

function runStep(chars: Chars, min: number, max: number, next: Step): Step {
  return (attempt, at) => {
    let end = at
    while (end - at < max && end < attempt.text.length && chars(lowerCode(attempt.text.charCodeAt(end)))) end++
    for (; end - at >= min; end--) {
      const found = next(attempt, end)
      if (found >= 0) return found
    }
    return -1
  }
}

function groupOf(name: string, names: string[]): number {
  if (!names.includes(name)) names.push(name)
  return names.indexOf(name)
}

function captureStep(name: string, node: Node, next: Step, names: string[]): Step {
  const group = groupOf(name, names)
  const close: Step = (attempt, at) => {
    const { starts, ends } = attempt
    const start = starts[group] ?? -1
    const end = ends[group] ?? -1
    starts[group] = attempt.opened[group] ?? -1
    ends[group] = at
    const found = next(attempt, at)
    if (found < 0) {
      starts[group] = start
      ends[group] = end
    }
    return found
  }
  const inner = stepOf(node, close, names)
  return (attempt, at) => {
    const before = attempt.opened[group] ?? -1
    attempt.opened[group] = at
    const found = inner(attempt, at)
    if (found < 0) attempt.opened[group] = before
    return found
  }
}

const ACCEPT: Step = (_, at) => at

function aheadStep(node: Node, negated: boolean, next: Step, names: string[]): Step {
  const inner = stepOf(node, ACCEPT, names)
  return (attempt, at) => (inner(attempt, at) >= 0 === negated ? -1 : next(attempt, at))
}

/** Only the one character before is ever looked at. */
function behindStep(node: Node, negated: boolean, next: Step, names: string[]): Step {
  const inner = stepOf(node, ACCEPT, names)
  return (attempt, at) => ((at > 0 && inner(attempt, at - 1) === at) === negated ? -1 : next(attempt, at))
}

/** Matches the text of a group once more (a back-reference). */
const againStep =
  (group: number, next: Step): Step =>
  (attempt, at) => {
    const held = attempt.text.slice(attempt.starts[group] ?? 0, attempt.ends[group] ?? 0)
    return attempt.text.startsWith(held, at) ? next(attempt, at + held.length) : -1
  }
