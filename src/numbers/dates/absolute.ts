// Dates that need no day of writing, in the order in which they are tried.

import type { DatePattern } from './date-pattern.ts'
import { DAY_MONTH, HOLIDAY, ISO, MONTH_DAY, MONTH_NUMBER, MONTH_YEAR, NUMERIC, SLASHED, YEAR_LAST } from './days.ts'
import { CENTURY, DECADE, QUARTER, SEASON_ALONE, SEASON_RANGE, SEASON_YEAR, WEEK, WEEK_NUMBER } from './periods.ts'
import { ERA, YEAR_ALONE, YEAR_NAMED } from './years.ts'

/** The special forms come before the plain ones that they begin with. */
export const ABSOLUTE: readonly DatePattern[] = [
  ERA,
  ISO,
  NUMERIC,
  MONTH_NUMBER,
  YEAR_LAST,
  WEEK_NUMBER,
  WEEK,
  MONTH_DAY,
  DAY_MONTH,
  SEASON_YEAR,
  QUARTER,
  MONTH_YEAR,
  CENTURY,
  DECADE,
  SEASON_RANGE,
  SLASHED,
  HOLIDAY,
  SEASON_ALONE,
  YEAR_NAMED,
  YEAR_ALONE,
]
