import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

/** The folders that each folder of src may import, besides itself. A folder that is missing here fails the test. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: [],
  lexicons: ['core'],
  text: ['core', 'lexicons'],
  ner: ['core', 'lexicons', 'text'],
  entities: ['core', 'lexicons', 'text', 'ner'],
  places: ['core', 'lexicons', 'text', 'ner', 'entities'],
  numbers: ['core', 'lexicons', 'text'],
  quotes: ['core', 'lexicons', 'text', 'ner', 'entities'],
  formats: ['core', 'lexicons', 'text'],
  report: ['core', 'lexicons', 'text', 'formats'],
  checks: ['core', 'lexicons', 'text'],
}

/** The command line and the library import everything. */
const MAY_IMPORT_ALL = ['cli', 'analyse.ts', 'index.ts', 'library-options.ts', 'compromise-plugin.ts']

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => join('src', file).replaceAll('\\', '/'))

const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import|require)\s*\(?\s*'(?<path>[^']+)'/gu)].map(
    (m) => m.groups?.path ?? '',
  )

const filesImportedBy = (file: string): string[] =>
  importsOf(file)
    .filter((path) => path.startsWith('.'))
    .map((path) => join(dirname(file), path).replaceAll('\\', '/'))

const folderOf = (file: string): string => relative('src', file).split(/[\\/]/u)[0] ?? ''

describe('imports run one way', () => {
  it('knows every folder of src', () => {
    const folders = new Set(files.map(folderOf).filter((folder) => !MAY_IMPORT_ALL.includes(folder)))
    expect([...folders].sort()).toEqual(Object.keys(MAY_IMPORT).sort())
  })

  it.each(files.filter((file) => folderOf(file) in MAY_IMPORT))('%s', (file) => {
    const folder = folderOf(file)
    const allowed = [folder, ...(MAY_IMPORT[folder] ?? [])]
    const targets = filesImportedBy(file).map(folderOf)
    expect(targets.filter((target) => !allowed.includes(target))).toEqual([])
  })

  it('forbids circles of files', () => {
    expect(findCircles()).toEqual([])
  })

  it('gives each file a name of its own, indexes apart, and commands, which are named as they are typed', () => {
    const named = files.filter((file) => !/\/index\.ts$|^src\/cli\/commands\//u.test(file))
    const names = named.map((file) => basename(file))
    expect(named.filter((file) => names.indexOf(basename(file)) !== names.lastIndexOf(basename(file)))).toEqual([])
  })

  it('leaves scripts and tests out of src', () => {
    expect(files.filter((file) => filesImportedBy(file).some((path) => !path.startsWith('src/')))).toEqual([])
  })

  it('meets compromise in one file only', () => {
    const meeting = files.filter((file) => importsOf(file).some((path) => path.startsWith('compromise')))
    expect(meeting).toEqual(['src/compromise-plugin.ts', 'src/text/compromise.ts'])
    // The plugin knows its types alone: the program that uses it brings compromise.
    expect(readFileSync('src/compromise-plugin.ts', 'utf8')).not.toMatch(/^import (?!type\b).*'compromise/mu)
  })

  it('prints in the command line only', () => {
    const printing = files.filter(
      (file) =>
        folderOf(file) !== 'cli' &&
        /\bconsole\.(?:log|error|warn|info|debug)\b|process\.(?:stdout|stderr|exit)/u.test(readFileSync(file, 'utf8')),
    )
    expect(printing).toEqual([])
  })
})

/** Circles of imports, each once, as the files on the way round (depth-first search). */
function findCircles(): string[] {
  const circles: string[] = []
  const finished = new Set<string>()
  const path: string[] = []
  const visit = (file: string): void => {
    const at = path.indexOf(file)
    if (at >= 0) circles.push([...path.slice(at), file].join(' -> '))
    if (at >= 0 || finished.has(file)) return
    path.push(file)
    for (const target of filesImportedBy(file)) visit(target)
    path.pop()
    finished.add(file)
  }
  for (const file of files) visit(file)
  return circles
}
