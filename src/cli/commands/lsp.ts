import type { CommandDefinition } from './command.ts'

export const lsp: CommandDefinition = {
  summary: 'Serve an editor: findings while you type, hovers and quick fixes.',
  usage: '',
  arguments: [],
  options: [],
  examples: ['newsparse lsp  started by an editor, over standard input and output; see docs/editors.md'],
  run: async () => (await import('../lsp/serve-editor.ts')).serveEditor(),
}
