import { readFileSync } from 'node:fs'
import { hashOf } from '../core/hash.ts'
import { lowerBound } from '../core/search.ts'

const NONE: readonly string[] = []

/** The packed words, as hashes: sorted, and of each which of the lists of tags it has. */
interface Lexicon {
  readonly hashes: Uint32Array
  readonly groups: Uint8Array
  readonly tags: readonly (readonly string[])[]
}

/**
 * The tags that compromise's own lexicon (MIT) gives a lower-case word, whatever its context; nothing is parsed.
 * They are packed by scripts/pack-lexicon.ts: compromise takes a tenth of a second to unpack them at every start.
 */
export function lexiconTags(word: string): readonly string[] {
  lexicon ??= readLexicon(readFileSync(new URL('./compromise-lexicon.bin', import.meta.url)))
  const { hashes, groups, tags } = lexicon
  const hash = hashOf(word) >>> 0
  const index = lowerBound(hashes, hash)
  return hashes[index] === hash ? (tags[groups[index] as number] ?? NONE) : NONE
}
let lexicon: Lexicon | undefined

/** A file of `packLexicon`, without a copy. */
function readLexicon(bytes: Uint8Array): Lexicon {
  // Rows of whole numbers need a buffer that begins where they do.
  const { buffer, byteOffset, byteLength } = bytes.byteOffset % 4 === 0 ? bytes : Uint8Array.from(bytes)
  const count = new Uint32Array(buffer, byteOffset, 1)[0] ?? 0
  const hashes = new Uint32Array(buffer, byteOffset + 4, count)
  const groups = new Uint8Array(buffer, byteOffset + 4 + 4 * count, count)
  const names = new Uint8Array(buffer, byteOffset + 4 + 5 * count, byteLength - 4 - 5 * count)
  const tags = new TextDecoder().decode(names).split('\n')
  return { hashes, groups, tags: tags.map((line) => line.split(' ')) }
}

/** Words with their tags, parted by spaces, as one file. Throws where two words have one hash, which no lexicon so far has. */
export function packLexicon(words: ReadonlyMap<string, string>): Uint8Array {
  const tags = [...new Set(words.values())].sort()
  const sorted = [...words].map(([word, own]) => ({ hash: hashOf(word) >>> 0, group: tags.indexOf(own) }))
  sorted.sort((a, b) => a.hash - b.hash)
  if (tags.length > 256 || sorted.some(({ hash }, i) => sorted[i - 1]?.hash === hash))
    throw new Error('the lexicon does not fit its packed form')
  return Buffer.concat([
    new Uint8Array(Uint32Array.of(sorted.length, ...sorted.map(({ hash }) => hash)).buffer),
    Uint8Array.from(sorted, ({ group }) => group),
    Buffer.from(tags.join('\n')),
  ])
}
