import { expect, test } from 'vitest'
import { findEntities } from '../../src/entities/index.ts'
import { readArticle } from '../../src/text/read-article.ts'

/** Names of the three kinds, "people | organizations | places". */
function namesIn(text: string): string {
  const { people, organizations, places } = findEntities(readArticle(text))
  return [people, organizations, places].map((list) => list.map(({ name }) => name).join(', ')).join(' | ')
}

test.each([
  [
    'Ngozi Okonjo-Iweala, head of the World Trade Organization, flew to Geneva.',
    'Ngozi Okonjo-Iweala | World Trade Organization | Geneva',
  ],
  ['Washington warned Beijing on Friday.', ' |  | Washington, Beijing'],
  ['The storm hit Lyon, France.', ' |  | Lyon, France'],
  ['A U.S.-Egypt summit begins on Monday.', ' |  | U.S., Egypt'],
  ['COLUMBIA --- The governor spoke.', ' |  | COLUMBIA'],
  ["O'SMACH, Cambodia (AP) - The commander spoke on Monday.", " | AP | O'SMACH, Cambodia"],
  ['He lives in Surrey, B.C., with a dog.', ' |  | Surrey, B.C.'],
  ['President Xi Jinping met German Chancellor Angela Merkel in Hamburg.', 'Xi Jinping, Angela Merkel |  | Hamburg'],
  ['The Bank of England raised rates.', ' | Bank of England | '],
  ['They flew from Heathrow Airport to Nairobi.', ' |  | Heathrow Airport, Nairobi'],
  ['Shares of Samsung Electronics fell in Seoul.', ' | Samsung Electronics | Seoul'],
])('names: %s', (text, expected) => expect(namesIn(text)).toBe(expected))

test.each([
  ['The French and the Germans voted on Tuesday.'],
  ['In March the president spoke.'],
  ['The Nobel Peace Prize is given in December.'],
  ['He read the Bible at Easter.'],
  ['The mayor said the council would meet.'],
  ['Muslims and Christians prayed together.'],
  ['It cost $12.5 million in 2019.'],
  ['World War II ended in 1945.'],
  ['Buddhist monks marched.'],
  ['The Covid-19 pandemic is over.'],
])('no names: %s', (text) => expect(namesIn(text)).toBe(' |  | '))

test('airports, stadiums and streets are facilities', () => {
  const { places } = findEntities(readArticle('The bus from Heathrow Airport stops in Nairobi.'))
  expect(places.map(({ name, kind }) => `${name}: ${kind}`)).toEqual(['Heathrow Airport: facility', 'Nairobi: other'])
})
