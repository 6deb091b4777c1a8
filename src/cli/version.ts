import { existsSync, readFileSync } from 'node:fs'
import { standardOutput } from './output/output.ts'

/** Data of others inside the package, as their licences want them named, and the file in dist/ that holds them. */
const DATA = [
  {
    file: 'gazetteer.bin',
    name: 'GeoNames',
    license: 'CC BY 4.0',
    attribution: 'Contains data of GeoNames (https://www.geonames.org), licensed under CC BY 4.0, changed',
  },
] as const

const FLAGS = ['--version', '-V', '--json']

/** `--version` without a command; it is answered before anything else is loaded. */
export const hasVersionFlag = (args: readonly string[]): boolean =>
  args.every((arg) => FLAGS.includes(arg)) && args.some((arg) => arg !== '--json')

/** Prints the version, or all that there is to say of it as JSON. */
export async function printVersion(asJson: boolean): Promise<number> {
  // As seen from dist/, where this code runs.
  const { name, version, license } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  const present = DATA.filter(({ file }) => existsSync(new URL(`./${file}`, import.meta.url)))
  const data = present.map(({ name, license, attribution }) => ({ name, license, attribution }))
  const about = { name, version, schema: 'newsparse/1', node: process.version, license, data }
  await standardOutput().write(asJson ? `${JSON.stringify(about, null, 2)}\n` : `${version}\n`)
  return 0
}

/** The package's own version. */
export const packageVersion = (): string =>
  JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version
