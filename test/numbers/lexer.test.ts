import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scanOf, scanOfText, windowsOf } from '../../src/numbers/scan.ts'
import { classOf, LETTER, MARK } from '../../src/text/character-classes.ts'
import { readArticle } from '../../src/text/read-article.ts'
import { runs } from '../property-runs.ts'

const FIGURE = String.raw`(?<![\d,])(?:\d{1,3}(?:\.\d{3}){1,5},\d{1,2}|\d{1,9},\d\d|\d,\d)(?!\d|,\d)|(?:\d{1,3}(?:,\d{3})+(?!\d)|\d{1,2}(?:,\d{2}){1,6},\d{3}(?!\d)|\d+)(?:\.\d+)?|\.\d+`
/** The work of the hand-written lexer, as one pattern. */
const LEXEMES = new RegExp(
  [
    String.raw`(?<url>https?:\/\/\S+|www\.\S+|[\w.+-]{1,64}@[\w-]{1,64}\.\w+(?![\w\p{L}\p{M}]))`,
    String.raw`(?<word>\p{L}(?:\.\p{L}(?!\p{M}))+\.?(?!\p{L})|\p{L}[\p{L}\p{M}]*(?:['’](?!s(?![\p{L}\p{M}]))\p{L}[\p{L}\p{M}]*)*|(?<=\S)['’]s(?![\p{L}\p{M}]))`,
    String.raw`(?<digits>(?:${FIGURE})(?:\s?[x×]\s?10\^?[-+−]?\d{1,3}(?!\d)|[eE][-+]?\d{1,3}(?![\p{L}\d]))?|[¼-¾⅐-⅞])`,
    String.raw`(?<sign>\S)`,
  ].join('|'),
  'gu',
)

type Piece = readonly [text: string, kind: string]

function cutByPattern(text: string): Piece[] {
  return [...text.matchAll(LEXEMES)].map(({ 0: found, groups }) => {
    const [kind = ''] = Object.keys(groups ?? {}).filter((name) => groups?.[name] !== undefined)
    return [found, kind]
  })
}

function cutByHand(text: string): Piece[] {
  const { starts, ends, kinds } = scanOfText(text)
  return starts.map((start, i) => [text.slice(start, ends[i]), kinds[i] ?? ''])
}

describe('cut', () => {
  it.each<[string, string[]]>([
    ['$2.4bn', ['$', '2.4', 'bn']],
    ['the U.S. and U.S.A, e.g. U.S.Army', ['the', 'U.S.', 'and', 'U.S.A', ',', 'e.g.', 'U.S', '.', 'Army']],
    ["Putin's and O’Neill’s don't", ['Putin', "'s", 'and', 'O’Neill', '’s', "don't"]],
    ['1,234.5 12,34,567 1.111,11 6.2x10^-4 1e6 .5', ['1,234.5', '12,34,567', '1.111,11', '6.2x10^-4', '1e6', '.5']],
    ['see https://a.example/b?c=1 or me@b.example.', ['see', 'https://a.example/b?c=1', 'or', 'me@b.example', '.']],
    ['naïve Œuvre Київ 北京 😀', ['naïve', 'Œuvre', 'Київ', '北京', '😀']],
    ['', []],
    [' \n', []],
  ])('%j', (text, lexemes) => {
    expect(cutByHand(text).map(([lexeme]) => lexeme)).toEqual(lexemes)
  })

  const PIECES = [
    ...'aZ éŁжé北𝒜ªµ.\'’s1239,-–@/:;x×eE^+−½ \n_"$€%',
    ...[
      '10',
      '1,234',
      '12,34',
      '.5',
      's',
      "'s ",
      'U.S.',
      'http://',
      'https://',
      'www.',
      'me@',
      'a.b',
      '\ud835',
      '\u0301',
      '  ',
    ],
  ]
  it('cuts as its pattern would', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(fc.constantFrom(...PIECES), { maxLength: 20 }).map((all) => all.join('')),
          fc.string({ unit: 'binary' }),
        ),
        (text) => {
          expect(cutByHand(text)).toEqual(cutByPattern(text))
        },
      ),
      { ...runs(700), examples: [['me@www.3ª'], ['me@www.12ª']] },
    )
  })
})

it('letters and marks are those of Unicode', () => {
  const wrong: string[] = []
  for (let code = 1; code <= 0x1ffff; code++) {
    const character = String.fromCodePoint(code)
    const found = classOf(code)
    if (((found & LETTER) !== 0) !== /^\p{L}$/u.test(character)) wrong.push(code.toString(16))
    if (character !== '_' && ((found & MARK) !== 0) !== /^\p{M}$/u.test(character)) wrong.push(code.toString(16))
  }
  expect(wrong).toEqual([])
})

describe('windowsOf', () => {
  it.each([
    ['sentences', 'The mayor spent 5 million on it. '],
    ['words without an end', 'and then '],
  ])('%s: together the paragraph, each bounded', (_, piece) => {
    const text = piece.repeat(Math.ceil(70_000 / piece.length)).trim()
    const article = readArticle(text)
    const windows = windowsOf(article)
    expect(windows.length).toBeGreaterThan(3)
    expect([0, ...windows.map(({ end }) => end)]).toEqual([...windows.map(({ first }) => first), article.pieces.length])
    for (const window of windows) {
      const { starts, ends } = scanOf(article, window)
      expect((ends.at(-1) as number) - (starts[0] as number)).toBeLessThanOrEqual(20_000)
    }
  })

  it('parts a paragraph between sentences', () => {
    const article = readArticle('The mayor spent 5 million on it. '.repeat(1500))
    for (const { first } of windowsOf(article))
      expect(article.text.slice(article.pieces.starts[first])).toMatch(/^The/u)
  })
})
