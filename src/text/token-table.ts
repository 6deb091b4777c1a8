// The text of an article, cut once: compromise's terms as tokens, and pieces of them from which every extractor makes its own words.
import type { Paragraph, Sentence } from '../core/article.ts'
import type { Pieces, Tokens } from '../core/tokens.ts'
import type { Word } from '../core/words.ts'
import { INNER_ABBREVIATIONS } from '../lexicons/honorifics.ts'
import { classOf, codeAt, isAt, SPACE } from './character-classes.ts'
import { eachSentence, eachTerm, MAX_BLOCK } from './compromise.ts'
import { type CutTerm, plainTokenEnd } from './cut-term.ts'
import { wordTable } from './word-table.ts'

export interface TokenTable {
  readonly sentences: readonly Sentence[]
  readonly tokens: Tokens
  readonly pieces: Pieces
  readonly vocabulary: readonly Word[]
}

/** Sentences, tokens and pieces of the paragraphs that are not chrome. */
export function cutArticle(text: string, paragraphs: readonly Paragraph[]): TokenTable {
  const { cut, indexOf, words } = wordTable()
  const builder = new Builder(text)
  paragraphs.forEach(({ start, end, role }, paragraph) => {
    if (role === 'chrome') return
    builder.beginParagraph(paragraph)
    let from = start
    eachSentence(text.slice(start, end), (sentence) => {
      builder.beginSentence()
      eachTerm(sentence, (first, end) => {
        const wordEnd = plainTokenEnd(sentence, first, end)
        if (wordEnd < 0) return builder.add(cut(sentence.slice(first, end)), from + first)
        builder.addToken(from + first, from + wordEnd, indexOf(sentence.slice(first, wordEnd)))
        // The comma or full stop behind it.
        if (wordEnd < end && !isAt(sentence, wordEnd, SPACE))
          builder.addPiece(from + wordEnd, from + wordEnd + 1, indexOf(sentence.charAt(wordEnd)))
      })
      builder.endSentence()
      from += sentence.length
    })
  })
  return builder.build(words)
}

const TOKEN_COLUMNS = ['starts', 'ends', 'sentences', 'words'] as const
const PIECE_COLUMNS = ['starts', 'ends', 'words'] as const

/** Columns of whole numbers that grow together. */
type Columns<Name extends string> = Record<Name, Int32Array>

/** About so many code units make a token, and a piece. */
const [TOKEN_LENGTH, PIECE_LENGTH] = [5, 4]

/** Fills the columns of an article, one sentence after another. */
class Builder {
  readonly #text: string
  readonly #tokens: Columns<(typeof TOKEN_COLUMNS)[number]>
  readonly #pieces: Columns<(typeof PIECE_COLUMNS)[number]>
  #classes: Uint8Array
  readonly #sentences: Sentence[] = []
  /** By sentence: its first piece. */
  readonly #sentenceStarts: number[] = []
  #tokenCount = 0
  #pieceCount = 0
  #paragraph = 0
  /** The beginning of the paragraph and of the sentence that is being filled: index of a sentence, a token and a piece. */
  #paragraphSentence = 0
  #firstToken = 0
  #firstPiece = 0

  constructor(text: string) {
    this.#text = text
    this.#tokens = newColumns(TOKEN_COLUMNS, text.length / TOKEN_LENGTH)
    this.#pieces = newColumns(PIECE_COLUMNS, text.length / PIECE_LENGTH)
    this.#classes = new Uint8Array(this.#pieces.starts.length)
  }

  beginParagraph(paragraph: number): void {
    this.#paragraph = paragraph
    this.#paragraphSentence = this.#sentences.length
  }

  beginSentence(): void {
    this.#firstToken = this.#tokenCount
    this.#firstPiece = this.#pieceCount
  }

