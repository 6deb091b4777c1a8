// The single words of compromise's own lexicon (MIT) with their tags. The tagger's features ask for them; compromise itself
// takes a tenth of a second to unpack the whole of it at every start.
import { createRequire } from 'node:module'
import { packLexicon } from '../../src/text/compromise-lexicon.ts'
import type { PackedFile } from './packed-file.ts'

export function packCompromiseLexicon(): PackedFile[] {
  const { lexicon } = createRequire(import.meta.url)('compromise/two').model().one as {
    lexicon: Record<string, string | string[]>
  }
  const words = Object.entries(lexicon).filter(([word]) => !/\s/u.test(word))
  const content = packLexicon(new Map(words.map(([word, tags]) => [word, [tags].flat().join(' ')])))
  return [{ path: 'src/text/compromise-lexicon.bin', content, summary: `${words.length} words` }]
}
