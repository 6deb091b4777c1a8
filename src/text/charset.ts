/** Pages say their encoding near their beginning (bytes). */
const LOOKED_AT = 2048
const DECLARED =
  /<meta\s[^>]{0,200}?charset\s*=\s*["']?(?<name>[\w:.-]{2,40})|^\s*<\?xml[^>]{0,100}?encoding=["'](?<xml>[\w:.-]{2,40})/iu

/** The encoding that a page's bytes name, where they are no UTF-8 and TextDecoder knows it; else undefined. */
export function charsetOf(bytes: Uint8Array): string | undefined {
  const opening = String.fromCharCode(...bytes.subarray(0, LOOKED_AT))
  const { name, xml } = DECLARED.exec(opening)?.groups ?? {}
  const label = name ?? xml
  if (label === undefined || isUtf8(bytes)) return undefined
  try {
    return new TextDecoder(label).encoding === 'utf-8' ? undefined : label
  } catch {
    return undefined
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
