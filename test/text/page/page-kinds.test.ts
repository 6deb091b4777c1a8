// Small pages of the kinds that news sites' machinery makes, each with what is certain of it. Stories and people are made up.
import { describe, expect, it } from 'vitest'
import type { Role } from '../../../src/core/article.ts'
import { readHtml } from '../../../src/text/page/read-html.ts'
import { readArticle } from '../../../src/text/read-article.ts'

const STORY = [
  'The town council of Elmford voted on Monday to rebuild the market hall that burned down in June, at a cost of £3.1 million.',
  '“We have argued for two years, and the rain has argued with us,” said the mayor, Petra Holm, after the vote.',
  'Work begins in April and is to be done by the autumn of next year, according to the plans that were shown to traders.',
  'Traders who sell from tents on the car park said that they had hoped for an earlier date. Owen Pratt, a fishmonger, called it a long winter.',
  'The insurers will pay for two thirds of the hall; the county lends the rest, and asks for 2 per cent a year.',
]
const HEADLINE = 'Elmford votes to rebuild its market hall'
const paragraphs = (from = 0, to = STORY.length): string =>
  STORY.slice(from, to)
    .map((text) => `<p>${text}</p>`)
    .join('\n')
const linked = (thing: object): string => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`
const article = (more: object = {}): object => ({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: HEADLINE,
  ...more,
})
const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>${HEADLINE} | Elm Valley Post</title>${head}</head><body>${body}</body></html>`
const plain = (before = '', after = '', head = ''): string =>
  page(`<main><article><h1>${HEADLINE}</h1>${before}${paragraphs()}${after}</article></main>`, head)
const TEASERS = Array.from(
  { length: 6 },
  (_, i) =>
    `<div class="card"><a href="/${i}"><h3>Another story of the day, number ${i}</h3></a><p class="card-text">A sentence about that other story, which is not this one, number ${i}.</p></div>`,
).join('')
const NAV = `<header><a href="/">Elm Valley Post</a><nav><ul><li><a href="/n">News</a></li><li><a href="/s">Sport</a></li></ul></nav></header>`

function read(html: string) {
  const { text, paragraphs: found, diagnostics, ...markup } = readHtml(html)
  const { structure } = readArticle(text, { paragraphs: found, ...markup })
  const lines = (role: Role): string[] =>
    found.filter((each) => each.role === role).map(({ start, end }) => text.slice(start, end))
  return {
    text,
    lines,
    main: [...found]
      .filter(({ role }) => role === 'body' || role === 'blockquote' || role === 'list')
      .map(({ start, end }) => text.slice(start, end)),
    headline: structure.headline?.text ?? null,
    authors: structure.byline.map(({ name }) => name),
    structure,
    url: markup.url ?? null,
    codes: (diagnostics ?? []).map(({ code }) => code),
  }
}

