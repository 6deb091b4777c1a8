// The clock time of a day as EDTF: "9 a.m. EST Tuesday" is 2025-04-29T09:00-05:00.
import { dictionary } from '../../core/dictionary.ts'

const CLOCK =
  /(?<![\d:.])(?:(?<hour>\d{1,2})(?:[:.](?<minute>[0-5]\d))?\s?(?<half>[ap])\.?m\b|(?<hour2>\d{1,2}):(?<minute2>[0-5]\d)(?![:\d])|\bnoon\b|\bmidday\b)/giu

/** Zones of one offset only, in lower case; "ET" and "IST" have two. */
const OFFSETS: Readonly<Record<string, string>> = dictionary({
  bst: '+01:00',
  cdt: '-05:00',
  cest: '+02:00',
  cet: '+01:00',
  eat: '+03:00',
  edt: '-04:00',
  est: '-05:00',
  gmt: 'Z',
  hkt: '+08:00',
  jst: '+09:00',
  mdt: '-06:00',
  msk: '+03:00',
  mst: '-07:00',
  pdt: '-07:00',
  pst: '-08:00',
  sast: '+02:00',
  sgt: '+08:00',
  utc: 'Z',
})

/** The day with the clock time that stands beside it; the day alone where the time is no point or not sure. */
export function withClock(edtf: string | null | undefined, time: string): string | null {
  const clock = edtf && /^\d{4}-\d\d-\d\d$/u.test(edtf) ? clockOf(time) : null
  return edtf ? edtf + (clock ?? '') : null
}

function clockOf(time: string): string | null {
  const [only, second] = [...time.matchAll(CLOCK)]
  if (!only || second) return null
  const { hour, minute = '00', half, hour2, minute2 = '00' } = only.groups ?? {}
  const zone = OFFSETS[/[a-z]+$/iu.exec(time)?.[0].toLowerCase() ?? ''] ?? ''
  if (hour === undefined)
    return hour2 === undefined ? 'T12:00' : Number(hour2) < 24 ? `T${hour2.padStart(2, '0')}:${minute2}${zone}` : null
  if (Number(hour) < 1 || Number(hour) > 12) return null
  const hours = (Number(hour) % 12) + (half?.toLowerCase() === 'p' ? 12 : 0)
  return `T${String(hours).padStart(2, '0')}:${minute}${zone}`
}
