import { type Span, spanOf } from '../../core/span.ts'
import { REDUPLICATED_WORDS } from '../../lexicons/reduplicated-words.ts'
import { STOP_WORDS } from '../../lexicons/stop-words.ts'
import { lexiconTags } from '../../text/compromise-lexicon.ts'
import { ARTICLE, defineRule, type Problem } from '../rule.ts'

/** Words, of small letters but for the first: "the the", "The the". */
const WORD = /(?<![\p{L}\p{N}\p{M}’'_@#/.-])[\p{L}][\p{Ll}\p{M}’']*(?![\p{L}\p{N}\p{M}’'_@/-])/gu

export const wordDoubled = defineRule({
  name: 'word/doubled',
  summary: 'a word stands twice in a row',
  level: 'warning',
  scope: ARTICLE,
  options: {
    allowed: { type: 'strings', default: [], says: 'words that may stand twice, besides those that the rule knows' },
  },
  explanation: {
    what: 'A word of small letters stands twice with nothing but white space between. So do two or three words with an article or a possessive among them (“of the of the”). Words that English doubles (“had had”, “that that”, “very very”) are left alone; `allowed` adds more of them.',
    why: 'It is what editing leaves behind, and readers see it where writers do not.',
    fails: 'The council will vote on the the new budget on Monday.',
    mend: 'The council will vote on the new budget on Monday.',
  },
  run: ({ text, analysis: { structure } }, { allowed }) => {
    const known = new Set(allowed.map((word) => word.toLowerCase()))
    const isKnown = (word: string) => REDUPLICATED_WORDS.has(word) || known.has(word) || isForeign(word)
    return structure.paragraphs.flatMap((paragraph) => {
      const words = [...text.slice(paragraph.start, paragraph.end).matchAll(WORD)].map(({ index, 0: word }) =>
        spanOf(text, paragraph.start + index, paragraph.start + index + word.length),
      )
      return words.flatMap((_, i) => doubledWord(text, words, i, isKnown) ?? doubledPhrase(text, words, i) ?? [])
    })
  },
})

function doubledWord(
  text: string,
  words: readonly Span[],
  i: number,
  isKnown: (word: string) => boolean,
): Problem | null {
  const [word, next] = words.slice(i, i + 2)
  if (!word || !next || !isSame(word.text, next.text) || !isInRow(text, [word, next])) return null
  if (isKnown(next.text) || mayMeet(text, words, i)) return null
  // "the blah blah blah of it": three times is meant.
  if (words[i + 2]?.text === word.text || words[i - 1]?.text === word.text) return null
  return problemOf(text, word, next, word)
}

/** "of the of the": words of which one is a determiner, which nobody says twice for effect. */
function doubledPhrase(text: string, words: readonly Span[], i: number): Problem | null {
  for (const length of [2, 3]) {
    const all = words.slice(i, i + 2 * length)
    const [first, second] = [all.slice(0, length), all.slice(length)]
    const [start, middle, end] = [first[0], first.at(-1), all.at(-1)]
    if (!start || !middle || !end || all.length < 2 * length || !first.some(({ text: word }) => DETERMINERS.has(word)))
      continue
    if (second.every((word, at) => isSame(first[at]?.text ?? '', word.text)) && isInRow(text, all))
      return problemOf(text, start, end, spanOf(text, start.start, middle.end))
  }
  return null
}

const DETERMINERS = new Set(['a', 'an', 'the', 'his', 'her', 'its', 'our', 'their'])

const problemOf = (text: string, first: Span, last: Span, once: Span): Problem => ({
  ...spanOf(text, first.start, last.end),
  message: `“${once.text}” stands twice`,
  fix: { start: first.start, end: last.end, replacement: once.text },
})

const isInRow = (text: string, words: readonly Span[]): boolean =>
  words.every((word, i) => i === 0 || /^\s+$/u.test(text.slice(words[i - 1]?.end, word.start)))

/** "came in in 1979", "the truth is is that": the first ends one phrase, the second begins another. */
function mayMeet(text: string, words: readonly Span[], i: number): boolean {
  const { text: word = '', start = 0 } = words[i] ?? {}
  if (word === 'is') return CLAUSE.test(text.slice(Math.max(0, start - MAX_CLAUSE), start))
  const before = words[i - 1]
  return PARTICLES.has(word) && before !== undefined && isVerb(before.text)
}

const PARTICLES = new Set(['in', 'on'])
/** A clause that is a subject ends with a verb of its own. */
const CLAUSE = /\b(?:what|thing|problem|all|point|question|truth|fact|answer|reason|it)\b[^.?!]*$/iu
const MAX_CLAUSE = 80

function isVerb(word: string): boolean {
  const tags = lexiconTags(word.toLowerCase())
  return /(?:ed|ing)$/u.test(word) || (tags.some((tag) => VERBS.test(tag)) && !tags.some((tag) => NOUNS.test(tag)))
}

const VERBS = /Verb|Tense|Infinitive|Gerund|Participle/u
const NOUNS = /Noun|Singular|Plural/u

/** A capital is that of the sentence: "The the", but not "Will will". */
const isSame = (first: string, second: string): boolean =>
  /^\p{Ll}/u.test(second) && (first === second || (STOP_WORDS.has(second) && first.toLowerCase() === second))

/** Other languages double words more than English does: "botok botok". */
const isForeign = (word: string): boolean =>
  word.length < MIN_LONG_WORD && lexiconTags(word).length === 0 && !STOP_WORDS.has(word)

/** The lexicon lacks many longer words of English, too. */
const MIN_LONG_WORD = 7
