import { describe, expect, it } from 'vitest'
import { UserError } from '../../src/core/errors.ts'
import { decode } from '../../src/text/decode.ts'

const bytes = (...values: number[]) => Uint8Array.from(values)
const utf8 = (text: string) => new TextEncoder().encode(text)

describe('decode', () => {
  it.each([
    ['UTF-8', utf8('naïve “quote”'), 'naïve “quote”'],
    ['UTF-8 with a byte order mark', bytes(0xef, 0xbb, 0xbf, 0x41), 'A'],
    ['UTF-16 little endian', bytes(0xff, 0xfe, 0x41, 0x00, 0xe9, 0x00), 'Aé'],
    ['UTF-16 big endian', bytes(0xfe, 0xff, 0x00, 0x41, 0x00, 0xe9), 'Aé'],
    ['nothing', bytes(), ''],
    ['CRLF kept', utf8('a\r\nb'), 'a\r\nb'],
  ])('reads %s', (_, input, text) => {
    expect(decode(input, { name: 'a.txt' })).toEqual({ text, diagnostics: [] })
  })

  it('reads what is no UTF-8 as windows-1252 and says so', () => {
    const { text, diagnostics } = decode(bytes(0x93, 0x4e, 0x6f, 0x94, 0x20, 0xe9), { name: 'a.txt' })
    expect(text).toBe('“No” é')
    expect(diagnostics.map((d) => d.code)).toEqual(['encoding-fallback'])
  })

  it('takes the encoding that it is told', () => {
    expect(decode(bytes(0xcc, 0xee), { name: 'a.txt', encoding: 'windows-1251' }).text).toBe('Мо')
  })

  it.each([
    ['an unknown encoding', utf8('a'), 'klingon', /a\.txt: no encoding is called "klingon"/],
    ['a PDF', utf8('%PDF-1.7 …'), undefined, /a\.txt: is a PDF, not text; .*pdftotext/],
    ['an office document', utf8('PK\u0003\u0004…'), undefined, /a\.txt: .*pandoc/],
    ['bytes with NUL', bytes(0x41, 0x00, 0x42), undefined, /a\.txt: is a binary file/],
  ])('refuses %s in one line', (_, input, encoding, message) => {
    const run = () => decode(input, { name: 'a.txt', encoding })
    expect(run).toThrow(UserError)
    expect(run).toThrow(message)
  })
})
