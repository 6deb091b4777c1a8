import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findEntities } from '../../src/entities/index.ts'
import { walk } from '../../src/quotes/attribution/attribute.ts'
import { type Scene, setScene } from '../../src/quotes/attribution/attribution-context.ts'
import { scorer } from '../../src/quotes/attribution/candidate-scorer.ts'
import { cueLexicon } from '../../src/quotes/attribution/find-cues.ts'
import { bestOf, bucketOf, Names, Sum, scoreOf } from '../../src/quotes/attribution/ranker.ts'
import { readModel } from '../../src/quotes/attribution/ranker-model.ts'
import { featuresOf } from '../../src/quotes/attribution/speaker-features.ts'
import { findStretches } from '../../src/quotes/marks/marked-stretches.ts'
import { readArticle } from '../../src/text/read-article.ts'

function sceneOf(text: string): Scene {
  const article = readArticle(text)
  return setScene(article, findStretches(article).stretches, findEntities(article), cueLexicon())
}

/** Goes through a text's quotations and compares each candidate's sum with that of its features by name. */
function compare(text: string): number {
  const scene = sceneOf(text)
  const { speaker } = readModel()
  const score = scorer(scene, speaker)
  let compared = 0
  walk(scene, (setting, candidates) => {
    const scores = candidates.map((candidate) => score(setting, candidate))
    expect(scores).toEqual(candidates.map((candidate) => scoreOf(speaker, featuresOf(setting, candidate))))
    compared += candidates.length
    return bestOf(scores)
  })
  return compared
}

const STORY = [
  'Ann Orr, the mayor of Kisumu, said on Monday that the river would fall. “We are ready,” she told reporters.',
  '“No one asked us,” said Tom Reilly, a fisherman. “We lost the boats,” he added, “and nobody came.”',
  'According to the ministry, "the worst is over". The minister, who spoke in Nairobi, called it a "turning point".',
  '“The water came at night,” Orr said.',
]

describe('sums without names', () => {
  test('are those of the features by name', () => {
    expect(compare(STORY.join('\n\n'))).toBeGreaterThan(100)
  })
  test('in any order of paragraphs, over and over', () => {
    const stories = fc.array(fc.constantFrom(...STORY), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(stories, (paragraphs) => {
        compare(paragraphs.join('\n\n'))
      }),
      { numRuns: 25 },
    )
  })
})

test('a feature has one hash, in whatever parts it is written', () => {
  const values = new Float32Array(1 << 10).map((_, i) => i)
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 6 }), { minLength: 2, maxLength: 3 }), fc.nat(63), (parts, place) => {
      const [a = '', b = '', c = ''] = parts
      const [sum, names] = [new Sum({ values, scale: 1 }), new Names()]
      for (const pen of [sum, names]) {
        pen.write(a, b, c)
        pen.writeAt('q', place, a, b, c)
      }
      expect(sum.take()).toBe(names.list.reduce((total, name) => total + bucketOf(name, values.length), 0))
      expect(sum.take()).toBe(0)
    }),
  )
})
