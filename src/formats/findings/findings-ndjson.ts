import type { CheckReport } from '../../core/finding.ts'
import { plain, sourceOf } from './findings-json.ts'

/** For programs that read line by line: one finding a line, with its article's path and id. */
export const ndjson = ({ articles }: CheckReport): string =>
  articles
    .flatMap((article) =>
      article.findings.map((finding) => `${JSON.stringify({ ...sourceOf(article), ...plain(finding) })}\n`),
    )
    .join('')
