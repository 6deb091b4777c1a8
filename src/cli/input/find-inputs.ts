import { type Dirent, fstatSync, type Stats, statSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { dictionary } from '../../core/dictionary.ts'
import { UserError } from '../../core/errors.ts'
import type { ReadOptions } from '../options/flags.ts'
import { fileError, printNote } from '../print-error.ts'
import { innerName } from './gzip.ts'

/** The result of an argument: an input to read, or the reason why it cannot be read. */
export type Input =
  | { readonly kind: 'stdin' }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'failure'; readonly path: string; readonly error: unknown }

/** File names that are searched for in a folder. Markdown and NDJSON only on request: folders have readmes, and records of earlier runs. */
const TEXT_EXTENSIONS: readonly string[] = [
  '.txt',
  '.text',
  '.html',
  '.htm',
  '.xhtml',
  '.mht',
  '.mhtml',
  '.eml',
  '.warc',
  '.rss',
  '.atom',
]
export const MARKDOWN_EXTENSIONS: readonly string[] = ['.md', '.markdown']
const NDJSON_EXTENSIONS: readonly string[] = ['.ndjson', '.jsonl']

/** The scheme of a URL, but not the drive of a Windows path. */
const URL_START = /^[a-z][a-z0-9+.-]+:\/\//iu

/** Converters for documents that are no text, by the ends of their names. Others are known by their first bytes when they are read. */
const CONVERTERS: Readonly<Record<string, string>> = dictionary({
  '.pdf': 'pdftotext FILE story.txt',
  '.docx': 'pandoc FILE -t plain -o story.txt',
  '.odt': 'pandoc FILE -t plain -o story.txt',
  '.rtf': 'pandoc FILE -t plain -o story.txt',
  '.epub': 'pandoc FILE -t plain -o story.txt',
})

const isNdjson = (path: string): boolean => NDJSON_EXTENSIONS.includes(extensionOf(path))

export const pathOf = (input: Input): string | null => (input.kind === 'stdin' ? null : input.path)

/** Does it hold an article a line? */
export const isLines = (input: Input, { inputFormat }: ReadOptions): boolean =>
  input.kind !== 'failure' &&
  (inputFormat === 'ndjson' ||
    inputFormat === 'html-ndjson' ||
    (inputFormat === 'auto' && input.kind === 'file' && isNdjson(input.path)))

/** ".txt" of "Story.TXT" and of "story.txt.gz". */
const extensionOf = (path: string): string => extname(innerName(path)).toLowerCase()

/**
 * The inputs that the arguments name: in their order; within a folder or a glob by code point. Of a folder, files that end in `also`
 * are inputs, too.
 */
export async function findInputs(
  args: readonly string[],
  options: ReadOptions,
  also: readonly string[] = [],
): Promise<Input[]> {
  const found = await Promise.all(args.map((arg) => inputsOf(arg, options, also)))
  return found.flat()
}

async function inputsOf(arg: string, options: ReadOptions, also: readonly string[]): Promise<readonly Input[]> {
  if (arg === '-') return [standardInput()]
  try {
    if (arg === '')
      throw new UserError('not-found', 'an empty argument names no file; leave it out, or give - for standard input')
    if (URL_START.test(arg)) {
      throw new UserError('is-url', `${arg}: is a URL; save the text of the page to a file and give that`)
    }
    // A file may be called "[1].txt": what exists is no pattern.
    const about = aboutFile(arg)
    if (!about) return await globOf(arg)
    return about.isDirectory() ? await filesOf(arg, options, also) : [fileInput(arg)]
  } catch (error) {
    return [failure(arg, error)]
  }
}

/** Bytes of a folder, as in `extract < stories`, would read as none. */
const standardInput = (): Input =>
  aboutFile(0)?.isDirectory()
    ? failure('-', new UserError('not-readable', 'standard input: is a folder; name it as an argument'))
    : { kind: 'stdin' }

/** null where there is none, or none that may be asked about; 0 is standard input. */
export function aboutFile(path: string | 0): Stats | null {
  try {
    return path === 0 ? fstatSync(path) : statSync(path)
  } catch {
    return null
  }
}

function fileInput(path: string): Input {
  const converter = CONVERTERS[extensionOf(path)]
  if (!converter) return { kind: 'file', path }
  const command = converter.replace('FILE', () => `"${path}"`)
  const message = `${path}: is not a text file; convert it first, for example: ${command}`
  return failure(path, new UserError('not-text', message))
}

