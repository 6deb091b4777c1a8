// Binary search.

/** Index of the first place from `low` to `high` where `isPast` holds; `high` where it holds at none. It must hold from that place on. */
export function partitionPoint(low: number, high: number, isPast: (index: number) => boolean): number {
  while (low < high) {
    const middle = (low + high) >>> 1
    if (isPast(middle)) high = middle
    else low = middle + 1
  }
  return low
}

/** Index of the first of the sorted numbers that is at least `value`. */
export const lowerBound = (sorted: ArrayLike<number>, value: number, low = 0, high = sorted.length): number =>
  partitionPoint(low, high, (index) => (sorted[index] as number) >= value)

/** Index of the first of the sorted numbers that is greater than `value`. */
export const upperBound = (sorted: ArrayLike<number>, value: number, low = 0, high = sorted.length): number =>
  partitionPoint(low, high, (index) => (sorted[index] as number) > value)
