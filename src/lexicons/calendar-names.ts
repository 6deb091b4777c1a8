// Names of months and weekdays with their abbreviations in news style (AP Stylebook and common use).
// Source: compiled for newsparse from general knowledge. Licence: MIT, as newsparse.
import { parseList } from '../core/parse-list.ts'

/** Names of months with their abbreviations in news style (AP Stylebook and common use), and their numbers. */
export const MONTHS: Readonly<Record<string, number>> = {
  apr: 4,
  april: 4,
  aug: 8,
  august: 8,
  dec: 12,
  december: 12,
  feb: 2,
  february: 2,
  jan: 1,
  january: 1,
  jul: 7,
  july: 7,
  jun: 6,
  june: 6,
  mar: 3,
  march: 3,
  may: 5,
  nov: 11,
  november: 11,
  oct: 10,
  october: 10,
  sep: 9,
  sept: 9,
  september: 9,
}

/** Names of weekdays with their abbreviations. */
export const WEEKDAYS = parseList(`
  fri
  friday
  mon
  monday
  sat
  saturday
  sun
  sunday
  thu
  thur
  thurs
  thursday
  tue
  tues
  tuesday
  wed
  wednesday
`)
