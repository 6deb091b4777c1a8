import { expect, test } from 'vitest'
import { KIND_COUNT, shareElsewhere, shareKinds, suretyOf } from '../../src/ner/kind-shares.ts'
import { LABEL_COUNT, labelOf, NAME_KINDS } from '../../src/ner/labels.ts'
import { layOut } from '../../src/ner/tagging-layout.ts'
import { readArticle } from '../../src/text/read-article.ts'

const [PERSON, PLACE] = [NAME_KINDS.indexOf('person'), NAME_KINDS.indexOf('place')]
const layout = layOut(readArticle('they met Hale, then saw Hale, then left Hale'))
/** Scores of the three candidates, by the margin of a person; of a place where it is negative. */
const sharesOf = (...margins: number[]) => {
  const scores = new Int16Array(margins.length * LABEL_COUNT)
  margins.forEach((margin, i) => {
    scores[i * LABEL_COUNT + labelOf(margin > 0 ? PERSON : PLACE, 3)] = Math.abs(margin)
  })
  return shareKinds(layout, scores)
}
const [first, second] = [0, 1]

test('the candidates are the three names', () => expect(layout.candidates).toBe(3))

test('shares of a candidate sum to one', () => {
  const { shares } = sharesOf(900, -300, 10)
  const own = shares.subarray(first * KIND_COUNT, (first + 1) * KIND_COUNT)
  expect(own.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1)
})

test('surety grows with the margin', () => {
  const shares = sharesOf(900, -300, 10)
  expect(suretyOf(shares, first, PERSON)).toBe(4)
  expect(suretyOf(shares, second, PLACE)).toBe(2)
  expect(suretyOf(shares, second, PERSON)).toBe(0)
})

test('a word elsewhere does not count itself', () => {
  const shares = sharesOf(900, -900, -900)
  expect(shareElsewhere(shares, 'hale', first, true)).toBe(1 + PLACE * 32 + 3 + 4)
  expect(shareElsewhere(shares, 'hale', second, true)).not.toBe(shareElsewhere(shares, 'hale', first, true))
  expect(shareElsewhere(shares, 'quill', first, true)).toBe(0)
})
