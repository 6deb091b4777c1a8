// Values of options that the command line and the library take alike.

const DAY = /^\d{4}-\d{2}-\d{2}$/u

/** A day of the calendar, as 2025-04-28? */
export function isDay(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`)
  return DAY.test(value) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)
}

/** "GB" of "gb" and "UK": the code of ISO 3166-1 that a code stands for; null where it stands for no country. */
export function countryOf(code: string): string | null {
  const region = /^[A-Za-z]{2}$/u.test(code) ? new Intl.Locale(`und-${code}`).region : undefined
  return region !== undefined && region !== 'ZZ' && regionName(region) !== undefined ? region : null
}

const regionName = (region: string): string | undefined =>
  new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(region)
