// SARIF 2.1.0, as code hosts and editors read it (OASIS standard).
import type { CheckedArticle, CheckReport, Finding } from '../../core/finding.ts'
import { SARIF_LEVELS } from './lines.ts'

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'
const HOME = 'https://www.npmjs.com/package/newsparse'

/** One run with its rules, articles and results. */
export function sarif(report: CheckReport): string {
  const { version, rules, articles } = report
  const ruleIds = rules.map(({ name }) => name)
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
    columnKind: 'utf16CodeUnits',
    artifacts: articles.map((article) => ({
      location: { uri: uriOf(article) },
      ...(article.isExtracted && {
        description: { text: 'Lines and columns are those of the text that `newsparse text` prints of this page.' },
      }),
    })),
    results: articles.flatMap((article, index) =>
      article.findings.map((finding) => resultOf(finding, article, index, ruleIds)),
    ),
  }
  return `${JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 2)}\n`
}

function resultOf(finding: Finding, article: CheckedArticle, index: number, ruleIds: readonly string[]) {
  const { rule, severity, message, fingerprint } = finding
  const ruleIndex = ruleIds.indexOf(rule)
  return {
    ruleId: rule,
    ...(ruleIndex >= 0 && { ruleIndex }),
    level: SARIF_LEVELS[severity],
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(article), index }, ...regionOf(finding) } }],
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
