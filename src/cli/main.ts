import { readFileSync } from 'node:fs'
import { extract } from '../index.ts'

/** Runs the command line and returns its exit code. */
export async function main(args: readonly string[]): Promise<number> {
  for (const path of args.filter((arg) => !arg.startsWith('-') && arg !== 'extract')) {
    process.stdout.write(`${JSON.stringify(extract(readFileSync(path, 'utf8'), { path }))}\n`)
  }
  return 0
}
