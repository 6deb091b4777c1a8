import type { Paragraph, Role, Structure } from '../core/article.ts'
import { dictionary } from '../core/dictionary.ts'
import { spanOf, trimmed } from '../core/span.ts'
import { type FrontMatter, readFrontMatter } from './front-matter.ts'
import { authorsBelow, authorsIn, type Page } from './marked-up-text.ts'
import { findRoles } from './paragraph-roles.ts'

/**
 * A Markdown file's text without its marks, and its structure. The text has as many lines as the file, each where it was:
 * a finding's line is the line in the editor. Front matter gives headline, authors, outlet and day of publication. Never throws.
 */
export function readMarkdown(markdown: string): Page {
  const lines = markdown.split(/\r\n|\r|\n/u)
  const front = readFrontMatter(lines)
  const title = [...front.shown.values()].find(({ is }) => is === 'headline')?.text
  const shown = readLines(lines, front.end).map((line, i) => {
    const known = front.shown.get(i)
    if (known)
      return { text: known.text, role: known.is === 'headline' ? 'headline' : 'byline', continues: false } as const
    return line.role === 'subheading' && line.text === title ? BLANK : line
  })
  const text = shown.map((line) => line.text).join('\n')
  const paragraphs = paragraphsOf(text, shown, title !== undefined)
  return { text, paragraphs, structure: structureOf(text, paragraphs, front), url: front.url }
}

/** A line as it is shown: its text, the role of the paragraph that it belongs to, and whether it goes on the one before it. */
interface Line {
  readonly text: string
  readonly role: Role
  readonly continues: boolean
}

const BLANK: Line = { text: '', role: 'body', continues: false }

