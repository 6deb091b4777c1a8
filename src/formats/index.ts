import { dictionary } from '../core/dictionary.ts'
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

/** The formats by the ends of file names that mean them. */
export const FORMAT_ENDINGS: Readonly<Record<string, FormatName>> = dictionary(
  Object.fromEntries(FORMAT_NAMES.flatMap((name) => FORMATS[name].extensions.map((ending) => [ending, name]))),
)
