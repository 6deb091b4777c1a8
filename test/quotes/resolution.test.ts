import { describe, expect, test } from 'vitest'
import { quotesIn } from './helpers.ts'

/** Text, and by whom each of its quotations is, by name; a phrase where nobody is named. */
const NAMED: [string, (string | null)[]][] = [
  ['Eight-year-old Ned Orr met Tom Reilly, 42. “I saw it,” the eight-year-old said.', ['Ned Orr']],
  [
    'The Oregon Public Utilities Commission met. “We erred,” the utilities commission said.',
    ['Oregon Public Utilities Commission'],
  ],
  [
    'Kenya’s envoy to Norway said the talks “went well”. Kenya’s envoy to Norway Ann Orr flew home on Monday.',
    ['Ann Orr'],
  ],
  ['Tesco shut on Monday. “We regret it,” a statement from the company said.', ['Tesco']],
  [
    'In a letter printed in Leeds, the mayor, Ann Orr, said it was late. “We will sue,” the letter said.',
    ['Ann Orr', 'Ann Orr'],
  ],
  ['A letter seen by Reuters was short. “We will sue,” the letter said.', [null]],
  ['The Financial Times wrote about Tesco on Monday. “We regret it,” the bank said.', [null]],
  ['“They sing about Tom Reilly,” he said. Ned Orr wrote the song.', ['Ned Orr']],
  ['“We lost,” said 9/11 widow Ann Orr.', ['Ann Orr']],
  ['Prime Minister Ann Orr flew home on Monday. “We will vote,” the Prime Minister said.', ['Ann Orr']],
  ['“They lied,” said his solicitor, Tom Reilly.', ['Tom Reilly']],
  ['The chairman, Tom Reilly, said: “We lost.”', ['Tom Reilly']],
  ['Tom Reilly, a farmer, sells milk. “It is cheap,” the farmer said.', ['Tom Reilly']],
  ['Tom Reilly, 41, was hurt on Monday. “I am well,” the 41-year-old said.', ['Tom Reilly']],
  ['Cpl. Tom Reilly stopped the bus. “He was armed,” the corporal said.', ['Tom Reilly']],
  ['Tom Reilly, 42, and Ned Orr, 17, were rescued off Kisumu. “It was cold,” the teenager said.', ['Ned Orr']],
  ['Ann Orr (81) and Bea Lund (34) live in Leeds. “It is loud,” the octogenarian said.', ['Ann Orr']],
  ['Tom Reilly beat Spain’s Iker Roe in Leeds. “I was tired,” the Spaniard said.', ['Iker Roe']],
  ['Danish striker Tom Reilly met Ned Orr. “I am staying,” the Dane said.', ['Tom Reilly']],
  ['The 17-year-old student Ned Orr met Tom Reilly, 42. “I was late,” the 17-year-old said.', ['Ned Orr']],
  ['Nurse Ann Orr came last. Likewise, she said, the beds were full.', ['Ann Orr']],
  ['Opening the meeting, Ann Orr said the school was safe. “No child will leave,” she said.', ['Ann Orr', 'Ann Orr']],
  ['“We met,” Ann Orr told Tom Reilly. “It was short,” she said.', ['Ann Orr', 'Ann Orr']],
  ['Microsoft raised prices on Monday. “Costs went up,” the company said.', ['Microsoft']],
  ['Lena Fischer won in two sets. “I felt good,” said the German.', ['Lena Fischer']],
  ['Lena Fischer won in two sets. “I felt good,” the 27-year-old Austrian said.', ['Lena Fischer']],
  ['“We sold it,” said club president and head coach Ann Orr.', ['Ann Orr']],
  ['“We will appeal,” said one of his lawyers, Tom Reilly.', ['Tom Reilly']],
  ['“He is innocent,” said Reilly’s lawyer. Tom Reilly, 40, was jailed.', [null]],
  ['Milo Petric, the striker, scored twice in Split. “He is worth double now,” the striker’s agent said.', [null]],
  ['French President Emmanuel Macron flew home. “We agree,” the German chancellor said.', [null]],
  ['“It leaks,” said the dam’s former engineer, Tom Reilly.', ['Tom Reilly']],
  ['Ann Orr spoke.\n\n> “The roof is bad today.”\n>\n> — Ann Orr, miner\n\nThe council met.', ['Ann Orr']],
  ['“We deny it,” his barrister, Tom Reilly QC, told the court.', ['Tom Reilly']],
  ['Tom Reilly, Harbour Hotel Association said: “We tried hard.”', ['Tom Reilly']],
  ['Ann Orr, head of policy at the Harbour Trust said the plan was unfair.', ['Ann Orr']],
  ['Reuters quoted a clerk, Tom Reilly, as saying the bank was shut.', ['Tom Reilly']],
  ['Tom Reilly, 21, joined in May. “I was lucky,” the 21-year-old forward said.', ['Tom Reilly']],
  ['Orr Corp. (NYSE: ORC) said the plant would shut.', ['Orr Corp']],
  ['Opening the fair, Anil Rao ji said the dam was safe. “It will hold,” he said.', ['Anil Rao', 'Anil Rao']],
  ['Town loses its bus\n\n“It left at noon.”\n\n— Ann Orr, mayor of Kisumu\n\nThe council met.', ['Ann Orr']],
  ['Secretary of State Ann Orr said the talks had “failed”.', ['Ann Orr']],
  ['“It is fair,” Minister of Finance Tom Reilly said.', ['Tom Reilly']],
  ['Angela Merkel flew to Rome on Monday. “We agree,” the German chancellor said.', ['Angela Merkel']],
  ['Tesco and Lena Fischer met in Leeds. “We will sell it,” the supermarket chain said.', ['Tesco']],
  [
    'Angela Merkel met Ann Orr, the Austrian chancellor, in Rome. “We agree,” the Austrian chancellor said.',
    ['Ann Orr'],
  ],
  [
    'Deputy Mayor Ann Orr and Mayor Tom Reilly shut the pool on Monday. “It leaks,” the deputy mayor said.',
    ['Ann Orr'],
  ],
  ['Mayor Tom Reilly and the deputy mayor toured Leeds. “It leaks,” the deputy mayor said.', [null]],
  ['Governor Ann Orr signed the bill. “It is unjust,” the former governor said.', [null]],
  [
    'Defence Minister Tom Reilly and Finance Minister Ned Orr met. “We agree,” the defence minister said.',
    ['Tom Reilly'],
  ],
  ['The grandmother of Tom Reilly left on Monday. “I am tired,” the grandmother said.', [null]],
  ['“Get out,” one officer shouted. “It fell,” another reportedly said.', [null, null]],
  ['An aide to Mayor Ann Orr left on Monday. “I am tired,” the aide said.', [null]],
  [
    '“It was a long winter,” Tom Reilly said. Ned Orr, a baker, was cold. “We shut,” he said.',
    ['Tom Reilly', 'Ned Orr'],
  ],
  ['“It was a long winter,” Tom Reilly said of Ned Orr. “He shut,” he said.', ['Tom Reilly', 'Tom Reilly']],
  ['Ann Orr was furious. “It is a disgrace.”', ['Ann Orr']],
  ['Many Germans came to see Ann Orr play. “It was hot,” the Germans said.', [null]],
  ['Ann Orr met the crowd. “I am hungry,” one Austrian said.', [null]],
  ['“It left at noon.”\n\n— The council met on Monday and sold the bus.', [null]],
  ['A neighbour of Ann Orr called the police. “I was afraid,” the neighbour said.', [null]],
  ['Two clerks saw it. “The roof fell,” one of the clerks said.', [null]],
]

