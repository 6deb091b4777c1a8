import { describe, expect, it } from 'vitest'
import { readArticle } from '../../src/text/read-article.ts'

const roles = (...lines: string[]) => readArticle(lines.join('\n')).paragraphs.map(({ role }) => role)
const BODY = 'The council voted on Monday to close the bridge for good.'
const MORE = 'Shopkeepers on both banks had asked for another year.'

describe('paragraph roles', () => {
  it.each([
    ['a headline without a full stop', ['Council closes bridge', BODY], ['headline', 'body']],
    ['a headline in capitals', ['COUNCIL CLOSES BRIDGE.', BODY], ['headline', 'body']],
    ['a headline in title case with a stop', ['Town Council Will Close Old Bridge.', BODY], ['headline', 'body']],
    [
      'a dek under the headline',
      ['Council closes bridge', 'Shopkeepers had asked for a year', BODY],
      ['headline', 'subheading', 'body'],
    ],
    [
      'a quotation above a byline as headline',
      ['“We will close it for good.”', 'By Ada Quill', BODY],
      ['headline', 'byline', 'body'],
    ],
    ['a rule of dashes', [BODY, '___', MORE], ['body', 'chrome', 'body']],
    ['a byline', ['Council closes bridge', 'By Ada Quill', BODY], ['headline', 'byline', 'body']],
    ['a name alone under the headline', ['Council closes bridge', 'Ada Quill', BODY], ['headline', 'byline', 'body']],
    ['a name alone at the end', [BODY, MORE, 'Ada Quill'], ['body', 'body', 'byline']],
    [
      'a date line',
      ['Council closes bridge', 'Published June 3, 2024 at 10:15 a.m.', BODY],
      ['headline', 'dateline', 'body'],
    ],
    ['a short title inside', [BODY, 'What comes next', MORE], ['body', 'subheading', 'body']],
    ['comments at the end', [BODY, MORE, 'Comments'], ['body', 'body', 'chrome']],
    ['an advertisement', [BODY, 'ADVERTISEMENT', MORE], ['body', 'chrome', 'body']],
    ['share buttons', [BODY, 'Share this article', MORE], ['body', 'chrome', 'body']],
    ['a cookie line', ['We use cookies to improve your visit.', BODY], ['chrome', 'body']],
    [
      'a pointer to another story',
      [BODY, 'Read more: Ferry to run for another winter', MORE],
      ['body', 'teaser', 'body'],
    ],
    [
      'another story with its summary and byline',
      [
        BODY,
        MORE,
        'Ferry to run for another winter as islanders protest in town',
        'The harbour board gave way.',
        'Max Poe, Reuters',
        'Comments',
      ],
      ['body', 'body', 'teaser', 'teaser', 'byline', 'chrome'],
    ],
    [
      'a photo credit',
      [BODY, 'The bridge last week. (Photo by Ada Quill/Getty Images)', MORE],
      ['body', 'caption', 'body'],
    ],
    ['a caption', [BODY, 'Photo: Ada Quill', MORE], ['body', 'caption', 'body']],
    ['a list', [BODY, '• the bridge', '• the ferry', MORE], ['body', 'list', 'list', 'body']],
    ['a block quote', [BODY, '> We never agreed to this.', MORE], ['body', 'blockquote', 'body']],
    ['prose that ends in a date', [BODY, 'It opens on Tuesday, April 28, 2025.'], ['body', 'body']],
    [
      'a place and a date',
      ['Council closes bridge', 'Cape Town, June 3, 2024', BODY],
      ['headline', 'dateline', 'body'],
    ],
    ['the word comments in prose', [BODY, 'Comments by the mayor drew laughter.'], ['body', 'body']],
    ['prose that begins with "by"', [BODY, 'By then the bridge was shut.'], ['body', 'body']],
    ['prose that begins with "read"', [BODY, 'Read the small print, she said.'], ['body', 'body']],
    ['prose that begins with "photo"', [BODY, 'Photos of the bridge were sold out by noon.'], ['body', 'body']],
    ['a text of one line', ['Council closes bridge'], ['body']],
    [
      'an announcement without a full stop at the end',
      [BODY, MORE, 'the sale runs until Friday at the town hall in the square'],
      ['body', 'body', 'body'],
    ],
  ])('finds %s', (_, lines, expected) => {
    expect(roles(...lines)).toEqual(expected)
  })
})
