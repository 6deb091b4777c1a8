import { existsSync, realpathSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import {
  createScanner,
  findNodeAtLocation,
  getNodeValue,
  type JSONPath,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser'
import type { z } from 'zod'
import { linesOf, positionOf } from '../../checks/line-positions.ts'
import type { Config } from '../../checks/rule-settings.ts'
import { UserError } from '../../core/errors.ts'
import { didYouMean } from '../../core/suggest.ts'
import { readSmallFile } from './small-file.ts'

export const CONFIG_NAME = 'newsparse.config.json'

const MAX_CONFIG_BYTES = 2 ** 20
const MAX_DEPTH = 50

/** A config with the folder that its globs and paths start from. */
export interface ConfigFile {
  readonly path: string | null
  readonly folder: string
  readonly config: Config
}

/** A file that a config names; null where it names none. A config may come from anybody: it names files below its own folder only. */
export function ownPath({ folder, config }: ConfigFile, key: 'baseline' | 'roster'): string | null {
  const named = config[key]
  if (named === undefined) return null
  const path = join(folder, named)
  const own = realpathSync(folder)
  if (resolved(path).startsWith(own.endsWith(sep) ? own : own + sep)) return path
  throw new UserError('config', `"${key}": ${named} is not below the folder of the config; --${key} names any file`)
}

/** The file that a path leads to, through links, also when nothing is there yet. */
function resolved(path: string): string {
  if (existsSync(path)) return realpathSync(path)
  const above = dirname(resolve(path))
  return above === resolve(path) ? above : join(resolved(above), basename(path))
}

/** No config: every rule as it comes. */
export const noConfig = (folder: string): ConfigFile => ({ path: null, folder, config: {} })

/** Finds the config of a file (null: standard input): in its folder or the nearest one above it. Asks each folder once. */
export function configFinder(): (file: string | null) => Promise<ConfigFile> {
  const found = new Map<string, Promise<ConfigFile>>()
  const inFolder = (folder: string): Promise<ConfigFile> => {
    const known = found.get(folder)
    if (known) return known
    const looked = look(folder)
    found.set(folder, looked)
    return looked
  }
  const look = async (folder: string): Promise<ConfigFile> => {
    const path = join(folder, CONFIG_NAME)
    const about = await stat(path).catch(() => null)
    if (about?.isFile()) return readConfig(path)
    const above = dirname(folder)
    return above === folder ? noConfig(folder) : inFolder(above)
  }
  return (file) => inFolder(file === null ? resolve('.') : dirname(resolve(file)))
}

/** Reads a config. A mistake in it is an error that names the place. */
export async function readConfig(path: string): Promise<ConfigFile> {
  const name = relative('.', path) || path
  const text = readSmallFile(path, name, MAX_CONFIG_BYTES)
  const { configSchema } = await import('../../checks/config-schema.ts')
  return { path, folder: dirname(resolve(path)), config: parseConfig(text, name, configSchema) }
}

/** A config from its text: JSON with comments and trailing commas. */
export function parseConfig(text: string, name: string, schema: z.ZodType): Config {
  const errors: ParseError[] = []
  const source = text.replace(/^\ufeff/u, '')
  refuseDeepNesting(source, name)
  const tree = parseTree(source, errors, { allowTrailingComma: true })
  const [error] = errors
  if (error || !tree) {
    const fault = error ? printParseErrorCode(error.error) : 'is empty'
    throw configError(source, name, error?.offset ?? 0, `is not JSON with comments (${fault})`)
  }
  const { data, error: invalid } = schema.safeParse(getNodeValue(tree))
  if (!invalid) return data as Config
  // A key that is misspelt is why another is missing.
  const issues = invalid.issues as readonly Issue[]
  const { path, message } = complaintOf(issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0], schema)
  throw configError(source, name, offsetOf(tree, path), message)
}

/** Readers of JSON recurse. */
function refuseDeepNesting(source: string, name: string): void {
  const scanner = createScanner(source, true)
  let depth = 0
  while (scanner.getPosition() < source.length) {
    scanner.scan()
    const first = source.charAt(scanner.getTokenOffset())
    if (first === '{' || first === '[') depth++
    if (first === '}' || first === ']') depth--
    if (depth > MAX_DEPTH) throw configError(source, name, scanner.getTokenOffset(), 'is nested too deeply')
  }
}

function configError(text: string, name: string, offset: number, message: string): UserError {
  const { line, column } = positionOf(linesOf(text), offset)
  return new UserError('config', `${name}:${line}:${column}: ${message}`)
}

/** The offset of the value at a path, or of the key where it is one too many. */
function offsetOf(tree: Node, path: JSONPath): number {
  for (let length = path.length; length >= 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length))
    if (node) return (length === path.length && node.parent?.type === 'property' ? node.parent : node).offset
  }
  return 0
}

