// Keeps what the README and the docs show true: pictures, and every ```console block in them is run, command by command ("$ …"), and its output put below.
//   node scripts/readme.mjs            rewrites the files
//   node scripts/readme.mjs --check    exits 1 where a file would change
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import { CLEAN_ENVIRONMENT } from './clean-environment.mjs'
import { terminalPicture } from './terminal-picture.mjs'

const BLOCK = /(?<open>```console\n)(?<body>[\s\S]*?)(?<close>```)/gu
const FILES = ['README.md', ...(existsSync('docs') ? readdirSync('docs').map((name) => join('docs', name)) : [])]

/** Pictures of what a command prints in colour. */
const PICTURES = {
  'docs/marked-article.svg': {
    command: 'newsparse view fixtures/wire-dateline/article.txt --color always',
    description:
      'A news article in a terminal: people, organizations, places, numbers and quotations each in their colour, the speaker behind each quotation.',
  },
}

const bin = mkdtempSync(join(tmpdir(), 'newsparse-readme-'))
writeFileSync(join(bin, 'newsparse'), `#!/bin/sh\nexec node '${resolve('bin/newsparse.js')}' "$@"\n`)
chmodSync(join(bin, 'newsparse'), 0o755)
const env = {
  ...CLEAN_ENVIRONMENT,
  PATH: `${bin}${delimiter}${process.env.PATH}`,
  COLUMNS: '80',
  NO_COLOR: '1',
}

const isCheck = process.argv.includes('--check')
let drifted = 0
for (const file of FILES.filter((name) => name.endsWith('.md'))) {
  const old = readFileSync(file, 'utf8')
  const now = old.replace(BLOCK, (_, open, body, close) => `${open}${refreshed(body)}${close}`)
  if (now === old) continue
  drifted++
  if (isCheck) console.error(`${file} shows what the program no longer prints: npm run readme`)
  else writeFileSync(file, now)
}
for (const [file, { command, description }] of Object.entries(PICTURES)) {
  const { stdout } = spawnSync('bash', ['-c', command], { encoding: 'utf8', env: { ...env, NO_COLOR: undefined } })
  const picture = terminalPicture(stdout, description)
  if (existsSync(file) && readFileSync(file, 'utf8') === picture) continue
  drifted++
  if (isCheck) console.error(`${file} shows what the program no longer prints: npm run readme`)
  else writeFileSync(file, picture)
}
rmSync(bin, { recursive: true })
if (drifted && isCheck) process.exitCode = 1

/** A block's commands, each with what it prints now (standard output, then standard error). */
function refreshed(body) {
  const commands = body.split('\n').filter((line) => line.startsWith('$ '))
  return commands
    .map((line) => {
      const { stdout, stderr } = spawnSync('bash', ['-c', line.slice(2)], { encoding: 'utf8', env })
      const output = `${stdout}${stderr}`.replace(/[ \t]+$/gmu, '').trimEnd()
      return output ? `${line}\n${output}\n` : `${line}\n`
    })
    .join('\n')
}
