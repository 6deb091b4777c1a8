import { describe, expect, test } from 'vitest'
import { marked } from './helpers.ts'

/** Text, the speaker's words, the cue, of the first quotation. */
const SPOKEN: [string, string | null, string | null][] = [
  // quote, source, cue
  ['"We are ready for the storm," Ann Orr said.', 'Ann Orr', 'said'],
  ['"We are ready for the storm," the mayor said on Tuesday.', 'the mayor', 'said'],
  ['"We are ready for the storm," she told reporters in Nairobi.', 'she', 'told'],
  ['"The talks have failed again," Prime Minister Imran Aziz told parliament.', 'Imran Aziz', 'told'],
  ['"Prices will go on rising," the central bank said in a statement.', 'the central bank', 'said'],
  ['"I have never seen such rain," farmer Joseph Otieno added.', 'Joseph Otieno', 'added'],
  ['"We will not pay twice," the union wrote in a letter to its members.', 'the union', 'wrote'],
  ['"We heard three shots," one witness recalled.', 'one witness', 'recalled'],
  ['"They left us without water," villagers complained.', 'villagers', 'complained'],
  ['"It is a shame for the whole country," Mr. Okafor continued.', 'Okafor', 'continued'],
  ['"It was never about the money," he insisted.', 'he', 'insisted'],
  ['"Our engines are running again," the airline announced.', 'the airline', 'announced'],
  // quote, cue, source
  ['"We are ready for the storm," said Ann Orr.', 'Ann Orr', 'said'],
  ['"We are ready for the storm," said the mayor of Kisumu.', 'the mayor of Kisumu', 'said'],
  ['"No one asked us," said Maria Lopez, who runs a bakery in the old town.', 'Maria Lopez', 'said'],
  ['"No one asked us," says 45-year-old teacher Grace Mwangi.', 'Grace Mwangi', 'says'],
  ['"The river has never been so low," explained Pedro Silva, a fisherman.', 'Pedro Silva', 'explained'],
  ['"The court was right," wrote Judge Helen Park in her ruling.', 'Helen Park', 'wrote'],
  ['"Stop the trains now," shouted one of the guards.', 'one of the guards', 'shouted'],
  ['“We don’t have enough boats,” said a spokesman for the Red Cross.', 'a spokesman for the Red Cross', 'said'],
  ['"Where were the police all night?" asked Tom Reilly.', 'Tom Reilly', 'asked'],
  ['"Never again!" cried the protesters outside the embassy.', 'the protesters', 'cried'],
  ['"The data are not complete," according to the report.', 'the report', 'according to'],
  ['"We expect a long winter", said Olga Petrova, head of the relief agency.', 'Olga Petrova', 'said'],
  // source, cue, quote
  ['Ann Orr said: "We are ready for the storm."', 'Ann Orr', 'said'],
  ['Ann Orr said, "We are ready for the storm."', 'Ann Orr', 'said'],
  ['The minister told reporters: "The bridge is closed until May."', 'The minister', 'told'],
  ['He added: "There is nothing left to sell."', 'He', 'added'],
  ['In a statement, the company said: "We regret the delay."', 'the company', 'said'],
  ['She replied, "I was never asked about it."', 'She', 'replied'],
  ['Asked about the delay, Orr said, "We had no choice at all."', 'Orr', 'said'],
  ['Hugh Hill, a doctor who lives nearby, said: "It is worse than last year."', 'Hugh Hill', 'said'],
  ['A spokeswoman for the ministry said: "We are looking into the claims."', 'A spokeswoman for the ministry', 'said'],
  ['Police said in a statement: "Two men have been arrested."', 'Police', 'said'],
  ['The report concluded that "no lessons were learned from the fire".', 'The report', 'concluded'],
  ['The president called the vote "a victory for every citizen".', 'The president', 'called'],
  ['Human Rights Watch described the trial as "a mockery of justice".', 'Human Rights Watch', 'described'],
  ['The general warned of "a long and bloody summer".', 'The general', 'warned'],
  ['Officials in Lagos said the pumps were "old and badly kept".', 'Officials in Lagos', 'said'],
  ['Chancellor Olaf Berg criticised the plan as "too little, too late".', 'Olaf Berg', 'criticised'],
  ['The foreign ministry accused the rebels of "playing with people\'s lives".', 'The foreign ministry', 'accused'],
  ['Beijing denounced the visit as "a grave provocation".', 'Beijing', 'denounced'],
  ['The coach, who had been ill, admitted that it was "not our best night".', 'The coach', 'admitted'],
  ['Lopez tweeted: “We will be back next year.”', 'Lopez', 'tweeted'],
  // cue, source, quote
  ['According to the mayor, "nobody was warned in time".', 'the mayor', 'According to'],
  // colon, dash
  ['One raged: “This is the last boat we buy.”', 'One', ':'],
  ['Another fumed: “This is the last boat we buy.”', 'Another', 'fumed'],
  ['One injured man said: “This is the last boat we buy.”', 'One injured man', 'said'],
  ['“They came at night,” said one of them.', 'one of them', 'said'],
  [
    'Heard in Kisumu\n\n“Every boat is a blue boat now.”\n\n— an exhibitor who asked not to be named\n\nOrr laughed.',
    'an exhibitor',
    '—',
  ],
  ['Orr: “We are ready for anything.”', 'Orr', ':'],
  ['“This law will hurt the poor most of all.” — Ann Orr', 'Ann Orr', '—'],
  // world news
  ['"Our patience has run out," Foreign Minister Hakan Demir told the assembly in New York.', 'Hakan Demir', 'told'],
  ['“The ceasefire is dead,” a senior Hamas official told Reuters.', 'a senior Hamas official', 'told'],
  ['"Crops have failed for a third year," said Amina Yusuf, a mother of six in Marsabit.', 'Amina Yusuf', 'said'],
  ['South Korean officials called the launch "a serious threat to peace".', 'South Korean officials', 'called'],
  ['The Kremlin dismissed the report as "nothing but fantasy".', 'Kremlin', 'dismissed'],
  ['Delhi said the map was "without any basis in history".', 'Delhi', 'said'],
  ['‘We need rain, not promises,’ said farmer Thabo Nkosi.', 'Thabo Nkosi', 'said'],
  ['"The vaccine is safe," the World Health Organization said.', 'World Health Organization', 'said'],
  ['“Three boats are missing,” the coastguard tweeted.', 'the coastguard', 'tweeted'],
  ['“They fired without warning,” one survivor told the court.', 'one survivor', 'told'],
  ['Opposition leader Grace Banda said the vote was "stolen in broad daylight".', 'Grace Banda', 'said'],
  // words between
  ['"The dam will hold," Maria Lopez, the chief engineer, said on Monday.', 'Maria Lopez', 'said'],
  ['"The dam will hold," the minister, speaking after a visit to the valley, said.', 'the minister', 'said'],
  ['Ann Orr, whose house was flooded, told the BBC that "nobody came for two days".', 'Ann Orr', 'told'],
]

