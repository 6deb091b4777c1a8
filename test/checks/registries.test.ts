// Every definition that has to be registered to have an effect is registered.
import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { RULES } from '../../src/checks/index.ts'
import { FORMATS } from '../../src/formats/index.ts'

/** The exports of the modules of a folder, with the name of their file. */
async function exportsOf(folder: string): Promise<[file: string, value: unknown][]> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts'))
  const modules = await Promise.all(files.map(async (file) => import(/* @vite-ignore */ resolve(folder, file))))
  return modules.flatMap((module, i) =>
    Object.values(module).map((value): [string, unknown] => [files[i] ?? '', value]),
  )
}

const hasKeys = (value: unknown, ...keys: readonly string[]): boolean =>
  typeof value === 'object' && value !== null && keys.every((key) => key in value)

describe('registries', () => {
  it('RULES has every rule', async () => {
    const rules = (await exportsOf('src/checks/rules')).filter(([, value]) => hasKeys(value, 'explanation', 'run'))
    expect(rules.flatMap(([file, rule]) => (RULES.some((each) => each === rule) ? [] : [file]))).toEqual([])
  })

  it('FORMATS has every format', async () => {
    const formats = (await exportsOf('src/formats')).filter(([, value]) => hasKeys(value, 'render'))
    const loaded: readonly unknown[] = await Promise.all(Object.values(FORMATS).map(({ load }) => load()))
    expect(formats.flatMap(([file, format]) => (loaded.includes(format) ? [] : [file]))).toEqual([])
  })

  it('some command takes every option', async () => {
    const commands = (await exportsOf('src/cli/commands')).filter(([, value]) => hasKeys(value, 'options', 'run'))
    const taken = commands.flatMap(([, value]) => (value as { options: readonly unknown[] }).options)
    const definitions = (await exportsOf('src/cli/options')).filter(([, value]) => hasKeys(value, 'flags', 'summary'))
    const idle = definitions.filter(([, definition]) => !taken.includes(definition))
    expect(idle.map(([, definition]) => (definition as { flags: string }).flags)).toEqual([])
  })

  it('the date forms have every date pattern', async () => {
    const all = await exportsOf('src/numbers/dates')
    const listed = all.flatMap(([, value]) => (Array.isArray(value) ? value : []))
    const patterns = all.filter(([, value]) => hasKeys(value, 'starts', 'pattern', 'edtf'))
    expect(patterns.flatMap(([, pattern]) => (listed.includes(pattern) ? [] : [pattern]))).toEqual([])
  })
})
