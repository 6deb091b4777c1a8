// An article as a row of words, punctuation marks and whole quotations: the surface on which speakers are looked for.
// The words of a quotation are one item, so that "he said" stands beside what he said, however long that was.
import type { Article, Paragraph } from '../core/article.ts'
import { type Span, spanOf } from '../core/span.ts'
import { ABBREVIATIONS } from '../lexicons/honorifics.ts'
import type { Stretch } from './marks.ts'

export interface Item extends Span {
  readonly kind: 'word' | 'mark' | 'quote'
  /** In lower case, without a possessive's ending. */
  readonly lower: string
  readonly isCapital: boolean
  readonly isPossessive: boolean
  /** Index into the stretches; -1 of other items. */
  readonly stretch: number
  /** The punctuation that ends a quotation, inside of its marks or just after them; empty of other items. */
  readonly stop: string
}

/** A clause-bearing unit: items first to end (exclusive), within one paragraph. */
export interface Unit {
  readonly first: number
  readonly end: number
  readonly paragraph: number
}

export interface Layout {
  readonly text: string
  readonly items: readonly Item[]
  readonly sentences: readonly Unit[]
  /** By item: index of its sentence. */
  readonly sentenceOf: readonly number[]
  /** By stretch: index of its item. */
  readonly quoteItems: readonly number[]
  readonly paragraphs: readonly Paragraph[]
}

const PIECE =
  /(?<word>[\p{L}\p{N}@#$£€](?:[\p{L}\p{N}\p{M}_]|[.'’&-](?=[\p{L}\p{N}])|,(?=\d{3}))*)|(?<mark>-{2,}|\.{2,}|\S)/gu
const POSSESSIVE = /(?:['’]s)$/iu

export function layOut(article: Article, stretches: readonly Stretch[]): Layout {
  const items: Item[] = []
  const sentences: Unit[] = []
  const quoteItems: number[] = []
  let next = 0
  article.paragraphs.forEach((paragraph, index) => {
    if (paragraph.role === 'chrome') return
    const first = items.length
    let from = paragraph.start
    for (; stretches[next]?.paragraph === index; next++) {
      const stretch = stretches[next] as Stretch
      addItems(items, article.text, from, stretch.start)
      quoteItems.push(items.length)
      const item = quoteItem(article.text, stretch, next)
      items.push(item)
      // "…", she said: a comma after the mark says what one before it does.
      from = stretch.end + (item.stop && article.text.charAt(stretch.end) === item.stop ? 1 : 0)
    }
    addItems(items, article.text, from, paragraph.end)
    for (const sentence of cut(items, first, items.length, index)) sentences.push(sentence)
  })
  const sentenceOf = sentences.flatMap(({ first, end }, index) => Array<number>(end - first).fill(index))
  return { text: article.text, items, sentences, sentenceOf, quoteItems, paragraphs: article.paragraphs }
}

const STOP = /[,.?!…—:;]/u

function quoteItem(text: string, { start, end, content }: Stretch, stretch: number): Item {
  const inner = text.charAt(content.end - 1)
  const outer = text.charAt(end)
  const stop = STOP.test(inner) ? inner : /[,.]/u.test(outer) && outer ? outer : ''
  return { ...spanOf(text, start, end), kind: 'quote', lower: '', isCapital: false, isPossessive: false, stretch, stop }
}

function addItems(items: Item[], text: string, start: number, end: number): void {
  for (const found of text.slice(start, end).matchAll(PIECE)) {
    const at = start + found.index
    const { word, mark } = found.groups ?? {}
    items.push(mark === undefined ? wordItem(text, at, word ?? '') : markItem(at, mark))
  }
}

const markItem = (start: number, mark: string): Item => ({
  start,
  end: start + mark.length,
  text: mark,
  kind: 'mark',
  lower: mark,
  isCapital: false,
  isPossessive: false,
  stretch: -1,
  stop: '',
})

function wordItem(text: string, start: number, word: string): Item {
  const end = start + word.length
  const isCapital = /^\p{Lu}/u.test(word)
  // Most words have no apostrophe in or after them: the common way is kept short.
  if (!/['’]/u.test(word)) {
    const isPossessive = /s$/u.test(word) && /['’]/u.test(text.charAt(end)) && /\s/u.test(text.charAt(end + 1))
    return {
      start,
      end,
      text: word,
      kind: 'word',
      lower: word.toLowerCase(),
      isCapital,
      isPossessive,
      stretch: -1,
      stop: '',
    }
  }
  const lower = word.replace(POSSESSIVE, '').toLowerCase().replaceAll('’', "'")
  return {
    start,
    end,
    text: word,
    kind: 'word',
    lower,
    isCapital,
    isPossessive: POSSESSIVE.test(word),
    stretch: -1,
    stop: '',
  }
}

/** A sentence is cut after so many items: what is searched around a quotation stays bounded in any text. */
const LONGEST_SENTENCE = 300

function cut(items: readonly Item[], first: number, end: number, paragraph: number): Unit[] {
  const units: Unit[] = []
  let from = first
  for (let i = first; i < end; i++) {
    if (i + 1 < end && i + 1 - from < LONGEST_SENTENCE && !isEnd(items, i, end)) continue
    units.push({ first: from, end: i + 1, paragraph })
    from = i + 1
  }
  return units
}

function isEnd(items: readonly Item[], at: number, end: number): boolean {
  const item = items[at] as Item
  const next = items[at + 1] as Item
  const startsAnew = next.isCapital || next.kind === 'quote' || /^[\d([“"•—–―]/u.test(next.text)
  if (item.kind === 'quote') return endsWithin(items, at, end)
  if (item.kind !== 'mark') return false
  if (/^[!?]$/u.test(item.text)) return startsAnew
  if (item.text === '.') return startsAnew && !isAbbreviation(items, at)
  return item.text === '•' || item.text === '■'
}

function isAbbreviation(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]
  const dot = items[at] as Item
  if (before?.kind !== 'word' || before.end !== dot.start) return false
  return ABBREVIATIONS.has(before.lower) || (/^(?:\p{Lu}\.?)+$/u.test(before.text) && before.text.length < 2)
}

const VERB_NEAR = 8

/** Does a sentence end with this quotation? A full stop inside of it, and what follows is no "he said". */
function endsWithin(items: readonly Item[], at: number, end: number): boolean {
  const next = items[at + 1] as Item
  const last = (items[at] as Item).stop
  if (next.kind === 'quote') return /[.?!…]/u.test(last)
  if (!next.isCapital && next.kind === 'word') return false
  if (next.kind === 'mark') return /^[([•]/u.test(next.text) && /[.?!]/u.test(last)
  if (last === '.') return true
  return /[?!…—]/u.test(last) && !speaksNext(items, at + 1, end)
}

/** "Perpetual motion!" Rep. Glenn Thompson said: a verb of saying before the next stop. */
function speaksNext(items: readonly Item[], from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + VERB_NEAR); i++) {
    const item = items[i] as Item
    if (item.kind === 'quote') return false
    if (SAYS.test(item.lower)) return true
    if (item.text === '.' && !isAbbreviation(items, i)) return false
  }
  return false
}

const SAYS =
  /^(?:said|says|asked|asks|added|adds|wrote|writes|tweeted|told|replied|yelled|shouted|exclaimed|continued|responded|declared)$/u
