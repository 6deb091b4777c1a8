import { describe, expect, it } from 'vitest'
import type { Analysis, Place } from '../../src/core/analysis.ts'
import { newsparse } from './run.ts'

const TEXT = 'The council in Cambridge will close the old bridge on Monday, the mayor said.\n'

function run(...args: string[]) {
  const { code, ...printed } = newsparse(['extract', ...args], { input: TEXT })
  return { status: code, ...printed }
}

/** Without options but the format, once for all. */
let plain: ReturnType<typeof run> | undefined
const plainRun = () => (plain ??= run('--ndjson'))

const placesOf = (stdout: string): readonly Place[] => (JSON.parse(stdout) as Analysis).places ?? []

describe('places at the command line', () => {
  it('--bias makes places of the outlet’s country likelier', () => {
    expect(placesOf(run('--ndjson', '--bias', 'US').stdout)[0]).toMatchObject({ name: 'Cambridge', country: 'US' })
    expect(placesOf(run('--ndjson', '--bias', 'gb').stdout)[0]).toMatchObject({ name: 'Cambridge', country: 'GB' })
  })

  it('--bias takes a country’s code', () => {
    const { status, stderr } = run('--bias', 'England')
    expect(status).toBe(2)
    expect(stderr).toMatch(/--bias is a country's code of two letters/)
  })

  it('--min-confidence leaves out what is less sure', () => {
    const [place] = placesOf(plainRun().stdout)
    const least = String((place?.confidence ?? 0) + 0.001)
    expect(placesOf(run('--ndjson', '--min-confidence', least).stdout)).toEqual([])
    expect(placesOf(run('--ndjson', '--min-confidence', '0.1').stdout)).toHaveLength(1)
  })

  it.each(['2', 'high', '-1', ''])('--min-confidence takes no "%s"', (value) => {
    const { status, stderr } = run('--min-confidence', value)
    expect(status).toBe(2)
    expect(stderr).toMatch(/--min-confidence is a number from 0 to 1/)
  })

  it('--candidates shows what else a name may mean', () => {
    const [place] = placesOf(run('--ndjson', '--candidates').stdout)
    expect(place?.candidates?.length).toBeGreaterThan(1)
    expect(placesOf(plainRun().stdout)[0]).not.toHaveProperty('candidates')
  })

  it('--geojson is a collection that map tools open', () => {
    const { type, features } = JSON.parse(run('--geojson').stdout)
    expect(type).toBe('FeatureCollection')
    expect(features[0].geometry.type).toBe('Point')
  })

  it.each(['tsv', 'markdown', 'html'])('--%s is short for --format', (format) => {
    const { stdout } = run(`--${format}`)
    expect(stdout).toBe(run('--format', format).stdout)
    expect(stdout).toContain('Cambridge')
  })
})