describe('the whole story, and nothing else', () => {
  it.each<[kind: string, html: string]>([
    [
      'WordPress',
      page(
        `${NAV}<div id="content" class="site-content"><article class="post-12 post type-post category-news tag-sponsored hentry"><header class="entry-header"><h1 class="entry-title">${HEADLINE}</h1><div class="entry-meta">By <span class="author vcard"><a class="url fn n" href="/author/ina-berg/">Ina Berg</a></span> on <time class="entry-date" datetime="2025-11-03">November 3, 2025</time></div></header><div class="entry-content">${paragraphs()}<div class="sharedaddy"><h3>Share this:</h3><ul><li><a href="#">Facebook</a></li></ul></div><div id="jp-relatedposts"><h3>Related</h3></div></div></article><nav class="post-navigation"><a href="/x">Previous post</a></nav><div id="comments" class="comments-area"><h2>3 thoughts</h2><ol class="comment-list">${'<li class="comment"><p>I remember the old hall very well, and I would have liked to see it again before I die.</p></li>'.repeat(20)}</ol></div></div><aside class="widget-area"><section class="widget">${TEASERS}</section></aside>`,
      ),
    ],
    [
      'Drupal',
      page(
        `${NAV}<div class="region region-content"><div class="node node-article node-promoted view-mode-full"><h1>${HEADLINE}</h1><div class="field field-name-body field-type-text-with-summary"><div class="field-items"><div class="field-item even" property="content:encoded">${paragraphs()}</div></div></div></div></div><div class="region region-sidebar-first">${TEASERS}</div>`,
      ),
    ],
    [
      'blocks of a broadcaster',
      page(
        `${NAV}<main id="main-content"><article class="ssrcss-1"><header><h1 id="main-heading">${HEADLINE}</h1></header>${STORY.map((text) => `<div data-component="text-block" class="ssrcss-7uxr49-RichTextContainer"><div class="ssrcss-hmf8ql-BoldText"><p class="ssrcss-1q0x1qg-Paragraph">${text}</p></div></div><div data-component="ad-slot"></div>`).join('')}<section data-component="tag-list"><h2>Related Topics</h2><ul><li><a href="/t">Elmford</a></li></ul></section><div data-component="related-content"><h2>More on this story</h2>${TEASERS}</div></article></main>`,
      ),
    ],
    [
      'a quality paper',
      page(
        `${NAV}<main><div class="dcr-1"><h1>${HEADLINE}</h1></div><div class="dcr-2"><aside class="dcr-info"><h3>Quick guide</h3><p>A guide to something else, which nobody asked for here.</p></aside><div id="maincontent"><div class="article-body-commercial-selector article-body-viewer-selector">${paragraphs()}</div></div></div><div class="submeta">Explore more on these topics<ul><li><a href="/uk">Elmford</a></li></ul></div></main><section data-link-name="most-viewed"><h2>Most viewed</h2>${TEASERS}</section>`,
      ),
    ],
    [
      'an agency',
      page(
        `<div class="Page-content"><main class="Page-main"><h1 class="Page-headline">${HEADLINE}</h1><div class="Page-storyBody"><div class="RichTextStoryBody RichTextBody">${paragraphs(0, 2)}<div class="FreeStar Advertisement"></div>${paragraphs(2)}</div></div></main><div class="PageListStandardB">${TEASERS}</div></div>`,
      ),
    ],
    [
      'AMP',
      `<!doctype html><html amp lang="en"><head><title>${HEADLINE}</title></head><body><amp-sidebar id="s"><ul><li>Home</li></ul></amp-sidebar><article class="amp-wp-article"><h1 class="amp-wp-title">${HEADLINE}</h1><div class="amp-wp-article-content">${paragraphs(0, 3)}<amp-ad><div placeholder>Advertisement</div></amp-ad>${paragraphs(3)}</div></article></body></html>`,
    ],
    [
      'a tabloid that advertisements cut',
      page(
        `${NAV}<div class="wrap"><h1>${HEADLINE}</h1>${STORY.map((text, i) => `<div class="row part"><div class="col"><p class="mol-para">${text}</p></div></div><div class="ad-container" id="ad-${i}"><span>Advertisement</span></div>`).join('')}</div>${TEASERS}`,
      ),
    ],
    [
      'sections of their own',
      page(
        `<main>${NAV}<h1>${HEADLINE}</h1><section class="body-text first">${paragraphs(0, 2)}</section><div class="advert">Ad</div><section class="body-text second">${paragraphs(2)}</section></main>`,
      ),
    ],
    ['an ad-container as body', plain().replace('<article>', '<article class="ad-container js-dynamic-advertorial">')],
    ['a promo as body', page(`<h1>${HEADLINE}</h1><div class="promo story">${paragraphs()}</div>`)],
    ['a hidden story', page(`<h1>${HEADLINE}</h1><div class="story" style="display:none">${paragraphs()}</div>`)],
    [
      'widgets',
      page(
        `<div class="elementor"><h1>${HEADLINE}</h1>${STORY.map((text) => `<div class="elementor-element elementor-widget"><div class="elementor-widget-container"><p>${text}</p></div></div>`).join('')}</div>`,
      ),
    ],
    [
      'line breaks',
      page(
        `<table><tr><td class="nav"><a href="/">Home</a><br><a href="/n">News</a></td><td class="story"><h1>${HEADLINE}</h1>${STORY.join('<br><br>')}</td></tr></table>`,
      ),
    ],
    [
      'divs for paragraphs',
      page(
        `<div id="app"><h1>${HEADLINE}</h1><div class="txt">${STORY.map((text) => `<div>${text}</div>`).join('')}</div></div>`,
      ),
    ],
    [
      'schema.org',
      page(
        `${NAV}<div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">${HEADLINE}</h1><div itemprop="articleBody">${paragraphs(0, 2)}</div><aside>An aside about nothing that is of any use to readers.</aside><div itemprop="articleBody">${paragraphs(2)}</div></div>${TEASERS}`,
      ),
    ],
    [
      'a form around all',
      page(
        `<form action="/"><input name="q">${NAV}<div class="main-col"><h1>${HEADLINE}</h1>${paragraphs()}</div></form>`,
      ),
    ],
    ['no end tags', page(`<h1>${HEADLINE}</h1><div>${STORY.map((text) => `<p>${text}`).join('\n')}</div>`)],
    ['JSON-LD alone', page('<div id="root"></div>', linked(article({ articleBody: STORY.join('\n\n') })))],
    [
      'a wall, and the story in JSON-LD',
      page(
        `<article><h1>${HEADLINE}</h1><p>${STORY[0]}</p><div class="paywall">Subscribe to read on</div></article>`,
        linked(article({ isAccessibleForFree: false, articleBody: STORY.map((text) => `<p>${text}</p>`).join('') })),
      ),
    ],
  ])('%s', (_, html) => {
    const { headline, main } = read(html)
    expect(headline).toBe(HEADLINE)
    expect(main).toEqual(STORY)
  })

  it('keeps each entry of a live blog', () => {
    const entries = STORY.map(
      (text, i) =>
        `<article class="live-post" id="p${i}"><time datetime="2025-11-03T1${i}:00Z">1${i}:00</time><h2>Entry number ${i} of the day</h2><p>${text}</p></article>`,
    ).join('')
    expect(read(page(`<main><h1>${HEADLINE}</h1><div class="live">${entries}</div></main>`)).main).toEqual(STORY)
  })

  it.each<[kind: string, html: string]>([
    [
      'a short story beside many teasers',
      page(
        `${NAV}<main><article><h1>${HEADLINE}</h1>${paragraphs(0, 2)}</article></main><section class="river">${TEASERS.repeat(4)}</section>`,
      ),
    ],
    [
      'a short story above many comments',
      page(
        `<article><h1>${HEADLINE}</h1>${paragraphs(0, 2)}</article><div class="comments">${'<div class="comment"><p>What a waste of money that is, if you ask me, and nobody did ask me.</p></div>'.repeat(40)}</div>`,
      ),
    ],
    [
      'a second article below',
      page(
        `<article><h1>${HEADLINE}</h1>${paragraphs(0, 2)}</article><article class="teaser"><h2><a href="/x">Another story</a></h2><p>It has a sentence of its own, which is somewhat long, but is not ours.</p></article>`,
      ),
    ],
  ])('%s', (_, html) => {
    expect(read(html).main).toEqual(STORY.slice(0, 2))
  })
})

