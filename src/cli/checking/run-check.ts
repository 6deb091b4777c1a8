import { appendFile } from 'node:fs/promises'
import { relative } from 'node:path'
import { baselineOf } from '../../checks/baseline.ts'
import { check } from '../../checks/check-article.ts'
import { RULE_NAMES, RULES } from '../../checks/index.ts'
import { parseRequirement, type Requirement } from '../../checks/requirements.ts'
import type { AnalysedText } from '../../checks/rule.ts'
import { levelWhenOn, type RulesConfig } from '../../checks/rule-settings.ts'
import {
  type CheckedArticle,
  type CheckReport,
  type RuleSummary,
  SEVERITIES,
  type Severity,
} from '../../core/finding.ts'
import { FINDINGS_FORMATS, type FindingsFormatName } from '../../formats/findings/index.ts'
import { findInputs, type Input } from '../input/find-inputs.ts'
import type { Failure } from '../input/read-texts.ts'
import { type ExtractFlags, readOptions } from '../options/flags.ts'
import { fileOutput, standardOutput } from '../output/output.ts'
import { refuseInputAsOutput } from '../output/protect-inputs.ts'
import { hasColor } from '../output/terminal.ts'
import { EXIT, fileError, isDamage, lineOf, printError, printNote } from '../print-error.ts'
import { packageVersion } from '../version.ts'
import { baselineFor, type KnownFindings, writeBaseline } from './baseline-file.ts'
import { analysed, type CheckText, readCheckTexts, readOne } from './check-texts.ts'
import { type ConfigFile, configFinder, noConfig, readConfig } from './config-file.ts'
import { levelsOf, printSettings, settingsFor } from './file-settings.ts'

/** The options of `check` as commander gives them. */
export interface CheckFlags
  extends Pick<
    ExtractFlags,
    'inputFormat' | 'textField' | 'idField' | 'encoding' | 'referenceDate' | 'color' | 'output'
  > {
  readonly format?: FindingsFormatName
  readonly failOn?: Severity
  readonly exitZero?: true
  readonly rule?: readonly string[]
  readonly against?: string
  readonly base?: string
  readonly require?: readonly string[]
  readonly config?: string | boolean
  readonly printConfig?: true
  readonly baseline?: string
  readonly updateBaseline?: true
}

/** All that is known before the first article is read. */
interface Plan {
  readonly flags: CheckFlags
  readonly levels: RulesConfig
  readonly requirements: readonly Requirement[]
  readonly configOf: (path: string | null) => Promise<ConfigFile>
  readonly against: string | null
  readonly base: AnalysedText | null
}

/** The command `check`; returns its exit code. */
export async function runCheck(args: readonly string[], flags: CheckFlags): Promise<number> {
  const plan = await planOf(flags)
  if (flags.printConfig) return printSettings(await plan.configOf(args[0] ?? null), args[0] ?? null, plan.levels)
  const inputs = await findInputs(args.length === 0 ? ['-'] : args, readOptions(flags))
  const others = [flags.against, flags.base, flags.baseline]
  refuseInputAsOutput(flags.output, inputs, others)
  if (flags.updateBaseline) refuseInputAsOutput(flags.baseline, inputs, [flags.against, flags.base])
  const { results, hasFailed } = await checkAll(inputs, plan)
  if (flags.updateBaseline) return hasFailed ? EXIT.usage : updateBaselines(results)
  await write(reportOf(results), flags)
  if (hasFailed) return EXIT.usage
  return !flags.exitZero && results.some(fails) ? EXIT.findings : EXIT.done
}

export async function planOf(flags: CheckFlags): Promise<Plan> {
  const options = readOptions(flags)
  const configOf = await configSource(flags.config)
  return {
    flags,
    levels: levelsOf(flags.rule ?? []),
    requirements: (flags.require ?? []).map((written) => parseRequirement(written, RULE_NAMES)),
    configOf,
    against: flags.against === undefined ? null : (await readOne(flags.against, options)).text,
    base: flags.base === undefined ? null : await analysed(await readOne(flags.base, options), flags.referenceDate),
  }
}

/** The source of configs: one file for all (`--config`), nowhere (`--no-config`), or the folders above each file. */
async function configSource(config: string | boolean | undefined): Promise<Plan['configOf']> {
  if (config === false) return async () => noConfig('.')
  if (typeof config !== 'string') return configFinder()
  const file = await readConfig(config)
  return async () => file
}

