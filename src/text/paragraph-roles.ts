import type { Paragraph, Role } from '../core/article.ts'
import { alternatives } from '../core/parse-list.ts'
import type { Range } from '../core/span.ts'
import {
  CAPTION_OPENINGS,
  CHROME_LINES,
  CHROME_OPENINGS,
  CHROME_PHRASES,
  PICTURE_AGENCIES,
  TEASER_OPENINGS,
} from '../lexicons/page-furniture.ts'
import { isByline, isLoneName } from './byline.ts'
import { isDateLine } from './dateline.ts'
import { countLongWords } from './long-words.ts'

/** The looks of a line by itself, before its neighbours are asked. */
type Look = Role | 'title-like' | 'prose'

const CHROME = new Set(CHROME_LINES)
// For lines in lower case: a pattern that ignores case takes several times as long to compile.
const CHROME_OPENING = new RegExp(`^(?:${alternatives(CHROME_OPENINGS)})(?![\\p{L}\\p{N}])`, 'u')
const TEASER = new RegExp(`^(?:${alternatives(TEASER_OPENINGS)})\\s*(?::|\\||–|—|>|»|-\\s)`, 'u')
const CAPTION = new RegExp(`^[([]?(?:${alternatives(CAPTION_OPENINGS)})(?:\\s*[:/—–-]|\\s+(?=\\p{Ll}))`, 'u')
const CREDIT = new RegExp(`[(/|][^()/|]{0,60}\\b(?:${alternatives(PICTURE_AGENCIES)})\\)?\\.?$`, 'u')
/** "… (Image: GETTY)", "… Photograph: Ann Lee/Herald": a credit behind a caption. */
const CREDIT_LABEL =
  '(?:image|photo|photograph|pic|picture|credit|composite|illustration|video)s?(?: credit| courtesy| by| from)?'
const ENDING_CREDIT = new RegExp(
  `\\(${CREDIT_LABEL}: ?[^()]{2,80}\\)?$|(?<=[.!?…"”’] )${CREDIT_LABEL}: ?[^.!?]{2,70}$`,
  'u',
)
/** "Image 1 of 8", "3 / 12", "3 min read". */
const COUNTER =
  /^(?:(?:image|photo|picture|slide|gallery)\s+)?\d{1,3}\s*(?:of|\/)\s*\d{1,3}(?:\s+(?:images|photos|pictures))?$|^\d{1,2}[ -]min(?:ute)?s? read$/u
const CHROME_PHRASE = new RegExp(`^[^"“”]*(?:${alternatives(CHROME_PHRASES)})[^"“”]*$`, 'u')
/** "More politics stories", "More from the Herald". */
const MORE_STORIES =
  /^more (?:\S+ ){0,4}(?:articles|coverage|headlines|news|stories|videos)(?: from .{1,40})?$|^more (?:from|on) .{1,50}$/u
const LIST_ITEM = /^(?:[•▪●◦‣·*–-]\s+|\d{1,2}[.)]\s+)\S/u
const QUOTED_BLOCK = /^>\s*\S/u

/** Longer lines than these (code units) are prose whatever they look like. */
const MAX_TITLE = 220
const MAX_CAPTION = 400
const MAX_CHROME = 300
/** Titles of more words than this in mid-page may be those of other stories; shorter ones part the story itself. */
const MAX_SUBHEADING_WORDS = 8

/** The looks that a line may have by itself (and in small letters), in order: the first that fits counts. */
const LOOKS: readonly (readonly [look: Look, fits: (line: string, lower: string) => boolean])[] = [
  ['chrome', (_, lower) => CHROME.has(lower.replace(/[\s.:!…>»-]+$/u, '')) || CHROME_OPENING.test(lower)],
  ['chrome', (line, lower) => line.length < MAX_CHROME && (COUNTER.test(lower) || CHROME_PHRASE.test(lower))],
  ['chrome', (line) => !/[\p{L}\p{N}]/u.test(line)],
  ['blockquote', (line) => QUOTED_BLOCK.test(line)],
  ['list', (line) => LIST_ITEM.test(line)],
  ['dateline', isDateLine],
  ['byline', isByline],
  ['teaser', (line, lower) => line.length < MAX_TITLE && (TEASER.test(lower) || MORE_STORIES.test(lower))],
  [
    'caption',
    (line, lower) =>
      line.length < MAX_CAPTION && (CAPTION.test(lower) || CREDIT.test(line) || ENDING_CREDIT.test(lower)),
  ],
  ['title-like', isTitleLike],
]

