/** So many answers are kept; then all are forgotten, so that memory stays bounded. */
const MOST = 4000

/** A function of a string that answers at once what it was asked before: the same names come up in a text again and again. */
export function remember<T>(answer: (question: string) => T): (question: string) => T {
  const known = new Map<string, { readonly value: T }>()
  return (question) => {
    const found = known.get(question)
    if (found) return found.value
    const value = answer(question)
    if (known.size >= MOST) known.clear()
    known.set(question, { value })
    return value
  }
}
