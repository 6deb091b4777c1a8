// English number words.
// Source: compiled for newsparse from English grammar. Licence: MIT, as newsparse.

/** Cardinals below a hundred, and nought. */
export const SMALL_CARDINALS: Readonly<Record<string, number>> = {
  eight: 8,
  eighteen: 18,
  eighty: 80,
  eleven: 11,
  fifteen: 15,
  fifty: 50,
  five: 5,
  forty: 40,
  four: 4,
  fourteen: 14,
  naught: 0,
  nine: 9,
  nineteen: 19,
  ninety: 90,
  nought: 0,
  one: 1,
  seven: 7,
  seventeen: 17,
  seventy: 70,
  six: 6,
  sixteen: 16,
  sixty: 60,
  ten: 10,
  thirteen: 13,
  thirty: 30,
  three: 3,
  twelve: 12,
  twenty: 20,
  two: 2,
  zero: 0,
}

/** Words that multiply what stands before them. */
export const MAGNITUDES: Readonly<Record<string, number>> = {
  billion: 1e9,
  bln: 1e9,
  bn: 1e9,
  crore: 1e7,
  crores: 1e7,
  hundred: 100,
  lakh: 1e5,
  lakhs: 1e5,
  million: 1e6,
  mln: 1e6,
  mm: 1e6,
  mn: 1e6,
  quadrillion: 1e15,
  thousand: 1e3,
  tln: 1e12,
  tn: 1e12,
  trillion: 1e12,
  trn: 1e12,
}

/** Letters that multiply only where they touch a figure. */
export const GLUED_MAGNITUDES: Readonly<Record<string, number>> = { B: 1e9, K: 1e3, M: 1e6, MM: 1e6, k: 1e3 }

/** Letters that multiply where a currency sign stands before the figure: "$5m". */
export const MONEY_MAGNITUDES: Readonly<Record<string, number>> = {
  B: 1e9,
  K: 1e3,
  M: 1e6,
  MM: 1e6,
  T: 1e12,
  b: 1e9,
  k: 1e3,
  m: 1e6,
  t: 1e12,
}

/** Counting words that stand as a noun: "two dozen", "a score of". */
export const COLLECTIVES: Readonly<Record<string, number>> = { doz: 12, dozen: 12, dozens: 12, dozs: 12 }

/** Vague plurals and the range that they stand for, as annotators of news read them. */
export const VAGUE: Readonly<Record<string, readonly [number, number]>> = {
  billions: [1e9, 1e10],
  crores: [1e7, 1e8],
  dozens: [12, 120],
  hundreds: [100, 1e3],
  lakhs: [1e5, 1e6],
  millions: [1e6, 1e7],
  scores: [20, 200],
  tens: [10, 100],
  thousands: [1e3, 1e4],
  trillions: [1e12, 1e13],
}

/** Ordinals that are not made with -th of their cardinal, and those of the tens. */
export const ORDINALS: Readonly<Record<string, number>> = {
  billionth: 1e9,
  eighteenth: 18,
  eighth: 8,
  eightieth: 80,
  eleventh: 11,
  fifteenth: 15,
  fifth: 5,
  fiftieth: 50,
  first: 1,
  fortieth: 40,
  fourteenth: 14,
  fourth: 4,
  hundredth: 100,
  millionth: 1e6,
  nineteenth: 19,
  nineth: 9,
  ninetieth: 90,
  ninth: 9,
  second: 2,
  seventeenth: 17,
  seventh: 7,
  seventieth: 70,
  sixteenth: 16,
  sixth: 6,
  sixtieth: 60,
  tenth: 10,
  third: 3,
  thirteenth: 13,
  thirtieth: 30,
  thousandth: 1e3,
  trillionth: 1e12,
  twelfth: 12,
  twentieth: 20,
}

/** Fractions that have a name of their own beside the ordinals. */
export const FRACTIONS: Readonly<Record<string, number>> = {
  half: 1 / 2,
  halves: 1 / 2,
  quarter: 1 / 4,
  quarters: 1 / 4,
}

/** One-character fractions. */
export const FRACTION_SIGNS: Readonly<Record<string, number>> = {
  '¼': 1 / 4,
  '½': 1 / 2,
  '¾': 3 / 4,
  '⅐': 1 / 7,
  '⅑': 1 / 9,
  '⅒': 1 / 10,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '⅕': 1 / 5,
  '⅖': 2 / 5,
  '⅗': 3 / 5,
  '⅘': 4 / 5,
  '⅙': 1 / 6,
  '⅚': 5 / 6,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
}