describe('who is meant', () => {
  test.each(NAMED)('%s', (text, names) => {
    expect(quotesIn(text).map(({ speaker }) => speaker?.name ?? null)).toEqual(names)
  })
})

/** Text, and the author of a document that speaks; null where nobody named wrote it. */
const WRITTEN: [string, string | null][] = [
  ['Acme Motors denied it in a statement on Monday. “The story is false,” the statement read.', 'Acme Motors'],
  ['In a statement, Acme Motors confirmed the sale. “It lost money,” the statement said.', 'Acme Motors'],
  ['Tom Reilly sued on Monday. “The clinic was unsafe,” his lawsuit said.', 'Tom Reilly'],
  ['A letter on behalf of Tom Reilly reached the court. “It is unjust,” the letter said.', 'Tom Reilly'],
  ['On Monday, Acme Motors issued a statement. “The story is false,” the statement continued.', 'Acme Motors'],
  ['A leaked statement surprised Ann Orr. “We lost,” the statement said.', null],
  ['Ann Orr spoke of a letter from 1916. In it was a map. “It is lost,” a second letter said.', null],
  ['Ann Orr read the report of a commission. “It is unjust,” the report said.', null],
]

describe('documents speak for their authors', () => {
  test.each(WRITTEN)('%s', (text, name) => {
    expect(quotesIn(text).find(({ kind }) => kind === 'direct')?.speaker?.name ?? null).toBe(name)
  })
})

