import type { FindingsFormat } from './findings-format.ts'

/** Every format of findings. A new one is a module beside this one and a line here. */
export const FINDINGS_FORMATS = {
  text: async () => (await import('./findings-text.ts')).text,
  json: async () => (await import('./findings-json.ts')).json,
  ndjson: async () => (await import('./findings-ndjson.ts')).ndjson,
  github: async () => (await import('./github.ts')).github,
  sarif: async () => (await import('./sarif.ts')).sarif,
  junit: async () => (await import('./junit.ts')).junit,
} as const satisfies Record<string, () => Promise<FindingsFormat>>

export type FindingsFormatName = keyof typeof FINDINGS_FORMATS

export const FINDINGS_FORMAT_NAMES = Object.keys(FINDINGS_FORMATS) as readonly FindingsFormatName[]

/** The formats by the ends of file names that mean them. */
export const FINDINGS_ENDINGS = {
  '.txt': 'text',
  '.json': 'json',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
  '.sarif': 'sarif',
  '.xml': 'junit',
} as const satisfies Readonly<Record<string, FindingsFormatName>>
