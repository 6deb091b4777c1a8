import { dayIn } from './time-stamp.ts'

/** What a Markdown file says of its article before it begins. */
export interface FrontMatter {
  /** Index of the first line after it. */
  readonly end: number
  /** Lines of it that are words of the article, by their index. */
  readonly shown: ReadonlyMap<number, FrontLine>
  /** EDTF. */
  readonly published: string | null
}

export interface FrontLine {
  readonly text: string
  readonly is: 'headline' | 'author' | 'outlet'
}

const KEYS: Readonly<Record<string, FrontLine['is'] | 'published'>> = {
  author: 'author',
  authors: 'author',
  by: 'author',
  byline: 'author',
  date: 'published',
  datepublished: 'published',
  headline: 'headline',
  newspaper: 'outlet',
  outlet: 'outlet',
  pubdate: 'published',
  publication: 'outlet',
  published: 'published',
  publishdate: 'published',
  publisher: 'outlet',
  site: 'outlet',
  source: 'outlet',
  title: 'headline',
}
const LONGEST = 200

/** YAML's simplest forms: `key: value`, `key: [a, b]`, and a list of `- a` below its key. */
export function readFrontMatter(lines: readonly string[]): FrontMatter {
  const none: FrontMatter = { end: 0, shown: new Map(), published: null }
  if (lines[0]?.trim() !== '---') return none
  const end = lines.slice(0, LONGEST).findIndex((line, i) => i > 0 && /^(?:---|\.\.\.)\s*$/u.test(line))
  if (end < 0) return none
  const shown = new Map<number, FrontLine>()
  let published: string | null = null
  let is: FrontLine['is'] | 'published' | undefined
  for (let i = 1; i < end; i++) {
    const pair = /^(?<key>[\w-]+)\s*:\s*(?<value>.*)$/u.exec(lines[i] ?? '')?.groups
    if (pair) is = KEYS[(pair.key ?? '').toLowerCase()]
    const value = unquoted(pair?.value ?? /^\s*-\s+(?<item>.*)$/u.exec(lines[i] ?? '')?.groups?.item ?? '')
    if (value === '' || is === undefined) continue
    if (is === 'published') published ??= dayIn(value) ?? /^\d{4}(?:-\d{2})?$/u.exec(value)?.[0] ?? null
    else shown.set(i, { text: value.replace(/^\[\s*|\s*\]$/gu, ''), is })
  }
  return { end: end + 1, shown, published }
}

function unquoted(value: string): string {
  const plain = value.trim()
  return /^(?:"[^"]*"|'[^']*')$/u.test(plain) ? plain.slice(1, -1) : plain
}
