import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Median milliseconds of each way over all inputs, by the clock or by `measure`; one round to warm up, then the ways in turn. */
export function medians(ways, inputs, rounds, measure = elapsed) {
  const times = Object.fromEntries(Object.keys(ways).map((name) => [name, []]))
  for (let round = rounds > 1 ? -1 : 0; round < rounds; round++) {
    for (const [name, run] of Object.entries(ways)) {
      const sum = inputs.reduce((total, input) => total + measure(run, input), 0)
      if (round >= 0) times[name].push(sum)
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, list]) => [name, medianOf(list)]))
}

function elapsed(run, input) {
  const began = performance.now()
  run(input)
  return performance.now() - began
}

export const medianOf = (list) => [...list].sort((a, b) => a - b)[list.length >> 1]

/** A folder for a run's files, which are gone after it. */
export function inFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), 'newsparse-bench-'))
  try {
    return work(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Runs the command; its milliseconds and the most memory that it held, in MB. Throws where it ends with none of these exit codes. */
export function runCommand(args, folder, codes = [0]) {
  const peakFile = join(folder, 'peak')
  const preload = `import{writeFileSync}from'node:fs';process.on('exit',()=>writeFileSync(${JSON.stringify(peakFile)},String(process.resourceUsage().maxRSS)))`
  const node = ['--import', `data:text/javascript,${encodeURIComponent(preload)}`, 'bin/newsparse.js', ...args]
  const began = performance.now()
  const { status, stderr } = spawnSync(process.execPath, node, { stdio: ['ignore', 'ignore', 'pipe'] })
  const milliseconds = performance.now() - began
  if (!codes.includes(status)) throw new Error(`newsparse ${args.join(' ')}: exit ${status}: ${stderr}`)
  return { milliseconds, megabytes: Number(readFileSync(peakFile, 'utf8')) / 1024 }
}
