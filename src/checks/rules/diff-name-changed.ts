import { diffRule } from '../diff-rule.ts'

export const diffNameChanged = diffRule(
  'diff/name-changed',
  'warning',
  ['person', 'organization', 'place'],
  'a name changed',
  {
    what: 'With `--base OLD`: where a person, an organization or a place stood in the version before, another name stands now.',
    why: 'It is a correction, which readers may have to be told of, or a mistake of editing.',
    fails: 'The prize went to Jana Roe of Lyon.',
    mend: 'The prize went to Jane Roe of Lyon.',
  },
)
