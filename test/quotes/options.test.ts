import { describe, expect, test } from 'vitest'
import { findEntities } from '../../src/entities/index.ts'
import { extractQuotes } from '../../src/quotes/index.ts'
import { pairMarks } from '../../src/text/quotation-marks.ts'
import { readArticle } from '../../src/text/read-article.ts'
import { marked, quotesIn } from './helpers.ts'

describe('cues of the user', () => {
  const text = 'Ann Orr thundertweeted from the harbour: the boats, "they are all gone now," sank below.'
  test.each([
    ['without', {}, undefined],
    ['with', { cues: [{ verb: 'thundertweet', side: 'before' as const }] }, 'thundertweeted'],
    ['with the wrong side', { cues: [{ verb: 'thundertweet', side: 'after' as const }] }, undefined],
  ])('%s', (_, options, cue) => {
    expect(marked(text, options)[0]?.cue?.text).toBe(cue)
  })
})

describe('speakers of the user', () => {
  const text = '"We are not done with this town," said el jefe, after Tom Reilly had left.'
  test.each([
    ['without', {}, null],
    ['with', { speakers: [{ name: 'Juan Soto', forms: ['el jefe'] }] }, 'Juan Soto'],
  ])('%s', (_, options, name) => {
    expect(marked(text, options)[0]?.speaker?.name ?? null).toBe(name)
  })
  test('a form that is an entity too has its id, and takes its place', () => {
    const text = '"We are done," said Juan Soto Perez. "So are we," Soto said in Nairobi.'
    const quotes = marked(text, { speakers: [{ name: 'Juan Soto', forms: ['Soto'] }] })
    expect(quotes.map(({ speaker }) => [speaker?.name, speaker?.type])).toEqual([
      ['Juan Soto', 'person'],
      ['Juan Soto', 'person'],
    ])
    expect(quotes[0]?.speaker?.entity).not.toBeNull()
  })
  test('a form is a whole word', () => {
    const quotes = marked('"We are done," said a chefmaker.', { speakers: [{ name: 'Juan Soto', forms: ['chef'] }] })
    expect(quotes[0]?.speaker?.name).not.toBe('Juan Soto')
  })
})

test('explanations name the chosen candidate first', () => {
  const [quote] = marked('"We are ready," said Ann Orr, whom Tom Reilly had called.', { explain: true })
  expect(quote?.explanation?.[0]).toMatchObject({ speaker: 'Ann Orr', cue: 'said' })
  expect(quote?.explanation?.[0]?.reasons.length).toBeGreaterThan(0)
})

test('no explanations where none were asked for', () => {
  expect(quotesIn('"We are ready," said Ann Orr.')[0]).not.toHaveProperty('explanation')
})

test('every role but chrome is read', () => {
  const article = readArticle('"We are ready," said Ann Orr.')
  const paragraphs = article.paragraphs.map((p) => ({ ...p, role: 'chrome' as const }))
  const chrome = { ...article, paragraphs, quotationMarks: () => pairMarks({ ...article, paragraphs }) }
  expect(extractQuotes(chrome, findEntities(article)).quotes).toEqual([])
})
