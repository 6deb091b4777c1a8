import { createHash } from 'node:crypto'
import type { Finding, Problem, Severity } from '../core/finding.ts'
import { byPosition, contains, type Range } from '../core/span.ts'
import { type Disabled, disabledIn } from './directives.ts'
import { linesOf, positionOf } from './line-positions.ts'
import type { Requirement } from './requirements.ts'
import { problemOf as unmet } from './requirements.ts'
import type { AnalysedText, Reading, Rule } from './rule.ts'
import { withinRoles, withTitles } from './rule-scope.ts'
import type { Setting } from './rule-settings.ts'

/** Options of `check` besides the article. */
export interface CheckOptions {
  readonly settings: readonly Setting[]
  readonly requirements?: readonly Requirement[]
  /** The text with its comments, where `reading.text` has blanks in their place. */
  readonly source?: string
}

/** The findings in the order of the text, and the number of findings that the text's comments keep back. */
export interface Checked {
  readonly findings: readonly Finding[]
  readonly disabled: number
}

/** Runs the rules over an article. */
export function check(reading: Reading, { settings, requirements = [], source }: CheckOptions): Checked {
  const found = settings.flatMap((setting) =>
    setting.level === 'off' ? [] : reported(run(setting, reading), setting.rule.name, setting.level),
  )
  const missing = requirements.flatMap((requirement) => unmet(requirement, reading, settings, run))
  const all = [...found, ...reported(missing, 'require', 'error')].sort((a, b) => byPosition(a.problem, b.problem))
  const disabled = disabledIn(source ?? reading.text, reading.analysis)
  const kept = all.filter(({ rule, problem }) => !disabled.some((each) => keepsBack(each, rule, problem)))
  return { findings: located(reading.text, kept), disabled: all.length - kept.length }
}

interface Reported {
  readonly rule: string
  readonly severity: Severity
  readonly problem: Problem
}

const reported = (problems: readonly Problem[], rule: string, severity: Severity): Reported[] =>
  problems.map((problem) => ({ rule, severity, problem }))

/** The problems that a rule finds in its scope, without the exceptions. */
function run({ rule, scope, options, exceptions }: Setting, reading: Reading): Problem[] {
  if (rule.needs && !isGiven(reading, rule.needs)) return []
  const within = <T extends AnalysedText>(read: T): T => ({
    ...read,
    analysis: withinRoles(withTitles(read.text, read.analysis), scope),
  })
  const base = reading.base && within(reading.base)
  const problems = rule.run({ ...within(reading), base }, options)
  const exempt = exceptions.filter((phrase) => phrase !== '').flatMap((phrase) => placesOf(phrase, reading.text))
  return problems.filter((problem) => !exempt.some((place) => contains(place, problem)))
}

const isGiven = (reading: Reading, needs: NonNullable<Rule['needs']>): boolean =>
  needs === 'base' ? reading.base !== null : reading[needs].length > 0

function placesOf(phrase: string, text: string): Range[] {
  const found: Range[] = []
  for (let at = text.indexOf(phrase); at !== -1; at = text.indexOf(phrase, at + phrase.length)) {
    found.push({ start: at, end: at + phrase.length })
  }
  return found
}

const keepsBack = ({ start, end, rules }: Disabled, rule: string, problem: Problem): boolean =>
  (rules === null || rules.includes(rule)) && start <= problem.start && problem.start < end

/** The number of code units of its line that are shown on either side of a finding. */
const CONTEXT = 60

function located(text: string, all: readonly Reported[]): Finding[] {
  const lines = linesOf(text)
  const seen = new Map<string, number>()
  return all.map(({ rule, severity, problem }) => {
    const { start, end } = problem
    const isPlaced = end > start
    const line = lines[positionOf(lines, start).line - 1] ?? { start, end }
    const last = lines[positionOf(lines, Math.max(start, end - 1)).line - 1] ?? line
    const key = `${rule}\n${problem.text.replace(/\s+/gu, ' ')}\n${isPlaced ? '' : problem.message}`
    const count = seen.get(key) ?? 0
    seen.set(key, count + 1)
    return {
      ...problem,
      rule,
      severity,
      from: isPlaced ? positionOf(lines, start) : null,
      to: isPlaced ? positionOf(lines, end) : null,
      before:
        (start - CONTEXT > line.start ? '…' : '') + whole(text.slice(Math.max(line.start, start - CONTEXT), start)),
      after: whole(text.slice(end, Math.min(last.end, end + CONTEXT))) + (end + CONTEXT < last.end ? '…' : ''),
      fingerprint: createHash('sha256').update(`${key}\n${count}`).digest('hex').slice(0, 32),
    }
  })
}

/** Without half characters at the cuts. */
const whole = (text: string): string => text.replace(/[\ud800-\udfff]/gu, '')
