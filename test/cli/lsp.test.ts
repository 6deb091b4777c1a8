// A language client as editors have one, over the standard input and output of the built command.
import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import {
  CodeActionRequest,
  createProtocolConnection,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node'
import { BIN, folderOf } from './run.ts'

interface Client {
  readonly child: ChildProcess
  readonly connection: ProtocolConnection
  /** The diagnostics of a document as soon as they are what is waited for. */
  readonly until: (
    uri: string,
    isRight: (diagnostics: readonly Diagnostic[]) => boolean,
  ) => Promise<readonly Diagnostic[]>
  readonly ended: Promise<number | null>
}

const children: ChildProcess[] = []
afterEach(() => {
  for (const child of children.splice(0)) child.kill()
})

function started(cwd: string, args: readonly string[] = []) {
  const child = spawn(process.execPath, [BIN, 'lsp', ...args], { cwd })
  children.push(child)
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve))
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  )
  const published = new Map<string, readonly Diagnostic[]>()
  connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => {
    published.set(uri, diagnostics)
  })
  connection.listen()
  return { child, ended, connection, published }
}

async function client(cwd: string, args: readonly string[] = []): Promise<Client> {
  const { child, ended, connection, published } = started(cwd, args)
  const { capabilities, serverInfo } = await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: null,
    capabilities: {},
  })
  expect(serverInfo?.name).toBe('newsparse')
  expect(capabilities).toMatchObject({ hoverProvider: true, textDocumentSync: 2 })
  await connection.sendNotification(InitializedNotification.type, {})
  const until: Client['until'] = async (uri, isRight) => {
    for (let i = 0; i < 400 && !(published.has(uri) && isRight(published.get(uri) ?? [])); i++) await sleep(50)
    return published.get(uri) ?? []
  }
  return { child, connection, until, ended }
}

const open = ({ connection }: Client, uri: string, text: string, languageId = 'plaintext') =>
  connection.sendNotification(DidOpenTextDocumentNotification.type, {
    textDocument: { uri, languageId, version: 1, text },
  })

const codes = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code }) => code)

