// The one place that meets compromise. Its terms are lossless (pre + text + post of all of them is the input), so offsets
// are running sums of lengths; the offsets of its own phrases are not, and are never used.
//
// compromise comes in layers: `one` cuts words and loads in a tenth of the time of the whole.
import nlp from 'compromise/one'
import { memoizeByText } from '../core/memoize.ts'
import type { Range } from '../core/span.ts'

/** What is used of compromise: its cutters of sentences and words. Its types do not show them. */
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
const LONGEST_BLOCK = 3000

/** Words and sentences of a paragraph. Offsets are code units into its text. */
export interface Cut {
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** Of each sentence, the index after its last word. No sentence is empty. */
  readonly sentenceEnds: readonly number[]
}

/** Cuts a paragraph into sentences and words. Line breaks count as spaces. */
export function tokenize(text: string): Cut {
  const { cutters, world, model } = compromise()
  const cut: { starts: number[]; ends: number[]; sentenceEnds: number[] } = { starts: [], ends: [], sentenceEnds: [] }
  const { starts, ends, sentenceEnds } = cut
  for (const block of blocks(text)) {
    let position = block.start
    for (const sentence of cutters.splitSentences(spaced(text.slice(block.start, block.end)), world)) {
      const first = starts.length
      const add = (term: string, start: number) => {
        for (const piece of piecesOf(term)) {
          starts.push(position + start + piece.start)
          ends.push(position + start + piece.end)
        }
      }
      if (INTRICATE.test(sentence)) eachTerm(cutters.splitTerms(sentence, model), add)
      else eachChunk(sentence, add)
      position += sentence.length
      if (starts.length === first) continue
      if (first > 0 && isCutShort(text, cut, first)) sentenceEnds.pop()
      sentenceEnds.push(starts.length)
    }
  }
  return cut
}

/** What makes compromise part a word or join two: dashes and slashes, and marks that stand alone. */
const INTRICATE = /[-–—/]|(?<!\S)[^\p{L}\p{N}\s]+(?!\S)/u

function eachTerm(terms: readonly string[], add: (term: string, start: number) => void): void {
  let start = 0
  for (const term of terms) {
    add(term, start)
    start += term.length
  }
}

/** The terms of a sentence without any of that are what stands between its spaces; compromise takes four times as long to say so. */
function eachChunk(sentence: string, add: (term: string, start: number) => void): void {
  for (const { 0: term, index } of sentence.matchAll(CHUNK)) add(term, index)
}

/** With one of the spaces behind it: there is a difference between "the Roes'" at the end and before a word. */
const CHUNK = /\S+\s?/gu

const MOST_TERMS = 20_000
const LONGEST_TERM = 24

/** A term's words: most terms of a text were met before, and what one is cut into depends on nothing else. */
const piecesOf = (term: string): readonly Range[] => (term.length <= LONGEST_TERM ? knownPiecesOf(term) : cutTerm(term))

const knownPiecesOf = memoizeByText(MOST_TERMS, cutTerm)

function cutTerm(term: string): readonly Range[] {
  const { cutters, model } = compromise()
  const { pre, text } = cutters.splitWhitespace(term, model)
  // Of an emoticon compromise does not say what stands before it.
  const start = term.startsWith(text, pre.length) ? pre.length : term.indexOf(text)
  return partsOf(text, start)
}

/** Inside of what compromise leaves whole: "U.S.-led", "pro-Israel", "Ulaanbaatar/MONTSAME", "4.Kojo" (a numbered list). */
const SEAM = /(?<=\p{L}\.?)[/-](?=\p{Lu})|(?<=\p{Lu})\/(?=\p{L})|(?<=\.)-(?=\p{L})|(?<=^\d{1,2}\.)(?=\p{Lu}\p{Ll})/gu

function partsOf(word: string, offset: number): Range[] {
  const parts: Range[] = []
  let start = 0
  for (const seam of word.matchAll(SEAM)) {
    if (seam.index > start) parts.push({ start: offset + start, end: offset + seam.index })
    start = seam.index + seam[0].length
  }
  if (start < word.length) parts.push({ start: offset + start, end: offset + word.length })
  return parts
}

/** "No. 5", "Roe vs. Wade": no sentence ends before this word. A sentence that has grown too long ends all the same. */
function isCutShort(text: string, { starts, ends, sentenceEnds }: Cut, next: number): boolean {
  const end = ends[next - 1] as number
  if (text.slice(end, starts[next]) !== '. ') return false
  const sentenceStart = starts[sentenceEnds.at(-2) ?? 0] as number
  if ((ends.at(-1) as number) - sentenceStart > LONGEST_BLOCK) return false
  const word = text.slice(starts[next - 1], end)
  return /^(?:nos?|art|sec|pp?)$/iu.test(word)
    ? /^\p{N}/u.test(text.slice(starts[next], ends[next]))
    : /^vs?$/u.test(word)
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
