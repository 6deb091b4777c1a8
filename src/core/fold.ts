const MARKS = /\p{M}/gu

/** Lower case without accents and apostrophes: how names are looked up. */
export const fold = (text: string): string => {
  const lower = text.toLowerCase()
  return /^[a-z ]*$/u.test(lower) ? lower : lower.normalize('NFD').replace(MARKS, '').replace(/['’.]/gu, '')
}
