import { describe, expect, test } from 'vitest'
import { indirect } from './helpers.ts'

/** Text, what is reported, by whom. */
const REPORTED: [string, string, string][] = [
  ['She said that the bridge would open in May.', 'the bridge would open in May', 'She'],
  ['Ann Orr said the bridge would open in May.', 'the bridge would open in May', 'Ann Orr'],
  ['The bridge will open in May, the ministry said.', 'The bridge will open in May', 'the ministry'],
  ['The bridge will open in May, said Ann Orr.', 'The bridge will open in May', 'Ann Orr'],
  ['According to the mayor, the bridge will open in May.', 'the bridge will open in May', 'the mayor'],
  ['The bridge will open in May, according to the mayor.', 'The bridge will open in May', 'the mayor'],
  ['The company announced that it would close two plants.', 'it would close two plants', 'The company'],
  ['Officials warned that the river could rise again.', 'the river could rise again', 'Officials'],
  ['Ann Orr said about 40% of the maize had been lost.', 'about 40% of the maize had been lost', 'Ann Orr'],
  ['Police said around 300 people had left.', 'around 300 people had left', 'Police'],
  ['The clerk said over $200 was gone.', 'over $200 was gone', 'The clerk'],
  ['Fire chief Ann Orr said at least 30 homes had burned down.', 'at least 30 homes had burned down', 'Ann Orr'],
  ['Fire chief Ann Orr said up to six people were missing.', 'up to six people were missing', 'Ann Orr'],
  ['Ann Orr told clerks after the meeting that the talks had failed.', 'the talks had failed', 'Ann Orr'],
  ['The road is safe again, a paper quoted engineer Ann Orr as saying.', 'The road is safe again', 'Ann Orr'],
  // When and where somebody spoke is no part of what was said.
  ['Ann Orr said on Wednesday that two clerks had been dismissed.', 'two clerks had been dismissed', 'Ann Orr'],
  ['Ann Orr said two weeks ago that the repairs were finished.', 'the repairs were finished', 'Ann Orr'],
  ['Ann Orr told the court in Kisumu that two of them had fled.', 'two of them had fled', 'Ann Orr'],
  ['Ann Orr said Tuesday’s match would go ahead.', 'Tuesday’s match would go ahead', 'Ann Orr'],
  ['Ann Orr told the jury there was no sign of a fire.', 'there was no sign of a fire', 'Ann Orr'],
  ['Ann Orr assured passengers the last ferry would still sail.', 'the last ferry would still sail', 'Ann Orr'],
  ['He added that nobody had been hurt.', 'nobody had been hurt', 'He'],
  ['The report found that the pumps had failed twice.', 'the pumps had failed twice', 'The report'],
  ['Police said the driver had been drinking.', 'the driver had been drinking', 'Police'],
  ['The minister told reporters that the talks had failed.', 'the talks had failed', 'The minister'],
  ['The minister told reporters the talks had failed.', 'the talks had failed', 'The minister'],
  ['Lopez argued that the tax was unfair.', 'the tax was unfair', 'Lopez'],
  ['KUALA LUMPUR: The ringgit will recover, the minister said.', 'The ringgit will recover', 'the minister'],
  ['The army denied that its soldiers had fired.', 'its soldiers had fired', 'The army'],
  ['Kyiv reported that the attack had been repelled.', 'the attack had been repelled', 'Kyiv'],
  [
    'Scientists say the glacier is melting faster than expected.',
    'the glacier is melting faster than expected',
    'Scientists',
  ],
  ['The union insisted that the strike would go on.', 'the strike would go on', 'The union'],
  ['He acknowledged that mistakes had been made.', 'mistakes had been made', 'He'],
  [
    'A spokesman for the airline said all flights were cancelled.',
    'all flights were cancelled',
    'A spokesman for the airline',
  ],
  [
    'Flights were cancelled on Monday, a spokesman for the airline said.',
    'Flights were cancelled on Monday',
    'a spokesman for the airline',
  ],
  ['The prosecutor claimed that the accounts were forged.', 'the accounts were forged', 'The prosecutor'],
  ['The defence lawyer stated that his client was innocent.', 'his client was innocent', 'The defence lawyer'],
  // After "that" a content may begin with a preposition.
  [
    'The clerk said that in the past year forty permits had lapsed.',
    'in the past year forty permits had lapsed',
    'The clerk',
  ],
  ['The warden said that, despite the rain, the lake was low.', 'despite the rain, the lake was low', 'The warden'],
  // Verbs that begin or end with speech as well as with other things.
  ['The court ruled that the sale of the harbour was void.', 'the sale of the harbour was void', 'The court'],
  ['The neighbours agreed that the noise had grown.', 'the noise had grown', 'The neighbours'],
  [
    'The ferries will stay in port until noon according to the harbour office.',
    'The ferries will stay in port until noon',
    'the harbour office',
  ],
  // The speaker is the subject of the main clause.
  ['The mayor thanked the crews, adding that the pumps had held.', 'the pumps had held', 'The mayor'],
  ['The mayor blamed the storm and said that the pumps had held.', 'the pumps had held', 'The mayor'],
  ['Ann Orr, head of the roads office since the spring, said the bridge was sound.', 'the bridge was sound', 'Ann Orr'],
  ['The cause was a fall, her daughter, Ann Orr, said.', 'The cause was a fall', 'Ann Orr'],
  ['The road is shut, Ann Orr, the mayor, said.', 'The road is shut', 'Ann Orr'],
  // The only verb looks like a participle, hangs on a pronoun, or has "that" as its subject.
  ['The sheriff said deputies seized nine rifles.', 'deputies seized nine rifles', 'The sheriff'],
  ['Ann Orr says she suffered a burn on her arm.', 'she suffered a burn on her arm', 'Ann Orr'],
  ['Ann Orr said he’s glad about the new ferry.', 'he’s glad about the new ferry', 'Ann Orr'],
  ['The clerk said that was untrue.', 'that was untrue', 'The clerk'],
  [
    'Ann Orr told the paper she backed the tram and dislikes the tunnel.',
    'she backed the tram and dislikes the tunnel',
    'Ann Orr',
  ],
  // Headings in title case
  ['Fewer Boats Reach Island, Navy Says\n\nThe island is calm.', 'Fewer Boats Reach Island', 'Navy'],
  ['Tesco Says Prices Will Fall\n\nThe shops opened late.', 'Prices Will Fall', 'Tesco'],
  // Who speaks: before a relative clause, behind the verb, after a participle.
  ['A baker who lost her shop in the flood said the bank had helped.', 'the bank had helped', 'A baker'],
  ['The dam held, said another engineer, Ann Orr.', 'The dam held', 'Ann Orr'],
  ['Saying that the price was too low, Ann Orr left.', 'the price was too low', 'Ann Orr'],
  ['The dam held, the agency said, citing two engineers.', 'The dam held', 'the agency'],
  ['The agency said the dam had held, citing two engineers.', 'the dam had held', 'The agency'],
  [
    'According to figures released by the port, trade had doubled.',
    'trade had doubled',
    'figures released by the port',
  ],
  [
    'The deal is dead, two people familiar with the talks said.',
    'The deal is dead',
    'two people familiar with the talks',
  ],
  ['Tesco, owner of the Harbour Mills said the mill would shut.', 'the mill would shut', 'Tesco'],
  // What is said: without the time of it, with its own condition, of rupees.
  ['While the pumps ran, Ann Orr said the dam was safe.', 'the dam was safe', 'Ann Orr'],
  ['Ann Orr said despite the rain, the match would start.', 'despite the rain, the match would start', 'Ann Orr'],
  ['The clerk said Rs. 4,000 had been paid.', 'Rs. 4,000 had been paid', 'The clerk'],
]

