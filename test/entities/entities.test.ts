import { expect, test } from 'vitest'
import { findEntities } from '../../src/entities/index.ts'
import { readArticle } from '../../src/text/read-article.ts'

const TEXT = `Angela Merkel met Xi Jinping in Berlin on Monday, the Foreign Ministry said.
"We agreed on much," Merkel told Reuters after the talks in Germany's capital. Xi's aides did not comment.`

test('names of the three kinds, with exact offsets', () => {
  const { people, organizations, places } = findEntities(readArticle(TEXT))
  expect(people.map(({ name, mentions }) => [name, mentions.length])).toEqual([
    ['Angela Merkel', 2],
    ['Xi Jinping', 2],
  ])
  expect(organizations.map(({ name }) => name)).toEqual(['Foreign Ministry', 'Reuters'])
  expect(places.map(({ name }) => name)).toEqual(['Berlin', 'Germany'])
  for (const { mentions } of [...people, ...organizations, ...places]) {
    for (const { text, start, end } of mentions) expect(TEXT.slice(start, end)).toBe(text)
  }
})

test('without a model word lists and rules find names, and a diagnostic says so', () => {
  const { diagnostics, people, places } = findEntities(readArticle(TEXT), { model: null })
  expect(people.map(({ name }) => name)).toContain('Angela Merkel')
  expect(places.map(({ name }) => name)).toEqual(['Berlin', 'Germany'])
  expect(diagnostics.map(({ code }) => code)).toEqual(['model-missing'])
})
