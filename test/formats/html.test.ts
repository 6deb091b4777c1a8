import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import type { Analysis } from '../../src/core/analysis.ts'
import { articlePage, html } from '../../src/formats/html.ts'
import { drawMarked } from '../../src/formats/marked-terminal.ts'
import { marksOf } from '../../src/formats/mention-marks.ts'
import { nestedRecord, recordFilledWith, recordOf, recordOfPage } from '../pages.ts'
import { runs } from '../property-runs.ts'
import { PAYLOADS } from '../xss.ts'

interface Element {
  readonly nodeName: string
  readonly textContent: string
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>
  getAttribute(name: string): string | null
}
const elements = (page: string, selector = '*'): Element[] => [
  ...(
    parseHTML(page).document as unknown as { querySelectorAll(selector: string): Iterable<Element> }
  ).querySelectorAll(selector),
]

/** The texts of the marks of a page, the pieces of one put together; in the order of the marks. */
function markedTexts(page: string): string[] {
  const texts = new Map<string, string>()
  for (const mark of elements(page, 'mark')) {
    const number = mark.getAttribute('data-m') ?? ''
    texts.set(number, (texts.get(number) ?? '') + mark.textContent)
  }
  return [...texts].sort(([a], [b]) => Number(a) - Number(b)).map(([, text]) => text)
}

const mentionTexts = (record: Analysis): string[] =>
  marksOf(record)
    .filter(({ kind }) => kind !== 'speaker' && kind !== 'cue')
    .map(({ start, end }) => record.text?.slice(start, end) ?? '')

describe('the page of an article', () => {
  it.each([
    ['the sample', recordOf(readFileSync('fixtures/kyiv-independent/article.txt', 'utf8'))],
    ['a news site', recordOfPage(readFileSync('fixtures/pages/news-site/page.html', 'utf8'))],
    ['marks that nest and cross', nestedRecord()],
    ['line breaks of Windows', recordOf('Jane Roe met\r\nMax Poe.\r\n\r\n“Yes,” said Jane\r\nRoe.')],
  ])('marks every mention once: %s', (_, record) => {
    expect(markedTexts(articlePage(record))).toEqual(mentionTexts(record))
  })

  it('shows the whole text', () => {
    const record = nestedRecord()
    const shown = elements(articlePage(record), 'article p:not(.source)').map(({ textContent }) => textContent)
    expect(shown).toEqual(record.text?.split('\n\n'))
  })

  it('is small besides its text', () => {
    const record = recordOf(readFileSync('fixtures/kyiv-independent/article.txt', 'utf8'))
    expect(articlePage(record).length - (record.text?.length ?? 0)).toBeLessThan(100_000)
  })

  it('says so where a record does not hold its text', () => {
    const { text: _, ...record } = recordOf('Jane Roe met Max Poe.')
    expect(html.render(record, { columns: 80, color: false }, 0)).toContain('--with-text')
  })

  it('shows several articles and errors on one page', () => {
    const context = { columns: 80, color: false }
    const error = {
      schema: 'newsparse/1',
      source: { path: 'b.txt', id: null },
      error: { code: 'x', message: '<b>no</b>' },
    } as const
    const page = [
      html.begin?.(context),
      html.render(recordOf('Jane Roe.'), context, 0),
      html.render(error, context, 1),
      html.end?.(context),
    ].join('')
    expect(elements(page, 'section.story')).toHaveLength(2)
    expect(page).toContain('&lt;b&gt;no&lt;/b&gt;')
  })

  it('names the speaker behind a quotation, hovered or not, also on paper', () => {
    const page = articlePage(recordOf('“It is old,” Jane Roe said.'))
    expect(elements(page, '.said-by').map((element) => element.getAttribute('data-name'))).toEqual(['Jane Roe'])
    const style = elements(page, 'style')[0]?.textContent ?? ''
    expect(style).toMatch(/\.said-by::after\{content:attr\(data-name\)/u)
    const onPaper = style.slice(style.indexOf('@media print'))
    expect(onPaper).toMatch(/#card\{display:none/u)
    expect(onPaper).not.toContain('said-by')
  })

  it('has the headline as its title, never the name of the file', () => {
    const record = {
      ...recordOf('Rain falls on Lyon\n\nRain fell on Lyon on Monday, and the river rose by two metres.'),
      text: '',
    }
    const named = { ...record, source: { ...record.source, path: 'drafts/a.txt' } }
    expect(elements(articlePage(named), 'h1').map(({ textContent }) => textContent)).not.toContain('drafts/a.txt')
  })

  it('has no id twice', () => {
    const ids = elements(articlePage(nestedRecord()), '[id]').map((element) => element.getAttribute('id'))
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('any text', () => {
  const pieces = [
    'Jane Roe',
    '“Yes,”',
    'she said',
    'in Lyon',
    '11,000',
    'U.N.',
    '\n',
    '\r\n',
    '<b>',
    '&amp;',
    '\ud800',
    '\u0000',
    '\u202e',
    '"',
    "'",
  ]
  const text = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((words) => words.join(' '))

  it('has a page and a view, without an element or a control character of its own', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (words) => {
        const record = recordOf(words, words)
        expect(strangersIn(articlePage(record))).toEqual([])
        for (const color of [true, false]) {
          const drawn = drawMarked(record, { columns: 40, color })
          expect(drawn.replace(/\p{Cc}\[\d+m|\n/gu, '')).not.toMatch(/\p{Cc}/u)
        }
      }),
      runs(80),
    )
  })
})

/** The parts of a page of ours. */
const TAGS = new Set(
  'HTML HEAD META TITLE LINK STYLE BODY HEADER FIELDSET LEGEND LABEL INPUT SPAN MAIN SECTION ARTICLE ASIDE H1 H2 P MARK BLOCKQUOTE DETAILS SUMMARY UL LI A BDI DIV SVG RECT PATH CIRCLE TEXT SCRIPT'.split(
    ' ',
  ),
)

function strangersIn(page: string): string[] {
  return elements(page).flatMap((element) => {
    const attributes = [...element.attributes].filter(
      ({ name, value }) =>
        name.startsWith('on') ||
        name === 'style' ||
        name === 'src' ||
        (name === 'href' && !/^(?:#|data:,$)/u.test(value)),
    )
    const isStranger = !TAGS.has(element.nodeName.toUpperCase())
    return [...(isStranger ? [element.nodeName] : []), ...attributes.map(({ name, value }) => `${name}=${value}`)]
  })
}

describe('texts that are code elsewhere stay texts', () => {
  it('has at least 40 of them', () => expect(PAYLOADS.length).toBeGreaterThanOrEqual(40))

  it.each(PAYLOADS)('in every part of a record: %s', (payload) => {
    const page = articlePage(recordFilledWith(payload))
    expect(strangersIn(page)).toEqual([])
    expect(elements(page, 'script')).toHaveLength(1)
  })

  it.each(PAYLOADS)('in JSON-LD and meta tags: %s', (payload) => {
    const story = {
      '@type': 'NewsArticle',
      headline: payload,
      author: [{ name: payload }, payload],
      publisher: { name: payload },
      datePublished: payload,
    }
    const source = `<html><head><script type="application/ld+json">${JSON.stringify(story).replaceAll('</', '<\\/')}</script>
      <meta property="og:title" content="${payload.replaceAll('"', '&quot;')}"></head><body><article><p>${'The council met on Monday. '.repeat(20)}</p><p>${payload}</p></article></body></html>`
    const page = articlePage(recordOfPage(source))
    expect(strangersIn(page)).toEqual([])
    expect(elements(page, 'script')).toHaveLength(1)
  })
})
