// The types of the library in dist/types: those that its entries reach, as .d.ts for ES modules and as .d.cts for CommonJS.
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const FOLDER = 'dist/types'
const ENTRIES = ['index', 'compromise-plugin'].map((name) => join(FOLDER, `${name}.d.ts`))
const IMPORT = /(?<=(?:from|import\()\s*['"])\.[^'"]+(?=\.ts['"])/gu

rmSync(FOLDER, { recursive: true, force: true })
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'config/tsconfig.types.json'], {
  stdio: 'inherit',
})

const reached = new Set()
const visit = (file) => {
  if (reached.has(file)) return
  reached.add(file)
  for (const [path] of readFileSync(file, 'utf8').matchAll(IMPORT)) visit(join(dirname(file), `${path}.d.ts`))
}
for (const entry of ENTRIES) visit(entry)

for (const name of readdirSync(FOLDER, { recursive: true })) {
  const file = join(FOLDER, name)
  if (!file.endsWith('.d.ts')) continue
  const source = readFileSync(file, 'utf8')
  rmSync(file)
  if (!reached.has(file)) continue
  // Declarations say .ts; a program's resolution looks for what stands beside .js and .cjs.
  for (const [ending, imported] of [
    ['ts', 'js'],
    ['cts', 'cjs'],
  ]) {
    writeFileSync(file.replace(/ts$/u, ending), source.replace(/(?<=['"]\.[^'"]+)\.ts(?=['"])/gu, `.${imported}`))
  }
}
for (const name of readdirSync(FOLDER)) {
  const folder = join(FOLDER, name)
  if (
    existsSync(folder) &&
    !name.includes('.') &&
    readdirSync(folder, { recursive: true }).every((each) => !each.includes('.'))
  ) {
    rmSync(folder, { recursive: true })
  }
}
