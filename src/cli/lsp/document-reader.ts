// Reads documents of an editor, each version once, as `check` reads files.
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Analysis } from '../../core/analysis.ts'
import type { Finding } from '../../core/finding.ts'
import { checkOne } from '../checking/check-one.ts'
import { planOf } from '../checking/check-plan.ts'
import { analysed, type CheckText } from '../checking/check-texts.ts'

/** Longer documents are not read while somebody types (UTF-16 code units). */
export const MAX_DOCUMENT = 500_000

/** A version of a document with its findings, and its record as soon as somebody asks for it. */
export interface DocumentReading {
  readonly version: number
  readonly findings: Promise<readonly Finding[]>
  readonly record: () => Promise<Analysis>
}

const FLAGS = { inputFormat: 'auto', textField: 'text', idField: 'id', color: 'never' } as const
const MARKDOWN = ['.md', '.markdown']

/** Is it text in which offsets are those of the document? Of a page they would be those of its story. */
export const isReadable = ({ languageId, uri }: TextDocument): boolean =>
  languageId !== 'html' && !/\.x?html?$/iu.test(uri)

/** Reads a version of a document. The config is looked for anew, as somebody may be writing it. */
export function readDocument(document: TextDocument): DocumentReading {
  const source = sourceOf(document)
  const findings = planOf(FLAGS)
    .then((plan) => checkOne(source, plan))
    .then(({ article }) => article.findings)
  findings.catch(() => {}) // whoever waits for it hears of it
  let record: Promise<Analysis> | null = null
  return {
    version: document.version,
    findings,
    record: () => {
      record ??= analysed(source, undefined).then(({ analysis }) => analysis)
      return record
    },
  }
}

function sourceOf(document: TextDocument): CheckText {
  const path = pathOf(document.uri)
  const isMarkdown = document.languageId === 'markdown' || MARKDOWN.includes(extname(path ?? '').toLowerCase())
  return {
    path,
    id: null,
    isLine: false,
    name: path ?? document.uri,
    text: document.getText(),
    diagnostics: [],
    isMarkdown,
  }
}

/** The file of a document; null where it is none, or not yet. */
function pathOf(uri: string): string | null {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : null
  } catch {
    return null
  }
}
