// Builds the package when npm runs its "prepare" step. A global install from git (`npm install -g git+…`, as pre-commit does) prepares the
// clone without its development packages, for npm takes that install, too, for a global one; they are put in first.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '..')

/** Settings of the outer npm that would keep packages out of this folder. */
const OUTER = /^npm_config_(?:global|location|prefix|install_links|omit|only|production)$/iu

const run = (command, args) =>
  execFileSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: Object.fromEntries(Object.entries(process.env).filter(([name]) => !OUTER.test(name))),
  })

if (!existsSync(join(ROOT, 'node_modules', 'esbuild')))
  run('npm', ['ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund'])
run(process.execPath, ['scripts/build.mjs'])
run(process.execPath, ['scripts/build-types.mjs'])