test('a verb of speech that reports other things as well, behind what it reports', () => {
  expect(indirect('Two boats sank near the coast, the navy reported.')[0]?.speaker?.text).toBe('the navy')
})

describe('reported speech', () => {
  test.each(REPORTED)('%s', (text, content, speaker) => {
    const [quote] = indirect(text)
    expect([quote?.content, quote?.speaker?.text]).toEqual([content, speaker])
  })
})

/** No speech, or speech that says nothing of its content. */
const SILENT = [
  'The seats were given out according to age, and the feast went according to plan.',
  'The rate was cut to 4 per cent last week, 25 basis points below its peak.',
  'The 10-year notes fell in late trading.',
  'The usher asked the guests to wait and promised to return.',
  'Having said that, the car is quiet and quick.',
  'That said, the evening was a failure.',
  'Needless to say, the road was shut in May.',
  'Nobody told the sheriff who had bought the petrol.',
  'No one said the road was shut.',
  'Officials did not say why they had left early.',
  'The mayor refused to say if she would run again.',
  'It is fair to say that the evening was a failure.',
  'It should be noted that the road was shut in May.',
  'The driver admitted manslaughter and pleaded guilty.',
  'The firm recalled 3,000 cars and apologised for the fault.',
  'The bridge opened in May.',
  'The ministry declined to comment.',
  'Ann Orr walked to the station and took the first train.',
  'The storm killed 12 people in the valley.',
  'He wants to be president.',
  'Shares of the company rose 3 percent on Monday.',
  'The mayor believes in trains.',
  'She loves the city and its river.',
  'The team won by two goals in the last minute.',
  'The report was published on Tuesday.',
  'The statement came after the vote.',
  'Ann Orr hopes for rain.',
  'He spoke for an hour.',
  'The two leaders talked on Sunday.',
  'Nobody said a word.',
  'The union fears for its members.',
  'The road runs along the river.',
  'Prices fell in June and rose in July.',
  'The show ran for ten years.',
  'The court will rule on Thursday.',
  'Soldiers fired into the crowd.',
  'It never rained that summer.',
  'The president signed the bill into law.',
  'They asked for help.',
  'The talks ended on Friday without a deal.',
  'Claims rose by a tenth in March.',
  'A report on the flood is due in June.',
  'The army moved into the town at dawn.',
  'Voters in three states go to the polls on Sunday.',
  'The bank cut its main rate to 4 percent.',
  'Two people were hurt when a wall fell.',
  'The minister flew to Geneva for the talks.',
  'Her answer was no.',
  'The warning came too late.',
  'The mayor asked for seventy volunteers.',
  'The minister was responding to accusations from the opposition.',
  'She recites her poetry in the square on Sundays.',
  'The girl told her aunt about it.',
  'The club asked permission to build a stand.',
  'The drivers reported minor injuries.',
  'The sheriff reported receiving calls about smoke.',
  'Shares showed gains in May.',
  'The book explains the importance of bees.',
  'The captain announced his retirement in June.',
  'The two men pleaded guilty to theft on Friday.',
  'The keeper claimed his third title in a row.',
]

