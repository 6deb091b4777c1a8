import { diffRule } from '../diff-rule.ts'

export const diffSpeakerChanged = diffRule(
  'diff/speaker-changed',
  'error',
  ['speaker'],
  'a quotation has another speaker',
  {
    what: 'With `--base OLD`: the same words are said by somebody else than in the version before.',
    why: 'Words that change their owner are the worst of corrections.',
    fails: '“The dam will hold,” Max Poe said.',
    mend: '“The dam will hold,” Jane Roe said.',
  },
)
