// Bundles src into dist/: the command (cli.js), the library (index.js), the chunks they share, and the packed models.
// A packed file lies beside the module that reads it, in src/<folder>/, and flat in dist/: `new URL('./x.bin', import.meta.url)` finds both.
import { execFileSync } from 'node:child_process'
import { cpSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { build } from 'esbuild'

rmSync('dist', { recursive: true, force: true })
await build({
  entryPoints: { cli: 'src/cli/main.ts', index: 'src/index.ts', worker: 'src/cli/workers/worker.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  packages: 'external',
  format: 'esm',
  platform: 'node',
  target: 'node20',
  logLevel: 'warning',
})
for (const file of readdirSync('src', { recursive: true })) {
  if (file.endsWith('.bin')) cpSync(join('src', file), join('dist', basename(file)))
}
// The manual comes from the command tree, so that it cannot drift from the options.
writeFileSync('dist/newsparse.1', execFileSync(process.execPath, ['bin/newsparse.js', 'man']))
