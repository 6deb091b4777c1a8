import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/** Fetches a version of Node, from npm's `node` package, into a folder: the path of its program, or null where npm cannot. */
export function fetchNode(version, folder) {
  const place = join(folder, version)
  const args = ['install', '--prefix', place, '--no-audit', '--no-fund', `node@${version}`]
  const { status } = spawnSync('npm', args)
  return status === 0 ? join(place, 'node_modules/node/bin/node') : null
}
