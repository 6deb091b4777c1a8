/** Letters by which a paragraph is known again. */
const OPENING = 30
/** The part of a body that is looked at (code units). */
const MAX_BODY = 300_000

/** A test whether a paragraph stands in a body of text, by its opening; for a body whose paragraphs may be parted elsewhere. */
export function knownTest(body: readonly string[]): (paragraph: string) => boolean {
  const words =
    body
      .join(' ')
      .slice(0, MAX_BODY)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  const openings = new Set(words.map((_, i) => openingOf(words, i)))
  return (paragraph) => {
    const opening = openingOf(
      paragraph
        .slice(0, OPENING * 4)
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? [],
      0,
    )
    return opening.length === OPENING && openings.has(opening)
  }
}

function openingOf(words: readonly string[], from: number): string {
  let letters = ''
  for (let i = from; i < words.length && letters.length < OPENING; i++) letters += words[i]
  return letters.slice(0, OPENING)
}
