import type { Format } from './format.ts'

/** One pretty object after another, as jq reads them: never an array, however many articles there are. */
export const json: Format = { render: (record) => `${JSON.stringify(record, null, 2)}\n` }
