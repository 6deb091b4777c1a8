import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyse } from '../../../src/analyse.ts'
import { readHtml } from '../../../src/text/page/read-html.ts'
import { readArticle } from '../../../src/text/read-article.ts'
import { readMarkdown } from '../../../src/text/read-markdown.ts'
import { runs } from '../../property-runs.ts'
import { misplaced } from '../../records.ts'

const FOLDER = 'fixtures/pages'
const slugs = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

function readPage(slug: string) {
  const folder = join(FOLDER, slug)
  const file = readdirSync(folder).find((name) => name.startsWith('page.')) ?? ''
  const source = readFileSync(join(folder, file), 'utf8')
  return file.endsWith('.md') ? readMarkdown(source) : readHtml(source)
}

describe('pages', () => {
  it.each(slugs)('%s: its text', (slug) => {
    expect(`${readPage(slug).text}\n`).toBe(readFileSync(join(FOLDER, slug, 'text.txt'), 'utf8'))
  })

  it.each(slugs)('%s: its structure', (slug) => {
    const page = readPage(slug)
    const { headline, byline, outlet, published, dateline } = readArticle(page.text, page).structure
    expect({
      headline: headline?.text ?? null,
      byline: byline.map(({ name }) => name),
      outlet: outlet?.text ?? null,
      published,
      dateline: dateline?.text ?? null,
      roles: page.paragraphs.map(({ role }) => role),
    }).toEqual(JSON.parse(readFileSync(join(FOLDER, slug, 'structure.json'), 'utf8')))
  })

  it.each(slugs)('%s: offsets hold', (slug) => {
    const page = readPage(slug)
    expect(misplaced(page.text, analyse(readArticle(page.text, page)))).toEqual([])
    for (const { start, end } of page.paragraphs) expect(page.text.slice(start, end).trim()).not.toBe('')
  })
})

const BODY = `<p>${'The council voted on Monday to close the bridge for good. '.repeat(8)}</p>`
const structureOf = (html: string) => {
  const page = readHtml(html)
  const { headline, byline, outlet, published } = readArticle(page.text, page).structure
  return [headline?.text ?? null, byline.map(({ name }) => name), outlet?.text ?? null, published]
}

