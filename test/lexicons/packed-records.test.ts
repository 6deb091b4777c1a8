import { describe, expect, it } from 'vitest'
import { LISTS_OF_PACKER, listsOf, readRecords, staleParts, TRAINED } from '../../scripts/pack/packed-records.ts'

const records = readRecords()

describe('packed files are those that their lists and packers made', () => {
  it.each(Object.entries(records))('%s', (path, record) => {
    const remedy = TRAINED[path]?.command ?? 'npm run pack'
    const stale = staleParts(record, path).filter((part) => part === 'file' || !(path in TRAINED))
    expect(stale, `${path} is not made from these: ${remedy}`).toEqual([])
  })

  it('have a record, where a model is trained', () => {
    expect(Object.keys(TRAINED).filter((path) => !(path in records))).toEqual([])
  })

  it.each(Object.keys(LISTS_OF_PACKER))('know every list of the packer %s', (packer) => {
    const named = Object.values(records).flatMap((record) => Object.keys(record))
    expect(
      listsOf(packer).filter((list) => !named.includes(list)),
      'npm run pack',
    ).toEqual([])
  })
})
