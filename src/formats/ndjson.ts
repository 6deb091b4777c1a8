import type { Format, OutputRecord } from './format.ts'
import { jsonPieces } from './json-pieces.ts'

/** Line breaks to some readers (Python's splitlines, Java's Scanner), though JSON lets them stand in a string. */
const LINE_BREAKS = /[\u0085\u2028\u2029]/gu

/** One object a line. */
export const ndjson: Format = { render: (record) => `${escaped(JSON.stringify(record))}\n`, pieces }

function* pieces(record: OutputRecord): Generator<string, void> {
  for (const piece of jsonPieces(record)) yield escaped(piece)
  yield '\n'
}

const escaped = (json: string): string =>
  json.replace(LINE_BREAKS, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
