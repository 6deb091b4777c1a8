import { readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'

const NONE: readonly string[] = []

/**
 * The tags that compromise's own lexicon (MIT) gives a lower-case word, whatever its context; nothing is parsed.
 * They are packed by scripts/pack-lexicon.mjs: compromise takes a tenth of a second to unpack them at every start.
 */
export function lexiconTags(word: string): readonly string[] {
  lexicon ??= readPacked()
  return lexicon.get(word) ?? NONE
}
let lexicon: ReadonlyMap<string, readonly string[]> | undefined

function readPacked(): ReadonlyMap<string, readonly string[]> {
  const bytes = brotliDecompressSync(readFileSync(new URL('./lexicon.bin', import.meta.url)))
  const groups = JSON.parse(bytes.toString('utf8')) as [tags: string, words: string][]
  const found = new Map<string, readonly string[]>()
  for (const [names, words] of groups) {
    const tags = names.split(' ')
    for (const word of words.split(' ')) found.set(word, tags)
  }
  return found
}
