import type { CommandDefinition } from './command.ts'

/** Every command, in the order of help. A new one is a module beside this one and a line here. */
export const COMMANDS = {
  extract: async () => (await import('./extract.ts')).extract,
  view: async () => (await import('./view.ts')).view,
  text: async () => (await import('./text.ts')).text,
  report: async () => (await import('./report.ts')).report,
  check: async () => (await import('./check.ts')).check,
  diff: async () => (await import('./diff.ts')).diff,
  lsp: async () => (await import('./lsp.ts')).lsp,
  rules: async () => (await import('./rules.ts')).rules,
  explain: async () => (await import('./explain.ts')).explain,
  init: async () => (await import('./init.ts')).init,
  schema: async () => (await import('./schema.ts')).schema,
  completion: async () => (await import('./completion.ts')).completion,
  man: async () => (await import('./man.ts')).man,
} as const satisfies Record<string, () => Promise<CommandDefinition>>

export type CommandName = keyof typeof COMMANDS

export const COMMAND_NAMES = Object.keys(COMMANDS) as readonly CommandName[]
