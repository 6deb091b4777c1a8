import { type FSWatcher, watch } from 'node:fs'
import { stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { UserError } from '../../core/errors.ts'
import { lineOf, printError } from '../print-error.ts'

/** Editors write in several steps; what follows within this (milliseconds) is one saving. */
const DEBOUNCE_MS = 120

/**
 * Runs once, and again whenever one of the files is saved; ends with the process (Ctrl-C). Folders are watched, not the files:
 * many editors put a new file in the old one's place. A run that fails is told and does not end the watch.
 */
export async function watching(paths: readonly string[], run: () => Promise<number>): Promise<number> {
  for (const path of paths.length === 0 ? ['-'] : paths) await refuseUnwatchable(path)
  let saved = () => {}
  const watchers = [...new Set(paths.map((path) => dirname(path)))].map(
    (folder): FSWatcher => watch(folder, () => saved()),
  )
  try {
    for (let before = ''; ; ) {
      const next = new Promise<void>((resolve) => {
        saved = resolve
      })
      const now = await stateOf(paths)
      if (now !== before) await run().catch((error: unknown) => printError(lineOf(error)))
      before = now
      await next
      await sleep(DEBOUNCE_MS)
    }
  } finally {
    for (const watcher of watchers) watcher.close()
  }
}

async function refuseUnwatchable(path: string): Promise<void> {
  const about = path === '-' ? null : await stat(path).catch(() => null)
  if (!about?.isFile())
    throw new UserError('usage', `--watch watches files that are named, not ${path === '-' ? 'standard input' : path}`)
}

/** Changes with every saving: other files of the folder, and the output itself, do not count. */
async function stateOf(paths: readonly string[]): Promise<string> {
  const about = await Promise.all(paths.map((path) => stat(path).catch(() => null)))
  return about.map((each) => `${each?.mtimeMs} ${each?.size} ${each?.ino}`).join()
}
