// An article as a row of words, punctuation marks and whole quotations: the surface on which speakers are looked for.
// The words of a quotation are one item, so that "he said" stands beside what he said, however long that was.
// Items are columns, not objects: a long article has millions of them.

import type { Article, Paragraph } from '../../core/article.ts'
import { upperBound } from '../../core/search.ts'
import { ALPHANUMERIC, classOf, codeAt, isAt, lengthOf, MARK, SIGN, SPACE, TIE } from '../../text/character-classes.ts'
import type { Stretch } from './marked-stretches.ts'
import { cutSentences, type Unit } from './quote-sentences.ts'
import { QUOTATION, type Vocabulary, type Word } from './quote-words.ts'

export interface Layout {
  readonly text: string
  /** By item: what stands there, and where (code units). */
  readonly words: readonly Word[]
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  readonly sentences: readonly Unit[]
  /** By item: index of its sentence. */
  readonly sentenceOf: Uint32Array
  /** By stretch: index of its item. */
  readonly quoteItems: readonly number[]
  /** By item of a quotation: the punctuation that ends it, inside of its marks or just after them; empty where there is none. */
  readonly stops: ReadonlyMap<number, string>
  readonly paragraphs: readonly Paragraph[]
}

/** Columns that are being filled. */
interface Row {
  readonly text: string
  readonly vocabulary: Vocabulary
  readonly words: Word[]
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  readonly stops: Map<number, string>
}

export function layOut(article: Article, stretches: readonly Stretch[], vocabulary: Vocabulary): Layout {
  const { text, paragraphs } = article
  // An item has a character at least. Memory is taken only where it is written to.
  const column = () => new Uint32Array(text.length)
  const row: Row = { text, vocabulary, words: [], starts: column(), ends: column(), stops: new Map() }
  const sentenceOf = column()
  const sentences: Unit[] = []
  const quoteItems: number[] = []
  let next = 0
  paragraphs.forEach((paragraph, index) => {
    if (paragraph.role === 'chrome') return
    const first = row.words.length
    let from = paragraph.start
    for (; stretches[next]?.paragraph === index; next++) {
      const stretch = stretches[next] as Stretch
      addItems(row, from, stretch.start)
      const stop = stopOf(text, stretch)
      quoteItems.push(row.words.length)
      row.stops.set(row.words.length, stop)
      add(row, QUOTATION, stretch.start, stretch.end)
      // "…", she said: a comma after the mark says what one before it does.
      from = stretch.end + (stop && text.charAt(stretch.end) === stop ? 1 : 0)
    }
    addItems(row, from, paragraph.end)
    for (const unit of cutSentences(row, first, row.words.length)) {
      sentenceOf.fill(sentences.length, unit.first, unit.end)
      sentences.push({ paragraph: index, ...unit })
    }
  })
  const { words, stops } = row
  const filled = (column: Uint32Array) => column.subarray(0, words.length)
  return {
    text,
    words,
    starts: filled(row.starts),
    ends: filled(row.ends),
    sentences,
    sentenceOf: filled(sentenceOf),
    quoteItems,
    stops,
    paragraphs,
  }
}

const STOPS = ',.?!…—:;'

function stopOf(text: string, { end, content }: Stretch): string {
  const inner = text.charAt(content.end - 1)
  if (STOPS.includes(inner)) return inner
  const outer = text.charAt(end)
  return outer === ',' || outer === '.' ? outer : ''
}

function add({ words, starts, ends }: Row, word: Word, start: number, end: number): void {
  starts[words.length] = start
  ends[words.length] = end
  words.push(word)
}

/** The words and marks between two places. */
function addItems(row: Row, start: number, end: number): void {
  const { text, vocabulary } = row
  let at = start
  while (at < end) {
    const code = codeAt(text, at, end)
    const found = classOf(code)
    if (found & SPACE) {
      at++
      continue
    }
    const isWord = (found & (ALPHANUMERIC | SIGN)) !== 0
    const stop = isWord ? wordEnd(text, at + lengthOf(code), end) : markEnd(text, at, end, code)
    const piece = text.slice(at, stop)
    add(row, isWord ? vocabulary.word(piece, isOwner(text, stop)) : vocabulary.mark(piece), at, stop)
    at = stop
  }
}

/** Where a word ends of which what stands before `at` is known. */
function wordEnd(text: string, at: number, end: number): number {
  while (at < end) {
    const code = codeAt(text, at, end)
    const found = classOf(code)
    const goesOn = (found & (ALPHANUMERIC | MARK)) !== 0
    const ties = (found & TIE) !== 0 && isLetter(text, at + 1, end)
    if (!goesOn && !ties && !(code === COMMA && isThousand(text, at + 1, end))) return at
    at += lengthOf(code)
  }
  return at
}

const COMMA = 0x2c
const DASH = 0x2d
const DOT = 0x2e

const isLetter = (text: string, at: number, end: number): boolean =>
  at < end && (classOf(codeAt(text, at, end)) & ALPHANUMERIC) !== 0

/** Three digits: 5,000. */
function isThousand(text: string, at: number, end: number): boolean {
  if (at + 3 > end) return false
  for (let i = at; i < at + 3; i++) if (text.charCodeAt(i) < 0x30 || text.charCodeAt(i) > 0x39) return false
  return true
}

/** Dashes and dots in a row are one mark. */
function markEnd(text: string, at: number, end: number, code: number): number {
  let stop = at + lengthOf(code)
  if (code === DASH || code === DOT) while (stop < end && text.charCodeAt(stop) === code) stop++
  return stop
}

/** "The workers’ pay": an apostrophe between the s that a word ends with and a space. */
function isOwner(text: string, end: number): boolean {
  if (text.charAt(end - 1) !== 's') return false
  const mark = text.charAt(end)
  return (mark === "'" || mark === '’') && isAt(text, end + 1, SPACE)
}

/** Index of the last item that starts at or before a position; -1 where none does. */
export const itemAt = ({ starts }: Layout, position: number): number => upperBound(starts, position) - 1
