// Tests that start processes: those that import node:child_process, themselves or by a module of test/ or scripts/.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '..')
const IMPORT = /(?:from|import)\s*\(?\s*'(?<path>[^']+)'/gu

/** Paths of all test files from the root of the repository. */
export const testFiles = (): string[] =>
  readdirSync(join(ROOT, 'test'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => `test/${file.replaceAll('\\', '/')}`)
    .sort()

/** Those of them that start processes. */
export const processTests = (): string[] => testFiles().filter((file) => startsProcesses(join(ROOT, file), new Set()))

function startsProcesses(file: string, seen: Set<string>): boolean {
  if (seen.has(file) || !existsSync(file)) return false
  seen.add(file)
  const imports = [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(({ groups }) => groups?.path ?? '')
  if (imports.includes('node:child_process')) return true
  return imports.some((path) => path.startsWith('.') && startsProcesses(resolve(dirname(file), path), seen))
}
