import { type CheckedArticle, type CheckReport, countsOf, type Finding } from '../../core/finding.ts'
import { safeJson } from '../../core/printable.ts'

/** For programs: one object for the whole run. */
export const json = (report: CheckReport): string =>
  `${safeJson(
    JSON.stringify(
      {
        schema: 'newsparse-check/1',
        version: report.version,
        summary: { articles: report.articles.length, unread: report.unread, ...countsOf(report.articles) },
        articles: report.articles.map((article) => ({
          ...sourceOf(article),
          disabled: article.disabled,
          known: article.known,
          findings: article.findings.map(plain),
        })),
      },
      null,
      2,
    ),
  )}\n`

/** The position of a finding, as records say it. */
export const sourceOf = ({ path, id, isExtracted }: CheckedArticle) => ({
  path,
  id: id ?? null,
  positions: isExtracted ? 'extracted-text' : 'file',
})

/** A finding with its keys in one order. */
export const plain = ({ rule, severity, message, text, start, end, from, to, related = [], fingerprint }: Finding) => ({
  rule,
  severity,
  message,
  text,
  start,
  end,
  line: from?.line ?? null,
  column: from?.column ?? null,
  endLine: to?.line ?? null,
  endColumn: to?.column ?? null,
  related,
  fingerprint,
})
