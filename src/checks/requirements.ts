// Requirements of a pipeline for an article: --require 'quotes>=2', 'person:Vladimir Putin', 'no unattributed'.
import type { Analysis } from '../core/analysis.ts'
import { UserError } from '../core/errors.ts'
import type { Problem, RuleSummary } from '../core/finding.ts'
import { keysOf } from './compared-words.ts'
import type { Reading } from './rule.ts'
import type { Setting } from './rule-settings.ts'

/** The findings of `--require` as reports list them, beside the rules. */
export const REQUIRE: RuleSummary = {
  name: 'require',
  summary: 'the article does not have what is required',
  level: 'error',
  what: 'What `--require`, or `require` in the config, demands of every article is not met.',
  why: 'A pipeline that goes on without it would go on with nothing.',
}

const COUNTED = ['people', 'organizations', 'places', 'numbers', 'quotes', 'speakers', 'words'] as const
const NAMED = ['person', 'organization', 'place', 'speaker'] as const
const COMPARISONS = ['>=', '<=', '==', '!=', '>', '<', '='] as const

type Counted = (typeof COUNTED)[number]
type Named = (typeof NAMED)[number]

/** A demand, as it was written and as it is understood. */
export type Requirement = { readonly written: string } & (
  | { readonly kind: 'count'; readonly what: Counted; readonly comparison: string; readonly number: number }
  | { readonly kind: 'name'; readonly what: Named; readonly name: string }
  | { readonly kind: 'none'; readonly rules: readonly string[] }
)

const COUNT = new RegExp(
  `^(?<what>${COUNTED.join('|')})\\s*(?<comparison>${COMPARISONS.join('|')})\\s*(?<number>\\d+)$`,
  'u',
)
const NAME = new RegExp(`^(?<what>${NAMED.join('|')}):\\s*(?<name>\\S.*)$`, 'u')
const NONE = /^no\s+(?<rule>[a-z/-]+)$/u

/** Reads a demand. "no unattributed" means the rules whose name is or ends so. */
export function parseRequirement(written: string, ruleNames: readonly string[]): Requirement {
  const text = written.trim()
  const { what, comparison = '', number } = COUNT.exec(text)?.groups ?? {}
  if (what) return { written, kind: 'count', what: what as Counted, comparison, number: Number(number) }
  const named = NAME.exec(text)?.groups
  if (named?.what && named.name) return { written, kind: 'name', what: named.what as Named, name: named.name.trim() }
  const wanted = NONE.exec(text)?.groups?.rule
  const rules = ruleNames.filter((name) => name === wanted || name.endsWith(`/${wanted}`))
  if (wanted && rules.length > 0) return { written, kind: 'none', rules }
  if (wanted)
    throw new UserError('usage', `--require "${written}": no rule is called ${wanted}; newsparse rules lists them`)
  const forms = `'quotes>=2', 'person:Jane Roe' or 'no unattributed'`
  throw new UserError(
    'usage',
    `--require "${written}": is not understood; write ${forms} (${[...COUNTED, ...NAMED].join(', ')})`,
  )
}

/** The problem where the requirement is not met; it concerns the article as a whole. */
export function problemOf(
  requirement: Requirement,
  reading: Reading,
  settings: readonly Setting[],
  run: (setting: Setting, reading: Reading) => readonly Problem[],
): Problem[] {
  const says = (found: string): Problem[] => [
    { text: '', start: 0, end: 0, message: `required: ${requirement.written}; ${found}` },
  ]
  switch (requirement.kind) {
    case 'count': {
      const count = countOf(requirement.what, reading.analysis)
      return holds(count, requirement.comparison, requirement.number) ? [] : says(`found ${count}`)
    }
    case 'name': {
      const names = namesOf(requirement.what, reading.analysis)
      return names.some((name) => keysOf(name) === keysOf(requirement.name)) ? [] : says('not found')
    }
    case 'none': {
      const wanted = settings.filter(({ rule }) => requirement.rules.includes(rule.name))
      const found = wanted.flatMap((setting) => run(setting, reading))
      return found.length === 0 ? [] : says(`found ${found.length}`)
    }
  }
}

function holds(count: number, comparison: string, number: number): boolean {
  switch (comparison) {
    case '>=':
      return count >= number
    case '<=':
      return count <= number
    case '>':
      return count > number
    case '<':
      return count < number
    case '!=':
      return count !== number
    default:
      return count === number
  }
}

function countOf(what: Counted, analysis: Analysis): number {
  if (what === 'words') return analysis.source.words
  if (what === 'speakers') return new Set(namesOf('speaker', analysis).map(keysOf)).size
  if (what === 'quotes')
    return (analysis.quotes ?? []).filter(({ kind }) => kind === 'direct' || kind === 'partial').length
  return analysis[what]?.length ?? 0
}

/** The names that the article has: full ones, and the words of their mentions. */
function namesOf(what: Named, { people = [], organizations = [], places = [], quotes = [] }: Analysis): string[] {
  if (what === 'speaker') return quotes.flatMap(({ speaker }) => (speaker ? [speaker.name ?? speaker.text] : []))
  const entities = { person: people, organization: organizations, place: places }[what]
  return entities.flatMap(({ name, mentions }) => [name, ...mentions.map(({ text }) => text)])
}
