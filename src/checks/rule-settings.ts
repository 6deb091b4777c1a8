import type { Role } from '../core/article.ts'
import type { Severity } from '../core/finding.ts'
import { RULES, ruleNamed } from './index.ts'
import type { Level, OptionsOf, Rule, Specs } from './rule.ts'

/** A rule's settings in a config: its level alone, or more. Options stand beside these by their names. */
export interface RuleConfig {
  readonly level?: Level
  readonly scope?: readonly Role[]
  readonly exceptions?: readonly string[]
  readonly [option: string]: unknown
}

export type RulesConfig = Readonly<Record<string, Level | RuleConfig>>

/** `newsparse.config.json`. */
export interface Config {
  readonly $schema?: string
  readonly failOn?: Severity
  readonly rules?: RulesConfig
  readonly overrides?: readonly { readonly files: readonly string[]; readonly rules: RulesConfig }[]
  readonly require?: readonly string[]
  readonly baseline?: string
  readonly roster?: string
  /** Files that are not checked. */
  readonly ignore?: readonly string[]
}

/** A rule as it is to be run. */
export interface Setting {
  readonly rule: Rule
  readonly level: Level
  readonly scope: readonly Role[]
  /** Phrases of the text: a finding within one of them is none. */
  readonly exceptions: readonly string[]
  readonly options: OptionsOf<Specs>
}

/** The settings of all rules: their defaults, and over them what each of the layers says, the later the stronger. */
export function settingsOf(layers: readonly RulesConfig[]): Setting[] {
  return RULES.map((rule) => layers.reduce((setting, layer) => changed(setting, layer[rule.name]), defaultsOf(rule)))
}

function defaultsOf(rule: Rule): Setting {
  const options = Object.fromEntries(Object.entries(rule.options).map(([name, spec]) => [name, spec.default]))
  return { rule, level: rule.level, scope: rule.scope, exceptions: [], options }
}

function changed(setting: Setting, change: Level | RuleConfig | undefined): Setting {
  if (change === undefined) return setting
  if (typeof change === 'string') return { ...setting, level: change }
  const { level = setting.level, scope = setting.scope, exceptions = setting.exceptions, ...options } = change
  return { ...setting, level, scope, exceptions, options: { ...setting.options, ...options } as OptionsOf<Specs> }
}

/** The layers of a config that count for a file: its rules, and those of the overrides whose globs match. */
export function layersFor(config: Config, matches: (globs: readonly string[]) => boolean): RulesConfig[] {
  const overrides = (config.overrides ?? []).filter(({ files }) => matches(files))
  return [config.rules ?? {}, ...overrides.map(({ rules }) => rules)]
}

/** The level at which a rule reports when it is asked for though it is off. */
export const levelWhenOn = (name: string): Severity => {
  const level = ruleNamed(name)?.level
  return level === undefined || level === 'off' ? 'warning' : level
}