describe('metadata of a page', () => {
  const json = (thing: unknown) => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`
  it.each([
    ['meta tags', '<meta property="og:title" content="A &amp;quot;B&amp;quot; C">', ['A "B" C', [], null, null]],
    [
      'a title with the outlet',
      '<title>A B C | The Quill</title><meta property="og:site_name" content="Quill">',
      ['A B C', [], 'Quill', null],
    ],
    [
      'JSON-LD before meta',
      `${json({ '@type': 'NewsArticle', headline: 'One' })}<meta property="og:title" content="Two">`,
      ['One', [], null, null],
    ],
    [
      'JSON-LD that is broken',
      '<script type="application/ld+json">{"headline": </script><meta name="title"><title>A B</title>',
      ['A B', [], null, null],
    ],
    ['JSON-LD of something else', json({ '@type': 'Recipe', headline: 'Soup' }), [null, [], null, null]],
    [
      'an author as a list',
      json([{ '@type': 'Article', author: [{ name: 'By Jane Roe' }, 'Max Poe'] }]),
      [null, ['Jane Roe', 'Max Poe'], null, null],
    ],
    [
      'an organization as author',
      json({ '@type': 'Article', author: { '@type': 'Organization', name: 'The Quill' } }),
      [null, [], 'The Quill', null],
    ],
    [
      'an author that is an address',
      '<meta property="article:author" content="https://x.example/me">',
      [null, [], null, null],
    ],
    ['a date in words', '<meta name="date" content="3 June 2024">', [null, [], null, '2024-06-03']],
    ['a date that is none', '<meta name="date" content="yesterday">', [null, [], null, null]],
    [
      'a headline that is no text',
      json({ '@type': 'Article', headline: { a: 1 }, author: 5, datePublished: [1] }),
      [null, [], null, null],
    ],
  ])('%s', (_, head, expected) => {
    expect(structureOf(`<html><head>${head}</head><body><article>${BODY}</article></body></html>`)).toEqual(expected)
  })
})

describe('roles in Markdown', () => {
  it.each([
    ['# One\n\nText here.', ['headline', 'body']],
    ['Text first.\n\n# One\n\nText here.', ['body', 'subheading', 'body']],
    ['One\n===\n\nText here.', ['headline', 'body']],
    ['Text here.\n\n> quoted\nstill quoted', ['body', 'blockquote']],
    ['Text here.\n\n```\ncode\n```\n\n<!-- a\ncomment -->\nText there.', ['body', 'body']],
    ['1. one\n2. two\n\n* three', ['list', 'list', 'list']],
    ['---\ntitle: T\n---\nText here.', ['headline', 'body']],
    ['---\ntitle: T\nText here.', ['body']],
  ])('%j', (markdown, roles) => {
    expect(readMarkdown(markdown).paragraphs.map(({ role }) => role)).toEqual(roles)
  })

  it.each([
    ['a **b** _c_ `d` [e](http://f "g") ~~h~~', 'a b c d e h'],
    ['snake_case_name and 2 * 3 * 4', 'snake_case_name and 2 * 3 * 4'],
    ['\\*not\\* &amp; <b>bold</b>', '*not* & bold'],
  ])('%s', (markdown, text) => {
    expect(readMarkdown(markdown).text).toBe(text)
  })

  it('keeps every line where it is', () => {
    const source = readFileSync(join(FOLDER, 'markdown', 'page.md'), 'utf8')
    const { text } = readMarkdown(source)
    const lineOf = (whole: string, words: string) => whole.slice(0, whole.indexOf(words)).split('\n').length
    for (const words of ['412,000 handwritten', 'Ruth Ogden', 'oak drawers', '1920']) {
      expect(lineOf(text, words)).toBe(lineOf(source, words))
    }
  })
})

const TAGS = [
  '<p>',
  '</p>',
  '<div>',
  '</div>',
  '<a href=x>',
  '</a>',
  '<td>',
  '<table>',
  '<li>',
  '<h1>',
  '<pre>',
  '<br>',
  '<b',
  '</b>',
]
const MORE = [
  '<!--',
  '-->',
  '<script>',
  '</script>',
  '&amp;',
  '&#0;',
  '&#x110000;',
  '<q>',
  '“Yes,” she said.',
  'Jane Roe',
  '\ud800',
  '\n\n',
]
const MARKS = ['---', 'title: x', '# ', '> ', '**', '_', '`', '[a](b)', '![', '|', '\n', '- ', '\\', '<b>', '[^1]: ']
const check = (page: ReturnType<typeof readHtml>) => {
  expect(misplaced(page.text, analyse(readArticle(page.text, page)))).toEqual([])
}

describe('any page', () => {
  const soup = fc.array(fc.constantFrom(...TAGS, ...MORE), { maxLength: 50 }).map((pieces) => pieces.join(' '))
  it('does not throw, with exact offsets: HTML', () => {
    fc.assert(
      fc.property(fc.oneof(soup, fc.string({ unit: 'binary' })), (html) => check(readHtml(html))),
      runs(150),
    )
  })

  it('… and Markdown', () => {
    const pieces = fc.array(fc.constantFrom(...MARKS, 'words', ' '), { maxLength: 60 }).map((list) => list.join(''))
    fc.assert(
      fc.property(fc.oneof(pieces, fc.string({ unit: 'binary' })), (text) => check(readMarkdown(text))),
      runs(200),
    )
  })

  it.each([
    ['<div>'.repeat(4000), 'nested boxes'],
    ['<p>'.repeat(4000), 'open paragraphs'],
    ['<b><i>'.repeat(4000), 'nested type'],
    [`<ul>${'<li><ul>'.repeat(4000)}`, 'nested lists'],
    ['<'.repeat(50_000), 'angles'],
    ['<!--'.repeat(9000), 'comments'],
    [`<a ${'x=y '.repeat(4000)}>`, 'attributes'],
    ['a<br><br>'.repeat(2000), 'breaks'],
    ['<blockquote>'.repeat(4000), 'quoted blocks'],
    ['<table><tr><td>'.repeat(2000), 'nested tables'],
    [`<p class=pullquote>`.repeat(5000), 'pull quotes'],
    ['<div/>x'.repeat(25_000), 'boxes that look closed'],
    ['</b><font>'.repeat(6000), 'stray end tags'],
    ['<td><p>x'.repeat(4000), 'cells without a table'],
    ['<svg><desc>'.repeat(9000), 'drawings'],
    [`<script type="application/ld+json">${'['.repeat(50_000)}</script>`, 'nested JSON-LD'],
    [
      `<script type="application/ld+json">${JSON.stringify({ '@type': 'Article', author: Array(4000).fill({ name: 'Jane Roe' }) })}</script>`,
      'authors',
    ],
  ])('ends: %#', (html, name) => expect(() => readHtml(html), name).not.toThrow())

  it.each([
    ['tags in a script', `<script>${'"<b>",'.repeat(58)}</script>`],
    ['tags in a comment', `<!--${'<div>'.repeat(80)}-->`],
    ['tags in an attribute', `<a title="${'<div>'.repeat(80)}"></a>`],
  ])('does not count %s', (_, head) => {
    expect(readHtml(`${head}<h1>Bridge to close</h1>${BODY}`).paragraphs.map(({ role }) => role)).toEqual([
      'headline',
      'body',
    ])
  })

  it.each([['*'], ['_'], ['`'], ['['], ['[a]('], ['<!--'], ['> '], ['| '], ['&'], ['- '], ['~~a']])(
    '… and Markdown: %s',
    (mark) => {
      expect(() => readMarkdown(mark.repeat(100_000))).not.toThrow()
    },
  )
})
