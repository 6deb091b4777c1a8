import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Analysis } from '../../src/core/analysis.ts'
import { newsparse } from './run.ts'

const FOLDER = mkdtempSync(join(tmpdir(), 'newsparse-lists-'))

function file(name: string, text: string): string {
  const path = join(FOLDER, name)
  writeFileSync(path, text)
  return path
}

function run(...args: string[]) {
  const { code, stdout, stderr } = newsparse(['extract', '--ndjson', ...args])
  return { status: code, stderr, record: (stdout ? JSON.parse(stdout) : null) as Analysis | null }
}

const speech = (record: Analysis | null) =>
  record?.quotes?.map(({ speaker, cue }) => [speaker?.name, cue?.text ?? null])

const HONK = file('honk.txt', 'Max Poe met Ann Orr at the pier on Monday.\n“The harbour is closed,” honked Poe.\n')
const QUEEN = file('queen.txt', 'The council met on Monday.\n“The harbour is full,” the Ferry Queen said.\n')

describe("users' own lists", () => {
  it('--cues knows verbs of speech that are not built in', () => {
    const cues = file('cues.lst', '# our verbs\nhonk after\n')
    expect(speech(run(HONK, '--only', 'quotes').record)).toEqual([['Max Poe', null]])
    expect(speech(run(HONK, '--only', 'quotes', '--cues', cues).record)).toEqual([['Max Poe', 'honked']])
  })

  it('--speakers gives other forms of a name their person', () => {
    const speakers = file('speakers.lst', 'Jane Roe; Ferry Queen; the Queen of the Ferry\n')
    expect(speech(run(QUEEN, '--only', 'quotes').record)).toEqual([['Ferry Queen', 'said']])
    expect(speech(run(QUEEN, '--only', 'quotes', '--speakers', speakers).record)).toEqual([['Jane Roe', 'said']])
  })

  it('--explain says why', () => {
    const { record } = run(HONK, '--explain')
    expect(record?.quotes?.[0]?.explanation).toContainEqual(
      expect.objectContaining({ speaker: 'Poe', reasons: expect.any(Array) }),
    )
  })

  it('--model reads names by other weights', () => {
    expect(run(HONK, '--model', 'src/ner/tagger.bin').record?.people?.length).toBe(2)
  })

  it.each([
    ['--cues', 'honk sideways', /lst, line 1: a verb, then before, after, both or nothing, not "honk sideways"/],
    ['--speakers', '; Ferry Queen', /lst, line 1: a name comes first/],
    ['--model', 'no model', /lst: no tagger model/],
  ])('%s says in one line what is wrong with a file', (option, text, message) => {
    const { status, stderr } = run(HONK, option, file(`bad${option}.lst`, text))
    expect(status).toBe(2)
    expect(stderr).toMatch(message)
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })
})