/** An article that was checked, with what is to be done about it. */
interface Result {
  readonly article: CheckedArticle
  readonly failOn: Severity
  readonly baseline: KnownFindings | null
}

async function checkAll(inputs: readonly Input[], plan: Plan): Promise<{ results: Result[]; hasFailed: boolean }> {
  const options = readOptions(plan.flags)
  const results: Result[] = []
  let hasFailed = false
  for await (const source of readCheckTexts(inputs, options)) {
    try {
      results.push(await checkOne(source, plan))
    } catch (error) {
      if (isDamage(error)) throw error
      printError(lineOf(error))
      hasFailed = true
    }
  }
  return { results, hasFailed }
}

export async function checkOne(source: CheckText | Failure, plan: Plan): Promise<Result> {
  if ('error' in source) throw source.error
  const { flags } = plan
  const file = await plan.configOf(source.path)
  const settings = settingsFor(file, source.path, plan.levels)
  const requirements = [
    ...(file.config.require ?? []).map((each) => parseRequirement(each, RULE_NAMES)),
    ...plan.requirements,
  ]
  const { text, analysis } = await analysed(source, flags.referenceDate)
  const day = analysis.structure.published ?? flags.referenceDate ?? null
  const reading = { text, analysis, against: plan.against, base: plan.base, day }
  const { findings, disabled } = check(reading, { settings, requirements, source: source.text })
  const baseline = await baselineFor(flags, file, source)
  const unknown = baseline ? baseline.unknown(findings) : findings
  return {
    article: {
      name: source.name,
      path: source.path,
      id: source.id,
      findings: flags.updateBaseline ? findings : unknown,
      disabled,
      known: findings.length - unknown.length,
      isExtracted: source.markup !== undefined,
    },
    failOn: flags.failOn ?? file.config.failOn ?? 'error',
    baseline,
  }
}

const fails = ({ article, failOn }: Result): boolean =>
  article.findings.some(({ severity }) => SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(failOn))

function reportOf(results: readonly Result[]): CheckReport {
  const articles = results.map(({ article }) => article)
  const found = new Set(articles.flatMap(({ findings }) => findings.map(({ rule }) => rule)))
  const rules: RuleSummary[] = RULES.filter(({ name }) => found.has(name)).map(({ name, summary, explanation }) => ({
    name,
    summary,
    level: levelWhenOn(name),
    what: explanation.what,
    why: explanation.why,
  }))
  const required = found.has('require') ? [REQUIRE] : []
  return { version: packageVersion(), articles, rules: [...rules, ...required] }
}

const REQUIRE: RuleSummary = {
  name: 'require',
  summary: 'the article does not have what is required',
  level: 'error',
  what: 'What `--require`, or `require` in the config, demands of every article is not met.',
  why: 'A pipeline that goes on without it would go on with nothing.',
}

async function write(report: CheckReport, flags: CheckFlags): Promise<void> {
  const format = await FINDINGS_FORMATS[flags.format ?? 'text']()
  const isTerminal = flags.output === undefined && process.stdout.isTTY
  const output = flags.output === undefined ? standardOutput() : await fileOutput(flags.output)
  try {
    await output.write(format(report, { color: hasColor(flags.color, process.env, isTerminal) }))
    await output.commit()
  } finally {
    await output.discard()
  }
  const summary = process.env.GITHUB_STEP_SUMMARY
  if (flags.format !== 'github' || !summary) return
  const { githubSummary } = await import('../../formats/findings/github.ts')
  await appendFile(summary, githubSummary(report)).catch((error: unknown) => {
    throw fileError(error, relative('.', summary))
  })
}

async function updateBaselines(results: readonly Result[]): Promise<number> {
  const paths = new Set(results.map(({ baseline }) => baseline?.path ?? ''))
  for (const path of paths) {
    const group = results.filter(({ baseline }) => (baseline?.path ?? '') === path)
    const articles = group.map(({ article, baseline }) => ({
      name: baseline?.key ?? article.name,
      findings: article.findings,
    }))
    await writeBaseline(path, baselineOf(articles))
    const count = articles.reduce((sum, { findings }) => sum + findings.length, 0)
    printNote(`${path}: ${count} known findings in ${articles.length} articles`)
  }
  return EXIT.done
}
