// Quotation marks that have no partner in their paragraph, where none of its neighbours says that the quotation goes on.
import { ARTICLE_ROLES, type Article, type Diagnostic } from '../core/article.ts'
import type { Range } from '../core/span.ts'
import { CUE_WORDS, type CueClass } from '../lexicons/cues.ts'
import { STOP_WORDS } from '../lexicons/stop-words.ts'

/** Quotation marks of a style. */
interface Style {
  readonly opens: string
  readonly closes: string
  /** Marks that say little by themselves: after a figure, inches and feet; "the drivers’ strike". They close what is open. */
  readonly mayClose: string
  /** Where the marks of this style are as many on either side, nothing is loose. */
  readonly isEven: (paragraph: string) => boolean
}

const count = (text: string, mark: string): number => text.split(mark).length - 1

/** Each style is paired by itself: marks of one style may stand inside of another. */
const STYLES: readonly Style[] = [
  {
    opens: '“',
    closes: '(?<!\\d)”',
    mayClose: `(?<!\\d['’]\\d{0,2})”|’’`,
    isEven: (text) => count(text, '“') === count(text, '”') && text.search(/[“”]/u) === text.indexOf('“'),
  },
  {
    // Straight marks open where a word begins and close where one ends.
    opens: '(?<=^|[\\s(—–[])"(?=[^\\s"])',
    closes: `(?<=[^\\s"\\d(]|['’]\\s)"(?=$|[\\s.,;:?!)\\]—–…’”'])`,
    mayClose: `(?<!\\d['’]\\d{0,2})(?<=\\d)"`,
    isEven: (text) => count(text, '"') % 2 === 0,
  },
  {
    opens: '(?<=^|[\\s(—–[“"])‘(?=\\p{L})(?!(?:em|til|tis|twas|cause|n)(?!\\p{L}))',
    closes: '(?!)',
    mayClose: "[’'](?![\\p{L}\\d])",
    isEven: () => false,
  },
]

const PATTERNS = STYLES.map(
  ({ opens, closes, mayClose }) => new RegExp(`(?<open>${opens})|(?<close>${closes})|${mayClose}`, 'gu'),
)

/** Sure is what no quotation that goes on in the next paragraph can excuse. */
type Unpaired = Diagnostic & Range & { readonly isSure: boolean }

/** The unpaired marks of an article, in text order. */
export function unpairedMarks({ text, paragraphs }: Pick<Article, 'text' | 'paragraphs'>): Unpaired[] {
  const found: Unpaired[] = []
  const prose = paragraphs.filter(({ role }) => ARTICLE_ROLES.includes(role))
  const turned = turnedMarks(text, prose)
  let isOpen = false
  for (const [i, paragraph] of prose.entries()) {
    const { opening, closing } = looseMarks(text, paragraph)
    const next = prose[i + 1]
    const mark = opening.at(-1)
    const isLast = mark !== undefined && next !== undefined && opensWithMark(text, next.start)
    // The last of them goes on in the next paragraph.
    const goesOn = isLast && !hasEnded(text, mark, paragraph.end) && !isFollowed(text, mark, paragraph.end)
    const [first] = opening
    const [last] = closing
    const wrong = turned.find(({ start }) => start >= paragraph.start && start < paragraph.end)
    if (wrong) {
      found.push(wrong)
    } else if (first && opening.length === (goesOn ? 2 : 1) && closing.length === 0) {
      found.push(
        unpaired('the quotation is opened and not closed', openingFrom(text, first, paragraph.end), isLast && !goesOn),
      )
    } else if (
      last &&
      !isOpen &&
      closing.length === 1 &&
      opening.length === (goesOn && mark.start > last.start ? 1 : 0)
    ) {
      found.push(unpaired('a quotation is closed that was not opened', last))
    }
    isOpen = opening.length > 0
  }
  return found
}

/** “So it is“, he said; he said: ”So it is.” */
const TURNED = /(?<=[\p{L}\p{N}.,!?…])“(?=$|[\s,.;:)])|(?<=^|[\s(])”(?=\p{L})/gu

/** Curly marks that are turned the wrong way, unless the article has many: then it is how it writes them. */
function turnedMarks(text: string, prose: readonly Range[]): Unpaired[] {
  // „So ist es“
  if (prose.some(({ start, end }) => text.slice(start, end).includes('„'))) return []
  const all = prose.flatMap((range) => [...text.slice(range.start, range.end).matchAll(/[“”]/gu)])
  const turned = prose.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(TURNED)].map(({ index }) => start + index),
  )
  if (turned.length > all.length * MAX_TURNED) return []
  return turned.map((start) => unpaired('a quotation mark is turned the wrong way', { start, end: start + 1 }, true))
}

const MAX_TURNED = 0.2

/** Does an open quotation end before its paragraph does, by what stands behind it? It cannot go on in the next one. */
function hasEnded(text: string, { start }: Range, end: number): boolean {
  const rest = text.slice(start + 1, end)
  // „So ist es“, he said: it closes.
  if (!/^[\p{L}\p{N}]/u.test(rest)) return false
  // "… was only for “electoral gains.": a few words within the writer's sentence.
  if (/\p{Ll}\s$/u.test(text.slice(start - 2, start)) && /^\p{Ll}/u.test(rest) && rest.split(/\s+/u).length <= MAX_TERM)
    return true
  const tail = rest.split(/\s+/u).slice(-MAX_TAIL)
  return hasAttribution(tail, /[,.?!]$/u)
}

