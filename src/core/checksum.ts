const WORD = 4
/** Bytes at the start of a file that always count in full. */
const HEAD = 1 << 12

/** With this stride a word of each 4 KB sector of a disk counts: to read every byte of the packed files takes a twentieth of a short run. */
export const SECTOR = 4096

/**
 * A checksum of bytes (Fletcher's, over words of 32 bits) and their number. It finds what is cut off, zeroed or altered, at a
 * gigabyte a second. With a `stride` (bytes), one word in so many counts after the first 4 KB.
 */
export function checksumOf(bytes: Uint8Array, stride = WORD): number {
  const whole = bytes.length - (bytes.length % WORD)
  const isAligned = bytes.byteOffset % WORD === 0
  const aligned = isAligned ? bytes : Uint8Array.from(bytes)
  const words = new Int32Array(aligned.buffer, aligned.byteOffset, whole / WORD)
  let first = bytes.length | 0
  let second = 0
  for (let i = 0; i < words.length; i += i < HEAD / WORD ? 1 : stride / WORD) {
    first = (first + (words[i] as number)) | 0
    second = (second + first) | 0
  }
  for (let i = whole; i < bytes.length; i++) {
    first = (first + (bytes[i] as number)) | 0
    second = (second + first) | 0
  }
  return Math.imul(first, 31) ^ second
}
