import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const PAGES = ['CONTRIBUTING.md', ...readdirSync('docs').map((page) => `docs/${page}`)].filter((page) =>
  page.endsWith('.md'),
)
const PATH = /`(?<path>(?:src|scripts|test|fixtures|config|bin|schemas|docs)\/[\w./*<>-]*)`/gu
const COMMAND = /npm run (?:-s )?(?<name>[\w:-]+)/gu
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Readonly<Record<string, string>> }

const found = (page: string, pattern: RegExp): string[] => [
  ...new Set([...readFileSync(page, 'utf8').matchAll(pattern)].map(({ 1: match }) => match ?? '')),
]

/** The part of a path before what stands for something: "fixtures/<slug>/article.txt" is asked for fixtures. */
const fixedPart = (path: string): string => path.replace(/[^/]*[<*].*$/u, '')

describe.each(PAGES)('%s', (page) => {
  it('names files that are there', () => {
    expect(found(page, PATH).filter((path) => !existsSync(fixedPart(path)))).toEqual([])
  })

  it('names commands that are there', () => {
    expect(found(page, COMMAND).filter((name) => !(name in scripts))).toEqual([])
  })
})
