// Names of several words of which a text spells one otherwise.
import { type Range, type Span, spanOf } from '../core/span.ts'
import { MAX_NAME_WORDS, type NearName, type Roster } from './roster.ts'

const NAME_WORD = /(?<![\p{L}\p{N}’'-])\p{L}[\p{L}\p{M}\p{N}.’'&-]*[\p{L}\p{M}\p{N}]/gu

/** The words of a range that may belong to a name, without possessive endings. */
export function nameWords(text: string, { start, end }: Range): Span[] {
  return [...text.slice(start, end).matchAll(NAME_WORD)].map((match) => {
    const word = match[0].replace(/['’]s$/u, '')
    return spanOf(text, start + match.index, start + match.index + word.length)
  })
}

/** A name that differs from one of the roster in a word. */
export interface MisspeltName extends Span {
  readonly near: NearName
}

/** The longest such name that begins with the first of these words; null where there is none, or where the roster has the name as it stands. */
export function misspeltName(
  text: string,
  words: readonly Span[],
  roster: Roster,
  isMisspelt: (word: string, right: string) => boolean,
): MisspeltName | null {
  for (let length = Math.min(words.length, MAX_NAME_WORDS); length > 1; length--) {
    const own = words.slice(0, length)
    const [first, last] = [own[0], own.at(-1)]
    if (!first || !last || !isInRow(text, own)) continue
    const texts = own.map((word) => word.text)
    if (roster.isKnown(texts.join(' '))) return null
    for (let i = 0; i < length; i++) {
      const near = roster.framed(texts, i).find(({ word }) => isMisspelt(texts[i] ?? '', word))
      if (near) return { ...spanOf(text, first.start, last.end), near }
    }
  }
  return null
}

const isInRow = (text: string, words: readonly Span[]): boolean =>
  words.every((word, i) => i === 0 || /^[ \u00a0]$/u.test(text.slice(words[i - 1]?.end, word.start)))
