import { appendFile } from 'node:fs/promises'
import { relative } from 'node:path'
import { baselineOf } from '../../checks/baseline.ts'
import { RULES } from '../../checks/index.ts'
import { REQUIRE } from '../../checks/requirements.ts'
import { levelWhenOn } from '../../checks/rule-settings.ts'
import type { CheckReport, RuleSummary } from '../../core/finding.ts'
import {
  FINDINGS_ENDINGS,
  FINDINGS_FORMAT_NAMES,
  FINDINGS_FORMATS,
  type FindingsFormatName,
} from '../../formats/findings/index.ts'
import { findInputs, type Input, MARKDOWN_EXTENSIONS } from '../input/find-inputs.ts'
import { formatOfEnding, namedFormat, readOptions } from '../options/flags.ts'
import { writeWhole } from '../output/output.ts'
import { refuseInputAsOutput } from '../output/protect-inputs.ts'
import { hasColor, knownColumns } from '../output/terminal.ts'
import { EXIT, fileError, printError, printNote } from '../print-error.ts'
import { packageVersion } from '../version.ts'
import { writeBaseline } from './baseline-file.ts'
import { type CheckResult, fails } from './check-one.ts'
import { type CheckFlags, type Plan, planOf } from './check-plan.ts'
import { allChecked } from './check-work.ts'
import { isIgnored, printSettings } from './file-settings.ts'

/** The command `check`; returns its exit code. */
export async function runCheck(args: readonly string[], { watch, ...flags }: CheckFlags): Promise<number> {
  if (!watch) return checkOnce(args, flags)
  const { watching } = await import('../articles/watch.ts')
  return watching(args, () => checkOnce(args, flags))
}

async function checkOnce(args: readonly string[], flags: CheckFlags): Promise<number> {
  const format = namedFormat(FINDINGS_FORMAT_NAMES, flags) ?? formatOfEnding(flags.output, FINDINGS_ENDINGS) ?? 'text'
  const plan = await planOf(flags)
  const [first = null] = args
  if (flags.printConfig) return printSettings(await plan.configOf(first), first, plan.levels, flags.only)
  const found = await findInputs(args.length === 0 ? ['-'] : args, readOptions(flags), MARKDOWN_EXTENSIONS)
  const inputs = await withoutIgnored(found, plan)
  const others = [...(flags.against ?? []), flags.base, flags.roster]
  refuseInputAsOutput(flags.output, inputs, [...others, flags.baseline])
  if (flags.updateBaseline) refuseInputAsOutput(flags.baseline, inputs, others)
  const { results, unread } = await checkAll(inputs, plan)
  if (flags.updateBaseline) return unread > 0 ? EXIT.usage : updateBaselines(results)
  await write(reportOf(results, unread), format, flags)
  if (unread > 0) return EXIT.usage
  return !flags.exitZero && results.some(fails) ? EXIT.findings : EXIT.done
}

/** The inputs without the files that a config leaves out, also where an argument names them: hooks name every file. */
async function withoutIgnored(inputs: readonly Input[], { configOf }: Plan): Promise<Input[]> {
  const isKept = await Promise.all(
    inputs.map(async (input) => input.kind !== 'file' || !isIgnored(await configOf(input.path), input.path)),
  )
  return inputs.filter((_, i) => isKept[i])
}

async function checkAll(inputs: readonly Input[], plan: Plan): Promise<{ results: CheckResult[]; unread: number }> {
  const results: CheckResult[] = []
  // A config's own mistake is every article's.
  const told = new Set<string>()
  let unread = 0
  for await (const checked of allChecked(inputs, plan)) {
    if ('complaint' in checked) {
      if (!told.has(checked.complaint)) printError(checked.complaint)
      told.add(checked.complaint)
      unread++
    } else results.push(checked)
  }
  return { results, unread }
}

function reportOf(results: readonly CheckResult[], unread: number): CheckReport {
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
  return { version: packageVersion(), articles, unread, rules: [...rules, ...required] }
}

async function write(report: CheckReport, format: FindingsFormatName, flags: CheckFlags): Promise<void> {
  const render = await FINDINGS_FORMATS[format]()
  const isTerminal = flags.output === undefined && process.stdout.isTTY
  await writeWhole(
    flags.output,
    render(report, {
      color: hasColor(flags.color, process.env, isTerminal),
      columns: flags.output === undefined ? knownColumns() : null,
    }),
  )
  const summary = process.env.GITHUB_STEP_SUMMARY
  if (format !== 'github' || !summary) return
  const { githubSummary } = await import('../../formats/findings/github.ts')
  await appendFile(summary, githubSummary(report)).catch((error: unknown) => {
    throw fileError(error, relative('.', summary))
  })
}

async function updateBaselines(results: readonly CheckResult[]): Promise<number> {
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
