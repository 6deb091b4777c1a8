// Random choices that a seed repeats.

export interface Random {
  /** From 0 to below `limit`. */
  readonly below: (limit: number) => number
  readonly pick: <T>(from: readonly T[]) => T
  /** Between none and `most` of what `make` makes. */
  readonly several: <T>(most: number, make: () => T) => T[]
  /** True once in `n` times. */
  readonly oneIn: (n: number) => boolean
}

/** Mulberry32 (Tommy Ettinger, public domain). */
export function randomOf(seed: number): Random {
  let state = seed | 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  return {
    below,
    pick: (from) => from[below(from.length)] as (typeof from)[number],
    several: (most, make) => Array.from({ length: below(most + 1) }, make),
    oneIn: (n) => below(n) === 0,
  }
}
