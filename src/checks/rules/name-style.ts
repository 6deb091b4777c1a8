import { ARTICLE, defineRule } from '../rule.ts'
import { substitute } from '../substitutions.ts'

export const nameStyle = defineRule({
  name: 'name/style',
  summary: 'a name is written otherwise in your style',
  level: 'warning',
  scope: ARTICLE,
  options: {
    words: { type: 'map', default: {}, says: 'the spellings that you do not want, each with the one that you do' },
  },
  explanation: {
    what: 'A person or an organization stands in a spelling that your config replaces: `{"words": {"Zelensky": "Zelenskyy"}}`. `exceptions` lists longer phrases that stay as they are.',
    why: 'Transliterations differ from agency to agency; your pages should not.',
    fails: 'Volodymyr Zelensky spoke to the parliament on Monday.',
    mend: 'Volodymyr Zelenskyy spoke to the parliament on Monday.',
  },
  run: ({ text, analysis: { structure } }, { words }) => substitute(text, structure.paragraphs, words, () => false),
})
