// Packs the single words of compromise's own lexicon (MIT) with their tags: npm run pack-lexicon
// The tagger's features ask for them; compromise itself takes a tenth of a second to unpack the whole of it at every start.
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { brotliCompressSync, constants } from 'node:zlib'

const OUT = 'src/language/lexicon.bin'
const { lexicon } = createRequire(import.meta.url)('compromise/two').model().one
const byTags = new Map()
for (const [word, tags] of Object.entries(lexicon)) {
  if (/\s/u.test(word)) continue
  const key = [tags].flat().join(' ')
  byTags.set(key, [...(byTags.get(key) ?? []), word])
}
const sorted = [...byTags].sort().map(([tags, words]) => [tags, words.sort().join(' ')])
const packed = brotliCompressSync(JSON.stringify(sorted), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })
writeFileSync(OUT, packed)
console.log(`${OUT}: ${sorted.length} combinations of tags, ${packed.length} bytes`)
