/** A checksum of bytes (Fletcher's, over words of 32 bits): it finds what is cut off, zeroed or altered, at a gigabyte a second. */
export function checksumOf(bytes: Uint8Array): number {
  const whole = bytes.length - (bytes.length % 4)
  const isAligned = bytes.byteOffset % 4 === 0
  const aligned = isAligned ? bytes : Uint8Array.from(bytes)
  const words = new Int32Array(aligned.buffer, aligned.byteOffset, whole / 4)
  let first = bytes.length | 0
  let second = 0
  for (let i = 0; i < words.length; i++) {
    first = (first + (words[i] as number)) | 0
    second = (second + first) | 0
  }
  for (let i = whole; i < bytes.length; i++) {
    first = (first + (bytes[i] as number)) | 0
    second = (second + first) | 0
  }
  return Math.imul(first, 31) ^ second
}
