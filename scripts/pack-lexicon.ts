// Packs the single words of compromise's own lexicon (MIT) with their tags: npm run pack-lexicon
// The tagger's features ask for them; compromise itself takes a tenth of a second to unpack the whole of it at every start.
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { packLexicon } from '../src/text/compromise-lexicon.ts'

const OUT = 'src/text/compromise-lexicon.bin'
const { lexicon } = createRequire(import.meta.url)('compromise/two').model().one as {
  lexicon: Record<string, string | string[]>
}
const words = Object.entries(lexicon).filter(([word]) => !/\s/u.test(word))
const packed = packLexicon(new Map(words.map(([word, tags]) => [word, [tags].flat().join(' ')])))
writeFileSync(OUT, packed)
console.log(`${OUT}: ${words.length} words, ${packed.length} bytes`)