/** Gives each paragraph its role in the page. */
export function findRoles(text: string, paragraphs: readonly Range[]): Paragraph[] {
  const lines = paragraphs.map(({ start, end }) => text.slice(start, Math.min(end, start + MAX_CAPTION + 1)))
  const looks = lines.map(lookOf)
  const top = looks.findIndex((look) => look !== 'chrome')
  if (looks[top] === 'prose' && opensLikeTitle(lines[top] ?? '', looks[top + 1])) looks[top] = 'title-like'
  const page = {
    lines,
    looks,
    title: looks.indexOf('title-like'),
    firstProse: looks.indexOf('prose'),
    lastProse: looks.lastIndexOf('prose'),
  }
  return paragraphs.map(({ start, end }, i) => ({ start, end, role: roleOf(page, i) }))
}

/** The looks of all lines of a page, and where its headline and its prose stand (-1: nowhere). */
interface Page {
  readonly lines: readonly string[]
  readonly looks: readonly Look[]
  readonly title: number
  readonly firstProse: number
  readonly lastProse: number
}

function roleOf(page: Page, i: number): Role {
  const look = page.looks[i] ?? 'prose'
  if (look === 'prose') return isOtherStory(page, i - 1) && isStoryEnd(page.looks[i + 1]) ? 'teaser' : 'body'
  if (look !== 'title-like') return look
  const line = page.lines[i] ?? ''
  if (page.firstProse < 0) return 'body'
  if (i < page.firstProse) return i === page.title ? 'headline' : isLoneName(line) ? 'byline' : 'subheading'
  if (i > page.lastProse) return roleAtEnd(page, i, line)
  if (isOtherStory(page, i) && (isStoryEnd(page.looks[i + 2]) || isTitleCase(line))) return 'teaser'
  return page.looks[i + 1] === 'prose' ? 'subheading' : 'body'
}

/** A title below all prose: the author's name, or the headline of another story where it is written or placed like one. */
function roleAtEnd({ looks }: Page, i: number, line: string): Role {
  if (isLoneName(line)) return 'byline'
  const before = looks[i - 1]
  const isPlacedSo = before === 'teaser' || before === 'chrome'
  return wordCount(line) > 4 && (isPlacedSo || isTitleCase(line)) ? 'teaser' : 'body'
}

/** Is this line, below prose and above prose, too long a title to part the story? */
function isOtherStory({ looks, lines, firstProse }: Page, i: number): boolean {
  if (firstProse > i || looks[i] !== 'title-like' || looks[i + 1] !== 'prose') return false
  return wordCount(lines[i] ?? '') > MAX_SUBHEADING_WORDS
}

/** Does this end the summary of another story: its byline, or what the page prints below it? */
const isStoryEnd = (look: Look | undefined): boolean => look === 'byline' || look === 'chrome'

function lookOf(line: string): Look {
  const lower = line.toLowerCase()
  return LOOKS.find(([, fits]) => fits(line, lower))?.[0] ?? 'prose'
}

/** Is it written like a title: one phrase without a full stop, or in capitals? */
function isTitleLike(line: string): boolean {
  if (line.length > MAX_TITLE || !/\p{L}/u.test(line)) return false
  if (/\p{Lu}{4}/u.test(line) && !/\p{Ll}/u.test(line)) return true
  return !/[.!?…:;,"”'’)\]]$/u.test(line) && !/\p{Ll}{2}[.!?]["”’]?\s+\S/u.test(line)
}

/** Is a first line that looks like prose a headline all the same: in title case, or above a byline or a date? */
const opensLikeTitle = (line: string, next: Look | undefined): boolean =>
  isTitleCase(line) || (line.length <= MAX_TITLE && (next === 'byline' || next === 'dateline'))

/** Have Most of Its Words a Capital? */
function isTitleCase(line: string): boolean {
  if (line.length > MAX_TITLE) return false
  const { words, capitals } = countLongWords(line)
  return words >= 4 && capitals >= words * 0.75
}

const wordCount = (line: string): number => line.match(/\S+/gu)?.length ?? 0
