/** The number of texts a property is tried on: all of them, or the share that `config/vitest.fast.config.ts` sets. */
export const runs = (most: number): { readonly numRuns: number } => ({
  numRuns: Math.ceil(most * Number(process.env['PROPERTY_SHARE'] ?? 1)),
})
