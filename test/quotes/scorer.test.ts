import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findEntities } from '../../src/entities/index.ts'
import { walk } from '../../src/quotes/attribution/attribute-quotes.ts'
import { scorer } from '../../src/quotes/attribution/candidate-scorer.ts'
import { writeAll } from '../../src/quotes/attribution/speaker-features.ts'
import type { AttributionContext } from '../../src/quotes/cast/attribution-context.ts'
import { buildContext } from '../../src/quotes/cast/index.ts'
import { cueLexicon } from '../../src/quotes/marks/cue-lexicon.ts'
import { bestOf, FeatureList, WeightSum } from '../../src/quotes/ranking/linear-ranker.ts'
import { placedTemplates, templates } from '../../src/quotes/ranking/quote-templates.ts'
import { readModel } from '../../src/quotes/ranking/ranker-model.ts'
import { readArticle } from '../../src/text/read-article.ts'
import { runs } from '../property-runs.ts'

function contextOf(text: string): AttributionContext {
  const article = readArticle(text)
  return buildContext(article, article.quotationMarks().passages, findEntities(article), cueLexicon())
}

/** Goes through a text's quotations and compares each candidate's sum with that of its features by name. */
function compare(text: string): number {
  const context = contextOf(text)
  const { speaker } = readModel()
  const score = scorer(context, speaker)
  let compared = 0
  walk(context, (quote, candidates) => {
    const scores = candidates.map((candidate) => score(quote, candidate))
    const sums = candidates.map((candidate) => {
      const list = new FeatureList(speaker.values.length)
      writeAll(list, quote, candidate)
      return list.buckets.reduce((sum, bucket) => sum + (speaker.values[bucket] ?? 0), 0) * speaker.scale
    })
    expect(scores).toEqual(sums)
    compared += candidates.length
    return { index: bestOf(scores), entity: null }
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
      runs(25),
    )
  })
})

test('a feature has one hash, added up or listed', () => {
  const values = new Float32Array(1 << 10).map((_, i) => i)
  const PLACES = Array.from({ length: 64 }, (_, i) => `place ${i}`)
  const { own } = templates('own')
  const { placed } = placedTemplates(PLACES, 'placed')
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 6 }), { minLength: 2, maxLength: 3 }), fc.nat(63), (parts, place) => {
      const [a = '', b = '', c = ''] = parts
      const [sum, list] = [new WeightSum({ values, scale: 1 }), new FeatureList(values.length)]
      for (const sink of [sum, list]) {
        sink.write(own, a, b, c)
        sink.writeAt(placed, place, a, b, c)
      }
      expect(sum.take()).toBe(list.buckets.reduce((total, bucket) => total + (values[bucket] ?? 0), 0))
      expect(sum.take()).toBe(0)
    }),
  )
})
