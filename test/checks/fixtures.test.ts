import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { check } from '../../src/checks/check-article.ts'
import { RULES } from '../../src/checks/index.ts'
import { type Config, settingsOf } from '../../src/checks/rule-settings.ts'
import { readSpeakers } from '../../src/cli/options/user-lists.ts'
import type { Finding } from '../../src/core/finding.ts'
import { readAs } from './reading.ts'

const FOLDER = 'fixtures/checks'
const slugs = readdirSync(FOLDER).filter((name) => existsSync(`${FOLDER}/${name}/fires.txt`))
const read = (slug: string, name: string): string | null =>
  existsSync(`${FOLDER}/${slug}/${name}`) ? readFileSync(`${FOLDER}/${slug}/${name}`, 'utf8') : null

/** All findings of all rules, as `newsparse check` reports them with the fixture's config. */
function findingsIn(slug: string, name: string): readonly Finding[] {
  const config = JSON.parse(read(slug, 'config.json') ?? '{}') as Config
  const roster = existsSync(`${FOLDER}/${slug}/roster.txt`) ? readSpeakers(`${FOLDER}/${slug}/roster.txt`) : []
  const reading = readAs(read(slug, name) ?? '', {
    against: read(slug, 'against.txt'),
    base: read(slug, 'base.txt'),
    roster,
  })
  return check(reading, { settings: settingsOf([config.rules ?? {}]) }).findings
}

const shown = (finding: Finding) => {
  const { rule, severity, text, start, end, from } = finding
  return { rule, severity, text, start, end, line: from?.line, column: from?.column }
}

describe('fixtures of rules', () => {
  it('are there for every rule', () => {
    expect(slugs).toEqual(RULES.map(({ name }) => name.replace('/', '-')).sort())
  })

  it.each(slugs)('%s: fires, with exact spans', (slug) => {
    const text = read(slug, 'fires.txt') ?? ''
    const findings = findingsIn(slug, 'fires.txt')
    expect(findings.map(shown)).toEqual(JSON.parse(read(slug, 'expected.json') ?? 'null'))
    expect(findings.map(({ rule }) => rule.replace('/', '-'))).toContain(slug)
    for (const { start, end, text: found } of findings) expect(text.slice(start, end)).toBe(found)
  })

  it.each(slugs)('%s: is silent', (slug) => {
    expect(findingsIn(slug, 'silent.txt').map(shown)).toEqual([])
  })
})

describe('well-edited articles', () => {
  const articles = readdirSync('fixtures').map((slug) => `fixtures/${slug}/article.txt`)
  const others = readdirSync(`${FOLDER}/well-edited`).map((name) => `${FOLDER}/well-edited/${name}`)
  it.each([...articles.filter((path) => existsSync(path)), ...others])('%s: nothing to report', (path) => {
    const reading = readAs(readFileSync(path, 'utf8'))
    expect(check(reading, { settings: settingsOf([]) }).findings.map(shown)).toEqual([])
  })
})
