import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { analysisSchema } from '../src/core/record-schema.ts'
import { extractPage } from '../src/index.ts'
import { charsetOf } from '../src/text/charset.ts'
import { textFormatOf } from '../src/text/input-format.ts'
import { misplaced } from './records.ts'

describe('extractPage', () => {
  it.each([
    ['html', 'amp/page.html', 'Drought empties the Sallow reservoir'],
    ['markdown', 'markdown/page.md', 'Library lends out its last card catalogue'],
  ] as const)('reads %s', async (format, file, headline) => {
    const record = await extractPage(readFileSync(`fixtures/pages/${file}`, 'utf8'), { format })
    expect(record.structure.headline?.text).toBe(headline)
    expect(misplaced(record.text ?? '', record)).toEqual([])
    expect(analysisSchema.safeParse(record).error?.issues ?? []).toEqual([])
  })
})

describe('what a text is', () => {
  it.each([
    ['a.html', 'words', 'html'],
    ['a.HTM', 'words', 'html'],
    ['a.md', '<p>words', 'markdown'],
    ['a.txt', '<!DOCTYPE html><html>', 'html'],
    ['a.txt', '  <html lang="en">', 'html'],
    ['a.txt', '<p>words</p>', 'text'],
    ['a.txt', 'words <html>', 'text'],
    [null, '<p>words</p>', 'html'],
    [null, '\n<article class=x>', 'html'],
    [null, '<!-- a --><div>', 'html'],
    [null, 'words', 'text'],
    [null, '<3 words', 'text'],
    [null, '<ptarmigan>', 'text'],
    [null, '', 'text'],
    ['story', '<body>', 'html'],
  ] as const)('%s: %j is %s', (path, text, format) => {
    expect(textFormatOf(path, text)).toBe(format)
  })
})

describe('the encoding that a page names', () => {
  const bytes = (head: string, rest: readonly number[] = [0xe9]) =>
    Buffer.concat([Buffer.from(head), Buffer.from(rest)])
  it.each([
    ['<meta charset="iso-8859-2">', 'iso-8859-2'],
    ["<meta http-equiv=content-type content='text/html; charset=Shift_JIS'>", 'Shift_JIS'],
    ['<?xml version="1.0" encoding="windows-1250"?>', 'windows-1250'],
    ['<meta charset="no-such">', undefined],
    ['<meta charset="utf-8">', undefined],
    ['charset=iso-8859-2', undefined],
  ])('%s', (head, encoding) => {
    expect(charsetOf(bytes(head))).toBe(encoding)
  })

  it('does not count where the bytes are UTF-8', () => {
    expect(charsetOf(bytes('<meta charset="iso-8859-1">', [0xc3, 0xa9]))).toBeUndefined()
  })
})
