import { expect, test } from 'vitest'
import type { Article, MarkedPassage } from '../../src/core/article.ts'
import { stretchesOf } from '../../src/quotes/article-stretches.ts'
import { readArticle } from '../../src/text/read-article.ts'

const LENGTH = 300_000
const paragraphs: Article['paragraphs'] = Array.from({ length: 7 }, (_, i) => ({
  start: i * LENGTH,
  end: (i + 1) * LENGTH - 1,
  role: i === 0 ? 'headline' : 'body',
}))
const article: Article = { ...readArticle(''), text: 'x'.repeat(7 * LENGTH), paragraphs }
/** A quotation at the start of each paragraph; it goes on into the third. */
const passages: MarkedPassage[] = paragraphs.map(({ start }, paragraph) => ({
  start,
  end: start + 9,
  content: { start: start + 1, end: start + 8 },
  paragraph,
  style: 'curly',
  closed: paragraph !== 1,
  continues: paragraph === 2,
}))
const mentions = paragraphs.map(({ start }) => ({ text: 'Ann', start: start + 20, end: start + 23 }))
const entities = {
  people: [{ id: 'p1', name: 'Ann', titles: [], mentions, confidence: 1 }],
  organizations: [{ id: 'o1', name: 'Ann', mentions: mentions.slice(0, 1), confidence: 1 }],
  places: [],
}

test('an article that somebody wrote is one stretch', () => {
  const short = readArticle('“We won,” Ann Orr said.\nShe left.')
  expect([...stretchesOf(short, passages, entities)]).toEqual([{ article: short, passages, entities }])
})

test('each paragraph is read once, with its quotations and mentions, and none is parted from what goes on into it', () => {
  const stretches = [...stretchesOf(article, passages, entities)]
  const read = stretches.map(({ article }) =>
    article.paragraphs.flatMap(({ role }, i) => (role === 'chrome' ? [] : [i])),
  )
  expect(read).toEqual([
    [0, 1, 2],
    [3, 4],
    [5, 6],
  ])
  expect(stretches.map((stretch) => stretch.passages.map(({ paragraph }) => paragraph))).toEqual(read)
  const people = stretches.map((stretch) => stretch.entities.people.flatMap((person) => person.mentions))
  expect(people).toEqual(read.map((own) => own.map((i) => mentions[i])))
  expect(stretches.map((stretch) => stretch.entities.organizations.length)).toEqual([1, 0, 0])
})
