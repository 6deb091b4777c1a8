import type { ExtractFlags } from '../../src/cli/options/flags.ts'

/** The flags of `extract` where none is given. */
export const extractFlags = (): ExtractFlags => ({
  offsets: 'utf16',
  inputFormat: 'auto',
  textField: 'text',
  idField: 'id',
  color: 'auto',
})
