// One object for all occurrences of a word: what is known of it is looked up once.

/** A word, a figure or a sign as it is written. */
export interface Word {
  readonly text: string
  readonly lower: string
  /** Its readers' knowledge of it, by the numbers that `wordTrait` gives out. */
  readonly traits: unknown[]
}

export const newWord = (text: string): Word => ({
  text,
  lower: text.toLowerCase(),
  traits: new Array(traitCount).fill(undefined),
})

let traitCount = 0

/** A fact of words that `make` computes when it is first asked for; it is then kept with the word. */
export function wordTrait<T extends NonNullable<unknown>>(make: (word: Word) => T): (word: Word) => T {
  const number = traitCount++
  return (word) => {
    const known = word.traits[number]
    // Only this function writes at this number.
    if (known !== undefined) return known as T
    const made = make(word)
    word.traits[number] = made
    return made
  }
}
