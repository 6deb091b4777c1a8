import { parse as parseToml } from 'smol-toml'
import { parseDocument } from 'yaml'
import { FRONT_MATTER_KEYS } from '../lexicons/front-matter-keys.ts'
import { languageTag } from './language-tag.ts'
import { dayOf } from './machine-days.ts'

/** Metadata of the article before the body of a Markdown file. */
export interface FrontMatter {
  /** Index of the first line after it. */
  readonly end: number
  /** Lines of it that are words of the article, by their index. */
  readonly shown: ReadonlyMap<number, FrontLine>
  /** EDTF, as is `modified`. */
  readonly published: string | null
  readonly modified: string | null
  readonly section: string | null
  /** BCP 47. */
  readonly language: string | null
  readonly url: string | null
}

export interface FrontLine {
  readonly text: string
  readonly is: 'headline' | 'author' | 'outlet'
}

type Meaning = keyof typeof FRONT_MATTER_KEYS

const MEANINGS = new Map<string, Meaning>(
  (Object.entries(FRONT_MATTER_KEYS) as [Meaning, readonly string[]][]).flatMap(([meaning, keys]) =>
    keys.map((key) => [key, meaning] as const),
  ),
)
const SHOWN = ['headline', 'author', 'outlet'] as const
/** Longer front matter (lines, code units) is none. */
const MAX_LINES = 200
const MAX_LENGTH = 20_000
const MAX_VALUES = 20

/** The delimiters of front matter, and the parser of its syntax. */
const KINDS: readonly { readonly opens: RegExp; readonly ends: RegExp; readonly parse: (source: string) => unknown }[] =
  [
    {
      opens: /^---\s*$/u,
      ends: /^(?:---|\.\.\.)\s*$/u,
      parse: (source) => parseDocument(source, { logLevel: 'silent' }).toJS(),
    },
    { opens: /^\+\+\+\s*$/u, ends: /^\+\+\+\s*$/u, parse: (source) => parseToml(source) },
    { opens: /^;;;\s*$/u, ends: /^;;;\s*$/u, parse: (source) => JSON.parse(source) },
    { opens: /^\{\s*$/u, ends: /^\}\s*$/u, parse: (source) => JSON.parse(`{${source}}`) },
  ]

/** Front matter in YAML, TOML or JSON; what cannot be parsed says nothing. */
export function readFrontMatter(lines: readonly string[]): FrontMatter {
  const none: FrontMatter = {
    end: 0,
    shown: new Map(),
    published: null,
    modified: null,
    section: null,
    language: null,
    url: null,
  }
  const kind = KINDS.find(({ opens }) => opens.test(lines[0] ?? ''))
  const last = kind ? lines.slice(0, MAX_LINES).findIndex((line, i) => i > 0 && kind.ends.test(line)) : -1
  if (!kind || last < 0) return none
  const values = valuesOf(parsed(kind.parse, lines.slice(1, last).join('\n')))
  const first = (meaning: Meaning): string | null => values.find((value) => value.meaning === meaning)?.texts[0] ?? null
  const days = (meaning: Meaning): string | null =>
    values
      .filter((value) => value.meaning === meaning)
      .flatMap(({ texts }) => texts.map(dayOf))
      .find((day) => day !== null) ?? null
  const url = first('url')
  return {
    end: last + 1,
    shown: shownLines(lines.slice(0, last), values),
    published: days('published'),
    modified: days('modified'),
    section: first('section'),
    language: languageTag(first('language')),
    url: url !== null && /^https?:\/\//u.test(url) ? url : null,
  }
}

function parsed(parse: (source: string) => unknown, source: string): unknown {
  if (source.length > MAX_LENGTH) return null
  try {
    return parse(source)
  } catch {
    return null
  }
}

interface Value {
  readonly key: string
  readonly meaning: Meaning
  readonly texts: readonly string[]
}

function valuesOf(object: unknown): Value[] {
  if (typeof object !== 'object' || object === null) return []
  return Object.entries(object).flatMap(([key, value]) => {
    const meaning = MEANINGS.get(key.toLowerCase().replace(/[^a-z]+/gu, ''))
    return meaning ? [{ key, meaning, texts: textsOf(value) }] : []
  })
}

/** A value, the values of a list, the names of a list of things. */
function textsOf(value: unknown): string[] {
  if (Array.isArray(value))
    return value.slice(0, MAX_VALUES).flatMap((item) => (Array.isArray(item) ? [] : textsOf(item)))
  if (value instanceof Date) return [value.toISOString()]
  if (typeof value === 'object' && value !== null)
    return 'name' in value && typeof value.name === 'string' ? textsOf(value.name) : []
  const text = typeof value === 'string' || typeof value === 'number' ? String(value).replace(/\s+/gu, ' ').trim() : ''
  return text === '' ? [] : [text]
}

/** Each value in the line where it stands, or in that of its key; a value over several lines stands in the first of them. */
function shownLines(lines: readonly string[], values: readonly Value[]): Map<number, FrontLine> {
  const shown = new Map<number, FrontLine>()
  for (const is of SHOWN) {
    const value = values.find(({ meaning, texts }) => meaning === is && texts.length > 0)
    if (!value) continue
    const keyLine = lines.findIndex((line) => line.replace(/^[\s"']+/u, '').startsWith(value.key))
    for (const text of is === 'author' ? value.texts : value.texts.slice(0, 1)) {
      const own = lines.findIndex((line, i) => i >= keyLine && !shown.has(i) && line.includes(text))
      const at = own < 0 ? Math.max(1, keyLine) : own
      const before = shown.get(at)
      shown.set(at, { text: before?.is === is ? `${before.text}, ${text}` : text, is })
    }
  }
  return shown
}
