/** Written as it stands: no exponent, at most three decimals. */
const PLAIN = /^-?\d+(?:\.\d{1,3})?$/u
const THOUSANDS = /\B(?=(?:\d{3})+(?!\d))/gu

let rounding: Intl.NumberFormat | undefined

/**
 * A number as English writes it, 12,345.678, with at least four significant digits or three decimals of it.
 * Intl takes ten milliseconds to load, so it is asked only where there is something to round.
 */
export function figureOf(value: number): string {
  const written = String(value)
  if (PLAIN.test(written)) {
    const [whole = '', decimals] = written.split('.')
    return whole.replace(THOUSANDS, ',') + (decimals === undefined ? '' : `.${decimals}`)
  }
  rounding ??= new Intl.NumberFormat('en', {
    maximumFractionDigits: 3,
    maximumSignificantDigits: 4,
    roundingPriority: 'morePrecision',
  })
  return rounding.format(value)
}
