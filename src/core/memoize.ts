/** Calls `make` once, at the first call, and returns its result from then on. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/**
 * Memoizes `make`, which must return the same for the same key. Holds at most `max` keys and evicts the entries not used
 * recently. `copyOf` makes the key that is held.
 */
export function memoize<K, V extends NonNullable<unknown> | null>(
  max: number,
  make: (key: K) => V,
  copyOf: (key: K) => K = (key) => key,
): (key: K) => V {
  // Two generations: when the young one is full it becomes the old one, whose entries move back when they are used.
  const half = Math.ceil(max / 2)
  let young = new Map<K, V>()
  let old = new Map<K, V>()
  const recall = (key: K): V => {
    const copy = copyOf(key)
    const known = old.get(copy)
    const value = known === undefined ? make(copy) : known
    if (young.size >= half) {
      old = young
      young = new Map()
    }
    young.set(copy, value)
    return value
  }
  return (key) => {
    const found = young.get(key)
    return found === undefined ? recall(key) : found
  }
}

/** Memoizes by substrings of texts: holds copies of them, so that no text is kept in memory. */
export const memoizeByText = <V extends NonNullable<unknown> | null>(
  max: number,
  make: (text: string) => V,
): ((text: string) => V) => memoize(max, make, copyText)

/** Copies a substring: a substring itself keeps in memory the whole text that it was cut from. */
export const copyText = (text: string): string => ` ${text}`.slice(1)
