// The JSON of a record in pieces: as one string, that of a long article would take several times the memory of the record itself.
import type { OutputRecord } from './format.ts'

/** Items of a list that become text together. */
const AT_ONCE = 50

/** Renders JSON.stringify(record, null, indent), piece by piece. */
export function* jsonPieces(record: OutputRecord, indent = 0): Generator<string, void> {
  const [line, colon] = indent > 0 ? [`\n${' '.repeat(indent)}`, ': '] : ['', ':']
  let before = '{'
  for (const [key, value] of Object.entries(record)) {
    if (value === undefined) continue
    yield `${before}${line}${JSON.stringify(key)}${colon}`
    if (Array.isArray(value) && value.length > 0) yield* listPieces(value, indent, line)
    else yield inside(JSON.stringify(value, null, indent), line)
    before = ','
  }
  yield indent > 0 ? '\n}' : '}'
}

function* listPieces(list: readonly unknown[], indent: number, line: string): Generator<string, void> {
  let before = '['
  for (let i = 0; i < list.length; i += AT_ONCE) {
    const text = JSON.stringify(list.slice(i, i + AT_ONCE), null, indent)
    yield before + inside(text.slice(1, indent > 0 ? -2 : -1), line) // without the brackets
    before = ','
  }
  yield `${line}]`
}

/** Lines one step further in; a line break inside of a string of JSON is none. */
const inside = (text: string, line: string): string => (line === '' ? text : text.replaceAll('\n', line))