/** The files that match a pattern; throws why there is no such file where it is none. */
async function globOf(pattern: string): Promise<Input[]> {
  const { glob, isDynamicPattern } = await import('tinyglobby')
  const slashed = process.platform === 'win32' ? pattern.replaceAll('\\', '/') : pattern
  if (!isDynamicPattern(slashed)) return [{ kind: 'file', path: pattern }] // to read it says why it cannot be read
  const paths = await glob([slashed], { expandDirectories: false })
  if (paths.length === 0) throw new UserError('not-found', `${pattern}: no file matches`)
  return sorted(paths).map(fileInput)
}

function extensionsOf(format: ReadOptions['inputFormat']): readonly string[] {
  if (format === 'ndjson' || format === 'html-ndjson') return NDJSON_EXTENSIONS
  return format === 'markdown' ? MARKDOWN_EXTENSIONS : TEXT_EXTENSIONS
}

const oneOf = (words: readonly string[]): string => `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`

/** The texts in a folder and the folders in it. */
async function filesOf(
  folder: string,
  { inputFormat }: ReadOptions,
  also: readonly string[],
): Promise<readonly Input[]> {
  const extensions = [...extensionsOf(inputFormat), ...(inputFormat === 'auto' ? also : [])]
  const { paths, failures, leftOut } = await walk(folder, extensions)
  if (paths.length + failures.length > 0) {
    for (const note of leftOutNotes(folder, leftOut)) printNote(note)
    return [...sorted(paths).map(fileInput), ...failures]
  }
  throw new UserError('no-text', `${folder}: the folder has no ${oneOf(extensions)} file`)
}

/** Formats of which a folder is read only when they are asked for. */
const ASKED_FOR = [
  { format: 'markdown', extensions: MARKDOWN_EXTENSIONS },
  { format: 'ndjson', extensions: NDJSON_EXTENSIONS },
] as const

/** Says what a folder has that was left out, and how to have it. */
const leftOutNotes = (folder: string, leftOut: readonly string[]): string[] =>
  ASKED_FOR.flatMap(({ format, extensions }) => {
    const names = leftOut.filter((name) => extensions.includes(extensionOf(name)))
    const files = names.length === 1 ? names[0] : `${names.length} files (${extensions.join(', ')})`
    return names.length === 0
      ? []
      : [`${folder}: leaves out ${files}; --input-format ${format} reads ${names.length === 1 ? 'it' : 'them'}`]
  })

interface Walked {
  readonly paths: readonly string[]
  /** Names of files that could be read in another format. */
  readonly leftOut: readonly string[]
  /** Folders that cannot be read: they do not lose the others. */
  readonly failures: readonly Input[]
}

async function walk(folder: string, extensions: readonly string[]): Promise<Walked> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => error)
  if (!Array.isArray(entries)) return { paths: [], leftOut: [], failures: [failure(folder, entries)] }
  const visible = (entries as Dirent[]).filter(({ name }) => !name.startsWith('.'))
  const below = await Promise.all(
    visible.filter((entry) => entry.isDirectory()).map(({ name }) => walk(join(folder, name), extensions)),
  )
  const named = visible.filter(({ name }) => extensions.includes(extensionOf(name)))
  const files = named.filter((entry) => isFile(folder, entry))
  const others = visible.filter(
    (entry) => entry.isFile() && isAskedFor(entry.name) && !extensions.includes(extensionOf(entry.name)),
  )
  return {
    paths: [...files.map(({ name }) => join(folder, name)), ...below.flatMap(({ paths }) => paths)],
    leftOut: [...others.map(({ name }) => name), ...below.flatMap(({ leftOut }) => leftOut)],
    failures: below.flatMap(({ failures }) => failures),
  }
}

const isAskedFor = (name: string): boolean => ASKED_FOR.some(({ extensions }) => extensions.includes(extensionOf(name)))

/** Links to files are followed; links to folders are not, as they may go in circles. */
function isFile(folder: string, entry: Dirent): boolean {
  return (entry.isSymbolicLink() ? aboutFile(join(folder, entry.name)) : entry)?.isFile() ?? false
}

const failure = (path: string, error: unknown): Input => ({ kind: 'failure', path, error: fileError(error, path) })

/** By code point: the bytes of UTF-8 sort as code points do, JavaScript's strings do not. */
const sorted = (paths: readonly string[]): string[] =>
  paths
    .map((path) => ({ path, bytes: Buffer.from(path) }))
    .sort((a, b) => Buffer.compare(a.bytes, b.bytes))
    .map(({ path }) => path)
