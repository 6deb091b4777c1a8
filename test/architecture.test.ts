import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

/** What each folder of src may import, besides itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: [],
  lexicons: [],
  language: ['core', 'lexicons'],
  read: ['core', 'lexicons', 'language'],
  entities: ['core', 'lexicons', 'language'],
  people: ['core', 'lexicons', 'language', 'read', 'entities'],
  organizations: ['core', 'lexicons', 'language', 'read', 'entities'],
  places: ['core', 'lexicons', 'language', 'read', 'entities'],
  numbers: ['core', 'lexicons', 'language', 'read', 'entities'],
  quotes: ['core', 'lexicons', 'language', 'read', 'entities'],
  formats: ['core', 'lexicons', 'language'],
  report: ['core', 'lexicons', 'language', 'formats'],
  checks: ['core', 'lexicons', 'language'],
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => join('src', file))

const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import|require)\s*\(?\s*'(?<path>[^']+)'/gu)].map(
    (m) => m.groups?.path ?? '',
  )

const folderOf = (file: string): string => relative('src', file).split(/[\\/]/u)[0] ?? ''

describe('imports run one way', () => {
  it.each(files.filter((file) => folderOf(file) in MAY_IMPORT))('%s', (file) => {
    const folder = folderOf(file)
    const allowed = [folder, ...(MAY_IMPORT[folder] ?? [])]
    const targets = importsOf(file)
      .filter((path) => path.startsWith('.'))
      .map((path) => folderOf(join(dirname(file), path)))
    expect(targets.filter((target) => !allowed.includes(target))).toEqual([])
  })

  it('meets compromise in one file only', () => {
    const meeting = files.filter((file) => importsOf(file).some((path) => path.startsWith('compromise')))
    expect(meeting.map((file) => file.replaceAll('\\', '/'))).toEqual(['src/language/compromise.ts'])
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
