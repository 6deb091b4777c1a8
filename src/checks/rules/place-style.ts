import { contains, type Range } from '../../core/span.ts'
import { ARTICLE, defineRule } from '../rule.ts'
import { substitute } from '../substitutions.ts'

export const placeStyle = defineRule({
  name: 'place/style',
  summary: 'a place is written otherwise in your style',
  level: 'warning',
  scope: ARTICLE,
  options: {
    words: { type: 'map', default: {}, says: 'the spellings that you do not want, each with the one that you do' },
  },
  explanation: {
    what: 'A place stands in a spelling that your config replaces: `{"words": {"Kiev": "Kyiv"}}`. Names of people and organizations that hold the word are left alone, and so is what `exceptions` lists, such as “Chicken Kiev”.',
    why: 'A style guide that a program keeps is kept.',
    fails: 'The delegation arrived in Kiev on Monday.',
    mend: 'The delegation arrived in Kyiv on Monday.',
  },
  run: ({ text, analysis: { structure, people = [], organizations = [] } }, { words }) => {
    const names = [...people, ...organizations].flatMap(({ mentions }) => mentions)
    const isNamePart = (range: Range): boolean =>
      names.some((name) => contains(name, range) && name.end - name.start > range.end - range.start)
    return substitute(text, structure.paragraphs, words, isNamePart)
  },
})
