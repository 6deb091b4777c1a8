/** A file made from lists or packages, as it should be. */
export interface PackedFile {
  /** From the root of the repository. */
  readonly path: string
  readonly content: Uint8Array | string
  /** The sources, for people. */
  readonly summary: string
}
