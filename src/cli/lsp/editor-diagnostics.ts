// Findings as an editor shows them.

import { type Diagnostic, DiagnosticSeverity, type Range } from 'vscode-languageserver/node'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Finding, Severity } from '../../core/finding.ts'

export const SOURCE = 'newsparse'

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  suggestion: DiagnosticSeverity.Information,
}

export function diagnosticOf(finding: Finding, document: TextDocument): Diagnostic {
  const { rule, severity, message, related = [] } = finding
  const others = related.filter((each) => each.in === 'article')
  return {
    range: rangeOf(finding, document),
    severity: SEVERITIES[severity],
    code: rule,
    source: SOURCE,
    message,
    ...(others.length > 0 && {
      relatedInformation: others.map((each) => ({
        location: { uri: document.uri, range: rangeIn(each, document) },
        message: each.message,
      })),
    }),
  }
}

/** One that is about the document as a whole, on its first line. */
export const diagnosticOfAll = (message: string, severity: DiagnosticSeverity, document: TextDocument): Diagnostic => ({
  range: firstLine(document),
  severity,
  source: SOURCE,
  message,
})

const rangeOf = (finding: Finding, document: TextDocument): Range =>
  finding.from === null ? firstLine(document) : rangeIn(finding, document)

export const rangeIn = ({ start, end }: { start: number; end: number }, document: TextDocument): Range => ({
  start: document.positionAt(start),
  end: document.positionAt(end),
})

const firstLine = (document: TextDocument): Range => ({
  start: { line: 0, character: 0 },
  end: document.positionAt(document.offsetAt({ line: 1, character: 0 })),
})
