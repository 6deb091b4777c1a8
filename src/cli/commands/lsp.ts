import { stdio } from '../options/definitions.ts'
import type { CommandDefinition } from './command.ts'

export const lsp: CommandDefinition = {
  summary: 'Serve an editor: findings while you type, hovers and quick fixes.',
  usage: '[options]',
  arguments: [],
  options: [stdio],
  examples: ['newsparse lsp  started by an editor, over standard input and output; see docs/editors.md'],
  run: async () => (await import('../lsp/serve-editor.ts')).serveEditor(),
}
