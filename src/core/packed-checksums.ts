/** Checksums of the packed files in dist/ by their names. The build fills them in; from src nothing is checked. */
export const PACKED_CHECKSUMS: ReadonlyMap<string, number> = new Map()
