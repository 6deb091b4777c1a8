import { describe, expect, it } from 'vitest'
import { tiesOf } from '../../src/places/resolution/place-ties.ts'

/** The text, its names in the order of the numbers that ties have, and the ties of the first that has any: "0 near 1". */
const TIES: readonly (readonly [string, readonly string[], string])[] = [
  ['He lives in Bristol, near Hartford, with a dog.', ['Bristol', 'Hartford'], '0 near 1'],
  ['A barn burned in Milo, a small town 30 miles north of Bangor.', ['Milo', 'Bangor'], '0 near 1'],
  ['They met in Aurora, just outside Denver.', ['Aurora', 'Denver'], '0 near 1'],
  ['They met in the Denver suburb of Aurora.', ['Denver', 'Aurora'], '1 near 0'],
  ['A tree fell in Hampton Park in Charleston.', ['Hampton Park', 'Charleston'], '0 within 1'],
  ["Rents rose in Denver's Five Points.", ['Denver', 'Five Points'], '1 within 0'],
  ['The theatre in Silver Street, Edmonton, is shut.', ['Silver Street', 'Edmonton'], '0 within 1'],
]

const NONE: readonly (readonly [string, readonly string[]])[] = [
  ['Shops in Leeds, York and Hull closed.', ['Leeds', 'York', 'Hull']],
  ['Shops in Leeds and York closed.', ['Leeds', 'York']],
  ['He flew from Leeds to Bristol.', ['Leeds', 'Bristol']],
  ['She left Leeds. In Bristol it was cold.', ['Leeds', 'Bristol']],
  ['Leeds won at home, as Bristol did.', ['Leeds', 'Bristol']],
  ['The mayor of Leeds met a man who was born near his aunt, and left Bristol.', ['Leeds', 'Bristol']],
]

const tiesIn = (text: string, names: readonly string[]): string[] =>
  tiesOf(
    text,
    names.map((name) => ({ mentions: [{ start: text.indexOf(name), end: text.indexOf(name) + name.length }] })),
  ).flatMap((ties, own) => ties.map(({ kind, other }) => `${own} ${kind} ${other}`))

describe('a text ties a place to the one that it lies near or in', () => {
  it.each(TIES)('%s', (text, names, tie) => expect(tiesIn(text, names)).toEqual([tie]))
})

describe('names that merely stand beside each other are not tied', () => {
  it.each(NONE)('%s', (text, names) => expect(tiesIn(text, names)).toEqual([]))
})
