import { diffRule } from '../diff-rule.ts'

export const diffNumberChanged = diffRule('diff/number-changed', 'warning', ['number'], 'a figure changed', {
  what: 'With `--base OLD`: where a number stood in the version before, there is another of the same kind and unit.',
  why: 'A figure that changes between two versions is either news, which needs a note, or a slip.',
  fails: 'The fire destroyed 21 houses.',
  mend: 'The fire destroyed 12 houses.',
})