/** A headline, the kind of its quotation and who says it, above a story that begins with what Tom Reilly says. */
const HEADLINES: [string, string, string | null][] = [
  ['Bridge at Kisumu ‘too old to mend’', 'partial', 'Tom Reilly'],
  ['Kisumu bridge “beyond all repair”', 'partial', 'Tom Reilly'],
  ['Town hails ‘The Last Post’', 'scare', null],
  ['Fans queue for ‘River of Stone’', 'scare', null],
]

describe('a headline quotes whom the story quotes first', () => {
  test.each(HEADLINES)('%s', (headline, kind, name) => {
    const story =
      'By Ann Orr\n\nTom Reilly says the bridge is a ruin.\n\nThe council meets on Monday to hear three engineers.'
    const [quote] = quotesIn(`${headline}\n\n${story}`)
    expect([quote?.kind, quote?.speaker?.name ?? null]).toEqual([kind, name])
  })
})

const STORY =
  'The mayor, Ann Orr, spoke in Kisumu on Monday.\n\n“I am not resigning over a gate. It was a very old gate,” Tom Reilly, the chairman, told reporters.\n\nOrr laughed.'

/** A headline, the kind of its quotation and who says it, above the story. */
const QUOTED_IN_HEADLINES: [string, string, string | null][] = [
  ['Gate row: ‘not resigning’', 'partial', 'Tom Reilly'],
  ['Chairman ‘not resigning over a gate’', 'partial', 'Tom Reilly'],
  ['“I AM NOT RESIGNING”', 'direct', 'Tom Reilly'],
  ['Chairman says gate was ‘worth nothing’', 'partial', 'Tom Reilly'],
  ['‘Nobody liked it’: Orr laughs at the gate', 'direct', 'Ann Orr'],
  ['Kisumu sings ‘The Old Gate’', 'scare', null],
  ['Town wants ‘The Last Gate’ back', 'scare', null],
]

/** A line between the paragraphs of the story, and who says it. */
const LINES: [string, string | null][] = [
  ['“I am not resigning over a gate”', 'Tom Reilly'],
  ['“It was a very old gate”', 'Tom Reilly'],
  ['“The Gates of Kisumu”', null],
]

describe('words that the story quotes again', () => {
  test.each(QUOTED_IN_HEADLINES)('%s', (headline, kind, name) => {
    const [quote] = quotesIn(`${headline}\n\n${STORY}`)
    expect([quote?.kind, quote?.speaker?.name ?? null]).toEqual([kind, name])
  })
  test.fails('but not yet: a town that laughs says nothing', () => {
    const [quote] = quotesIn(`‘Nobody liked it’: Kisumu laughs at the gate\n\n${STORY}`)
    expect(quote?.speaker).toBeNull()
  })

  test.each(LINES)('in a line: %s', (line, name) => {
    const quote = quotesIn(`Gate row goes on\n\n${STORY}\n\n${line}\n\nThe council meets in May.`).at(-1)
    expect([quote?.text, quote?.speaker?.name ?? null]).toEqual([line, name])
  })
})

/** Text, content of reported speech, speaker's words. */
const HEARERS: [string, string | undefined, string | undefined][] = [
  ['Passengers were told that the ferry would leave at noon.', 'the ferry would leave at noon', undefined],
  ['The ferry would leave at noon, passengers were told.', 'The ferry would leave at noon', undefined],
  ['Passengers were told by a guard that the ferry had left.', 'the ferry had left', 'a guard'],
  ['Passengers were told to leave the ferry.', undefined, undefined],
  ['Passengers were warned of high waves.', undefined, undefined],
  ['Ann Orr was asked about the ferry.', undefined, undefined],
  ['Ann Orr told voters taxes would fall.', 'taxes would fall', 'Ann Orr'],
  ['Ann Orr assured the council that the dam was safe.', 'the dam was safe', 'Ann Orr'],
  ['Ann Orr was told by doctors that the knee had healed.', 'the knee had healed', 'doctors'],
  ['Ann Orr warned investors the fund would close.', 'the fund would close', 'Ann Orr'],
]

describe('hearers do not speak', () => {
  test.each(HEARERS)('%s', (text, content, speaker) => {
    const [quote] = quotesIn(text)
    expect([quote?.content, quote?.speaker?.text]).toEqual([content, speaker])
  })
})
