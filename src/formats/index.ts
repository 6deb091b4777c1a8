import type { Format } from './format.ts'

/** A format by its name. */
export interface Registered {
  /** Ends of file names that mean this format, with their dot. */
  readonly extensions: readonly string[]
  /** Does it show the text itself? Then records hold it, with offsets in UTF-16. */
  readonly needsText?: true
  /** Is it for programs, and has a record for an input that cannot be read? */
  readonly hasErrors?: true
  /** A format's module, and the packages that it needs, are loaded when it is chosen. */
  readonly load: () => Promise<Format>
}

/** Every format. A new one is a module beside this one and a line here. */
export const FORMATS = {
  table: { extensions: ['.txt'], load: async () => (await import('./table.ts')).table },
  json: { extensions: ['.json'], hasErrors: true, load: async () => (await import('./json.ts')).json },
  ndjson: {
    extensions: ['.ndjson', '.jsonl'],
    hasErrors: true,
    load: async () => (await import('./ndjson.ts')).ndjson,
  },
  csv: { extensions: ['.csv'], hasErrors: true, load: async () => (await import('./csv.ts')).csv },
  tsv: { extensions: ['.tsv'], hasErrors: true, load: async () => (await import('./tsv.ts')).tsv },
  geojson: { extensions: ['.geojson'], load: async () => (await import('./geojson.ts')).geojson },
  markdown: { extensions: ['.md', '.markdown'], load: async () => (await import('./markdown.ts')).markdown },
  html: { extensions: ['.html', '.htm'], needsText: true, load: async () => (await import('./html.ts')).html },
} as const satisfies Record<string, Registered>

export type FormatName = keyof typeof FORMATS

export const FORMAT_NAMES = Object.keys(FORMATS) as readonly FormatName[]

/** The format that a file's name asks for, if any. */
export function formatOfFile(path: string): FormatName | null {
  const lower = path.toLowerCase().replace(/\.gz$/u, '')
  return FORMAT_NAMES.find((name) => FORMATS[name].extensions.some((extension) => lower.endsWith(extension))) ?? null
}