describe('identity in JSON-LD', () => {
  const person = (name: string): object => ({ '@type': 'Person', name })
  it.each<[kind: string, head: string, authors: string[], outlet: string | null]>([
    [
      'things without @id',
      linked({ '@type': 'VideoObject', name: 'A film of the fire' }) +
        linked(
          article({ author: person('Ina Berg'), publisher: { '@type': 'Organization', name: 'Elm Valley Post' } }),
        ),
      ['Ina Berg'],
      'Elm Valley Post',
    ],
    [
      '@id in a @graph',
      linked({
        '@graph': [
          { '@type': 'Organization', '@id': '#o', name: 'Elm Valley Post' },
          { '@type': 'Person', '@id': '#p', name: 'Ina Berg' },
          article({ author: { '@id': '#p' }, publisher: { '@id': '#o' } }),
        ],
      }),
      ['Ina Berg'],
      'Elm Valley Post',
    ],
    [
      'a trailing comma and a comment',
      `<script type="application/ld+json">/* cms */ {"@type": "NewsArticle", "headline": "${HEADLINE}", "author": [{"name": "Ina Berg",},], }</script>`,
      ['Ina Berg'],
      null,
    ],
    [
      'HTML in a value',
      linked(article({ author: person('<b>Ina</b> Berg &amp;amp; Tom Oake') })),
      ['Ina Berg', 'Tom Oake'],
      null,
    ],
    [
      'the article with the page’s headline',
      linked([
        { '@type': 'NewsArticle', headline: 'Another one', author: person('Max Poe') },
        article({ author: person('Ina Berg') }),
      ]),
      ['Ina Berg'],
      null,
    ],
    [
      'the article with the page’s address',
      `<link rel="canonical" href="https://evp.example/hall">${linked([
        { '@type': 'NewsArticle', headline: 'X', url: 'https://evp.example/other', author: person('Max Poe') },
        { '@type': 'NewsArticle', headline: 'Y', url: 'https://www.evp.example/hall/', author: person('Ina Berg') },
      ])}`,
      ['Ina Berg'],
      null,
    ],
    [
      'a name as a list',
      linked(article({ author: { '@type': 'Person', name: ['Ina Berg', 'Tom Oake'] } })),
      ['Ina Berg', 'Tom Oake'],
      null,
    ],
    ['an object for a name', linked(article({ author: { '@type': 'Person', name: { a: 1 } } })), [], null],
  ])('%s', (_, head, authors, outlet) => {
    const { authors: found, structure } = read(plain('', '', head))
    expect(found).toEqual(authors)
    expect(structure.outlet?.text ?? null).toBe(outlet)
  })
})

