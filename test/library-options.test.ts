import { describe, expect, it } from 'vitest'
import { type ExtractOptions, extract, extractPage } from '../src/index.ts'

const TEXT = 'Mayor Jane Roe spoke in Lyon on Monday.'
/** As JavaScript calls it. */
const call = (text: unknown, ...options: unknown[]) => extract(text as string, ...(options as [ExtractOptions]))

describe('the library refuses what it cannot use, in one line that names it', () => {
  it.each<[unknown[], string]>([
    [[], 'extract: text is a string, not undefined'],
    [[null], 'extract: text is a string, not null'],
    [[Buffer.from(TEXT)], 'extract: text is a string, not an object'],
    [[TEXT, null], 'extract: options is an object, not null'],
    [[TEXT, 'people'], 'extract: options is an object, not "people"'],
    [
      [TEXT, { only: 'people' }],
      'extract: option only is a list of people, organizations, places, numbers, quotes, not "people"',
    ],
    [
      [TEXT, { only: ['poeple'] }],
      'extract: option only is a list of people, organizations, places, numbers, quotes, not ["poeple"]',
    ],
    [[TEXT, { roles: ['footer'] }], /^extract: option roles is a list of headline, .*, not \["footer"\]$/u],
    [
      [TEXT, { onyl: ['people'] }],
      /^extract: there is no option onyl \(did you mean "only"\?\); there are only, roles, /u,
    ],
    [[TEXT, { constructor: 1 }], /^extract: there is no option constructor/u],
    [[TEXT, { minConfidence: 80 }], 'extract: option minConfidence is a number from 0 to 1, not 80'],
    [[TEXT, { minConfidence: Number.NaN }], 'extract: option minConfidence is a number from 0 to 1, not NaN'],
    [
      [TEXT, { referenceDate: 'yesterday' }],
      'extract: option referenceDate is a day such as "2025-04-28", not "yesterday"',
    ],
    [
      [TEXT, { referenceDate: new Date(0) }],
      'extract: option referenceDate is a day such as "2025-04-28", not an object',
    ],
    [[TEXT, { bias: 'UK' }], 'extract: option bias is the code of a country, such as "US", not "UK"'],
    [[TEXT, { withText: 'yes' }], 'extract: option withText is true or false, not "yes"'],
    [
      [TEXT, { cues: ['rasp'] }],
      'extract: option cues is a list of { verb, side: "before", "after" or "both" }, not ["rasp"]',
    ],
    [
      [TEXT, { speakers: [{ name: 'Jane Roe' }] }],
      'extract: option speakers is a list of { name, forms: a list of strings }, not [an object]',
    ],
    [[TEXT, { model: 'a.bin' }], 'extract: option model is what readModel returns, or null, not "a.bin"'],
  ] as [unknown[], string][])('%j', (args, message) => {
    expect(() => call(...(args as [unknown]))).toThrow(TypeError)
    expect(() => call(...(args as [unknown]))).toThrow(message)
  })

  it('extractPage rejects alike', async () => {
    await expect(extractPage(undefined as never)).rejects.toThrow('extractPage: source is a string, not undefined')
    const format = 'pdf' as 'html'
    await expect(extractPage('', { format })).rejects.toThrow('option format is "html" or "markdown", not "pdf"')
  })
})

describe('the library takes', () => {
  it.each<[unknown]>([
    [undefined],
    [{}],
    [{ only: undefined, bias: undefined }],
    [{ only: [] }],
    [{ only: ['people'], roles: ['body'], minConfidence: 0.5 }],
    [{ referenceDate: '2024-02-29', bias: null, model: null }],
    [{ bias: 'GB', candidates: true, demonyms: false, explain: true, withText: true }],
    [{ cues: [{ verb: 'rasp', side: 'both' }], speakers: [{ name: 'Jane Roe', forms: [] }] }],
    [{ path: null, id: { page: 7 } }],
  ])('%j', (options) => expect(() => call(TEXT, options)).not.toThrow())
})
