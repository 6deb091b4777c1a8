// Bundles a script of this folder and runs it: node scripts/run.mjs NAME [ARGUMENTS] runs scripts/NAME.ts.
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const ROOT = resolve(import.meta.dirname, '..')
const [name = '', ...args] = process.argv.slice(2)
const script = join(ROOT, 'scripts', `${name}.ts`)
if (!existsSync(script)) {
  console.error(`run: there is no script scripts/${name}.ts`)
  process.exit(2)
}

/** A module finds the packed file beside it by its own address, not by that of the bundle. */
const ownAddress = {
  name: 'own address',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/](?:src|scripts|test)[\\/].*\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', `'${pathToFileURL(path)}'`),
      loader: 'ts',
    })),
}

// Within node_modules, so that the packages are found from there.
const bundle = join(ROOT, 'node_modules', '.cache', 'newsparse', `${name}.mjs`)
await build({
  entryPoints: [script],
  outfile: bundle,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  logLevel: 'warning',
  plugins: [ownAddress],
})
process.chdir(ROOT)
process.argv.splice(1, process.argv.length, script, ...args)
await import(pathToFileURL(bundle).href)