describe('speaker and cue', () => {
  test.each(SPOKEN)('%s', (text, speaker, cue) => {
    const [quote] = marked(text)
    expect([quote?.speaker?.text, quote?.cue?.text]).toEqual([speaker, cue])
  })
})

/** Marked passages that nobody is said to speak. */
const UNSPOKEN = [
  'The so-called "shadow fleet" grew by a third last year.',
  'The film "The Long Road" opens on Friday in 300 cinemas.',
  'She starred in "A Winter of Rain" and "The Glass House" before she retired.',
  'The "Iron Lady" left office in 1990.',
  'His new novel, "Salt and Smoke," is out in June.',
  'The ship was renamed "Northern Star" in 2011.',
  'Volunteers handed out "goody bags" to the children.',
  'The band played "Summer Wine" twice.',
  'Joe "The Hammer" Brown won in the second round.',
  'The word "crisis" does not appear in the file.',
  'An album called "Blue Hours" is due in spring.',
  'The "Blue Lady" sank off Goa in 1978.',
  'Her column, "Notes from the River", ran for ten years.',
  'He won the "Golden Boot" twice.',
  'The museum shows "The Weaver" until May.',
  'The "big three" lost ground in June.',
  'The play "An Evening in Accra" was sold out.',
  'Robert "Bob" Adeyemi was born in 1950.',
  'Fans of "Star Harbour" queued all night.',
]

