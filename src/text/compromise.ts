// The one place that meets compromise. Its terms are lossless (pre + text + post of all of them is the input), so offsets
// are running sums of lengths; the offsets of its own phrases are not, and are never used.
//
// compromise comes in layers: `one` cuts words and loads in a tenth of the time of the whole.
import nlp from 'compromise/one'
import type { Range } from '../core/span.ts'
import { isAt, SPACE } from './character-classes.ts'

/** The part of compromise that is used: its cutters of sentences and words. Its types do not show them. */
interface Compromise {
  world(): object
  model(): object
  methods(): { readonly one: { readonly tokenize: Cutters } }
}

interface Cutters {
  splitSentences(text: string, world: object): readonly string[]
  /** The words of a sentence, each with the marks and spaces around it: joined they are the sentence. */
  splitTerms(sentence: string, model: object): readonly string[]
  splitWhitespace(term: string, model: object): { readonly pre: string; readonly text: string; readonly post: string }
}

let loaded: { readonly cutters: Cutters; readonly world: object; readonly model: object } | undefined

function compromise() {
  if (!loaded) {
    const one = nlp as unknown as Compromise
    loaded = { cutters: one.methods().one.tokenize, world: one.world(), model: one.model() }
  }
  return loaded
}

/** compromise takes time that grows faster than its input on some texts, so it never sees more than this at once (code units). */
export const MAX_BLOCK = 3000

/** Calls `visit` with the sentences of a paragraph, which together are the paragraph but for its line breaks, made spaces. */
export function eachSentence(text: string, visit: (sentence: string) => void): void {
  const { cutters, world } = compromise()
  for (const { start, end } of blocks(text)) {
    const block = spaced(text.slice(start, end))
    let from = 0
    for (const { length } of cutters.splitSentences(block.replace(DOUBLE_MARK, "'"), world)) {
      for (const sentence of block.slice(from, from + length).split(AFTER_QUOTATION)) visit(sentence)
      from += length
    }
  }
}

/** compromise takes two sentences between quotation marks for one, and all between two quotations, where it counts the marks wrong. */
const DOUBLE_MARK = /["“”„«»]/gu

/** Between two sentences of which the first ends with a quotation, which compromise does not part. */
const AFTER_QUOTATION = /(?<=\p{Ll}\p{Ll}\.(?:["”’]|'')\s+)(?=["“‘]?\p{Lu})/u

/** Calls `visit` with the bounds of the terms of a sentence, each with the marks and spaces around it: together they are the sentence. */
export function eachTerm(sentence: string, visit: (start: number, end: number) => void): void {
  const { cutters, model } = compromise()
  if (!INTRICATE.test(sentence)) {
    eachChunk(sentence, visit)
    return
  }
  let start = 0
  for (const term of cutters.splitTerms(sentence, model)) {
    visit(start, start + term.length)
    start += term.length
  }
}

/** Characters at which compromise parts a word or joins two: dashes and slashes, and marks that stand alone. */
const INTRICATE = /[-–—/]|(?<!\S)[^\p{L}\p{N}\s]+(?!\S)/u

/** The terms of a sentence without any of that are what stands between its spaces; compromise takes four times as long to say so. */
function eachChunk(sentence: string, visit: (start: number, end: number) => void): void {
  const { length } = sentence
  for (let at = 0; at < length; ) {
    const start = at
    while (at < length && !isAt(sentence, at, SPACE)) at++
    const isChunk = at > start
    // With one of the spaces behind it: there is a difference between "the Roes'" at the end and before a word.
    if (at < length) at++
    if (isChunk) visit(start, at)
  }
}

/** The tokens of a term: the word without the marks around it, parted where compromise leaves names whole. */
export function tokensOfTerm(term: string): readonly Range[] {
  const { cutters, model } = compromise()
  const { pre, text } = cutters.splitWhitespace(term, model)
  // compromise does not give the text before an emoticon.
  const start = term.startsWith(text, pre.length) ? pre.length : term.indexOf(text)
  // It takes some white space for a part of the word, and an accent at its end for a mark.
  const accents = ACCENTS.exec(term.slice(start + text.length))?.[0] ?? ''
  return partsOf(text.trim() + accents, start + text.length - text.trimStart().length)
}

const ACCENTS = /^\p{M}+/u

/** Inside of what compromise leaves whole: "U.S.-led", "pro-Israel", "Ulaanbaatar/MONTSAME", "4.Kojo" (a numbered list). */
const SEAM = /(?<=\p{L}\.?)[/-](?=\p{Lu})|(?<=\p{Lu})\/(?=\p{L})|(?<=\.)-(?=\p{L})|(?<=^\d{1,2}\.)(?=\p{Lu}\p{Ll})/gu

function partsOf(word: string, offset: number): Range[] {
  if (word !== '' && !/[-/.]/u.test(word)) return [{ start: offset, end: offset + word.length }]
  const parts: Range[] = []
  let start = 0
  for (const seam of word.matchAll(SEAM)) {
    if (seam.index > start) parts.push({ start: offset + start, end: offset + seam.index })
    start = seam.index + seam[0].length
  }
  if (start < word.length) parts.push({ start: offset + start, end: offset + word.length })
  return parts
}

/** The text with its line breaks as spaces, of the same length: compromise would end a sentence at each. */
const spaced = (text: string): string => text.replace(/[\r\n\u2028\u2029]/gu, ' ')

/** Ranges of at most MAX_BLOCK that together are the text, cut after a sentence where there is one, else at a space, else anywhere. */
function blocks(text: string): Range[] {
  const found: Range[] = []
  let start = 0
  while (text.length - start > MAX_BLOCK) {
    const end = start + cutOf(text.slice(start, start + MAX_BLOCK))
    found.push({ start, end })
    start = end
  }
  if (start < text.length) found.push({ start, end: text.length })
  return found
}

function cutOf(window: string): number {
  const half = MAX_BLOCK / 2
  for (const end of ['. ', '.” ', '." ', ' ']) {
    const at = window.lastIndexOf(end)
    if (at >= half) return at + end.length
  }
  // Not between the two halves of a surrogate pair.
  const last = window.charCodeAt(window.length - 1)
  return last >= 0xd800 && last < 0xdc00 ? window.length - 1 : window.length
}
