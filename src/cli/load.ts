// Loads the program's parts with the code that V8 compiled for them before: a fifth of a short run is compiling. It is kept when the
// package is built, for that version of Node on that kind of machine; Node 22 and later keep it at the end of their first run.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import * as nodeModule from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Script } from 'node:vm'
import { checksumOf } from '../core/checksum.ts'

export { limitCompiling } from './limit-compiling.ts'

const self = fileURLToPath(import.meta.url)
const dist = dirname(self)
const packaged = join(dist, 'compiled', `${process.version}-${process.platform}-${process.arch}`)
const requireAsNode = nodeModule.createRequire(self)
/** The folder of kept code; null where there is none, and undefined until something is loaded. */
let folder: string | null | undefined

const CHECKSUM_LENGTH = 4

/** Modules of Node that take milliseconds to load, and that a short run may never use. */
const LATE = new Set(
  ['crypto', 'child_process', 'fs/promises', 'timers/promises', 'zlib'].map((name) => `node:${name}`),
)

/** Parts whose names change with their content, so that code of another version is never taken for theirs. */
const HASHED = /-[\w-]{8}\.cjs$/u

interface Part {
  readonly script: Script
  readonly isKept: boolean
  readonly module: { exports: unknown }
}
const parts = new Map<string, Part>()

/** The exports of a part of the program, a file in dist/. */
export function load(name: string): unknown {
  if (folder === undefined) folder = existsSync(packaged) ? packaged : cacheOfNode()
  return folder === null ? requireAsNode(`./${name}`) : loadCompiled(name)
}

/** Keeps, when this process ends, what V8 has compiled of the parts that it ran; before anything is loaded. */
export function keepCompiled(): void {
  folder = packaged
  mkdirSync(packaged, { recursive: true })
  process.on('exit', () => {
    for (const [name, { script }] of parts) writeFileSync(join(packaged, name), withChecksum(script.createCachedData()))
  })
}

/**
 * The folder in which Node 22 and later cache compiled code, for this version and user; null where they do not. Node itself caches a
 * module before it runs, without the functions that are compiled at their first call, so this process keeps what it has compiled.
 */
function cacheOfNode(): string | null {
  const { enableCompileCache, getCompileCacheDir } = nodeModule as typeof nodeModule & {
    readonly enableCompileCache?: () => unknown
    readonly getCompileCacheDir?: () => string | undefined
  }
  enableCompileCache?.()
  const cache = getCompileCacheDir?.() ?? null
  if (cache !== null) process.on('exit', () => addToCache(cache))
  return cache
}

/** The next run compiles anew if the cache cannot be written. */
function addToCache(cache: string): void {
  try {
    for (const [name, { script, isKept }] of parts) {
      if (isKept || !HASHED.test(name)) continue
      const unfinished = join(cache, `${name}.${process.pid}`)
      writeFileSync(unfinished, withChecksum(script.createCachedData()))
      renameSync(unfinished, join(cache, name))
    }
  } catch {}
}

/** As Node loads CommonJS, from ASCII. */
function loadCompiled(name: string): unknown {
  const known = parts.get(name)
  if (known) return known.module.exports
  const filename = join(dist, name)
  const source = `(function(exports,require,module,__filename,__dirname){${readFileSync(filename, 'latin1')}\n})`
  const kept = keptOf(name)
  const script = new Script(source, { filename, ...kept })
  const module = { exports: {} }
  parts.set(name, { script, isKept: kept.cachedData !== undefined && !script.cachedDataRejected, module })
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
  const path = join(folder ?? packaged, name)
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
