import { describe, expect, it } from 'vitest'
import { readFeed } from '../../../src/text/bundles/feed.ts'
import { readMail } from '../../../src/text/bundles/mail.ts'
import { readWarc } from '../../../src/text/bundles/warc.ts'
import { bundleFormatOf, refuseData } from '../../../src/text/input-format.ts'
import type { Page } from '../../../src/text/marked-up-text.ts'

const SENTENCE = 'The town council of Elmford voted on Monday to rebuild the market hall.'
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const shown = ({ text, paragraphs, structure, url, diagnostics }: Page) => ({
  body: paragraphs.filter(({ role }) => role === 'body').map(({ start, end }) => text.slice(start, end)),
  headline: text.slice(0, paragraphs[0]?.role === 'headline' ? paragraphs[0].end : 0),
  authors: structure.byline?.map(({ name }) => name) ?? [],
  published: structure.published ?? null,
  url: url ?? null,
  codes: (diagnostics ?? []).map(({ code }) => code),
})

describe('feeds', () => {
  const story = Array.from({ length: 6 }, (_, i) => `<p>${SENTENCE} It was vote number ${i}.</p>`).join('')
  const escaped = story.replaceAll('<', '&lt;')
  it.each([
    [
      'RSS',
      `<?xml version="1.0"?><rss version="2.0"><channel><title>Elm Post</title><item><title>Hall &amp;amp; town</title><link>https://e.example/1</link><guid>g1</guid><dc:creator>Ina Berg</dc:creator><pubDate>Mon, 03 Nov 2025 10:00:00 GMT</pubDate><description>In short.</description><content:encoded><![CDATA[${story}]]></content:encoded></item></channel></rss>`,
    ],
    [
      'Atom',
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>Elm Post</title><entry><title>Hall &amp; town</title><id>g1</id><link href="https://e.example/1"/><author><name>Ina Berg</name></author><published>2025-11-03T10:00:00Z</published><content type="html">${escaped}</content></entry></feed>`,
    ],
  ])('%s', (_, xml) => {
    const [item, ...others] = readFeed(xml)
    expect(others).toEqual([])
    expect(item?.id).toBe('g1')
    expect(item && shown(item.page)).toMatchObject({
      headline: 'Hall & town',
      authors: ['Ina Berg'],
      published: '2025-11-03',
      url: 'https://e.example/1',
      codes: ['feed-item'],
    })
    expect(item && shown(item.page).body).toHaveLength(6)
  })

  it('says of a summary that it is no story', () => {
    const [item] = readFeed(
      `<rss><channel><item><title>Hall</title><description>${SENTENCE}</description></item></channel></rss>`,
    )
    expect(item && shown(item.page)).toMatchObject({ body: [SENTENCE], codes: ['feed-item', 'no-story'] })
  })
})

describe('mail', () => {
  const head =
    'From: Elm Post <n@e.example>\r\nSubject: Hall to rise again\r\nDate: Mon, 3 Nov 2025 10:00:00 +0000\r\nMIME-Version: 1.0\r\n'
  it('reads plain text', async () => {
    const { page } = await readMail(
      bytes(`${head}Content-Type: text/plain; charset=utf-8\r\n\r\n${SENTENCE}\r\n\r\nWork begins in April.\r\n`),
    )
    expect(shown(page)).toMatchObject({
      headline: 'Hall to rise again',
      published: '2025-11-03',
      body: [SENTENCE, 'Work begins in April.'],
    })
  })

  it('reads a page saved as MHTML', async () => {
    const mht = `Snapshot-Content-Location: https://e.example/1\r\n${head}Content-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<h1>The market hall of Elmford</h1><p>${SENTENCE.replace('council', 'coun=\r\ncil')}</p>\r\n--b--\r\n`
    const { page } = await readMail(bytes(mht))
    expect(shown(page)).toMatchObject({
      headline: 'The market hall of Elmford',
      url: 'https://e.example/1',
      body: [SENTENCE],
    })
  })
})

describe('web archives', () => {
  const record = (type: string, url: string, block: string): string =>
    `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nContent-Length: ${Buffer.byteLength(block)}\r\n\r\n${block}\r\n\r\n`
  const response = (headers: string, body: string): string => `HTTP/1.1 200 OK\r\n${headers}\r\n\r\n${body}`
  const html = `<h1>The market hall of Elmford</h1><p>${SENTENCE}</p>`
  it('reads the pages, and only those', () => {
    const chunks = `${html.length.toString(16)}\r\n${html}\r\n0\r\n\r\n`
    const archive = [
      record('warcinfo', '', 'software: x\r\n'),
      record('response', 'https://e.example/1', response('Content-Type: text/html', html)),
      record(
        'response',
        'https://e.example/2',
        response('Content-Type: text/html\r\nTransfer-Encoding: chunked', chunks),
      ),
      record('response', 'https://e.example/3.png', response('Content-Type: image/png', 'x')),
      record('response', 'https://e.example/4', `HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n${html}`),
    ].join('')
    const pages = [...readWarc(bytes(archive))]
    expect(pages.map(({ id }) => id)).toEqual(['https://e.example/1', 'https://e.example/2'])
    for (const { page } of pages) expect(shown(page).body).toEqual([SENTENCE])
  })

  it.each([['WARC/1.0\r\n'], ['WARC/1.0\r\nContent-Length: x\r\n\r\n'], ['']])('ends on %j', (archive) => {
    expect([...readWarc(bytes(archive))]).toEqual([])
  })
})

describe('what a file holds', () => {
  it.each([
    [null, 'WARC/1.0\r\nWARC-Type: x\r\n', 'warc'],
    ['a.xml', '<?xml version="1.0"?>\n<rss version="2.0">', 'feed'],
    ['a.eml', 'Subject: x\n\nText', 'mail'],
    [null, 'Received: x\nFrom: a\nSubject: b\nDate: c\n\nText', 'mail'],
    ['a.txt', 'Date: 3 June\nTo: News desk\nFrom: Elmford\nSubject: Hall\n\nText', null],
    ['a.txt', 'RSS feeds are read by few.', null],
    ['a.html', '<html><body><p>x</p></body></html>', null],
  ] as const)('%s: %j', (path, text, format) => {
    expect(bundleFormatOf(path, bytes(text))).toBe(format)
  })

  it.each([
    ['a.json', '[{"text": "a"}]', 'a JSON array'],
    [null, '{"text": "a"}', 'JSON'],
    ['a.xml', '<?xml version="1.0"?><nitf><body/></nitf>', 'NITF or NewsML'],
    ['a.xml', '<?xml version="1.0"?><newsItem>', 'NITF or NewsML'],
    ['a.xml', '<?xml version="1.0"?><data/>', 'XML'],
    [null, 'id,name,text\n1,a,b\n2,c,d\n3,e,f\n4,g,h', 'a table'],
  ])('refuses %s: %j', (path, text, what) => {
    expect(() => refuseData(path, text, 'x')).toThrow(`x: is ${what}, not an article`)
  })

  it.each([
    ['[Editor’s note: this is old.] The hall burned.'],
    ['{"Yes," he said'],
    ['Apples, pears, plums\nand figs\nare sold\nin the hall\nof Elmford'],
    [
      'The hall, the church, the school\nThe mill, the inn, the ford\nThe oak, the ash, the elm\nThe bell, the book, the key\nThe end, the end, the end.',
    ],
  ])('reads %j', (text) => {
    expect(() => refuseData('a.txt', text, 'x')).not.toThrow()
  })
})
