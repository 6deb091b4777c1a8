import type { Paragraph, Role } from '../core/article.ts'
import type { Range } from '../core/span.ts'
import {
  CAPTION_OPENINGS,
  CHROME_LINES,
  CHROME_OPENINGS,
  PICTURE_AGENCIES,
  TEASER_OPENINGS,
} from '../lexicons/page-furniture.ts'
import { alternatives } from '../lexicons/words.ts'
import { isByline, isLoneName } from './byline.ts'
import { isDateLine } from './dateline.ts'

/** What a line looks like by itself, before its neighbours are asked. */
type Look = Role | 'title-like' | 'prose'

const CHROME = new Set(CHROME_LINES)
const CHROME_OPENING = new RegExp(`^(?:${alternatives(CHROME_OPENINGS)})(?![\\p{L}\\p{N}])`, 'iu')
const TEASER = new RegExp(`^(?:${alternatives(TEASER_OPENINGS)})\\s*(?::|\\||–|—|>|»|-\\s)`, 'iu')
const CAPTION = new RegExp(`^[([]?(?:${alternatives(CAPTION_OPENINGS)})(?:\\s*[:/—–-]|\\s+(?=\\p{Lu}))`, 'iu')
const CREDIT = new RegExp(`[(/|][^()/|]{0,60}\\b(?:${alternatives(PICTURE_AGENCIES)})\\)?\\.?$`, 'u')
const LIST_ITEM = /^(?:[•▪●◦‣·*–-]\s+|\d{1,2}[.)]\s+)\S/u
const QUOTED_BLOCK = /^>\s*\S/u

/** Longer lines than these (code units) are prose whatever they look like. */
const LONGEST_TITLE = 220
const LONGEST_CAPTION = 400
/** Titles of more words than this in mid-page are those of other stories; shorter ones part the story itself. */
const LONGEST_SUBHEADING = 8

/** The looks that a line may have by itself, in order: the first that fits counts. */
const LOOKS: readonly (readonly [look: Look, fits: (line: string) => boolean])[] = [
  ['chrome', (line) => CHROME.has(line.toLowerCase().replace(/[\s.:!…>»-]+$/u, '')) || CHROME_OPENING.test(line)],
  ['blockquote', (line) => QUOTED_BLOCK.test(line)],
  ['list', (line) => LIST_ITEM.test(line)],
  ['dateline', isDateLine],
  ['byline', isByline],
  ['teaser', (line) => line.length < LONGEST_TITLE && TEASER.test(line)],
  ['caption', (line) => line.length < LONGEST_CAPTION && (CAPTION.test(line) || CREDIT.test(line))],
  ['title-like', isTitleLike],
]

/** Gives each paragraph its role in the page. */
export function findRoles(text: string, paragraphs: readonly Range[]): Paragraph[] {
  const lines = paragraphs.map(({ start, end }) => text.slice(start, Math.min(end, start + LONGEST_CAPTION + 1)))
  const looks = lines.map(lookOf)
  const firstProse = looks.indexOf('prose')
  const lastProse = looks.lastIndexOf('prose')
  const title = looks.indexOf('title-like')
  return paragraphs.map((range, i) => {
    const look = looks[i] ?? 'prose'
    const line = lines[i] ?? ''
    if (look === 'prose') return { ...range, role: isDek(looks, lines, i) ? 'teaser' : 'body' }
    if (look !== 'title-like') return { ...range, role: look }
    if (firstProse < 0) return { ...range, role: 'body' }
    if (i < firstProse) return { ...range, role: i === title ? 'headline' : isLoneName(line) ? 'byline' : 'subheading' }
    return { ...range, role: i > lastProse ? roleAtEnd(line) : roleInside(looks, line, i) }
  })
}

function lookOf(line: string): Look {
  return LOOKS.find(([, fits]) => fits(line))?.[0] ?? 'prose'
}

/** Is it written like a title: without a full stop, in capitals, or With Most Words Capitalised? */
function isTitleLike(line: string): boolean {
  if (line.length > LONGEST_TITLE || !/\p{L}/u.test(line)) return false
  if (!/[.!?…:;,"”'’)]$/u.test(line)) return true
  return isInCapitals(line) || isInTitleCase(line)
}

const isInCapitals = (line: string): boolean => /\p{Lu}{4}/u.test(line) && !/\p{Ll}/u.test(line)

function isInTitleCase(line: string): boolean {
  const long = line.match(/\p{L}[\p{L}’']{3,}/gu) ?? []
  const capitalised = long.filter((word) => /^\p{Lu}/u.test(word))
  return long.length >= 4 && capitalised.length >= long.length * 0.75
}

const wordCount = (line: string): number => line.match(/\S+/gu)?.length ?? 0

/** A title between paragraphs: it parts the story where prose follows, unless it is so long that it is another story's. */
function roleInside(looks: readonly Look[], line: string, i: number): Role {
  if (looks[i - 1] === 'title-like' && looks[i + 1] === 'title-like') return 'body'
  if (wordCount(line) > LONGEST_SUBHEADING) return 'teaser'
  return looks[i + 1] === 'prose' ? 'subheading' : 'body'
}

/** A title after the last paragraph: the author's name, or the headline of another story. */
function roleAtEnd(line: string): Role {
  if (isLoneName(line)) return 'byline'
  return wordCount(line) > 4 ? 'teaser' : 'body'
}

/** Is this the summary of another story: below its long title, above its byline or what the page prints at its end? */
function isDek(looks: readonly Look[], lines: readonly string[], i: number): boolean {
  const [before, after] = [looks[i - 1], looks[i + 1]]
  if (looks.indexOf('prose') >= i - 1 || before !== 'title-like') return false
  return wordCount(lines[i - 1] ?? '') > LONGEST_SUBHEADING && (after === 'byline' || after === 'chrome')
}
