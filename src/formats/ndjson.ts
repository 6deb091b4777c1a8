import type { Format } from './format.ts'

/** Line breaks to some readers (Python's splitlines, Java's Scanner), though JSON lets them stand in a string. */
const LINE_BREAKS = /[\u0085\u2028\u2029]/gu

/** One object a line. */
export const ndjson: Format = { render: (record) => `${JSON.stringify(record).replace(LINE_BREAKS, escaped)}\n` }

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
