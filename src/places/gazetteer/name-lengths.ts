// Bounds the length of a name in a text: the runs of capitalised words that are looked up in the gazetteer.

/** Names reach no further than this many words and characters. */
const MAX_WORDS = 5
export const REACH = 60

const WORD = /^\p{Lu}[\p{L}\p{M}\p{N}'’]*(?:[.-][\p{L}\p{N}]+)*\.?/u
const JOINER = /^(?: |\. ?|-)(?:of |and |the |du |de |al-|el-)?(?=\p{Lu})/u

/** Lengths of the names that may stand at the start of `rest`, the longest first. */
export function nameLengths(rest: string): number[] {
  const lengths: number[] = []
  let position = 0
  for (let words = 0; words < MAX_WORDS; words++) {
    const word = WORD.exec(rest.slice(position))?.[0]
    if (!word) break
    position += word.length
    lengths.push(position)
    const tail = /-\p{Ll}/u.exec(word)
    if (tail) lengths.push(position - word.length + tail.index)
    if (word.endsWith('.')) lengths.push(position - 1)
    const joiner = JOINER.exec(rest.slice(position))?.[0]
    if (!joiner) break
    position += joiner.length
  }
  return lengths.sort((a, b) => b - a)
}
