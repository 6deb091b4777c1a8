/** Two-digit years of a text: 87 is 1987, 24 is 2024. */
export const fullYear = (year: number): number => (year >= 100 ? year : year < 50 ? 2000 + year : 1900 + year)
