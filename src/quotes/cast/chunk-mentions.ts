// Names, pronouns and noun phrases of a sentence, by light chunking.
import { PERIODS_BEHIND_THAT } from '../../lexicons/calendar.ts'
import { HONOURS } from '../../lexicons/person-edge-words.ts'
import { CONTRACTION, hasTrait, Trait, type Word } from '../marks/quote-words.ts'
import { byPlace, type Mention, plain } from './mention.ts'
import { publishedEnd, runEnd, tailEnd } from './noun-phrases.ts'

export function mentionsIn(words: readonly Word[], first: number, end: number): Mention[] {
  const mentions: Mention[] = []
  let at = first
  let tailUntil = 0
  while (at < end) {
    const run = runEnd(words, at, end)
    if (run === at) {
      if (isPronoun(words[at] as Word)) mentions.push(pronoun(words, at, end))
      at++
      continue
    }
    const inTail = at < tailUntil
    const phrase = phraseOf(words, at, run, end, inTail)
    if (phrase) {
      mentions.push(phrase)
      tailUntil = Math.max(tailUntil, phrase.last)
    }
    addNames(mentions, words, { first: at, run, inTail })
    at = run
  }
  return mentions.sort(byPlace)
}

/** "Who", but not the WHO. */
const isPronoun = (word: Word): boolean => hasTrait(word, Trait.pronounForm) && !/^\p{Lu}{2,}$/u.test(word.text)

/** A pronoun, with what hangs on it: "one of the guards", "one of them". */
function pronoun(words: readonly Word[], at: number, end: number): Mention {
  const isPart = words[at + 1]?.lower === 'of'
  const last = !isPart
    ? at + 1
    : at + 2 < end && ALL.test(words[at + 2]?.lower ?? '')
      ? at + 3
      : tailEnd(words, at + 1, end)
  const word = (words[at] as Word).lower.replace(CONTRACTION, '')
  return { ...plain('pronoun', at, at, word, null), last }
}

const ALL = /^(?:them|us|you)$/u

/** Is this head a name's? A plural noun alone in capitals begins a sentence: "Officials". */
function isNamed(words: readonly Word[], head: number, first: number): boolean {
  const { isCapital, noun, lower } = words[head] as Word
  return isCapital && !(head === first && noun && lower.endsWith('s'))
}

/** The run of words as a noun phrase; null of a name alone, of an owner, and of a time: "earlier this month". */
function phraseOf(words: readonly Word[], first: number, run: number, end: number, inTail: boolean): Mention | null {
  const head = headOf(words, first, run)
  const { lower, noun, isPossessive } = words[head] as Word
  if (isPossessive || PERIODS_BEHIND_THAT.has(lower) || isNamed(words, head, first)) return null
  return {
    ...plain('phrase', first, head, lower, null),
    end: run,
    last: publishedEnd(words, tailEnd(words, run, end), end),
    noun,
    inside: inTail ? 'tail' : null,
  }
}

function headOf(words: readonly Word[], first: number, run: number): number {
  let head = run - 1
  while (head > first && (words[head]?.kind === 'mark' || hasTrait(words[head] as Word, Trait.suffix))) head--
  return head
}

/** The last word of a name, without the letters behind it: "Tom Orr QC". */
function nameHead(words: readonly Word[], first: number, end: number): number {
  let head = headOf(words, first, end)
  while (head > first && words[head]?.isCapital && HONOURS.has((words[head] as Word).lower)) head--
  return head
}

/** Items first to run (exclusive). */
interface Run {
  readonly first: number
  readonly run: number
  readonly inTail: boolean
}

/** The runs of capitalised words in a phrase, titles before them left out. */
function addNames(mentions: Mention[], words: readonly Word[], within: Run): void {
  const { first, run } = within
  let at = first
  while (at < run) {
    let end = at
    while (end < run && isNamePart(words[end] as Word, end > at)) {
      end++
      if (words[end - 1]?.ending) break
    }
    if (end > at) mentions.push(nameOf(words, at, end, within))
    at = Math.max(end, at + 1)
  }
}

/** The name from `at` to `end` in a phrase. */
function nameOf(words: readonly Word[], at: number, end: number, { first, run, inTail }: Run): Mention {
  const start = withoutTitles(words, at, end)
  const last = nameHead(words, start, end)
  const { lower, isPossessive, noun } = words[last] as Word
  const inside = isPossessive ? 'owner' : isModifier(words, end, first, run) ? 'modifier' : inTail ? 'tail' : null
  const lead = inside ? start : first
  return { ...plain('name', start, last, lower, null), lead, end, last: end, noun, inside }
}

/** "Clinton aides": does the head of the phrase come after the name, and is it none itself? */
function isModifier(words: readonly Word[], end: number, first: number, run: number): boolean {
  const head = headOf(words, first, run)
  return end <= head && !isNamed(words, head, first)
}

function isNamePart(word: Word, inName: boolean): boolean {
  if (word.kind === 'mark') return inName
  if (hasTrait(word, Trait.determiner | Trait.possessive)) return false
  return word.isCapital || (inName && hasTrait(word, Trait.particle))
}

function withoutTitles(words: readonly Word[], at: number, end: number): number {
  let start = at
  while (start < end - 1 && (words[start]?.kind === 'mark' || hasTrait(words[start] as Word, Trait.title))) start++
  return start
}
