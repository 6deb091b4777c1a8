/** A file made from lists or packages, as it should be. */
export interface PackedFile {
  /** From the root of the repository. */
  readonly path: string
  readonly content: Uint8Array | string
  /** What went in, for people. */
  readonly summary: string
}