interface Issue {
  readonly code: string
  readonly path: readonly (string | number)[]
  readonly message: string
  readonly keys?: readonly string[]
  readonly values?: readonly unknown[]
  readonly errors?: readonly (readonly Issue[])[]
}

interface Complaint {
  readonly path: JSONPath
  readonly message: string
}

/** Describes a problem, with a suggestion where a name is nearly right. */
function complaintOf(issue: Issue | undefined, schema: z.ZodType, above: readonly (string | number)[] = []): Complaint {
  if (!issue) return { path: above as JSONPath, message: 'is not a config' }
  const path = [...above, ...issue.path]
  const at = path.length > 0 ? `${path.join('.')}: ` : ''
  const [key] = issue.keys ?? []
  if (issue.code === 'unrecognized_keys' && key !== undefined) {
    const known = keysAt(schema, path)
    const kind = path.at(-1) === 'rules' ? 'rule' : 'key'
    return { path: [...path, key], message: `${at}there is no ${kind} "${key}"${didYouMean(key, known)}` }
  }
  // A rule's level or its settings: what was written says which of the two was meant.
  const nested =
    issue.errors?.find((errors) => errors[0] && errors[0].path.length > 0) ??
    issue.errors?.find((errors) => errors[0]?.code === 'unrecognized_keys')
  if (nested?.[0]) return complaintOf(nested[0], schema, path)
  const values = issue.values ?? issue.errors?.flat().find((each) => each.values)?.values
  if (values) return { path, message: `${at}is one of ${values.join(', ')}` }
  return { path, message: `${at}${issue.message.replace(/^Invalid input: /u, '')}` }
}

/** The keys that the schema knows at a path. */
function keysAt(schema: unknown, path: readonly (string | number)[]): readonly string[] {
  const shapes = path.reduce<readonly SchemaLike[]>(
    (level, key) => level.flatMap((each) => stepInto(each, key)),
    unwrapped(schema as SchemaLike),
  )
  return shapes.flatMap(({ shape }) => Object.keys(shape ?? {}))
}

/** As much of zod's classes as is asked for here. */
interface SchemaLike {
  readonly shape?: Readonly<Record<string, SchemaLike>>
  readonly options?: readonly SchemaLike[]
  readonly element?: SchemaLike
  readonly unwrap?: () => SchemaLike
}

function unwrapped(schema: SchemaLike): readonly SchemaLike[] {
  if (schema.shape) return [schema]
  if (schema.element) return [schema]
  if (Array.isArray(schema.options))
    return schema.options.flatMap((each) => (typeof each === 'object' ? unwrapped(each) : []))
  return schema.unwrap ? unwrapped(schema.unwrap()) : []
}

function stepInto({ shape, element }: SchemaLike, key: string | number): readonly SchemaLike[] {
  const next = shape?.[key] ?? (typeof key === 'number' ? element : undefined)
  return next ? unwrapped(next) : []
}
