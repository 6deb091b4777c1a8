import { bashCompletion } from '../help/bash-completion.ts'
import type { CommandShape } from '../help/command-shape.ts'
import { fishCompletion } from '../help/fish-completion.ts'
import { zshCompletion } from '../help/zsh-completion.ts'
import { oneOf } from '../options/parse-values.ts'
import { standardOutput } from '../output/output.ts'
import { EXIT } from '../print-error.ts'
import type { CommandDefinition } from './command.ts'

const SHELLS = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion } as const satisfies Record<
  string,
  (commands: readonly CommandShape[]) => string
>
const SHELL_NAMES = Object.keys(SHELLS) as readonly (keyof typeof SHELLS)[]

export const completion: CommandDefinition = {
  summary: 'Print the completion script of a shell.',
  usage: 'SHELL',
  arguments: [{ name: '<shell>', summary: 'The shell', choices: SHELL_NAMES }],
  options: [],
  examples: [
    'newsparse completion bash > ~/.local/share/bash-completion/completions/newsparse',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: zsh's own.
    'newsparse completion zsh > "${fpath[1]}/_newsparse"',
    'newsparse completion fish > ~/.config/fish/completions/newsparse.fish',
  ],
  run: async ([shell = ''], _, { allCommands }) => {
    const script = SHELLS[oneOf('the shell', SHELL_NAMES)(shell)]
    await standardOutput().write(script(await allCommands()))
    return EXIT.done
  },
}
