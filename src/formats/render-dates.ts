// Dates of a record in words: 2025-04-28 is 28 April 2025, 2024-23 autumn 2024, 199X the 1990s.
import { dictionary } from '../core/dictionary.ts'
import { capitalised } from '../core/parse-list.ts'
import { MONTHS } from '../lexicons/calendar.ts'

/** The full names come first of each month. */
const MONTH_NAMES: readonly string[] = Array.from({ length: 12 }, (_, i) => {
  const [name = ''] = Object.keys(MONTHS).filter((key) => MONTHS[key] === i + 1)
  return capitalised(name)
})

/** Seasons, quarters and halves by their EDTF code. */
const PARTS = dictionary<string>({
  '21': 'spring',
  '22': 'summer',
  '23': 'autumn',
  '24': 'winter',
  '33': 'first quarter of',
  '34': 'second quarter of',
  '35': 'third quarter of',
  '36': 'fourth quarter of',
  '40': 'first half of',
  '41': 'second half of',
})

/** An EDTF date as English writes it; as it stands where it is of no kind that records have. */
export function dateWords(edtf: string): string {
  const [from = '', to] = edtf.split('/')
  return to === undefined ? pointWords(from) : `${pointWords(from)} – ${pointWords(to)}`
}

function pointWords(edtf: string): string {
  const {
    year = '',
    month,
    day,
    clock,
  } = /^(?<year>-?\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d)(?:T(?<clock>\S+))?)?)?$/u.exec(edtf)?.groups ?? {}
  if (!year) return periodWords(edtf)
  const years = yearWords(Number(year))
  if (!month) return years
  const name = MONTH_NAMES[Number(month) - 1]
  if (!name) return PARTS[month] ? `${PARTS[month]} ${years}` : edtf
  const date = day ? `${Number(day)} ${name} ${years}` : `${name} ${years}`
  return clock ? `${date}, ${clock.replace(/Z$/u, ' UTC')}` : date
}

/** Year nought is 1 BC. */
const yearWords = (year: number): string => (year <= 0 ? `${1 - year} BC` : year < 1000 ? `AD ${year}` : String(year))

/** 199X, 19XX */
function periodWords(edtf: string): string {
  const { decade, century } = /^(?:(?<decade>\d{3})X|(?<century>\d\d)XX)$/u.exec(edtf)?.groups ?? {}
  if (decade) return `${decade}0s`
  return century ? `${ordinalOf(Number(century) + 1)} century` : edtf
}

function ordinalOf(count: number): string {
  const isTeen = count % 100 > 10 && count % 100 < 14
  const ending = isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][count % 10] ?? 'th')
  return `${count}${ending}`
}
