// The options and files that hold for a whole run of `check`, read before its first article.
import { RULE_NAMES, ruleNamed } from '../../checks/index.ts'
import { parseRequirement, type Requirement } from '../../checks/requirements.ts'
import type { RosterEntry } from '../../checks/roster.ts'
import type { Source } from '../../checks/rule.ts'
import type { RulesConfig } from '../../checks/rule-settings.ts'
import { UserError } from '../../core/errors.ts'
import type { Severity } from '../../core/finding.ts'
import { memoize } from '../../core/memoize.ts'
import type { FindingsFormatName } from '../../formats/findings/index.ts'
import { findInputs, MARKDOWN_EXTENSIONS } from '../input/find-inputs.ts'
import { type ExtractFlags, type ReadOptions, readOptions } from '../options/flags.ts'
import { readSpeakers } from '../options/user-lists.ts'
import { type BaseOf, baseFinder } from './base-version.ts'
import { readBaseline } from './baseline-file.ts'
import { readCheckTexts } from './check-texts.ts'
import { type ConfigFile, configFinder, noConfig, ownPath, readConfig } from './config-file.ts'
import { levelsOf } from './file-settings.ts'

/** The options of `check` as commander gives them. */
export type CheckFlags = Pick<
  ExtractFlags,
  'inputFormat' | 'textField' | 'idField' | 'encoding' | 'referenceDate' | 'color' | 'output' | 'jobs' | 'watch'
> & {
  readonly format?: FindingsFormatName
  readonly failOn?: Severity
  readonly exitZero?: true
  readonly rule?: readonly string[]
  readonly only?: readonly string[]
  readonly against?: readonly string[]
  readonly base?: string
  readonly changed?: true
  readonly roster?: string
  readonly require?: readonly string[]
  readonly config?: string | boolean
  readonly printConfig?: true
  readonly baseline?: string
  readonly updateBaseline?: true
} & { readonly [shorthand in Exclude<FindingsFormatName, 'text'>]?: true }

/** All that is known before the first article is read. */
export interface Plan {
  readonly flags: CheckFlags
  readonly levels: RulesConfig
  readonly requirements: readonly Requirement[]
  readonly configOf: (path: string | null) => Promise<ConfigFile>
  readonly against: readonly Source[]
  readonly baseOf: BaseOf
  readonly rosterOf: (file: ConfigFile) => readonly RosterEntry[]
}

export async function planOf(flags: CheckFlags): Promise<Plan> {
  if (flags.changed && flags.base === undefined)
    throw new UserError('usage', '--changed: name the version before with --base')
  refuseIdle(flags)
  const options = readOptions(flags)
  const read = memoize(MAX_ROSTERS, readSpeakers)
  if (flags.roster !== undefined) read(flags.roster)
  if (flags.baseline !== undefined && !flags.updateBaseline) readBaseline(flags.baseline)
  return {
    flags,
    levels: levelsOf(flags.rule ?? [], flags.only),
    requirements: (flags.require ?? []).map((written) => parseRequirement(written, RULE_NAMES)),
    configOf: await configSource(flags.config),
    against: await sourcesOf(flags.against ?? [], options),
    baseOf: await baseFinder(flags.base, options, flags.referenceDate),
    rosterOf: (file) => {
      const path = flags.roster ?? rosterIn(file)
      return path === null ? [] : read(path)
    },
  }
}

/** A rule that `--only` names but nothing feeds would find nothing, which looks like a pass. A config may feed a roster. */
function refuseIdle({ only = [], against = [], base, roster, config }: CheckFlags): void {
  const isMissing = {
    against: against.length === 0,
    base: base === undefined,
    roster: roster === undefined && config === false,
  }
  for (const name of only) {
    const needs = ruleNamed(name)?.needs
    if (needs && isMissing[needs]) throw new UserError('usage', `--only ${name}: give it --${needs}`)
  }
}

const rosterIn = (file: ConfigFile): string | null => ownPath(file, 'roster')

/** Rosters of that many configs are held. */
const MAX_ROSTERS = 50

/** The source of configs: one file for all (`--config`), nowhere (`--no-config`), or from above each file. */
async function configSource(config: string | boolean | undefined): Promise<Plan['configOf']> {
  if (config === false) return async () => noConfig('.')
  if (typeof config !== 'string') return configFinder()
  const file = await readConfig(config)
  return async () => file
}

/** The texts that `--against` names: files, or folders of them. */
async function sourcesOf(args: readonly string[], options: ReadOptions): Promise<Source[]> {
  const sources: Source[] = []
  const inputs = await findInputs(args, options, MARKDOWN_EXTENSIONS)
  for await (const source of readCheckTexts(inputs, options)) {
    if ('error' in source) throw source.error
    sources.push({ name: source.name, text: source.text })
  }
  return sources
}