  /** A term, `offset` code units into the text. */
  add({ tokens, pieces }: CutTerm, offset: number): void {
    reserve(this.#tokens, TOKEN_COLUMNS, this.#tokenCount + tokens.length)
    for (const token of tokens) {
      const row = this.#tokenCount++
      this.#tokens.starts[row] = offset + token.start
      this.#tokens.ends[row] = offset + token.end
      this.#tokens.words[row] = token.word
    }
    for (const { start, end, word } of pieces) this.addPiece(offset + start, offset + end, word)
  }

  /** A token that is one piece. */
  addToken(start: number, end: number, word: number): void {
    const row = this.#tokenCount++
    reserve(this.#tokens, TOKEN_COLUMNS, row + 1)
    this.#tokens.starts[row] = start
    this.#tokens.ends[row] = end
    this.#tokens.words[row] = word
    this.addPiece(start, end, word)
  }

  addPiece(start: number, end: number, word: number): void {
    const row = this.#pieceCount++
    reserve(this.#pieces, PIECE_COLUMNS, row + 1)
    if (row >= this.#classes.length) this.#growClasses()
    this.#pieces.starts[row] = start
    this.#pieces.ends[row] = end
    this.#pieces.words[row] = word
    this.#classes[row] = classOf(codeAt(this.#text, start, end))
  }

  #growClasses(): void {
    const grown = new Uint8Array(this.#pieces.starts.length)
    grown.set(this.#classes)
    this.#classes = grown
  }

  /** A sentence without words is part of the one before it. */
  endSentence(): void {
    const [first, end] = [this.#firstToken, this.#tokenCount]
    if (end > first) this.#addSentence(first, end)
    const sentence = Math.max(0, this.#sentences.length - 1)
    this.#tokens.sentences.fill(sentence, first, end)
    if (this.#sentenceStarts.length <= sentence) this.#sentenceStarts.push(this.#firstPiece)
  }

  #addSentence(first: number, end: number): void {
    const last = this.#sentences.length > this.#paragraphSentence ? this.#sentences.at(-1) : undefined
    const isOne = last !== undefined && this.#isCutShort(last, first, end)
    if (isOne) this.#sentences.pop()
    this.#sentences.push({
      start: isOne ? last.start : (this.#tokens.starts[first] as number),
      end: this.#tokens.ends[end - 1] as number,
      paragraph: this.#paragraph,
      firstToken: isOne ? last.firstToken : first,
      endToken: end,
    })
  }

  /** "No. 5", "Roe vs. Wade", "Engr. Ann Roe": no sentence ends before this token. A sentence that has grown too long ends all the same. */
  #isCutShort(last: Sentence, next: number, end: number): boolean {
    const { starts, ends } = this.#tokens
    if (this.#text.slice(last.end, starts[next]) !== '. ') return false
    if ((ends[end - 1] as number) - last.start > MAX_BLOCK) return false
    const word = this.#text.slice(starts[next - 1], last.end)
    return /^(?:nos?|art|sec|pp?)$/iu.test(word)
      ? /^\p{N}/u.test(this.#text.slice(starts[next], ends[next]))
      : word === 'v' || INNER_ABBREVIATIONS.has(word.toLowerCase())
  }

  build(vocabulary: readonly Word[]): TokenTable {
    const tokens = tokensOf(
      { ...trim(this.#tokens, TOKEN_COLUMNS, this.#tokenCount), length: this.#tokenCount },
      vocabulary,
    )
    const pieces = {
      ...trim(this.#pieces, PIECE_COLUMNS, this.#pieceCount),
      classes: this.#classes.subarray(0, this.#pieceCount),
      sentenceStarts: this.#sentenceStarts,
      length: this.#pieceCount,
    }
    return { sentences: this.#sentences, tokens, pieces, vocabulary }
  }
}

function tokensOf(columns: Omit<Tokens, 'text' | 'at'>, vocabulary: readonly Word[]): Tokens {
  const { length, starts, ends, sentences, words } = columns
  const wordAt = (i: number): string => vocabulary[words[i] ?? -1]?.text ?? ''
  return {
    ...columns,
    text: wordAt,
    at: (i) =>
      i >= 0 && i < length
        ? { text: wordAt(i), start: starts[i] as number, end: ends[i] as number, sentence: sentences[i] as number }
        : undefined,
  }
}

function newColumns<Name extends string>(names: readonly Name[], capacity: number): Columns<Name> {
  const columns = Object.fromEntries(names.map((name) => [name, new Int32Array(Math.ceil(capacity))]))
  return columns as Columns<Name>
}

function reserve<Name extends string>(columns: Columns<Name>, names: readonly Name[], rows: number): void {
  if (rows <= columns[names[0] as Name].length) return
  for (const name of names) {
    const grown = new Int32Array(2 * rows)
    grown.set(columns[name])
    columns[name] = grown
  }
}

/** The columns at their length. */
function trim<Name extends string>(columns: Columns<Name>, names: readonly Name[], length: number): Columns<Name> {
  const trimmed = { ...columns }
  for (const name of names) trimmed[name] = columns[name].subarray(0, length)
  return trimmed
}
