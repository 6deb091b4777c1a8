/** Pages say their encoding near their beginning; some only below long scripts (bytes). */
const MAX_SEARCHED = 500_000
const DECLARED =
  /<meta\s[^>]{0,200}?charset\s*=\s*["']?(?<name>[\w:.-]{2,40})|^\s*<\?xml[^>]{0,100}?encoding=["'](?<xml>[\w:.-]{2,40})/iu
/** Encodings whose bytes are those of ASCII, so that they look like UTF-8. */
const SEVEN_BIT = new Set(['iso-2022-jp'])

/** The encoding that a page's bytes name, where they are no UTF-8 and TextDecoder knows it; else undefined. */
export function charsetOf(bytes: Uint8Array): string | undefined {
  const opening = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, MAX_SEARCHED)).toString('latin1')
  const { name, xml } = DECLARED.exec(opening)?.groups ?? {}
  const label = name ?? xml
  if (label === undefined) return undefined
  try {
    const { encoding } = new TextDecoder(label)
    return encoding === 'utf-8' || (isUtf8(bytes) && !SEVEN_BIT.has(encoding)) ? undefined : label
  } catch {
    return undefined
  }
}

/** Does a page say that it is in UTF-8? */
export function saysUtf8(bytes: Uint8Array): boolean {
  const opening = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, MAX_SEARCHED)).toString('latin1')
  return /^utf-?8$/iu.test(DECLARED.exec(opening)?.groups?.name ?? '')
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
