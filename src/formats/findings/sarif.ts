// SARIF 2.1.0, as code hosts and editors read it (OASIS standard).

import type { CheckedArticle, CheckReport, Finding } from '../../core/finding.ts'
import { safeJson } from '../../core/printable.ts'
import { SARIF_LEVELS } from './findings-summary.ts'

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'
const HOME = 'https://www.npmjs.com/package/newsparse'

/** One run with its rules, articles and results. */
export function sarif(report: CheckReport): string {
  const { version, rules, articles, unread } = report
  const ruleIds = rules.map(({ name }) => name)
  // A file of many articles, NDJSON, is one artifact.
  const artifacts = new Map(articles.map((article) => [uriOf(article), artifactOf(article)]))
  const indices = new Map([...artifacts.keys()].map((uri, index) => [uri, index]))
  const run = {
    tool: {
      driver: {
        name: 'newsparse',
        version,
        informationUri: HOME,
        rules: rules.map((rule) => ({
          id: rule.name,
          shortDescription: { text: rule.summary },
          fullDescription: { text: rule.what },
          help: { text: `${rule.what}\n\n${rule.why}` },
          defaultConfiguration: { level: SARIF_LEVELS[rule.level] },
        })),
      },
    },
    invocations: [{ executionSuccessful: unread === 0 }],
    columnKind: 'utf16CodeUnits',
    artifacts: [...artifacts.values()],
    results: articles.flatMap((article) => {
      const artifactLocation = { uri: uriOf(article), index: indices.get(uriOf(article)) ?? -1 }
      return article.findings.map((finding) => resultOf(finding, artifactLocation, ruleIds))
    }),
  }
  return `${safeJson(JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 2))}\n`
}

const artifactOf = (article: CheckedArticle) => ({
  location: { uri: uriOf(article) },
  ...(article.isExtracted && {
    description: { text: 'Lines and columns are those of the text that `newsparse text` prints of this page.' },
  }),
})

function resultOf(finding: Finding, artifactLocation: { uri: string; index: number }, ruleIds: readonly string[]) {
  const { rule, severity, message, fingerprint } = finding
  const ruleIndex = ruleIds.indexOf(rule)
  return {
    ruleId: rule,
    ...(ruleIndex >= 0 && { ruleIndex }),
    level: SARIF_LEVELS[severity],
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation, ...regionOf(finding) } }],
    partialFingerprints: { 'newsparse/v1': fingerprint },
  }
}

function regionOf({ from, to, text, start, end }: Finding) {
  if (!from || !to) return {}
  const region = { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column }
  return { region: { ...region, charOffset: start, charLength: end - start, snippet: { text } } }
}

/** A path as a relative reference, or as a file URI where it is absolute. */
function uriOf({ path, name }: CheckedArticle): string {
  const slashed = (path ?? name).replaceAll('\\', '/').replace(/[\ud800-\udfff]/gu, '\ufffd')
  const encoded = slashed.split('/').map(encodeURIComponent).join('/')
  if (/^[A-Za-z]%3A\//u.test(encoded)) return `file:///${encoded.replace('%3A', ':')}`
  return encoded.startsWith('/') ? `file://${encoded}` : encoded.replace(/^(?:\.\/)+/u, '')
}
