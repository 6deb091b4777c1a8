import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { isReadable, readDocument } from '../../src/cli/lsp/document-reader.ts'
import { diagnosticOf } from '../../src/cli/lsp/editor-diagnostics.ts'
import { hoverAt } from '../../src/cli/lsp/editor-hovers.ts'
import { extract } from '../../src/index.ts'

const document = (text: string, uri = 'untitled:one', language = 'plaintext') =>
  TextDocument.create(uri, language, 1, text)

describe('hovers', () => {
  const STORY = 'Mayor Jane Roe spoke in Kursk. About 11,000 soldiers left.\n\n“It is 90 years old,” she told Reuters.'
  const record = extract(STORY)
  const at = (words: string) => hoverAt(record, STORY.indexOf(words))

  it.each([
    ['Roe', /^Jane Roe · 2 mentions\nMayor$|^Jane Roe\nMayor$/u],
    ['Kursk', /^Kursk\ncity · Russia · 51\.\d+, 36\.\d+/u],
    ['11,000', /^11,000\ncardinal · about 11,000 soldier/u],
    ['“It', /“It is 90 years old,”\nJane Roe \(told\)/u],
    ['90', /^90 years old\nage.*\n\n“It is 90 years old,”\nJane Roe/u],
  ])('%s', (words, expected) => {
    expect(at(words)?.text).toMatch(expected)
  })

  it.each(['spoke', 'left', ' in'])('nothing of %j', (words) => {
    expect(at(words)).toBeNull()
  })

  it('is there for every offset, or is not, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(80), (text, offset) => {
        const hover = hoverAt(extract(`${text} Jane Roe said “yes” in Lyon.`), offset)
        if (hover) expect(hover.start <= offset && offset < hover.end).toBe(true)
      }),
    )
  })
})

describe('documents', () => {
  it.each([
    ['file:///a/b.html', 'html', false],
    ['untitled:Untitled-1', 'html', false],
    ['file:///a/b.htm', 'plaintext', false],
    ['file:///a/b.md', 'markdown', true],
    ['file:///a/b.txt', 'plaintext', true],
    ['untitled:Untitled-1', 'plaintext', true],
    ['vscode-notebook-cell:/a#1', 'markdown', true],
  ])('%s in %s is read: %s', (uri, language, expected) => {
    expect(isReadable(document('', uri, language))).toBe(expected)
  })

  it('places findings in UTF-16 code units, over any line break', async () => {
    const text = '😀 Rain.\r\n\r\nThe hearing in 😀 will be held on Tuesday, April 28, 2025, there.'
    const doc = document(text)
    const [finding] = await readDocument(doc).findings
    const { range, code, severity } = diagnosticOf(finding ?? ({} as never), doc)
    expect({ code, severity }).toEqual({ code: 'date/weekday', severity: 1 })
    expect(range.start).toEqual({ line: 2, character: text.split('\r\n')[2]?.indexOf('Tuesday') })
    expect(doc.getText(range)).toContain('Tuesday, April 28')
  })

  it.each([
    '',
    '\u0000',
    '\ud800',
    '\ufeffRain.',
    '<!-- newsparse-disable',
    '---\n: {',
    '“'.repeat(5000),
    'x'.repeat(200_000),
  ])('reads anything (%#)', async (text) => {
    for (const language of ['plaintext', 'markdown']) {
      const doc = document(text, 'file:///%zz/a.txt', language)
      const reading = readDocument(doc)
      for (const finding of await reading.findings)
        expect(diagnosticOf(finding, doc).range.start.line).toBeGreaterThanOrEqual(0)
      expect((await reading.record()).source.characters).toBeGreaterThanOrEqual(0)
    }
  })
})
