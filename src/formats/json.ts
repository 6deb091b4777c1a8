import type { Format, OutputRecord } from './format.ts'
import { jsonPieces } from './json-pieces.ts'

const INDENT = 2

/** One pretty object after another, as jq reads them: never an array, however many articles there are. */
export const json: Format = { render: (record) => `${JSON.stringify(record, null, INDENT)}\n`, pieces }

function* pieces(record: OutputRecord): Generator<string, void> {
  yield* jsonPieces(record, INDENT)
  yield '\n'
}