describe('newsparse lsp', () => {
  it('finds while somebody types, says who speaks, and mends', async () => {
    const cwd = folderOf({ 'newsparse.config.json': '{"rules": {"place/style": {"words": {"Kiev": "Kyiv"}}}}' })
    const editor = await client(cwd)
    const uri = pathToFileURL(join(cwd, 'not saved.txt')).href
    await open(editor, uri, '“We left Kiev,” Jane Roe said in 😀 Lyon.\n')
    const [finding] = await editor.until(uri, (all) => all.length > 0)
    expect(finding).toMatchObject({ code: 'place/style', source: 'newsparse', severity: 2 })
    const position = { line: 0, character: 3 }
    const hover = await editor.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position })
    expect(hover?.contents).toMatchObject({ kind: 'plaintext', value: expect.stringContaining('Jane Roe (said)') })
    const there = await editor.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri },
      position: { line: 0, character: '“We left Kiev,” Jane Roe said in 😀 L'.length },
    })
    expect(there?.contents).toMatchObject({ value: expect.stringMatching(/^Lyon\ncity · France/u) })
    const actions = await editor.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri },
      range: finding?.range ?? { start: position, end: position },
      context: { diagnostics: [] },
    })
    expect(actions).toMatchObject([
      { title: 'Replace with “Kyiv”', kind: 'quickfix', edit: { changes: { [uri]: [{ newText: 'Kyiv' }] } } },
    ])
    await editor.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version: 2 },
      contentChanges: [{ range: finding?.range ?? { start: position, end: position }, text: 'Kyiv' }],
    })
    expect(await editor.until(uri, (all) => all.length === 0)).toEqual([])
    await editor.connection.sendRequest(ShutdownRequest.type)
    await editor.connection.sendNotification(ExitNotification.type)
    expect(await editor.ended).toBe(0)
  })

  it('shows a mistake in the config, and goes on when it is mended', async () => {
    const cwd = folderOf({
      'newsparse.config.json': '{"rules": {"date/weekdy": "off"}}',
      'b/newsparse.config.json': '{}',
    })
    const editor = await client(cwd, ['--stdio'])
    const uri = pathToFileURL(join(cwd, 'a.txt')).href
    await open(editor, uri, 'Rain fell.')
    const [mistake] = await editor.until(uri, (all) => all.length > 0)
    expect(mistake?.message).toContain('did you mean "date/weekday"')
    const other = pathToFileURL(join(cwd, 'b/a.md')).href
    await open(editor, other, '# Rain\n\nIt is on *Tuesday, April 28, 2025*, they say.\n', 'markdown')
    expect(codes(await editor.until(other, (all) => all.length > 0))).toEqual(['date/weekday'])
  })

  it('lives through anything that it is sent', async () => {
    const editor = await client(folderOf({}))
    const { child, connection, until } = editor
    child.stdin?.write('Content-Length: 9\r\n\r\n{"a": [1,')
    child.stdin?.write('Content-Length: 2\r\n\r\n[]')
    await connection.sendNotification('textDocument/didOpen', { textDocument: null })
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: 'x', version: 1 },
      contentChanges: [{ text: 7 }],
    })
    await expect(connection.sendRequest('textDocument/hover', null)).rejects.toThrow()
    await expect(connection.sendRequest('no/such', {})).rejects.toThrow()
    const nowhere = { textDocument: { uri: 'file:///no' }, position: { line: 9, character: 9 } }
    expect(await connection.sendRequest(HoverRequest.type, nowhere)).toBeNull()
    await open(editor, 'untitled:big', 'Rain fell. '.repeat(100_000))
    expect((await until('untitled:big', (all) => all.length > 0))[0]?.message).toContain('more than 500,000')
    await open(editor, 'untitled:page', '<p>“Rain', 'html')
    expect(await until('untitled:page', () => true)).toEqual([])
    await open(editor, 'untitled:one', 'It is on Tuesday, April 28, 2025, they say.')
    expect(codes(await until('untitled:one', (all) => all.length > 0))).toEqual(['date/weekday'])
    const far = { textDocument: { uri: 'untitled:one' }, position: { line: 99, character: 99 } }
    expect(await connection.sendRequest(HoverRequest.type, far)).toBeNull()
    await connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri: 'untitled:one' } })
    expect(await until('untitled:one', (all) => all.length === 0)).toEqual([])
  })

  it('answers what comes too early, too late or in a wrong form by the codes of the protocol', async () => {
    const { child, connection } = started(folderOf({}))
    const hover = (params: object) => connection.sendRequest('textDocument/hover', params)
    const fine = { textDocument: { uri: 'untitled:one' }, position: { line: 0, character: 0 } }
    await expect(hover(fine)).rejects.toMatchObject({
      code: -32002,
      message: expect.stringMatching(/initialize comes first$/u),
    })
    await connection.sendRequest(InitializeRequest.type, { processId: process.pid, rootUri: null, capabilities: {} })
    expect(await hover(fine)).toBeNull()
    await expect(connection.sendRequest('initialize', { capabilities: {} })).rejects.toMatchObject({ code: -32600 })
    for (const [params, told] of [
      [{}, /^textDocument\/hover: params\.textDocument: expected object/u],
      [{ ...fine, position: { line: 0 } }, /params\.position\.character: expected number/u],
      [{ ...fine, position: { line: -1, character: 0 } }, /params\.position\.line/u],
    ] as const) {
      await expect(hover(params)).rejects.toMatchObject({ code: -32602, message: expect.stringMatching(told) })
    }
    await connection.sendRequest(ShutdownRequest.type)
    await expect(hover(fine)).rejects.toMatchObject({ code: -32600, message: expect.stringMatching(/shut down$/u) })
    child.stdin?.end()
  })

  it.each([
    ['in silence when its editor shut it down', true, 0, ''],
    ['with a line on stderr when its input ends', false, 1, 'newsparse: lsp: the input ended, and no editor'],
  ] as const)('ends %s', async (_, isShutDown, code, told) => {
    const { child, connection, ended } = await client(folderOf({}))
    let stderr = ''
    child.stderr?.on('data', (chunk) => {
      stderr += chunk
    })
    if (isShutDown) await connection.sendRequest(ShutdownRequest.type)
    child.stdin?.end()
    expect(await ended).toBe(code)
    expect(stderr.slice(0, told.length || undefined)).toBe(told)
    expect(stderr.split('\n').length).toBeLessThanOrEqual(2)
  })
})
