/** The words of four letters and more, and those of them with a capital: titles and headlines write most of them so. */
export function countLongWords(text: string): { readonly words: number; readonly capitals: number } {
  const long = text.match(/\p{L}[\p{L}’']{3,}/gu) ?? []
  return { words: long.length, capitals: long.filter((word) => /^\p{Lu}/u.test(word)).length }
}
