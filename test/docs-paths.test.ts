import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { parse as parseJson } from 'jsonc-parser'
import { parse as parseToml } from 'smol-toml'
import { describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'

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

describe('the configurations in the docs and the README', () => {
  const READERS: Readonly<Record<string, (code: string) => unknown>> = {
    json: (code) => {
      const errors: [] = []
      parseJson(code, errors, { allowTrailingComma: true })
      if (errors.length > 0) throw new SyntaxError(JSON.stringify(errors))
    },
    toml: parseToml,
    yaml: (code) => parseYaml(code),
  }
  const blocks = [...PAGES, 'README.md'].flatMap((page) =>
    [...readFileSync(page, 'utf8').matchAll(/^```(?<language>json|toml|yaml)\n(?<code>[\s\S]*?)^```$/gmu)].map(
      ({ groups = {} }) => [page, groups.language ?? '', groups.code ?? ''] as const,
    ),
  )

  it.each(blocks)('%s: %s can be read', (_, language, code) => {
    expect(() => READERS[language]?.(code)).not.toThrow()
  })

  it('start the language server of every editor by the same command', () => {
    const page = readFileSync('docs/editors.md', 'utf8')
    expect(
      page.match(/['"]newsparse['"][^\n]*['"]lsp['"]|command = "newsparse"\nargs = \["lsp"\]|vec!\["lsp"/gu),
    ).toHaveLength(4)
  })
})
