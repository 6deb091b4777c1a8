// The one place that meets compromise. Its terms are lossless (pre + text + post of all of them is the input), so offsets
// are running sums of lengths; the offsets of its own phrases are not, and are never used.
//
// compromise comes in layers: `one` cuts words and loads in a tenth of the time of `two`, which tags parts of speech. Both give
// the same words as the whole of it, so `two` is loaded when a tag is first asked for. They are required, not imported: the
// package's prebuilt files start faster than its sources, and the library's `extract` is synchronous.
import { createRequire } from 'node:module'
import type { Range } from '../core/span.ts'

/** What is used of compromise: its call, which tags, and its bare cutter of words. Its types do not show the latter, nor a view's terms. */
interface Parser {
  (text: string): { readonly document: Terms }
  world(): object
  methods(): { readonly one: { readonly tokenize: { fromString(text: string, world: object): Terms } } }
}

const require = createRequire(import.meta.url)
let layerOne: Parser | null = null
let layerTwo: Parser | null = null

/** Sentences of words. `nlp.tokenize` says the same in twice the time: it also normalises words and opens contractions. */
function cut(text: string): Terms {
  layerOne ??= require('compromise/one') as Parser
  return layerOne.methods().one.tokenize.fromString(text, layerOne.world())
}

function tag(text: string): Terms {
  layerTwo ??= require('compromise/two') as Parser
  return layerTwo(text).document
}

/** compromise takes time that grows faster than its input on some texts, so it never sees more than this at once (code units). */
const LONGEST_BLOCK = 3000

interface Term {
  readonly pre: string
  readonly text: string
  readonly post: string
  readonly tags?: Set<string>
}

type Terms = readonly (readonly Term[])[]

/** Sentences of a paragraph: ranges of their words, in code units into `text`. */
export interface RawSentence extends Range {
  readonly words: readonly Range[]
}

/** Cuts a paragraph into sentences and words. Line breaks count as spaces. */
export function tokenize(text: string): RawSentence[] {
  const sentences: RawSentence[] = []
  for (const block of blocks(text)) {
    let position = block.start
    for (const terms of cut(spaced(text.slice(block.start, block.end)))) {
      const words: Range[] = []
      for (const term of terms) {
        const start = position + term.pre.length
        const end = start + term.text.length
        if (end > start) words.push(...piecesOf(term.text, start))
        position = end + term.post.length
      }
      const [first, last] = [words[0], words.at(-1)]
      const before = sentences.at(-1)
      if (!first || !last) continue
      if (before && last.end - before.start <= LONGEST_BLOCK && isCutShort(text, before, first)) {
        sentences[sentences.length - 1] = { start: before.start, end: last.end, words: [...before.words, ...words] }
      } else sentences.push({ start: first.start, end: last.end, words })
    }
  }
  return sentences
}

/** Inside of what compromise leaves whole: "U.S.-led", "pro-Israel", "Ulaanbaatar/MONTSAME", "4.Kojo" (a numbered list). */
const SEAM = /(?<=\p{L}\.?)[/-](?=\p{Lu})|(?<=\p{Lu})\/(?=\p{L})|(?<=\.)-(?=\p{L})|(?<=^\d{1,2}\.)(?=\p{Lu}\p{Ll})/gu

function piecesOf(word: string, offset: number): Range[] {
  const pieces: Range[] = []
  let start = 0
  for (const seam of word.matchAll(SEAM)) {
    if (seam.index > start) pieces.push({ start: offset + start, end: offset + seam.index })
    start = seam.index + seam[0].length
  }
  if (start < word.length) pieces.push({ start: offset + start, end: offset + word.length })
  return pieces
}

/** "No. 5", "Roe vs. Wade": no sentence ends there. */
function isCutShort(text: string, { words, end }: RawSentence, next: Range): boolean {
  const last = words.at(-1)
  if (!last || text.slice(end, next.start) !== '. ') return false
  const word = text.slice(last.start, last.end)
  return /^(?:nos?|art|sec|pp?)$/iu.test(word) ? /^\p{N}/u.test(text.slice(next.start, next.end)) : /^vs?$/u.test(word)
}

/** Words of a sentence with compromise's part-of-speech tags; ranges into `text`. Dear: some 25,000 words a second. */
export function tagWords(text: string): (Range & { readonly tags: ReadonlySet<string> })[] {
  const words: (Range & { readonly tags: ReadonlySet<string> })[] = []
  for (const block of blocks(text)) {
    let position = block.start
    for (const term of tag(spaced(text.slice(block.start, block.end))).flat()) {
      const start = position + term.pre.length
      const end = start + term.text.length
      for (const piece of end > start ? piecesOf(term.text, start) : [])
        words.push({ ...piece, tags: term.tags ?? new Set() })
      position = end + term.post.length
    }
  }
  return words
}

/** The text with its line breaks as spaces, of the same length: compromise would end a sentence at each. */
const spaced = (text: string): string => text.replace(/[\r\n\u2028\u2029]/gu, ' ')

/** Ranges of at most LONGEST_BLOCK that together are the text, cut after a sentence where there is one, else at a space, else anywhere. */
function blocks(text: string): Range[] {
  const found: Range[] = []
  let start = 0
  while (text.length - start > LONGEST_BLOCK) {
    const end = start + cutOf(text.slice(start, start + LONGEST_BLOCK))
    found.push({ start, end })
    start = end
  }
  if (start < text.length) found.push({ start, end: text.length })
  return found
}

function cutOf(window: string): number {
  const half = LONGEST_BLOCK / 2
  for (const end of ['. ', '.” ', '." ', ' ']) {
    const at = window.lastIndexOf(end)
    if (at >= half) return at + end.length
  }
  // Not between the two halves of a surrogate pair.
  const last = window.charCodeAt(window.length - 1)
  return last >= 0xd800 && last < 0xdc00 ? window.length - 1 : window.length
}
