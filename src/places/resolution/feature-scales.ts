// Scales that bring a fact to a feature of 0 to 1.

/** A condition as a feature. */
export const flag = (condition: boolean): number => (condition ? 1 : 0)

/** 1 at no distance, falling to 0.37 at `scale`. */
export const closeness = (distance: number, scale: number): number => Math.exp(-distance / scale)

/** A sum that may be large: 0.5 at one, never more than 1. */
export const saturated = (sum: number): number => sum / (1 + sum)