/** Openings that give a line a role, in the order in which they are tried. */
const OPENINGS: readonly (readonly [role: Role, opening: RegExp])[] = [
  ['subheading', /^ {0,3}#{1,6}\s+/u],
  ['blockquote', /^ {0,3}(?:>\s?)+/u],
  ['list', /^\s*(?:[-*+]|\d{1,3}[.)])\s+(?:\[[ x]\]\s+)?/u],
  ['caption', /^\s*(?=!\[)/u],
]
const FENCE = /^\s{0,3}(?:```|~~~)/u
const RULE = /^\s{0,3}(?:[-*_]\s*){3,}$|^\s*\|?[\s:|-]*-[\s:|-]*\|[\s:|-]*$/u
const DEFINITION = /^\s{0,3}\[[^\]]{1,80}\]:\s/u
/** A comment to `newsparse check` stays in the text, as no part of the article. */
const DIRECTIVE = /^\s*<!--\s*newsparse-[^>]{0,300}-->\s*$/u
const UNDERLINE = /^\s{0,3}(?:=+|-+)\s*$/u

function readLines(lines: readonly string[], from: number): Line[] {
  const shown: Line[] = []
  let isCode = false
  let isComment = false
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? ''
    const before = shown[i - 1]
    if (FENCE.test(line)) isCode = !isCode
    if (DIRECTIVE.test(line) && !isCode && i >= from) {
      shown.push({ text: line.trim(), role: 'chrome', continues: false })
      continue
    }
    const opensComment = !isComment && /^\s*<!--/u.test(line)
    const isHidden = i < from || isCode || FENCE.test(line) || isComment || opensComment
    if (opensComment) isComment = true
    if (isComment && line.includes('-->')) isComment = false
    if (isHidden || DEFINITION.test(line)) shown.push(BLANK)
    else if (UNDERLINE.test(line) && before && before.text !== '') {
      shown[i - 1] = { ...before, role: 'subheading', continues: false }
      shown.push(BLANK)
    } else shown.push(RULE.test(line) ? BLANK : readLine(line, before))
  }
  return shown
}

/** Lines that no line below continues. */
const ALONE: ReadonlySet<Role> = new Set(['subheading', 'caption', 'chrome'])

function readLine(line: string, before: Line | undefined): Line {
  const [role, opening] = OPENINGS.find(([, pattern]) => pattern.test(line)) ?? ['body' as const, /^\s*/u]
  const text = withoutMarks(line.replace(opening, '')).trim()
  if (/^\s*\|.*\|\s*$/u.test(line)) return { text: text.replace(/^\|\s*|\s*\|$/gu, ''), role: 'list', continues: false }
  const isOpen = before !== undefined && before.text !== '' && !ALONE.has(before.role)
  if (role === 'body' && isOpen) return { text, role: before.role, continues: true }
  return { text, role, continues: role === 'blockquote' && isOpen && before.role === 'blockquote' }
}

/** Marks within a line, in the order in which they are taken away. Each is short and bounded: no line is slow. */
const MARKS: readonly (readonly [mark: RegExp, kept: string])[] = [
  [/<!--.{0,500}?-->/gu, ''],
  [/<\/?[a-z][^<>]{0,200}>/giu, ''],
  [/!?\[(?<words>[^[\]]{0,500})\]\([^()\s]{0,500}(?:\s+["'(][^"')]{0,200}["')])?\)/gu, '$<words>'],
  [/\[\^[^\]\s]{1,40}\]/gu, ''],
  [/!?\[(?<words>[^[\]]{1,500})\]\[[^[\]]{0,80}\]/gu, '$<words>'],
  [/<(?<url>https?:[^<>\s]{1,500})>/gu, '$<url>'],
  [/(?<!`)(?<tick>`{1,2})(?!`)(?<code>[^`]{1,300})\k<tick>(?!`)/gu, '$<code>'],
  [/(?<![\\*])\*{1,3}(?=[^\s*])(?<words>[^*]{1,500})(?<=[^\s\\])\*{1,3}/gu, '$<words>'],
  [/(?<![\\_\p{L}\p{N}])_{1,3}(?=[^\s_])(?<words>[^_]{1,500})(?<=[^\s\\])_{1,3}(?![\p{L}\p{N}])/gu, '$<words>'],
  [/~~(?<words>[^~]{1,500})~~/gu, '$<words>'],
  [/\\(?<kept>[!-/:-@[-`{-~])/gu, '$<kept>'],
]

const ENTITIES: Readonly<Record<string, string>> = dictionary({
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  euro: '€',
  pound: '£',
  mdash: '—',
  ndash: '–',
})

function withoutMarks(line: string): string {
  const plain = MARKS.reduce((text, [mark, kept]) => text.replace(mark, kept), line)
  return plain.replace(/&(?<name>[a-z]{2,5});/gu, (whole, name: string) => ENTITIES[name] ?? whole)
}

/** Lines that go together, as paragraphs; a heading before all prose is the headline where the front matter has none. */
function paragraphsOf(text: string, lines: readonly Line[], hasTitle: boolean): Paragraph[] {
  const found: { start: number; end: number; role: Role }[] = []
  let position = 0
  for (const line of lines) {
    const range = trimmed(text, { start: position, end: position + line.text.length })
    position += line.text.length + 1
    if (range.end <= range.start) continue
    const open = found.at(-1)
    if (line.continues && open) open.end = range.end
    else found.push({ ...range, role: line.role })
  }
  const headline = hasTitle ? -1 : found.findIndex(({ role }) => role === 'subheading' || role === 'body')
  return withRolesByWords(text, found).map((paragraph, i) =>
    i === headline && paragraph.role === 'subheading' ? { ...paragraph, role: 'headline' } : paragraph,
  )
}

const BY_WORDS: ReadonlySet<Role> = new Set(['chrome', 'teaser', 'byline', 'dateline', 'caption'])

function withRolesByWords(text: string, paragraphs: readonly Paragraph[]): Paragraph[] {
  const byWords = findRoles(text, paragraphs)
  return paragraphs.map((paragraph, i) => {
    const role = byWords[i]?.role ?? 'body'
    return paragraph.role === 'body' && BY_WORDS.has(role) ? { ...paragraph, role } : paragraph
  })
}

function structureOf(
  text: string,
  paragraphs: readonly Paragraph[],
  { end, shown, published, modified, section, language }: FrontMatter,
): Partial<Structure> {
  const starts = lineStarts(text)
  const lines = [...shown].map(([line, { text: words, is }]) => ({ start: starts[line] ?? 0, words, is }))
  const named = lines
    .filter(({ is }) => is === 'author')
    .flatMap(({ start, words }) =>
      authorsIn(words).authors.flatMap((name) => {
        const at = words.indexOf(name)
        return at < 0 ? [] : [{ name, ...spanOf(text, start + at, start + at + name.length) }]
      }),
    )
  const byline = named.length > 0 ? named : authorsBelow(text, paragraphs, starts[end] ?? 0)
  const outlet = lines.find(({ is }) => is === 'outlet')
  return {
    ...(byline.length > 0 && { byline }),
    ...(outlet && { outlet: spanOf(text, outlet.start, outlet.start + outlet.words.length) }),
    ...(published !== null && { published }),
    ...(modified !== null && { modified }),
    section,
    language,
  }
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (const { index } of text.matchAll(/\n/gu)) starts.push(index + 1)
  return starts
}
