import { ABSOLUTE } from './absolute.ts'
import { type DatesForm, datesForm } from './date-pattern.ts'
import { RELATIVE } from './relative.ts'
import { SPANS } from './spans.ts'
import { TIMES } from './times.ts'

/** Dates and times of every kind, the more special before those that they begin with. */
export const dates: DatesForm = datesForm('dates and times', [...TIMES, ...ABSOLUTE, ...SPANS, ...RELATIVE])