describe('pages without their story', () => {
  it.each<[kind: string, html: string, codes: string[]]>([
    [
      'a script draws it',
      '<html><head><title>Elm Valley Post</title></head><body><div id="root"></div><script src="app.js"></script></body></html>',
      ['no-story'],
    ],
    [
      'a captcha',
      page('<h1>One more step</h1><p>Please verify you are a human to access evp.example.</p><p>Ray ID: 8f2b</p>'),
      ['no-story'],
    ],
    [
      'JavaScript is wanted',
      page('<p>Please enable JavaScript and cookies to continue reading this page.</p>'),
      ['no-story'],
    ],
    [
      'not found',
      '<title>Page not found</title><h1>Page not found</h1><p>Sorry, the page you are looking for does not exist.</p>',
      ['no-story'],
    ],
    ['a wall', plain('', '', linked(article({ isAccessibleForFree: 'False' }))), ['paywalled']],
    ['a tier', plain('', '', '<meta property="article:content_tier" content="locked">'), ['paywalled']],
    ['a story', plain(), []],
    ['a free story', plain('', '', linked(article({ isAccessibleForFree: true }))), []],
    ['a story about a page', page(`<h1>Council’s page not found for weeks</h1>${paragraphs()}`), []],
    [
      'a brief',
      '<article><h1>Two held</h1><p>Police in Elmford arrested two men on Sunday, a spokesman said.</p></article>',
      [],
    ],
  ])('%s', (_, html, codes) => {
    expect(read(html).codes).toEqual(codes)
  })
})

