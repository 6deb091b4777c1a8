// An article as a row of words, punctuation marks and whole quotations: the surface on which speakers are looked for.
// The words of a quotation are one item, so that "he said" stands beside what he said, however long that was.
// Items are columns, not objects: a long article has millions of them.

import type { Article, MarkedPassage, Paragraph } from '../../core/article.ts'
import { lowerBound, upperBound } from '../../core/search.ts'
import { sentenceOfPiece } from '../../core/tokens.ts'
import { ALPHANUMERIC, DIGIT, isAt, MARK, SIGN, SPACE, TIE } from '../../text/character-classes.ts'
import { groupedWord } from '../../text/piece-groups.ts'
import type { CueLexicon } from './cue-lexicon.ts'
import { type Unit, unitsOf } from './quote-sentences.ts'
import { markOf, QUOTATION, type Word, wordIn } from './quote-words.ts'

export interface Layout {
  readonly text: string
  /** By item: what stands there, and where (code units). */
  readonly words: readonly Word[]
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  readonly sentences: readonly Unit[]
  /** By item: index of its sentence. */
  readonly sentenceOf: Uint32Array
  /** By passage: index of its item. */
  readonly quoteItems: readonly number[]
  /** By item of a quotation: the punctuation that ends it, inside of its marks or just after them; empty where there is none. */
  readonly stops: ReadonlyMap<number, string>
  readonly paragraphs: readonly Paragraph[]
}

/** Columns that are being filled. */
interface Row {
  readonly article: Article
  readonly cues: CueLexicon
  readonly words: Word[]
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  readonly articleSentences: Uint32Array
  readonly stops: Map<number, string>
}