/** "primitive act of barbarism indicated the "psychological profile" of them: another quotation of the style stands behind it. */
function isFollowed(text: string, { start }: Range, end: number): boolean {
  if (text[start] !== '"') return false
  return /\s"[^\s"][^"]*[^\s"]"(?=$|[\s.,;:)])/u.test(text.slice(start + 1, end))
}

/** Words of a term or of a few words that are woven into a sentence. */
const MAX_TERM = 6
/** Words at the end of a paragraph that hold an attribution: "…, he said in a statement on Monday." */
const MAX_TAIL = 12

const unpaired = (message: string, { start, end }: Range, isSure = false): Unpaired => ({
  code: 'unbalanced-quote',
  message,
  start,
  end,
  isSure,
})

/** Tags of a page's markup, whose marks are no quotation's; a line break may part a tag. */
const TAG = /<\/?[a-z][^<>]{0,2000}(?:>|$)/giu

/** The marks of a paragraph that have no partner in it. */
interface Loose {
  readonly opening: readonly Range[]
  readonly closing: readonly Range[]
}

/** Pairs the marks of a paragraph, each closing mark with the nearest open one of its style. */
function looseMarks(text: string, { start, end }: Range): Loose {
  const paragraph = text.slice(start, end).replace(TAG, (tag) => ' '.repeat(tag.length))
  const loose = STYLES.map(({ isEven }, i) => (isEven(paragraph) ? NONE : looseOf(paragraph, PATTERNS[i] ?? /(?!)/gu)))
  const placed = (at: number): Range => ({ start: start + at, end: start + at + 1 })
  const byPlace = (a: number, b: number) => a - b
  return {
    opening: loose
      .flatMap(({ open }) => open)
      .sort(byPlace)
      .map(placed),
    closing: loose
      .flatMap(({ close }) => close)
      .sort(byPlace)
      .map(placed),
  }
}

const NONE = { open: [], close: [] }

function looseOf(
  paragraph: string,
  marks: RegExp,
): { readonly open: readonly number[]; readonly close: readonly number[] } {
  const open: number[] = []
  const close: number[] = []
  for (const match of paragraph.matchAll(marks)) {
    if (match.groups?.open !== undefined) {
      const before = open.at(-1)
      // One word in a single mark is more often an ayin ("‘Enbaqom") than a quotation that lost its end.
      if (match[0] === '‘' && opensName(paragraph, match.index + 1)) continue
      if (before !== undefined && goesOnAt(paragraph, before, match.index)) open.pop()
      open.push(match.index)
    } else if (open.length > 0) open.pop()
    else if (match.groups?.close !== undefined) close.push(match.index)
  }
  return { open, close }
}

/** Does a mark stand before a capitalised word that no quotation is likely to begin with: a name? */
function opensName(text: string, start: number): boolean {
  const word = /^\p{Lu}[\p{L}-]+/u.exec(text.slice(start, start + MAX_WORD))?.[0]
  return word !== undefined && !STOP_WORDS.has(word.toLowerCase())
}

const MAX_WORD = 30

/**
 * Is an opening mark the one of the next paragraph of the same speech, in a text whose paragraph breaks were lost? `“We won. “We will
 * win again.”`: a sentence ends before it, and nobody's "she said" stands since the quotation was opened.
 */
function goesOnAt(text: string, from: number, at: number): boolean {
  if (!/[.?!…]\s+$/u.test(text.slice(Math.max(from, at - 4), at))) return false
  return !hasAttribution(text.slice(from + 1, at).split(/\s+/u))
}

/** "…, she said": a verb of speech with somebody beside it, soon behind a comma. */
function hasAttribution(words: readonly string[], pauses = /[,?!]$/u): boolean {
  let since = MAX_WORDS_TO_CUE
  return words.some((word, i) => {
    const isAttribution =
      since < MAX_WORDS_TO_CUE &&
      isCue(word) &&
      SPEAKER.test(`${words[i - 1]} ${words[i + 1]}`) &&
      words[i + 1] !== 'that'
    since = pauses.test(word) ? 0 : since + 1
    return isAttribution
  })
}

/** "said", "asks", but not "say": people who speak use base forms. */
function isCue(word: string): boolean {
  const cue = word.replace(/\P{L}+$/u, '')
  return ATTRIBUTING.has(CUE_WORDS.get(cue)?.class ?? 'noun') && /(?:ed|s|id|old|ote)$/u.test(cue)
}

const ATTRIBUTING: ReadonlySet<CueClass> = new Set<CueClass>(['say', 'write', 'ask'])
/** Somebody on either side of a verb: "she said", "said Roe", "Roe said". */
const SPEAKER = /^(?:s?he|they|\p{Lu}[\p{L}.’'-]+)\s|\s(?:\p{Lu}\p{L}|the\b|an?\b)/u
/** An attribution has its verb so soon (words) behind the comma. */
const MAX_WORDS_TO_CUE = 6

/** Does a text open with a quotation mark, after white space? */
const opensWithMark = (text: string, from: number): boolean => /^\s*["“‘'«„]/u.test(text.slice(from, from + 20))

/** From a loose opening mark to the end of its line of thought: what is shown of it. */
function openingFrom(text: string, { start }: Range, limit: number): Range {
  const passage = text.slice(start, Math.min(limit, start + MAX_OPENING))
  const cut = /[.,!?](?=\s)/u.exec(passage.slice(1))
  return { start, end: start + (cut ? cut.index + 2 : passage.length) }
}

const MAX_OPENING = 120
