import { expect, test } from 'vitest'
import { findStretches } from '../../src/quotes/marks.ts'
import { readArticle } from '../../src/read/article.ts'

const contentsOf = (text: string): string[] => {
  const { stretches } = findStretches(readArticle(text))
  return stretches.map(({ content }) => text.slice(content.start, content.end))
}

test.each([
  ['"We are ready," the mayor said.', ['We are ready,']],
  ['“We don’t know,” Okafor said. “We can’t.”', ['We don’t know,', 'We can’t.']],
  ["''We are done,'' the coach said.", ['We are done,']],
  ["``We are done,'' the coach said.", ['We are done,']],
  ['„Wir sind bereit“, said the mayor.', ['Wir sind bereit']],
  ['«We are ready,» the minister said.', ['We are ready,']],
  ['‘We don’t know,’ Okafor said.', ['We don’t know,']],
  ["'We don't know,' Okafor said.", ["We don't know,"]],
  ["Council 'will not pay' for the workers' canteen", ['will not pay']],
])('%s', (text, expected) => {
  expect(contentsOf(text)).toEqual(expected)
})

test.each([
  "The workers' canteen didn't open in the '90s, and the Joneses' dog wasn't fed.",
  'The 6\'2" guard hung a 27" screen over a 5’11” man.',
  "Rock 'n' roll and get 'em.",
])('no marks: %s', (text) => {
  expect(contentsOf(text)).toEqual([])
})
