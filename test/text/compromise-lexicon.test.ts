import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { lexiconTags } from '../../src/text/compromise-lexicon.ts'

describe('lexiconTags', () => {
  it('says of every single word what compromise says', () => {
    const { lexicon } = createRequire(import.meta.url)('compromise/two').model().one as {
      lexicon: Record<string, string | string[]>
    }
    const wrong = Object.keys(lexicon).filter(
      (word) => !/\s/u.test(word) && lexiconTags(word).join() !== [lexicon[word]].flat().join(),
    )
    expect(wrong).toEqual([])
    expect(lexiconTags('norrland')).toEqual([])
  })
})
