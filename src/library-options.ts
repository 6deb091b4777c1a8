// Validates the arguments of the library. Not all callers have a type checker, and a mistyped option would change nothing, in silence.
import type { AnalyseOptions } from './analyse.ts'
import { KINDS } from './core/analysis.ts'
import { countryOf, isDay } from './core/option-values.ts'
import { ROLES } from './core/roles.ts'
import { didYouMean } from './core/suggest.ts'

interface Allowed {
  /** The end of "option x is …". */
  readonly says: string
  readonly isRight: (value: unknown) => boolean
}

const isString = (value: unknown): value is string => typeof value === 'string'
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isListOf = (value: unknown, isRight: (each: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(isRight)

const flag: Allowed = { says: 'true or false', isRight: (value) => typeof value === 'boolean' }
const listOf = (words: readonly string[]): Allowed => ({
  says: `a list of ${words.join(', ')}`,
  isRight: (value) => isListOf(value, (each) => isString(each) && words.includes(each)),
})

const SIDES: readonly unknown[] = ['before', 'after', 'both']

/** The options of `extract`. */
export const EXTRACT_OPTIONS = {
  only: listOf(KINDS),
  roles: listOf(ROLES),
  minConfidence: {
    says: 'a number from 0 to 1',
    isRight: (value) => typeof value === 'number' && value >= 0 && value <= 1,
  },
  referenceDate: { says: 'a day such as "2025-04-28"', isRight: (value) => isString(value) && isDay(value) },
  bias: {
    says: 'the code of a country, such as "US"',
    isRight: (value) => value === null || (isString(value) && countryOf(value) === value),
  },
  candidates: flag,
  demonyms: flag,
  explain: flag,
  withText: flag,
  cues: {
    says: 'a list of { verb, side: "before", "after" or "both" }',
    isRight: (value) => isListOf(value, (each) => isObject(each) && isString(each.verb) && SIDES.includes(each.side)),
  },
  speakers: {
    says: 'a list of { name, forms: a list of strings }',
    isRight: (value) =>
      isListOf(value, (each) => isObject(each) && isString(each.name) && isListOf(each.forms, isString)),
  },
  model: { says: 'what readModel returns, or null', isRight: (value) => value === null || isModel(value) },
  rankers: { says: 'a model of the rankers', isRight: isObject },
  path: { says: 'a string or null', isRight: (value) => value === null || isString(value) },
  id: { says: 'anything', isRight: () => true },
} as const satisfies Readonly<Record<keyof AnalyseOptions, Allowed>>

const isModel = (value: unknown): boolean => isObject(value) && isObject(value.first)

/** The options of `extractPage`. */
export const PAGE_OPTIONS = {
  ...EXTRACT_OPTIONS,
  format: { says: '"html" or "markdown"', isRight: (value) => value === 'html' || value === 'markdown' },
} as const satisfies Readonly<Record<string, Allowed>>

/** Throws a TypeError that names the first wrong argument and says what it may be. */
export function validate(
  caller: string,
  text: { readonly name: string; readonly value: unknown },
  options: unknown,
  allowed: Readonly<Record<string, Allowed>>,
): void {
  if (!isString(text.value)) throw new TypeError(`${caller}: ${text.name} is a string, not ${shown(text.value)}`)
  if (!isObject(options)) throw new TypeError(`${caller}: options is an object, not ${shown(options)}`)
  for (const [name, value] of Object.entries(options)) {
    const rule = Object.hasOwn(allowed, name) ? allowed[name] : undefined
    if (!rule) {
      const names = Object.keys(allowed)
      throw new TypeError(
        `${caller}: there is no option ${name}${didYouMean(name, names)}; there are ${names.join(', ')}`,
      )
    }
    if (value !== undefined && !rule.isRight(value))
      throw new TypeError(`${caller}: option ${name} is ${rule.says}, not ${shown(value)}`)
  }
}

/** A value in a few words: "an object" tells more than all that is in it. */
function shown(value: unknown): string {
  if (isString(value)) return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value)
  if (Array.isArray(value)) return `[${value.slice(0, 3).map(shown).join(', ')}${value.length > 3 ? ', …' : ''}]`
  if (isObject(value)) return 'an object'
  return typeof value === 'function' ? 'a function' : String(value)
}
