import { describe, expect, test } from 'vitest'
import { readArticle } from '../../src/text/read-article.ts'

const scan = (text: string) => readArticle(text).quotationMarks()
const contentsOf = (text: string): string[] =>
  scan(text).passages.map(({ content }) => text.slice(content.start, content.end))

const MARKED: [string, string[]][] = [
  // every style
  ['"We are ready," the mayor said.', ['We are ready,']],
  ['“We are ready,” the mayor said.', ['We are ready,']],
  ["''We are done,'' the coach said.", ['We are done,']],
  ["``We are done,'' the coach said.", ['We are done,']],
  ['„Wir sind bereit“, said the mayor.', ['Wir sind bereit']],
  ['„Jesteśmy gotowi”, said the mayor.', ['Jesteśmy gotowi']],
  ['«We are ready,» the minister said.', ['We are ready,']],
  ['« We are ready », the minister said.', ['We are ready']],
  ['‘We don’t know,’ Okafor said.', ['We don’t know,']],
  ["'We don't know,' Okafor said.", ["We don't know,"]],
  ['＂We are ready,＂ the mayor said.', ['We are ready,']],
  // mixed
  ['“We are ready," the mayor said.', ['We are ready,']],
  ['"We are ready,” the mayor said.', ['We are ready,']],
  ['"We are ready," she said. “No more rain.”', ['We are ready,', 'No more rain.']],
  ['“We are ready,“ she said.', ['We are ready,']],
  ['”We are ready,” she said.', ['We are ready,']],
  // apostrophes inside
  ['“We don’t know,” Okafor said. “We can’t.”', ['We don’t know,', 'We can’t.']],
  ['"It\'s the workers\' pay," she said.', ["It's the workers' pay,"]],
  ["'It's 5 o'clock,' he said.", ["It's 5 o'clock,"]],
  ['‘The workers’ pay is late,’ she said.', ['The workers’ pay is late,']],
  // nested
  ['“He told me ‘go home’ and left,” she said.', ['He told me ‘go home’ and left,']],
  ['"He told me \'go home\' and left," she said.', ["He told me 'go home' and left,"]],
  ['“She said “never” to me,” he recalled.', ['She said “never” to me,']],
  ['"She said "never" to me," he recalled.', ['She said "never" to me,']],
  ['‘He wrote “not now” on the door,’ said Orr.', ['He wrote “not now” on the door,']],
  ['\'He yelled "Stop!" and I stopped,\' said Orr.', ['He yelled "Stop!" and I stopped,']],
  ['‘“Soon” can mean a year,’ she said.', ['“Soon” can mean a year,']],
  ['‘The talks are “dead”,’ said Orr. “Not ‘dead’,” said Lee.', ['The talks are “dead”,', 'Not ‘dead’,']],
  ['The drivers\' "pact" and the workers\' "plan" failed.', ['pact', 'plan']],
  ['The \'90s band "Blue Door" met the drivers\' union.', ['Blue Door']],
  // single marks
  ["Council 'will not pay' for the workers' canteen", ['will not pay']],
  ['Minister ‘ready to resign’ over floods', ['ready to resign']],
  ["'Not again': village floods for third year", ['Not again']],
  // several in a paragraph, punctuation outside
  ['The plan is "too late", "too small" and "blind".', ['too late', 'too small', 'blind']],
  ['He called it "a shame"; she, "a scandal".', ['a shame', 'a scandal']],
  ['("No," he said.)', ['No,']],
  ['The mayor—"a good man," she said—resigned.', ['a good man,']],
  ['It was "$5 million" or "50%", he said.', ['$5 million', '50%']],
  ['"…and then it fell," he said.', ['…and then it fell,']],
  // spaces at the marks
  ['" We are ready, " the mayor said.', ['We are ready,']],
  ['He said, "We are ready. "', ['We are ready.']],
  // a closing mark that a lost line break has joined to the next sentence
  [
    '"We are ready," she said. "The dam will hold. "Ann Orr said the gates were shut. "They are new," she added.',
    ['We are ready,', 'The dam will hold.', 'They are new,'],
  ],
  ['“The dam will hold. ”“It is new,” said Orr.', ['The dam will hold.', 'It is new,']],
  ['She called it a “great success“. The dam held.', ['great success']],
  ['The road is rated “Priority 1” by the council, “not 2” by the county.', ['Priority 1', 'not 2']],
  // the next paragraph of one quotation, in one line with the first
  [
    '"We are ready. "I told Orr we were, and she said it was time."',
    ['We are ready. "I told Orr we were, and she said it was time.'],
  ],
  ['"The dam will hold. "It is new and it is strong."', ['The dam will hold. "It is new and it is strong.']],
]

describe('what marks enclose', () => {
  test.each(MARKED)('%s', (text, expected) => {
    expect(contentsOf(text)).toEqual(expected)
  })
})

/** Apostrophes, primes, decades, elisions: no marks. */
const UNMARKED = [
  "The workers' canteen didn't open in the '90s, and the Joneses' dog wasn't fed.",
  'The 6\'2" guard hung a 27" screen over a 5’11” man.',
  "Rock 'n' roll and get 'em.",
  'It’s the ministers’ last chance, isn’t it?',
  "O'Brien and D'Souza met at 5 o'clock.",
  'The summer of ’68 was hot.',
  "In the '80s and '90s the town grew.",
  "She didn't, wouldn't and couldn't.",
  "The boys' school won the girls' cup.",
  'A 12" gun fired from the fort.',
  'The shelf is 4\'6" long.',
  'He is 6\' 4" tall.',
  "James' car and Charles' house were sold.",
  "'Twas the night before the vote.",
  "They'll be there 'til dawn.",
  'The Qur’an and the Ka’aba',
  'Nobody said a word.',
  'Temperatures fell to 5° and 20′ of snow fell.',
  "Ma'am, the y'all come back sign is gone.",
  "The dogs' home, the cats' home and the horses' stable closed.",
  'l’Oréal and L’Aquila',
  "Guns N' Roses played.",
  "It's Ann's, not Tom's.",
  "Ghana's and Kenya's ministers met.",
  'a 55" television and a 13" laptop screen',
]

describe('no marks', () => {
  test.each(UNMARKED.map((text) => [text]))('%s', (text) => {
    expect(contentsOf(text)).toEqual([])
  })
})

describe('over paragraphs', () => {
  test('an open mark that the next paragraph takes up is no fault', () => {
    const { passages, diagnostics } = scan('“One thing.\n“Another thing,” he said.')
    expect(passages.map(({ closed, continues }) => [closed, continues])).toEqual([
      [false, false],
      [true, true],
    ])
    expect(diagnostics).toEqual([])
  })
  test('nor one that the next paragraph closes without an open mark', () => {
    const text = '“One thing.\nAnother thing,” he said.'
    expect(contentsOf(text)).toEqual(['One thing.', 'Another thing,'])
    expect(scan(text).diagnostics).toEqual([])
  })
  test.each([
    ['“One thing, he said.\nThe rain went on.', 'One thing, he said.'],
    ['He said: "One thing.', 'One thing.'],
  ])('a lost mark ends with its paragraph: %s', (text, content) => {
    expect(contentsOf(text)).toEqual([content])
    expect(scan(text).diagnostics.map(({ code }) => code)).toEqual(['unbalanced-quote'])
  })
  test('a stray closing mark opens nothing', () => {
    expect(contentsOf('One thing,” he said. The rain went on.')).toEqual([])
  })
})
