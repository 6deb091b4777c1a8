// A list of words as a tree of their letters: which of them begin at a place is found in one walk.

export interface Trie {
  /** A word ends here. */
  ends: boolean
  readonly next: Map<number, Trie>
}

/** The lengths of what was found are kept as the bits of one number. */
const MAX_LENGTH = 30

export function trieOf(words: readonly string[]): Trie {
  const root: Trie = { ends: false, next: new Map() }
  for (const word of words) {
    if (word.length > MAX_LENGTH) throw new Error(`too long for a list: ${word}`)
    let node = root
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(i)
      let next = node.next.get(code)
      if (!next) {
        next = { ends: false, next: new Map() }
        node.next.set(code, next)
      }
      node = next
    }
    node.ends = true
  }
  return root
}