export function layOut(article: Article, passages: readonly MarkedPassage[], cues: CueLexicon): Layout {
  const { text, paragraphs, pieces } = article
  const read = paragraphs.filter(({ role }) => role !== 'chrome')
  // An item has a piece at least.
  const longest = pieceAt(article, read.at(-1)?.end ?? 0) - pieceAt(article, read[0]?.start ?? 0)
  const column = () => new Uint32Array(longest)
  const columns = { starts: column(), ends: column(), articleSentences: column() }
  const row: Row = { article, cues, words: [], ...columns, stops: new Map() }
  const sentenceOf = column()
  const sentences: Unit[] = []
  const quoteItems: number[] = []
  let next = 0
  paragraphs.forEach((paragraph, index) => {
    if (paragraph.role === 'chrome') return
    const first = row.words.length
    let from = paragraph.start
    for (; passages[next]?.paragraph === index; next++) {
      const passage = passages[next] as MarkedPassage
      addItems(row, from, passage.start)
      const stop = stopOf(text, passage)
      quoteItems.push(row.words.length)
      row.stops.set(row.words.length, stop)
      const content = lowerBound(pieces.starts, passage.content.start)
      add(row, QUOTATION, passage.start, passage.end, sentenceOfPiece(pieces, content))
      // "…", she said: a comma after the mark says what one before it does.
      from = passage.end + (stop && text.charAt(passage.end) === stop ? 1 : 0)
    }
    addItems(row, from, paragraph.end)
    for (const unit of unitsOf(row, first, row.words.length)) {
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

/** Index of the first piece at or after a position. */
const pieceAt = ({ pieces }: Article, position: number): number => lowerBound(pieces.starts, position)

const STOPS = ',.?!…—:;'

function stopOf(text: string, { end, content }: MarkedPassage): string {
  const inner = text.charAt(content.end - 1)
  if (STOPS.includes(inner)) return inner
  const outer = text.charAt(end)
  return outer === ',' || outer === '.' ? outer : ''
}

function add(row: Row, word: Word, start: number, end: number, sentence: number): void {
  const { words, starts, ends, articleSentences } = row
  articleSentences[words.length] = sentence
  starts[words.length] = start
  ends[words.length] = end
  words.push(word)
}

/** The words and marks between two places. */
function addItems(row: Row, from: number, to: number): void {
  const { starts, ends, classes, sentenceStarts } = row.article.pieces
  const first = lowerBound(starts, from)
  const last = lowerBound(starts, to, first)
  let sentence = sentenceOfPiece(row.article.pieces, first)
  for (let piece = first; piece < last; ) {
    const isWord = ((classes[piece] as number) & (ALPHANUMERIC | SIGN)) !== 0
    const next = isWord ? wordEnd(row.article, piece, last) : markEnd(row.article, piece, last)
    const start = starts[piece] as number
    const end = ends[next - 1] as number
    if (isQuotingSign(row.article.text, start)) {
      piece = next
      continue
    }
    const word = groupedWord(row.article, piece, next)
    while ((sentenceStarts[sentence + 1] ?? Infinity) <= piece) sentence++
    add(row, isWord ? wordIn(row.cues, word, isOwner(row.article.text, end)) : markOf(word), start, end, sentence)
    piece = next
  }
}

const QUOTING_SIGN = 0x3e
const LINE_FEED = 0x0a

/** ">" at the start of a line, with which mails and Markdown quote: no word of the text. */
const isQuotingSign = (text: string, start: number): boolean =>
  text.charCodeAt(start) === QUOTING_SIGN && (start === 0 || text.charCodeAt(start - 1) === LINE_FEED)

/** Index of the piece after a word that begins at a piece. */
function wordEnd({ text, pieces }: Article, piece: number, last: number): number {
  const { starts, ends, classes } = pieces
  const isAlphanumeric = (at: number) =>
    at < last && starts[at] === ends[at - 1] && ((classes[at] as number) & ALPHANUMERIC) !== 0
  let next = piece + 1
  while (next < last && starts[next] === ends[next - 1]) {
    const found = classes[next] as number
    const goesOn = (found & (ALPHANUMERIC | MARK)) !== 0
    const ties = (found & TIE) !== 0 && isAlphanumeric(next + 1)
    if (!goesOn && !ties && !isThousand(next)) break
    next++
  }
  return next

  /** 5,000: a comma before three digits. */
  function isThousand(comma: number): boolean {
    if (text.charCodeAt(starts[comma] as number) !== COMMA || !isAlphanumeric(comma + 1)) return false
    const digits = (classes[comma + 1] as number) & DIGIT
    return digits !== 0 && (ends[comma + 1] as number) - (starts[comma + 1] as number) >= 3
  }
}

const COMMA = 0x2c
const DASH = 0x2d
const DOT = 0x2e

/** Dashes and dots in a row are one mark. */
function markEnd({ text, pieces: { starts, ends } }: Article, piece: number, last: number): number {
  const code = text.charCodeAt(starts[piece] as number)
  let next = piece + 1
  if (code !== DASH && code !== DOT) return next
  while (next < last && starts[next] === ends[next - 1] && text.charCodeAt(starts[next] as number) === code) next++
  return next
}

/** "The workers’ pay": an apostrophe between the s that a word ends with and a space. */
function isOwner(text: string, end: number): boolean {
  if (text.charAt(end - 1) !== 's') return false
  const mark = text.charAt(end)
  return (mark === "'" || mark === '’') && isAt(text, end + 1, SPACE)
}

/** Index of the last item that starts at or before a position; -1 where none does. */
export const itemAt = ({ starts }: Layout, position: number): number => upperBound(starts, position) - 1

/** Code units of a first line that may be a headline. */
const MAX_HEADLINE = 160
const STOP = /[.,:;?!…]["”’']?$/u

/** Is a sentence in a headline or a subheading? The first of several paragraphs is a headline, too, where it is short and has no stop. */
export function isInHeading({ text, sentences, paragraphs }: Layout, sentence: number): boolean {
  const at = sentences[sentence]?.paragraph ?? 0
  const { role, start, end } = paragraphs[at] ?? { role: 'body', start: 0, end: 0 }
  if (role === 'headline' || role === 'subheading') return true
  if (at !== sentences[0]?.paragraph || at === sentences.at(-1)?.paragraph) return false
  return role === 'body' && end - start <= MAX_HEADLINE && !STOP.test(text.slice(start, end))
}
