import { describe, expect, it } from 'vitest'
import { analyse } from '../../src/analyse.ts'
import { KINDS } from '../../src/core/analysis.ts'
import { readArticle } from '../../src/text/read-article.ts'
import { violations } from './contract.ts'

/** Found by the fuzzer and by reading real texts. */
const TEXTS = [
  '1–2–from $2,415 to $2,3153',
  'Mrs Okafor Springfield, Illinois on £3bn ‘ $2,415 ’ but New York ,” told Washington of Acme Corp.',
  'Mrs Okafor claims: "asked SPRINGFIELD, ILLINOIS, April 5 (Acme Corp.) — in but U.N. Springfield, Illinois of “ in $2,415.',
  'The mayor of Springfield, Illinois, Ann Lee, said “no.” Springfield wants it. “We wait,” Moscow said. “Yes,” said Kyiv.',
]

describe.each(TEXTS)('%s', (text) => {
  const record = analyse(readArticle(text))

  it('keeps the contract', () => {
    expect(violations(text, record)).toEqual([])
  })

  it.each(KINDS)('gives the same %s alone', (kind) => {
    expect(analyse(readArticle(text), { only: [kind] })[kind]).toEqual(record[kind])
  })
})
