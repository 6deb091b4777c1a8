// A language server over standard input and output: findings while somebody types, hovers and quick fixes.
import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Connection,
  createConnection,
  type Diagnostic,
  DiagnosticSeverity,
  type Hover,
  type HoverParams,
  type ServerCapabilities,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { UserError } from '../../core/errors.ts'
import type { Finding } from '../../core/finding.ts'
import { overlaps } from '../../core/span.ts'
import { lineOf, printError, printNote } from '../print-error.ts'
import { packageVersion } from '../version.ts'
import { type DocumentReading, isReadable, MAX_DOCUMENT, readDocument } from './document-reader.ts'
import { diagnosticOf, diagnosticOfAll, rangeIn } from './editor-diagnostics.ts'
import { hoverAt } from './editor-hovers.ts'
import { guardMessages, type MessageGuard } from './guard-messages.ts'

/** Milliseconds without a change after which a document is read. */
const PAUSE = 250

const CAPABILITIES: ServerCapabilities = {
  textDocumentSync: TextDocumentSyncKind.Incremental,
  hoverProvider: true,
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
}

/** Serves until the editor says exit or its end of the pipe closes; the connection then ends the process. */
export function serveEditor(): Promise<never> {
  const guard = guardMessages()
  watchInput(guard)
  const connection = createConnection(process.stdin, process.stdout)
  const documents = new TextDocuments(TextDocument)
  const server = serverOf(connection, documents)
  connection.onInitialize(() => {
    guard.initialize()
    return { capabilities: CAPABILITIES, serverInfo: { name: 'newsparse', version: packageVersion() } }
  })
  connection.onShutdown(guard.shutdown)
  documents.onDidChangeContent(({ document }) => server.changed(document))
  documents.onDidClose(({ document }) => server.closed(document))
  connection.onHover(guard.request('textDocument/hover', server.hover))
  connection.onCodeAction(guard.request('textDocument/codeAction', server.fixes))
  documents.listen(guard.documents(connection, (line) => connection.console.error(line)))
  connection.listen()
  return new Promise(() => {})
}

/** Says to somebody who started the server by hand what it waits for, and why it ended; the connection ends the process. */
function watchInput(guard: MessageGuard): void {
  if (process.stdin.isTTY) printNote(`lsp waits for an editor, which starts it by itself; ${SEE}, Ctrl-C ends it`)
  process.stdin.once('end', () => {
    if (!guard.isShutDown()) printError(`lsp: the input ended, and no editor had asked to shut down; ${SEE}`)
  })
}

const SEE = 'see docs/editors.md'

function serverOf(connection: Connection, documents: TextDocuments<TextDocument>) {
  const timers = new Map<string, NodeJS.Timeout>()
  const readings = new Map<string, DocumentReading>()

  /** The reading of a document's present version; null where it is not read. */
  const readingOf = (uri: string): { document: TextDocument; reading: DocumentReading } | null => {
    const document = documents.get(uri)
    if (!document || !isReadable(document) || document.getText().length > MAX_DOCUMENT) return null
    const known = readings.get(uri)
    const reading = known?.version === document.version ? known : readDocument(document)
    readings.set(uri, reading)
    return { document, reading }
  }

  const publish = async (uri: string): Promise<void> => {
    timers.delete(uri)
    const found = readingOf(uri)
    const version = documents.get(uri)?.version
    const diagnostics = found ? await diagnosticsIn(found.document, found.reading) : tooLong(documents.get(uri))
    // Somebody typed meanwhile, or closed it.
    if (version !== documents.get(uri)?.version) return
    await connection.sendDiagnostics({ uri, ...(version !== undefined && { version }), diagnostics })
  }

  return {
    changed({ uri }: TextDocument): void {
      clearTimeout(timers.get(uri))
      timers.set(
        uri,
        setTimeout(() => void publish(uri).catch((error) => connection.console.error(lineOf(error))), PAUSE),
      )
    },

    closed({ uri }: TextDocument): void {
      clearTimeout(timers.get(uri))
      timers.delete(uri)
      readings.delete(uri)
      void connection.sendDiagnostics({ uri, diagnostics: [] })
    },

    async hover({ textDocument, position }: HoverParams): Promise<Hover | null> {
      const found = readingOf(textDocument.uri)
      if (!found) return null
      const hover = hoverAt(await found.reading.record(), found.document.offsetAt(position))
      return hover && { contents: { kind: 'plaintext', value: hover.text }, range: rangeIn(hover, found.document) }
    },

    async fixes({ textDocument, range }: CodeActionParams): Promise<CodeAction[]> {
      const found = readingOf(textDocument.uri)
      if (!found) return []
      const { document, reading } = found
      const start = document.offsetAt(range.start)
      const chosen = { start, end: Math.max(start + 1, document.offsetAt(range.end)) }
      const findings = await reading.findings.catch(() => [])
      return findings.filter((finding) => overlaps(finding, chosen)).flatMap((finding) => actionsOf(finding, document))
    },
  }
}

/** The findings, or the mistake in the config that keeps them back. */
async function diagnosticsIn(document: TextDocument, { findings }: DocumentReading): Promise<Diagnostic[]> {
  try {
    return (await findings).map((finding) => diagnosticOf(finding, document))
  } catch (error) {
    if (error instanceof UserError) return [diagnosticOfAll(error.message, DiagnosticSeverity.Error, document)]
    throw error
  }
}

const tooLong = (document: TextDocument | undefined): Diagnostic[] =>
  document && isReadable(document)
    ? [
        diagnosticOfAll(
          `this text has more than ${MAX_DOCUMENT.toLocaleString('en')} characters; newsparse check reads it`,
          DiagnosticSeverity.Information,
          document,
        ),
      ]
    : []

function actionsOf(finding: Finding, document: TextDocument): CodeAction[] {
  const { fix } = finding
  if (!fix) return []
  const title = fix.start === fix.end ? `Insert ${fix.replacement}` : `Replace with “${fix.replacement}”`
  const edit = { range: rangeIn(fix, document), newText: fix.replacement }
  return [
    {
      title,
      kind: CodeActionKind.QuickFix,
      isPreferred: true,
      diagnostics: [diagnosticOf(finding, document)],
      edit: { changes: { [document.uri]: [edit] } },
    },
  ]
}
