/** Written as it stands: no exponent, at most three decimals. */
const PLAIN = /^-?\d+(?:\.\d{1,3})?$/u
const THOUSANDS = /\B(?=(?:\d{3})+(?!\d))/gu

let intl: Intl.NumberFormat | undefined

/**
 * A number as English writes it, 12,345.678: to three decimals or four significant digits, whichever say more.
 * Intl takes ten milliseconds to load, so it is asked only for the very large and the very small.
 */
export function figureOf(value: number): string {
  const size = Math.abs(value)
  if (size !== 0 && (size >= 1e15 || size < 1e-5 || Number.isNaN(size))) return formatOfIntl().format(value)
  const [whole = '', decimals = ''] = (PLAIN.test(String(value)) ? String(value) : rounded(value)).split('.')
  const significant = decimals.replace(/0+$/u, '')
  return whole.replace(THOUSANDS, ',') + (significant === '' ? '' : `.${significant}`)
}

/** Halves go up: 1.0005, which is a little less in binary, is 1.001. */
function rounded(value: number): string {
  const upward = value * (1 + Number.EPSILON)
  return Math.abs(value) < 1 ? upward.toPrecision(4) : upward.toFixed(3)
}

/** "1 word", "1,234 words" */
export const wordCount = (words: number): string => `${figureOf(words)} ${words === 1 ? 'word' : 'words'}`

function formatOfIntl(): Intl.NumberFormat {
  intl ??= new Intl.NumberFormat('en', {
    maximumFractionDigits: 3,
    maximumSignificantDigits: 4,
    roundingPriority: 'morePrecision',
  })
  return intl
}