test.each(UNSPOKEN.map((text) => [text]))('nobody speaks: %s', (text) => {
  for (const quote of marked(text)) expect([quote.kind, quote.speaker]).toEqual(['scare', null])
})

/** Two pieces of one utterance: the second goes on from the first. */
test.each([
  ['"I will," Ann Orr said, "go on with the work."', 'Ann Orr'],
  ['"We are ready," said the mayor. "We have sandbags for everyone."', 'the mayor'],
  ['“Nobody came,” he said. “We waited for two days.”', 'he'],
  ['The ministry said the attack was "cowardly" and would "not go unpunished for long".', 'The ministry'],
  ['"It was dark," Lopez recalled, "and the road had gone."', 'Lopez'],
])('continues: %s', (text, speaker) => {
  const [first, second] = marked(text)
  expect([first?.speaker?.text, second?.speaker?.text, second?.continues]).toEqual([speaker, speaker, first?.id])
})

/** Two utterances: the second is of its own. */
test.each([
  ['"We are ready," said Ann Orr. "We are not," said Tom Reilly.', 'Ann Orr', 'Tom Reilly'],
  ['Orr said: "We are ready."\n"That is a lie," Reilly replied.', 'Orr', 'Reilly'],
  ['"The dam will hold," the engineer said.\n"It will not," a farmer told the paper.', 'the engineer', 'a farmer'],
])('does not continue: %s', (text, one, other) => {
  const [first, second] = marked(text)
  expect([first?.speaker?.text, second?.speaker?.text, second?.continues]).toEqual([one, other, null])
})

test.each([
  ['“The bridge is lost.\n“We will build another,” the mayor told the crowd.', 'the mayor'],
  ['The mayor said: “The bridge is lost.\n“We will build another.”', 'The mayor'],
])('over paragraphs: %s', (text, speaker) => {
  const quotes = marked(text)
  expect(quotes.map((quote) => quote.speaker?.text)).toEqual([speaker, speaker])
  expect(quotes[1]?.continues).toBe(quotes[0]?.id)
})

/** The referent of a pronoun or a noun phrase: the name of the last quotation's speaker. */
test.each([
  ['Ann Orr visited the valley on Monday. "We are ready," she said.', 'Ann Orr'],
  ['Ann Orr met Tom Reilly on Monday. "We are ready," he said.', 'Tom Reilly'],
  ['Ann Orr met Tom Reilly on Monday. "We are ready," she said.', 'Ann Orr'],
  ['"We are ready," said Tom Reilly.\nThe river rose again overnight.\n"We need boats," he added.', 'Tom Reilly'],
  ['Maria Lopez said the dam was safe. "I live below it," she told reporters.', 'Maria Lopez'],
  ['President Imran Aziz arrived on Monday. "This is a great day," the president said.', 'Imran Aziz'],
  ['Hugh Hill, a doctor, ran the clinic. "We have no beds," the doctor said.', 'Hugh Hill'],
])('means: %s', (text, name) => {
  expect(marked(text).at(-1)?.speaker?.name).toBe(name)
})

test.each([
  ['"They are safe," the ministry said, according to Reuters.', 'Reuters'],
  ['The minister was quoted as saying by Reuters that "the talks go on".', 'Reuters'],
])('via: %s', (text, via) => {
  expect(marked(text)[0]?.via?.text).toBe(via)
})

test.each(['"They are safe," the ministry said on Friday.', '"They are safe," according to Reuters.'])(
  'via nobody: %s',
  (text) => {
    expect(marked(text)[0]?.via ?? null).toBeNull()
  },
)

test('in a long row of quotations each has the speaker beside it', () => {
  const row = Array.from({ length: 30 }, (_, i) =>
    i % 2 ? 'she said "no, not now" ' : 'he said "yes, right now" ',
  ).join('and ')
  const speakers = marked(row).map(({ speaker }) => speaker?.text)
  expect(speakers).toEqual(speakers.map((_, i) => (i % 2 ? 'she' : 'he')))
})

test('nobody speaks: what a place is known for', () => {
  const [quote] = marked('The town is known for its "ghost bridge" over the Elbe.')
  expect([quote?.kind, quote?.speaker]).toEqual(['scare', null])
})