describe('authors', () => {
  it.each<[line: string, authors: string[]]>([
    ['<div class="byline">By <span>Ina Berg</span><span>Staff Writer</span></div>', ['Ina Berg']],
    [
      '<p class="byline">By <a href="/a">Ina Berg</a> and <a href="/b">Tom Oake</a>, Staff Writers</p>',
      ['Ina Berg', 'Tom Oake'],
    ],
    ['<a rel="author" href="/1">Ina Berg</a> <a rel="author" href="/2">Tom Oake</a>', ['Ina Berg', 'Tom Oake']],
    ['<div class="author"><span class="name">Ina Berg</span><a href="/bio">See full bio</a></div>', ['Ina Berg']],
    [
      '<div class="contributor"><a href="/author/ina-berg">Ina Berg</a><a href="mailto:i@evp.example">i@evp.example</a></div>',
      ['Ina Berg'],
    ],
    ['<span itemprop="author" itemscope><meta itemprop="name" content="Ina Berg"></span>', ['Ina Berg']],
    ['<p>By INA BERG</p>', ['Ina Berg']],
    ['<div class="byline">By The Associated Press</div>', []],
    ['<div class="author-box">See full bio</div>', []],
    ['<div class="byline">Published 3 November 2025</div>', []],
    ['<p class="byline">i.berg@evp.example</p>', []],
  ])('%s', (line, authors) => {
    expect(read(plain(line)).authors).toEqual(authors)
  })

  it.each<[head: string, authors: string[]]>([
    ['<meta name="cse_author" content="Ina Berg">', ['Ina Berg']],
    [
      '<meta property="article:author" content="https://facebook.com/evp"><meta name="author" content="Ina Berg">',
      ['Ina Berg'],
    ],
    ['<meta name="author" content="Elm Valley Post"><meta property="og:site_name" content="Elm Valley Post">', []],
    ['<meta name="author" content="Ina Berg"><meta name="author" content="Tom Oake">', ['Ina Berg', 'Tom Oake']],
  ])('%s', (head, authors) => {
    expect(read(plain('', '', head)).authors).toEqual(authors)
  })

  it('prefers a person that the page names to a company in its head', () => {
    const head = '<meta name="author" content="Reuters"><meta property="og:site_name" content="Elm Valley Post">'
    expect(read(plain('<div class="byline">By Ina Berg</div>', '', head)).authors).toEqual(['Ina Berg'])
  })
})

describe('days', () => {
  const tag = (content: string): string => `<meta property="article:published_time" content="${content}">`
  it.each<[head: string, published: string | null]>([
    [tag('2026/03/04'), '2026-03-04'],
    [tag('2026-3-4 10:00'), '2026-03-04'],
    [tag('20260304T101500Z'), '2026-03-04'],
    [tag('20260304'), '2026-03-04'],
    [tag('1772618400'), '2026-03-04'],
    [tag('1772618400000'), '2026-03-04'],
    [tag('Wed, 04 Mar 2026 10:00:00 GMT'), '2026-03-04'],
    [tag('Wed Mar 04 2026 10:00:00 GMT+0000'), '2026-03-04'],
    [tag('25/12/2025'), '2025-12-25'],
    [`${tag('0001-01-01T00:00:00Z')}<meta name="date" content="2026-03-04">`, '2026-03-04'],
    [`${tag('1970-01-01')}<link rel="canonical" href="https://evp.example/2026/03/04/hall">`, '2026-03-04'],
    ['<link rel="canonical" href="https://evp.example/2026/mar/04/hall">', '2026-03-04'],
    ['<link rel="canonical" href="https://evp.example/news/hall-2026-03-04.html">', '2026-03-04'],
    ['<link rel="canonical" href="https://evp.example/news/12345678">', null],
    [tag('0001-01-01'), null],
    [tag('2026-13-45'), null],
    [tag('soon'), null],
  ])('%s', (head, published) => {
    expect(read(plain('', '', head)).structure.published).toBe(published)
  })

  it.each<[line: string, published: string | null, modified: string | null]>([
    ['Updated 5:27 am CST, Wednesday, March 4, 2026', '2026-03-04', '2026-03-04'],
    ['Published 11:11 PM EST Mar 4, 2026', '2026-03-04', null],
    ['March 3, 2026 | 4:20am | Updated March 4, 2026 | 9:32pm', '2026-03-03', '2026-03-04'],
    ['Last updated: 4 March 2026; first published 3 March 2026', '2026-03-03', '2026-03-04'],
    ['Posted: Mar 4, 2026 / 05:27 AM CST', '2026-03-04', null],
    ['Wed 4 Mar 2026 10.15 GMT', '2026-03-04', null],
  ])('%s', (line, published, modified) => {
    const { structure, lines } = read(plain(`<p>${line}</p>`))
    expect([structure.published, structure.modified]).toEqual([published, modified])
    expect(lines('dateline')).toEqual([line])
  })

  it('reads address, section, language and the day of a change', () => {
    const head = `<link rel="canonical" href="https://evp.example/hall"><meta property="article:section" content="Local">${linked(article({ dateModified: '2026-03-05T08:00:00Z' }))}`
    const { structure, url } = read(plain('', '', head))
    expect([structure.section, structure.language, structure.modified, url]).toEqual([
      'Local',
      'en-GB',
      '2026-03-05',
      'https://evp.example/hall',
    ])
  })
})

