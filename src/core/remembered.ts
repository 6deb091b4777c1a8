/**
 * The same as `make`, which must give the same for the same key: what it gave is remembered, up to `most` keys. Of more, those are
 * forgotten that were not asked for lately. A key is kept as `copyOf` gives it.
 */
export function remembered<K, V extends NonNullable<unknown> | null>(
  most: number,
  make: (key: K) => V,
  copyOf: (key: K) => K = (key) => key,
): (key: K) => V {
  const half = Math.ceil(most / 2)
  let recent = new Map<K, V>()
  let older = new Map<K, V>()
  const recall = (key: K): V => {
    const copy = copyOf(key)
    const known = older.get(copy)
    const value = known === undefined ? make(copy) : known
    if (recent.size >= half) {
      older = recent
      recent = new Map()
    }
    recent.set(copy, value)
    return value
  }
  return (key) => {
    const found = recent.get(key)
    return found === undefined ? recall(key) : found
  }
}

/** By pieces of texts, of which copies are kept. */
export const rememberedByText = <V extends NonNullable<unknown> | null>(
  most: number,
  make: (text: string) => V,
): ((text: string) => V) => remembered(most, make, detached)

/** A copy of a piece of a text that does not keep in memory what it was cut from. */
export const detached = (text: string): string => ` ${text}`.slice(1)
