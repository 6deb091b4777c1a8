import { type SpawnSyncOptions, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import { CLEAN_ENVIRONMENT } from '../../scripts/clean-environment.mjs'

export const BIN = fileURLToPath(new URL('../../bin/newsparse.js', import.meta.url))

export interface Run {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

interface Options {
  readonly cwd?: string
  readonly input?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
}

/** Runs the built command as a user does. */
export const newsparse = (args: readonly string[], options: Options = {}): Run =>
  spawned(process.execPath, [BIN, ...args], options)

/** Runs a line of the shell, in which $newsparse is the command. */
export const shell = (line: string, options: Options = {}): Run =>
  spawned('bash', ['-c', line], { ...options, env: { ...options.env, newsparse: `${process.execPath} ${BIN}` } })

function spawned(command: string, args: readonly string[], { cwd, input = '', env }: Options): Run {
  const options = {
    cwd,
    input,
    env: { ...CLEAN_ENVIRONMENT, ...env },
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  } satisfies SpawnSyncOptions
  const { status, stdout, stderr } = spawnSync(command, args, options)
  return { code: status, stdout, stderr }
}

/** A folder with these files, which goes when the test ends. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'newsparse-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

/** The records of NDJSON output. */
// biome-ignore lint/suspicious/noExplicitAny: what was printed is anyone's guess; tests look into it.
export const recordsOf = ({ stdout }: Run): any[] =>
  stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
