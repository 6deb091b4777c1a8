import { readFileSync } from 'node:fs'
import { standardOutput } from './output.ts'

/** Data of others inside the package, as their licences want them named. */
const DATA: readonly { readonly name: string; readonly license: string; readonly url: string }[] = []

const FLAGS = ['--version', '-V', '--json']

/** `--version` without a command; it is answered before anything else is loaded. */
export const hasVersionFlag = (args: readonly string[]): boolean =>
  args.every((arg) => FLAGS.includes(arg)) && args.some((arg) => arg !== '--json')

/** Prints the version, or all that there is to say of it as JSON. */
export async function printVersion(asJson: boolean): Promise<number> {
  // As seen from dist/, where this code runs.
  const { name, version, license } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  const about = { name, version, schema: 'newsparse/1', node: process.version, license, data: DATA }
  await standardOutput().write(asJson ? `${JSON.stringify(about, null, 2)}\n` : `${version}\n`)
  return 0
}

/** The package's own version. */
export const packageVersion = (): string =>
  JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version