describe('junk', () => {
  it.each<[line: string, role: Role]>([
    ['Related: Why the old hall burned so fast', 'teaser'],
    ['You may also like', 'chrome'],
    ['More politics stories', 'teaser'],
    ['Image 1 of 8', 'chrome'],
    ['3 min read', 'chrome'],
    ['The hall before the fire (Image: GETTY)', 'caption'],
    ['The hall in 1931. Photograph: Ann Lee/Post', 'caption'],
    ['Sign up for our newsletter and get the news of the valley', 'chrome'],
    ['Get the best of the Post delivered to your inbox every morning.', 'chrome'],
    ['We use cookies to make this site better for you.', 'chrome'],
    ['Ina Berg is a reporter for the Elm Valley Post. She covers councils and courts.', 'chrome'],
    ['Contact Ina Berg at ina.berg@evp.example', 'chrome'],
    ['Story continues below advertisement', 'chrome'],
  ])('%s', (line, role) => {
    const { lines } = read(
      plain(paragraphs(0, 1), `<p>${line}</p><p>${STORY[1]}</p>`, '<meta name="author" content="Ina Berg">'),
    )
    expect(lines(role)).toContain(line)
  })

  it.each([
    ['The mayor said that a related matter would be heard in May.'],
    ['More people than ever came to the market, the stories go, before it burned.'],
    ['Ina Berg is survived by a son, who said that she had read the paper every morning.'],
    ['“Sign up for our newsletter,” the scammers wrote to 4,000 people in the valley.'],
    ['The hall measured 40 of 80 possible points in the survey of the county.'],
    ['Updated plans will be shown on March 4, 2026, in the town hall.'],
  ])('is not: %s', (line) => {
    expect(
      read(plain('', `<p>${line}</p><p>${STORY[1]}</p>`, '<meta name="author" content="Ina Berg">')).lines('body'),
    ).toContain(line)
  })

  it('drops a caption that stands twice', () => {
    const caption = 'Traders sell fish from tents on the car park behind the church.'
    expect(
      read(
        plain(`<figure><img src="a"><figcaption>${caption}</figcaption></figure><div class="caption">${caption}</div>`),
      ).lines('caption'),
    ).toEqual([caption])
  })
})

