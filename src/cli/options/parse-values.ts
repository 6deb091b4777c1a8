// Parsers of the values of options. Each throws a UserError that says what the value has to be.
import { KINDS, type Kind } from '../../core/analysis.ts'
import type { Role } from '../../core/article.ts'
import { UserError } from '../../core/errors.ts'
import { countryOf, isDay } from '../../core/option-values.ts'
import { ROLES } from '../../core/roles.ts'
import { didYouMean } from '../../core/suggest.ts'

/** A parser that lets these words pass. */
export const oneOf =
  <T extends string>(flag: string, choices: readonly T[]) =>
  (value: string): T => {
    const choice = choices.find((each) => each === value)
    if (choice) return choice
    const hint = didYouMean(value, choices)
    throw new UserError('usage', `${flag} is one of ${choices.join(', ')}, not "${value}"${hint}`)
  }

/** "people,quotes": kinds in any order, also over several --only. */
export function parseKinds(value: string, before: readonly Kind[] = []): readonly Kind[] {
  const kinds = value.split(',').map((kind) => parseKind(kind.trim()))
  return [...new Set([...before, ...kinds])]
}

function parseKind(value: string): Kind {
  const within = PART_OF.get(value)
  if (!within) return oneOf('--only', KINDS)(value)
  throw new UserError('usage', `--only has no "${value}": they are among ${within} (--only ${within})`)
}

/** Words that users try, with the kind that has them. */
const PART_OF: ReadonlyMap<string, Kind> = new Map([
  ['ages', 'numbers'],
  ['dates', 'numbers'],
  ['locations', 'places'],
  ['money', 'numbers'],
  ['quotations', 'quotes'],
  ['speakers', 'quotes'],
  ['times', 'numbers'],
])

/** "body,blockquote": roles in any order, also over several --roles. */
export function parseRoles(value: string, before: readonly Role[] = []): readonly Role[] {
  const roles = value.split(',').map((role) => oneOf('--roles', ROLES)(role.trim()))
  return [...new Set([...before, ...roles])]
}

/** Every value of an option that may come again. */
export const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value]

/** Words with commas between, of one option or of several. */
export const collectWords = (value: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  ...value
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== ''),
]

export function parseJobs(value: string): number {
  const jobs = Number(value)
  if (/^\d+$/u.test(value) && jobs >= 1 && jobs <= 512) return jobs
  throw new UserError('usage', `--jobs is a number of workers, 1 to 512, not "${value}"`)
}

export function parseRows(value: string): number {
  const rows = Number(value)
  if (Number.isSafeInteger(rows) && rows > 0) return rows
  throw new UserError('usage', `--top is a number of rows, not "${value}"`)
}

export function parseConfidence(value: string): number {
  const share = Number(value)
  if (/^\d*\.?\d+$/u.test(value) && share <= 1) return share
  throw new UserError('usage', `--min-confidence is a number from 0 to 1, such as 0.8, not "${value}"`)
}

export function parseDay(value: string): string {
  if (isDay(value)) return value
  throw new UserError('usage', `--reference-date is a day such as 2025-04-28, not "${value}"`)
}

/** "gb", "UK": a code of ISO 3166, or one that stands for it. */
export function parseCountry(value: string): string {
  const country = countryOf(value)
  if (country !== null) return country
  throw new UserError('usage', `--bias is a country's code of two letters, such as US or GB, not "${value}"`)
}

export function parseEncoding(value: string): string {
  try {
    new TextDecoder(value)
    return value
  } catch {
    throw new UserError('usage', `--encoding: no encoding is called "${value}"; try utf-8, windows-1251 or shift_jis`)
  }
}
