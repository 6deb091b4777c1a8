// Turns away what comes at the wrong time or with wrong parameters, by the protocol's own error codes.
import { type Connection, ErrorCodes, ResponseError } from 'vscode-languageserver/node'
import { z } from 'zod'

const uinteger = z.int().min(0)
const position = z.looseObject({ line: uinteger, character: uinteger })
const range = z.looseObject({ start: position, end: position })
const textDocument = z.looseObject({ uri: z.string() })

const PARAMS = {
  'textDocument/hover': z.looseObject({ textDocument, position }),
  'textDocument/codeAction': z.looseObject({ textDocument, range }),
  'textDocument/didOpen': z.looseObject({
    textDocument: z.looseObject({ uri: z.string(), languageId: z.string(), version: z.int(), text: z.string() }),
  }),
  'textDocument/didChange': z.looseObject({
    textDocument: z.looseObject({ uri: z.string(), version: z.int() }),
    contentChanges: z.array(z.looseObject({ text: z.string(), range: range.optional() })),
  }),
  'textDocument/didClose': z.looseObject({ textDocument }),
} as const

/** The part of a connection that `TextDocuments` listens to. */
type DocumentConnection = Pick<
  Connection,
  | 'onDidOpenTextDocument'
  | 'onDidChangeTextDocument'
  | 'onDidCloseTextDocument'
  | 'onWillSaveTextDocument'
  | 'onWillSaveTextDocumentWaitUntil'
  | 'onDidSaveTextDocument'
>

type Method = keyof typeof PARAMS

/** The way of a connection: nothing is served before `initialize` and after `shutdown`. */
type State = 'new' | 'running' | 'shut down'

export interface MessageGuard {
  readonly initialize: () => void
  readonly shutdown: () => void
  readonly isShutDown: () => boolean
  /** The handler of a request, or the error that answers it. */
  readonly request: <P, R>(method: Method, handler: (params: P) => R) => (params: P) => R | ResponseError
  /** The connection for `TextDocuments`: notifications that cannot be used are left out, and logged. */
  readonly documents: (connection: DocumentConnection, log: (line: string) => void) => DocumentConnection
}

export function guardMessages(): MessageGuard {
  let state: State = 'new'
  const errorIn = (method: Method, params: unknown): ResponseError | null => {
    if (state === 'new') return new ResponseError(ErrorCodes.ServerNotInitialized, `${method}: initialize comes first`)
    if (state === 'shut down')
      return new ResponseError(ErrorCodes.InvalidRequest, `${method}: the server was shut down`)
    const issue = PARAMS[method].safeParse(params).error?.issues[0]
    if (!issue) return null
    return new ResponseError(
      ErrorCodes.InvalidParams,
      `${method}: ${['params', ...issue.path].join('.')}: ${issue.message.replace('Invalid input: ', '')}`,
    )
  }
  return {
    initialize: () => {
      if (state !== 'new') throw new ResponseError(ErrorCodes.InvalidRequest, 'initialize: was sent before')
      state = 'running'
    },
    shutdown: () => {
      state = 'shut down'
    },
    isShutDown: () => state === 'shut down',
    request: (method, handler) => (params) => errorIn(method, params) ?? handler(params),
    documents: (connection, log) => {
      const guarded =
        <P>(method: Method, handler: (params: P) => void) =>
        (params: P): void => {
          const error = errorIn(method, params)
          if (error) log(error.message)
          else handler(params)
        }
      return {
        ...connection,
        onDidOpenTextDocument: (handler) => connection.onDidOpenTextDocument(guarded('textDocument/didOpen', handler)),
        onDidChangeTextDocument: (handler) =>
          connection.onDidChangeTextDocument(guarded('textDocument/didChange', handler)),
        onDidCloseTextDocument: (handler) =>
          connection.onDidCloseTextDocument(guarded('textDocument/didClose', handler)),
      }
    },
  }
}
