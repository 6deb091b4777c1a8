import { createHash } from 'node:crypto'

/**
 * The texts that an output holds already: 16 bytes of a hash for each, in memory that workers share. It is filled before they start,
 * so that they only look.
 */
export interface KnownArticles {
  readonly slots: Uint32Array
  readonly size: number
}

/** By what an article is known again, beside its text: its id, else its path. */
export interface ArticleKey {
  readonly path: string | null
  readonly id: unknown
}

/** Words of 32 bits of a hash. */
const WORDS = 4
const MIN_SLOTS = 1024

export const noKnownArticles = (): KnownArticles => ({ slots: slotsFor(MIN_SLOTS), size: 0 })

const slotsFor = (count: number): Uint32Array => new Uint32Array(new SharedArrayBuffer(count * WORDS * 4))

/** With one text more; `known` itself is not to be used any longer. `sha256` is that of its record. */
export function withArticle(known: KnownArticles, article: ArticleKey, sha256: string): KnownArticles {
  const count = known.slots.length / WORDS
  const { slots } = known.size * 2 < count ? known : grown(known)
  const hash = hashOf(article, sha256)
  const at = slotOf(slots, hash)
  if (slots[at] !== 0) return { slots, size: known.size }
  slots.set(hash, at)
  return { slots, size: known.size + 1 }
}

export function isKnown({ slots }: KnownArticles, article: ArticleKey, text: string): boolean {
  const sha256 = createHash('sha256').update(text, 'utf8').digest('hex')
  return slots[slotOf(slots, hashOf(article, sha256))] !== 0
}

function hashOf({ path, id }: ArticleKey, sha256: string): Uint32Array {
  const name = id === null || id === undefined ? `path ${path}` : `id ${JSON.stringify(id)}`
  const digest = createHash('sha256').update(`${sha256} ${name}`).digest()
  const hash = Uint32Array.from({ length: WORDS }, (_, i) => digest.readUInt32LE(i * 4))
  hash[0] = (hash[0] ?? 0) || 1 // 0 marks an empty slot
  return hash
}

/** The slot of the hash, or the empty slot where it would be. */
function slotOf(slots: Uint32Array, hash: Uint32Array): number {
  const count = slots.length / WORDS
  for (let slot = (hash[1] ?? 0) % count; ; slot = (slot + 1) % count) {
    const at = slot * WORDS
    if (slots[at] === 0 || hash.every((word, i) => slots[at + i] === word)) return at
  }
}

function grown({ slots, size }: KnownArticles): KnownArticles {
  const larger = slotsFor((slots.length / WORDS) * 2)
  for (let at = 0; at < slots.length; at += WORDS) {
    const hash = slots.subarray(at, at + WORDS)
    if (hash[0] !== 0) larger.set(hash, slotOf(larger, hash))
  }
  return { slots: larger, size }
}
