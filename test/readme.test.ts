import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const readme = readFileSync('README.md', 'utf8')

describe('README', () => {
  it('shows what the program prints today', () => {
    const { status, stderr } = spawnSync('node', ['scripts/readme.mjs', '--check'], { encoding: 'utf8' })
    expect(stderr).toBe('')
    expect(status).toBe(0)
  }, 180_000)

  it('opens with the commands that CI runs', () => {
    const [main, test] = [...readme.matchAll(/```sh\n(?<line>[^\n]+)\n/gu)].map((m) => m.groups?.line ?? '')
    const ci = readFileSync('.ci/run', 'utf8')
    for (const command of `${main} && ${test}`.split(' && ')) expect(ci).toContain(`step ${command}`)
  })

  it('links files that are there', () => {
    const links = [...readme.matchAll(/\]\((?!https?:)(?<path>[^)#]+)/gu)].map(({ groups }) => groups?.path ?? '')
    expect(links.length).toBeGreaterThan(8)
    expect(links.filter((path) => !existsSync(path))).toEqual([])
  })

  it('names every dependency and why it is there', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      dependencies: Record<string, string>
    }
    const table = readFileSync('docs/dependencies.md', 'utf8')
    expect(readme).toContain('docs/dependencies.md')
    for (const name of Object.keys(dependencies)) expect(table).toContain(`| ${name} |`)
  })
})