test.each(SILENT.map((text) => [text]))('reports nothing: %s', (text) => {
  expect(indirect(text).map(({ content }) => content)).toEqual([])
})

test('a report around its cue is two records', () => {
  const [first, second] = indirect('The museum, the mayor said, would open in the spring of next year.')
  expect([first?.content, second?.content]).toEqual(['The museum', 'would open in the spring of next year'])
  expect(second?.continues).toBe(first?.id)
})

test('a report begins after the dateline', () => {
  expect(indirect('LAGOS (Reuters) - The pumps failed twice, the ministry said.')[0]?.content).toBe(
    'The pumps failed twice',
  )
})

test('a document speaks for its author', () => {
  const [first] = indirect('According to a report by Ann Orr of the roads office, the pumps had failed twice.')
  expect([first?.content, first?.speaker?.name]).toEqual(['the pumps had failed twice', 'Ann Orr'])
})

test('"they" takes up those who spoke before', () => {
  const [, second] = indirect('Harbour officials said the ferry was late. They said that it had lost a propeller.')
  expect([second?.speaker?.text, second?.speaker?.name, second?.speaker?.entity]).toEqual([
    'They',
    'Harbour officials',
    null,
  ])
})

test('each of two verbs of saying has its own content', () => {
  const found = indirect('The clerk said the vault was empty, and she added that the keys were lost.')
  expect(found.map(({ content }) => content)).toEqual(['the vault was empty', 'the keys were lost'])
})
