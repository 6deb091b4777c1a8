import { lineName } from '../../core/article-name.ts'
import { UserError } from '../../core/errors.ts'
import { decode } from '../../text/decode.ts'
import { linesOf } from './byte-lines.ts'

export interface JsonObject {
  /** The object's name in messages: the file and the line where it begins. */
  readonly name: string
  readonly value: Readonly<Record<string, unknown>>
}

/** Lines that are no object: they do not lose the others. */
export interface NoObject {
  readonly error: UserError
}

/**
 * The JSON objects of a stream, one after another: one a line, or printed over several lines as `--json` does (its last line is "}").
 * Memory holds one object at a time.
 */
export async function* jsonObjects(
  stream: AsyncIterable<Uint8Array>,
  path: string,
): AsyncGenerator<JsonObject | NoObject, void> {
  let number = 0
  let first = 0
  let open: string[] = []
  for await (const bytes of linesOf(stream)) {
    number++
    const line = decode(bytes, { name: path }).text.replace(/\r$/u, '')
    if (open.length === 0) {
      if (line.trim() === '') continue
      if (/^\s*\[/u.test(line) && first === 0) throw new UserError('not-json', `${path}: ${ARRAY}`)
      first = number
    }
    open.push(line)
    const isWhole = open.length === 1 ? line.trim() !== '{' : line === '}'
    if (!isWhole) continue
    yield objectOf(open.join('\n'), lineName(path, first))
    open = []
  }
  if (open.length > 0) yield objectOf(open.join('\n'), lineName(path, first))
}

const ARRAY = "is a JSON array; make it an object a line, for example with jq -c '.[]'"

function objectOf(json: string, name: string): JsonObject | NoObject {
  try {
    const value = JSON.parse(json)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { name, value }
  } catch {
    // told below
  }
  return { error: new UserError('not-json', `${name}: is not a JSON object`) }
}
