import { changedLines } from '../../checks/changed-lines.ts'
import { check } from '../../checks/check-article.ts'
import { RULE_NAMES } from '../../checks/index.ts'
import { parseRequirement } from '../../checks/requirements.ts'
import type { AnalysedText } from '../../checks/rule.ts'
import { UserError } from '../../core/errors.ts'
import { type CheckedArticle, type Finding, SEVERITIES, type Severity } from '../../core/finding.ts'
import type { Failure } from '../input/read-texts.ts'
import { baselineFor } from './baseline-file.ts'
import type { Plan } from './check-plan.ts'
import { analysed, type CheckText } from './check-texts.ts'
import { settingsFor } from './file-settings.ts'

/** An article that was checked, with what is to be done about it. */
export interface CheckResult {
  readonly article: CheckedArticle
  readonly failOn: Severity
  /** The baseline that the article has, and its key in it. */
  readonly baseline: { readonly path: string; readonly key: string } | null
}

/** Checks a text; throws why it could not be read. */
export async function checkOne(source: CheckText | Failure, plan: Plan): Promise<CheckResult> {
  if ('error' in source) throw source.error
  const { flags } = plan
  const file = await plan.configOf(source.path)
  const settings = settingsFor(file, source.path, plan.levels, flags.only)
  const requirements = [
    ...(file.config.require ?? []).map((each) => parseRequirement(each, RULE_NAMES)),
    ...plan.requirements,
  ]
  const roster = plan.rosterOf(file)
  if (roster.length === 0 && flags.only?.includes('name/roster'))
    throw new UserError('usage', '--only name/roster: give it --roster, or a config that names one')
  const read = await analysed(source, flags.referenceDate)
  const base = await plan.baseOf(source)
  const day = read.analysis.structure.published ?? flags.referenceDate ?? null
  const reading = { ...read, against: plan.against, base, day, roster }
  const { findings: all, disabled } = check(reading, { settings, requirements, source: source.text })
  const findings = flags.changed && base ? touching(all, base, read) : all
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
    baseline: baseline && { path: baseline.path, key: baseline.key },
  }
}

/** The findings that are about the article as a whole, or touch a line that is not in the version before. */
function touching(findings: readonly Finding[], base: AnalysedText, { text }: AnalysedText): readonly Finding[] {
  const isChanged = changedLines(base.text, text)
  return findings.filter(
    ({ start, end, related = [] }) =>
      end === start || [{ start, end }, ...related.filter((each) => each.in === 'article')].some(isChanged),
  )
}

/** Does the article have a finding that makes the exit code 1? */
export const fails = ({ article, failOn }: CheckResult): boolean =>
  article.findings.some(({ severity }) => SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(failOn))
