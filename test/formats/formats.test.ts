import { describe, expect, it } from 'vitest'
import type { Analysis } from '../../src/core/analysis.ts'
import type { OutputRecord } from '../../src/formats/format.ts'
import { FORMAT_NAMES, FORMATS, type FormatName } from '../../src/formats/index.ts'
import { EMPTY, FAILED, rendered, SAMPLE } from './sample.ts'

const CONTEXT = { columns: 80, color: false }

async function render(name: FormatName, records: readonly OutputRecord[]): Promise<string> {
  return rendered(await FORMATS[name].load(), records, CONTEXT)
}

const withSpeaker = (text: string): Analysis => ({
  ...EMPTY,
  quotes: (SAMPLE.quotes ?? []).slice(1).map((quote) => ({ ...quote, text })),
})

describe('every format', () => {
  it.each(FORMAT_NAMES)('%s ends each record with a line break, and changes nothing', async (name) => {
    const before = structuredClone(SAMPLE)
    expect(await render(name, [SAMPLE, FAILED, EMPTY])).toMatch(/[^\n]\r?\n$/u)
    expect(SAMPLE).toEqual(before)
    expect(await render(name, [SAMPLE])).toBe(await render(name, [SAMPLE]))
  })
})

describe('json', () => {
  it('is one object after another', async () => {
    const text = await render('json', [SAMPLE, FAILED])
    expect(text).toBe(`${JSON.stringify(SAMPLE, null, 2)}\n${JSON.stringify(FAILED, null, 2)}\n`)
  })
})

describe('ndjson', () => {
  it('is one line a record, to every reader', async () => {
    const odd = { ...EMPTY, text: 'a\nb\u0085c\u2028d\u2029e\ud800f' }
    const text = await render('ndjson', [odd, FAILED])
    expect(text.split(/[\n\r\u0085\u2028\u2029]/u)).toHaveLength(3)
    expect(
      text
        .split('\n')
        .slice(0, 2)
        .map((line) => JSON.parse(line)),
    ).toEqual([odd, FAILED])
  })
})

describe('csv and tsv', () => {
  it('csv is a row a mention, with the header once', async () => {
    expect(await render('csv', [SAMPLE, EMPTY, FAILED])).toBe(
      [
        'source,kind,id,name,text,start,end,value,unit,speaker,cue,country,latitude,longitude,subkind',
        'a.txt,person,p1,田中一郎,田中一郎,46,50,,,,,,,,',
        'a.txt,organization,o1,Reuters,Reuters,69,76,,,,,,,,',
        'a.txt,place,l1,São Paulo,São Paulo,54,63,,,,,BR,-23.5475,-46.63611,city',
        'a.txt,number,,,"1,200",83,88,1200,person,,,,,,cardinal',
        'a.txt,number,,,3|4,103,106,3..4,,,,,,,score',
        'a.txt,number,,,0.5 per cent,112,124,0.5,percent,,,,,,percent',
        "a.txt,number,,,'-5,128,130,-5,kilometre per hour,,,,,,measure",
        'a.txt,quote,q1,,"“We ran,”",30,39,,,田中一郎,told,,,,direct',
        `a.txt,quote,q2,,"""fine""",153,159,,,"'=HYPERLINK(""x"")",,,,,scare`,
        'b.txt,error,,,b.txt: there is no such file or folder,,,,,,,,,,',
        '',
      ].join('\r\n'),
    )
  })

  it('tsv parts by tabs, and ends lines as Unix does', async () => {
    const lines = (await render('tsv', [SAMPLE])).split('\n')
    expect(lines[0]).toBe(
      'source\tkind\tid\tname\ttext\tstart\tend\tvalue\tunit\tspeaker\tcue\tcountry\tlatitude\tlongitude\tsubkind',
    )
    expect(lines[4]).toBe('a.txt\tnumber\t\t\t1,200\t83\t88\t1200\tperson\t\t\t\t\t\tcardinal')
  })

  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', `"'\r=1"`],
    ['＝1', "'＝1"],
    ['1=1', '1=1'],
    ['“=1”', '“=1”'],
    ['a\nb', '"a\nb"'],
    ['a,b', '"a,b"'],
  ])('csv: %j is %j', async (text, cell) => {
    expect(await render('csv', [withSpeaker(text)])).toContain(`\r\n7,quote,q2,,${cell},153,159,`)
  })

  it.each([
    [null, 'a.txt,'],
    ['x', 'x,'],
    [0, '0,'],
    [-7, '-7,'],
    ['-7', "'-7,"],
    [{ a: 1 }, '"{""a"":1}",'],
  ])('the source of id %j', async (id, cell) => {
    const text = await render('csv', [{ ...SAMPLE, source: { ...SAMPLE.source, id } }])
    expect(text.split('\r\n')[1]?.startsWith(`${cell}person,`)).toBe(true)
  })

  it('a date is its value', async () => {
    const numbers = (SAMPLE.numbers ?? []).slice(0, 1).map((n) => ({ ...n, value: null, edtf: '2025-04-28' }))
    expect(await render('csv', [{ ...EMPTY, numbers }])).toContain(',2025-04-28,person,')
  })
})

describe('markdown', () => {
  it('is a heading an article and a table a kind', async () => {
    expect(
      await render('markdown', [{ ...SAMPLE, people: undefined, organizations: undefined, places: [] }, FAILED]),
    ).toBe(
      `# a.txt

Quake shakes coast

Ana Luz

## Places

None.

## Numbers (4)

| Text | Kind | Value | Unit | Of |
| --- | --- | ---: | --- | --- |
| 1,200 | cardinal | about 1,200 | person | of them |
| 3\\|4 | score | 3 – 4 |  |  |
| 0.5 per cent | percent | less than 0.5, down | percent |  |
| -5 | measure | -5 | kilometre per hour |  |

## Quotes (2)

| Speaker | Quote | Kind |
| --- | --- | --- |
| 田中一郎 (via Reuters) | “We ran,” | direct |
| =HYPERLINK("x") | "fine" | scare |

Note: A mark without its partner.

# b.txt

**Error:** b.txt: there is no such file or folder
`,
    )
  })

  it.each([
    ['a|b', 'a\\|b'],
    ['*a* _b_ `c`', '\\*a\\* \\_b\\_ \\`c\\`'],
    ['<script>', '\\<script\\>'],
    ['[x](y)', '\\[x\\](y)'],
    ['a\\', 'a\\\\'],
    ['a\nb', 'a b'],
  ])('%j is %j', async (text, cell) => {
    expect(await render('markdown', [withSpeaker(text)])).toContain(`| ${cell} | scare |`)
  })

  it.each([
    ['2. Rain', '2\\. Rain'],
    ['- Rain', '\\- Rain'],
    ['# Rain', '\\# Rain'],
  ])('a headline %j is %j', async (text, line) => {
    const structure = { ...EMPTY.structure, headline: { text, start: 0, end: text.length } }
    expect(await render('markdown', [{ ...EMPTY, structure }])).toContain(`\n\n${line}\n\n`)
  })
})
