// Loads the program's parts with the code that V8 compiled for them when the package was built: a fifth of a short run is compiling.
// That code is for one version of Node on one kind of machine, and V8 checks it; any other compiles for itself.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Script } from 'node:vm'
import { checksumOf } from '../core/checksum.ts'

export { limitCompiling } from './limit-compiling.ts'

const self = fileURLToPath(import.meta.url)
const dist = dirname(self)
const folder = join(dist, 'compiled', `${process.version}-${process.platform}-${process.arch}`)
const requireAsNode = createRequire(self)

const CHECKSUM_LENGTH = 4

/** Modules of Node that take milliseconds to load, and that a short run may never use. */
const LATE = new Set(
  ['crypto', 'child_process', 'fs/promises', 'timers/promises', 'zlib'].map((name) => `node:${name}`),
)

interface Part {
  readonly script: Script
  readonly module: { exports: unknown }
}
const parts = new Map<string, Part>()

/** The exports of a part of the program, a file in dist/. */
export function load(name: string): unknown {
  return existsSync(folder) ? loadCompiled(name) : requireAsNode(`./${name}`)
}

/** Keeps, when this process ends, what V8 has compiled of the parts that it ran; before anything is loaded. */
export function keepCompiled(): void {
  mkdirSync(folder, { recursive: true })
  process.on('exit', () => {
    for (const [name, { script }] of parts) writeFileSync(join(folder, name), withChecksum(script.createCachedData()))
  })
}

/** As Node loads CommonJS, from ASCII. */
function loadCompiled(name: string): unknown {
  const known = parts.get(name)
  if (known) return known.module.exports
  const filename = join(dist, name)
  const source = `(function(exports,require,module,__filename,__dirname){${readFileSync(filename, 'latin1')}\n})`
  const script = new Script(source, { filename, ...keptOf(name) })
  const module = { exports: {} }
  parts.set(name, { script, module })
  script.runInThisContext()(module.exports, requireFrom, module, filename, dist)
  return module.exports
}

function requireFrom(id: string): unknown {
  if (id.startsWith('./')) return loadCompiled(id.slice(2))
  return LATE.has(id) ? atFirstUse(id) : requireAsNode(id)
}

/** A module of Node that is loaded when something of it is asked for. */
function atFirstUse(id: string): unknown {
  const module = () => requireAsNode(id) as object
  return new Proxy(
    {},
    {
      get: (_, name) => Reflect.get(module(), name),
      has: (_, name) => Reflect.has(module(), name),
      ownKeys: () => Reflect.ownKeys(module()),
      getOwnPropertyDescriptor: (_, name) => ({
        ...Object.getOwnPropertyDescriptor(module(), name),
        configurable: true,
      }),
    },
  )
}

function keptOf(name: string): { cachedData?: Buffer } {
  const path = join(folder, name)
  const cachedData = existsSync(path) ? checked(readFileSync(path)) : null
  return cachedData ? { cachedData } : {}
}

/** V8 does not check compiled code, and dies of what is damaged. */
function withChecksum(code: Buffer): Buffer {
  const sum = Buffer.alloc(CHECKSUM_LENGTH)
  sum.writeInt32LE(checksumOf(code))
  return Buffer.concat([code, sum])
}

/** The code without its checksum; null where it is not that with which it was kept. */
function checked(kept: Buffer): Buffer | null {
  const end = kept.length - CHECKSUM_LENGTH
  if (end <= 0) return null
  const code = kept.subarray(0, end)
  return checksumOf(code) === kept.readInt32LE(end) ? code : null
}
