import type { Analysis } from '../core/analysis.ts'
import { ARTICLE_ROLES, type Role } from '../core/article.ts'
import { type Problem, SEVERITIES, type Severity } from '../core/finding.ts'
import type { Range } from '../core/span.ts'
import type { RosterEntry } from './roster.ts'

export type { Problem } from '../core/finding.ts'

/** The severity of a rule's findings; a rule that is off is not run. */
export type Level = Severity | 'off'
export const LEVELS = [...SEVERITIES, 'off'] as const

/** A text with its sentences, in text order, and all that was found in it. */
export interface AnalysedText {
  readonly text: string
  readonly sentences: readonly Range[]
  readonly analysis: Analysis
}

/** A text that quotations are compared with. */
export interface Source {
  readonly name: string
  readonly text: string
}

/** The input of a rule: the article, within the rule's scope, and the texts it is compared with. */
export interface Reading extends AnalysedText {
  /** The texts of `--against`: the words as they were said or written. */
  readonly against: readonly Source[]
  /** The text of `--base`: the version before this one. */
  readonly base: AnalysedText | null
  /** The names of the house, with the forms that it accepts; empty where it gives none. */
  readonly roster: readonly RosterEntry[]
  /** The day that the article is of, as 2025-04-28: what it says itself, else `--reference-date`. */
  readonly day: string | null
}

/** The type and meaning of an option; the JSON Schema of the config and the docs are made of these. */
export type OptionSpec =
  | { readonly type: 'integer'; readonly default: number; readonly minimum: number; readonly says: string }
  | { readonly type: 'boolean'; readonly default: boolean; readonly says: string }
  | { readonly type: 'strings'; readonly default: readonly string[]; readonly says: string }
  | { readonly type: 'map'; readonly default: Readonly<Record<string, string>>; readonly says: string }
  | {
      readonly type: 'choice'
      readonly choices: readonly string[]
      readonly default: string
      readonly says: string
    }

type ValueOf<Spec extends OptionSpec> = Extract<OptionSpec, { type: Spec['type'] }>['default']
export type Specs = Readonly<Record<string, OptionSpec>>
/** The values of a rule's options. */
export type OptionsOf<S extends Specs> = { readonly [Name in keyof S]: ValueOf<S[Name]> }

/** The explanation of a rule in `newsparse explain` and docs/checks.md. */
export interface Explanation {
  readonly what: string
  readonly why: string
  /** A text with the fault; a test runs the rule over it. */
  readonly fails: string
  /** The same text without the fault. */
  readonly mend: string
}

/** A rule, as data: one a file. */
export interface Rule<S extends Specs = Specs> {
  readonly name: string
  /** In a few words, what a finding says. */
  readonly summary: string
  readonly level: Level
  /** Roles of the paragraphs that it reads; of the others it sees neither mentions nor quotes. */
  readonly scope: readonly Role[]
  /** The rule is run only where the user gives this. */
  readonly needs?: 'against' | 'base' | 'roster'
  readonly options: S
  readonly explanation: Explanation
  readonly run: (reading: Reading, options: OptionsOf<S>) => Problem[]
}

/** The roles that an article's own words have. */
export const ARTICLE = ARTICLE_ROLES
/** … and those of its running text. */
export const RUNNING: readonly Role[] = ['body', 'blockquote', 'list']

/** Keeps the types of a rule's options for its `run`, and forgets them for the registry. */
export const defineRule = <const S extends Specs>(rule: Rule<S>): Rule => rule as unknown as Rule
