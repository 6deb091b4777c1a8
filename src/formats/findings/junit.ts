// JUnit's XML, as continuous integration reads it: a suite an article, a case a rule that has findings there.
import { type CheckedArticle, type CheckReport, countsOf, type Finding, type Severity } from '../../core/finding.ts'

/** Findings of these severities are failures; suggestions stand in the suite's output. */
const FAILURES: readonly Severity[] = ['error', 'warning']

export function junit({ articles, unread }: CheckReport): string {
  const suites = articles.map(suite)
  const { error, warning } = countsOf(articles)
  const tests = articles.reduce((sum, article) => sum + casesOf(article).length, 0)
  const head = `<testsuites name="newsparse" tests="${tests}" failures="${error + warning}" errors="${unread}">`
  return `<?xml version="1.0" encoding="UTF-8"?>\n${head}\n${suites.join('')}</testsuites>\n`
}

/** The findings of an article as cases of their own; an article without any is one case that passes. */
const casesOf = (article: CheckedArticle): readonly (Finding | null)[] => {
  const failures = article.findings.filter(({ severity }) => FAILURES.includes(severity))
  return failures.length > 0 ? failures : [null]
}

function suite(article: CheckedArticle): string {
  const cases = casesOf(article)
  const failures = cases.filter((each) => each !== null).length
  const suggestions = article.findings
    .filter(({ severity }) => severity === 'suggestion')
    .map((each) => lineOf(article, each))
  const output = suggestions.length > 0 ? `    <system-out>${xml(suggestions.join('\n'))}</system-out>\n` : ''
  const body = cases.map((finding) => testcase(article, finding)).join('')
  const attributes = `name="${attribute(article.name)}" tests="${cases.length}" failures="${failures}" errors="0" skipped="0"`
  return `  <testsuite ${attributes}>\n${body}${output}  </testsuite>\n`
}

function testcase(article: CheckedArticle, finding: Finding | null): string {
  const classname = `classname="${attribute(article.name)}"`
  if (!finding) return `    <testcase name="newsparse" ${classname}/>\n`
  const { rule, severity, message, from } = finding
  const name = from ? `${rule} at ${from.line}:${from.column}` : rule
  const failure = `<failure type="${severity}" message="${attribute(message)}">${xml(lineOf(article, finding))}</failure>`
  return `    <testcase name="${attribute(name)}" ${classname}>${failure}</testcase>\n`
}

const lineOf = ({ name }: CheckedArticle, { from, rule, severity, message }: Finding): string =>
  `${[name, ...(from ? [from.line, from.column] : [])].join(':')}: ${severity} ${rule}: ${message}`

/** Characters that XML 1.0 cannot hold, lone surrogates among them. */
const IMPOSSIBLE = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu

const xml = (text: string): string =>
  text.replace(IMPOSSIBLE, '\ufffd').replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;')

const attribute = (text: string): string =>
  xml(text)
    .replace(/"/gu, '&quot;')
    .replace(/[\t\n\r]/gu, (space) => `&#${space.charCodeAt(0)};`)
