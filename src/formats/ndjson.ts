import { safeJson } from '../core/printable.ts'
import type { Format, OutputRecord } from './format.ts'
import { jsonPieces } from './json-pieces.ts'

/** One object a line. */
export const ndjson: Format = { render: (record) => `${safeJson(JSON.stringify(record))}\n`, pieces }

function* pieces(record: OutputRecord): Generator<string, void> {
  for (const piece of jsonPieces(record)) yield safeJson(piece)
  yield '\n'
}
