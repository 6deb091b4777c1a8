const PRIME = 16777619
/** The hash of no text. */
export const EMPTY = 0x811c9dc5 | 0

/** FNV-1a of the code units of `text` from `start` to `end`: 32 bits, signed. */
export function hashOf(text: string, start = 0, end = text.length): number {
  let hash = EMPTY
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME)
  return hash
}
