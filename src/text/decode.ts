import { TextDecoder } from 'node:util'
import type { Diagnostic } from '../core/article.ts'
import { UserError } from '../core/errors.ts'
import { saysUtf8 } from './charset.ts'

export interface DecodeOptions {
  /** The input's name in messages: its path, or "standard input". */
  readonly name: string
  /** A label of the WHATWG Encoding Standard ("shift_jis", "windows-1251"); by default UTF-8, or what a byte order mark says. */
  readonly encoding?: string | undefined
}

export interface Decoded {
  readonly text: string
  readonly diagnostics: readonly Diagnostic[]
}

/** Formats that are no text, by their first bytes, and the way out. */
const NOT_TEXT: readonly (readonly [signature: string, what: string, wayOut: string])[] = [
  ['%PDF-', 'a PDF', 'convert it first, for example with pdftotext'],
  ['PK\u0003\u0004', 'a ZIP archive or an office document', 'convert it first, for example with pandoc'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old office document', 'convert it first, for example with pandoc'],
  ['\u001f\u008b', 'gzip-compressed', 'unpack it first, for example with gunzip'],
  ['\u0089PNG', 'an image', 'give a text file'],
  ['\u00ff\u00d8\u00ff', 'an image', 'give a text file'],
]

/** The first bytes in which a NUL says that a file is no text, as git and grep decide it. */
const SNIFFED_BYTES = 8000

/**
 * Bytes as text, without a leading byte order mark. Bytes that are no UTF-8 are read as windows-1252, with a diagnostic.
 * Throws a UserError for an encoding that does not exist and for what is no text.
 */
export function decode(bytes: Uint8Array, { name, encoding }: DecodeOptions): Decoded {
  if (encoding !== undefined) return { text: decodeWith(decoderFor(encoding, name), bytes), diagnostics: [] }
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: new TextDecoder('utf-16le').decode(bytes), diagnostics: [] }
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return { text: new TextDecoder('utf-16be').decode(bytes), diagnostics: [] }
  refuseBinary(bytes, name)
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), diagnostics: [] }
  } catch {
    return damagedUtf8(bytes) ?? { text: decodeWith(new TextDecoder('windows-1252'), bytes), diagnostics: [FALLBACK] }
  }
}

/** Bad bytes up to which a page that says it is in UTF-8 is believed. */
const MAX_BAD = 3

/** UTF-8 in which a byte here and there is bad; null where it is rather another encoding. */
function damagedUtf8(bytes: Uint8Array): Decoded | null {
  const text = new TextDecoder('utf-8').decode(bytes)
  const [bad, good] = [/\ufffd/gu, /[^\0-\x7f\ufffd]/gu].map((kind) => text.match(kind)?.length ?? 0) as [
    number,
    number,
  ]
  if (bad > good && !(bad <= MAX_BAD && saysUtf8(bytes))) return null
  return { text, diagnostics: [DAMAGED] }
}

const DAMAGED: Diagnostic = {
  code: 'encoding-fallback',
  message: 'Some bytes of the text are no UTF-8 and were read as U+FFFD; --encoding NAME says what they are.',
  start: null,
  end: null,
}

const FALLBACK: Diagnostic = {
  code: 'encoding-fallback',
  message: 'The text is not valid UTF-8 and was read as windows-1252; --encoding NAME says what it is.',
  start: null,
  end: null,
}

/** The characters of windows-1252 at 0x80 to 0x9f (https://encoding.spec.whatwg.org/index-windows-1252.txt). */
const WINDOWS_1252_C1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

// Node 20's decoder reads windows-1252 as Latin-1: curly quotes and dashes come out as control characters.
function decodeWith(decoder: TextDecoder, bytes: Uint8Array): string {
  const text = decoder.decode(bytes)
  if (decoder.encoding !== 'windows-1252') return text
  return text.replace(/[\u0080-\u009f]/gu, (c) => WINDOWS_1252_C1.charAt(c.charCodeAt(0) - 0x80))
}

function decoderFor(encoding: string, name: string): TextDecoder {
  try {
    return new TextDecoder(encoding)
  } catch {
    throw new UserError(
      'unknown-encoding',
      `${name}: no encoding is called "${encoding}"; names such as utf-8, windows-1251 and shift_jis are known`,
    )
  }
}

function refuseBinary(bytes: Uint8Array, name: string): void {
  const opening = String.fromCharCode(...bytes.subarray(0, 8))
  const known = NOT_TEXT.find(([signature]) => opening.startsWith(signature))
  if (known) throw new UserError('not-text', `${name}: is ${known[1]}, not text; ${known[2]}`)
  if (bytes.subarray(0, SNIFFED_BYTES).includes(0)) {
    throw new UserError('not-text', `${name}: is a binary file, not text; give a text file, or its --encoding`)
  }
}