describe('quotations in markup', () => {
  it('keeps the speaker in the footer of a block quotation', () => {
    const quote =
      '<blockquote><p>The rain has argued with us for two long years.</p><footer>— <cite>Petra Holm, mayor</cite></footer></blockquote>'
    expect(read(plain('', quote)).lines('blockquote')).toEqual([
      'The rain has argued with us for two long years.',
      '— Petra Holm, mayor',
    ])
  })

  it('keeps an embedded post with its account', () => {
    const post =
      '<div class="social-embed"><blockquote class="twitter-tweet"><p>The hall is on fire, stay away from the square.</p>— Elmford Fire (@elmfordfire) <a href="https://t.example/1">June 3, 2025</a></blockquote></div>'
    expect(read(plain('', post)).lines('blockquote')).toEqual([
      'The hall is on fire, stay away from the square.',
      '— Elmford Fire (@elmfordfire) June 3, 2025',
    ])
  })

  it('tells a pull quote from a block quotation', () => {
    const { lines } = read(
      plain(
        '<aside class="pull-quote">We have argued for two years</aside>',
        '<blockquote>No stall shall stand on the street after nine in the evening.</blockquote>',
      ),
    )
    expect([lines('pullquote'), lines('blockquote')]).toEqual([
      ['We have argued for two years'],
      ['No stall shall stand on the street after nine in the evening.'],
    ])
  })
})

describe('headlines', () => {
  const titled = (title: string, body: string, head = ''): string =>
    `<title>${title}</title>${head}<body>${body}${paragraphs()}</body>`
  const h1 = `<h1>${HEADLINE}</h1>`
  const site = '<meta property="og:site_name" content="Elm Valley Post">'
  it.each<[kind: string, html: string]>([
    ['| site', titled(`${HEADLINE} | Elm Valley Post`, '<div>', site)],
    ['-- site', titled(`${HEADLINE} -- Elm Valley Post`, '<div>', site)],
    ['site « headline', titled(`Elm Valley Post « ${HEADLINE}`, '<div>', site)],
    ['headline › section › site', titled(`${HEADLINE} › Local › Elm Valley Post`, '<div>', site)],
    ['site first', titled(`Elm Valley Post: ${HEADLINE}`, h1)],
    [
      'a logo in <h1>',
      titled(`${HEADLINE} - Elm Valley Post`, '<header><h1><a href="/">Elm Valley Post</a></h1></header>', site),
    ],
    ['a logo by its class', titled(HEADLINE, '<h1 class="site-logo">The Valley’s Own</h1>')],
    ['two headings', titled(`${HEADLINE} | EVP`, `<h1>Elm Valley Post</h1><article>${h1}`)],
    [
      'og:title that is another',
      titled(`${HEADLINE} | EVP`, h1, '<meta property="og:title" content="You will not believe what burned">'),
    ],
    [
      'og:title with the site',
      titled('x', '<div>', `${site}<meta property="og:title" content="${HEADLINE} — Elm Valley Post">`),
    ],
    ['JSON-LD that is cut', titled(HEADLINE, h1, linked(article({ headline: 'Elmford votes to rebuild…' })))],
  ])('%s', (_, html) => {
    expect(read(html).headline).toBe(HEADLINE)
  })

  it.each<[headline: string]>([
    ['Rain - and more rain - for Elmford'],
    ['Elmford | 3 | and counting the days'],
    ['AC/DC come to the valley'],
  ])('keeps %s', (headline) => {
    expect(read(`<title>${headline}</title><body><h1>${headline}</h1>${paragraphs()}`).headline).toBe(headline)
  })
})

describe('the body in JSON-LD beside the page', () => {
  const bio = '<p>The writer of these lines has lived in the valley for forty years and keeps bees there.</p>'
  const boxed = page(
    `<main><article><h1>${HEADLINE}</h1>${paragraphs(0, 3)}<div class="related">${paragraphs(3)}</div>${bio}</article></main>`,
  )

  it('brings back what a class cut, and ends the story', () => {
    const html = boxed.replace('</head>', `${linked(article({ articleBody: STORY.join(' ') }))}</head>`)
    expect(read(html).main).toEqual(STORY)
  })

  it('does not end the story where the body is cut short', () => {
    const html = plain('', bio, linked(article({ articleBody: STORY.join(' ').slice(0, 500) })))
    expect(read(html).main).toEqual([
      ...STORY,
      'The writer of these lines has lived in the valley for forty years and keeps bees there.',
    ])
  })
})
