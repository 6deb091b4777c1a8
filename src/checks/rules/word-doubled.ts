import { spanOf } from '../../core/span.ts'
import { REDUPLICATED_WORDS } from '../../lexicons/reduplicated-words.ts'
import { STOP_WORDS } from '../../lexicons/stop-words.ts'
import { lexiconTags } from '../../text/compromise-lexicon.ts'
import { ARTICLE, defineRule } from '../rule.ts'

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
    what: 'A word of small letters stands twice with nothing but white space between. Words that English doubles (“had had”, “that that”, “very very”) are left alone; `allowed` adds more of them.',
    why: 'It is what editing leaves behind, and readers see it where writers do not.',
    fails: 'The council will vote on the the new budget on Monday.',
    mend: 'The council will vote on the new budget on Monday.',
  },
  run: ({ text, analysis: { structure } }, { allowed }) => {
    const known = new Set(allowed.map((word) => word.toLowerCase()))
    const isKnown = (word: string) => REDUPLICATED_WORDS.has(word) || known.has(word) || isForeign(word)
    return structure.paragraphs.flatMap((paragraph) => {
      const words = [...text.slice(paragraph.start, paragraph.end).matchAll(WORD)].map(({ index, 0: word }) => ({
        word,
        start: paragraph.start + index,
        end: paragraph.start + index + word.length,
      }))
      return words.flatMap(({ word, start }, i) => {
        const next = words[i + 1]
        if (
          !next ||
          !isSame(word, next.word) ||
          isKnown(next.word) ||
          !/^\s+$/u.test(text.slice(start + word.length, next.start))
        )
          return []
        // "the blah blah blah of it": three times is meant.
        if (words[i + 2]?.word === word || words[i - 1]?.word === word) return []
        const fix = { start, end: next.end, replacement: word }
        return [{ ...spanOf(text, start, next.end), message: `“${word}” stands twice`, fix }]
      })
    })
  },
})

/** A capital is that of the sentence: "The the", but not "Will will". */
const isSame = (first: string, second: string): boolean =>
  /^\p{Ll}/u.test(second) && (first === second || (STOP_WORDS.has(second) && first.toLowerCase() === second))

/** Other languages double words more than English does: "botok botok". */
const isForeign = (word: string): boolean =>
  word.length < MIN_LONG_WORD && lexiconTags(word).length === 0 && !STOP_WORDS.has(word)

/** The lexicon lacks many longer words of English, too. */
const MIN_LONG_WORD = 7
