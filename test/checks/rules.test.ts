import { describe, expect, it } from 'vitest'
import { check } from '../../src/checks/check-article.ts'
import { explained } from '../../src/checks/describe-rules.ts'
import { RULES } from '../../src/checks/index.ts'
import type { Reading } from '../../src/checks/rule.ts'
import { type RuleConfig, settingsOf } from '../../src/checks/rule-settings.ts'
import type { Analysis } from '../../src/core/analysis.ts'
import { readArticle } from '../../src/text/read-article.ts'
import { runs } from '../property-runs.ts'
import { analysisOf, marked, numberAt, quoteAt } from './hand-made.ts'
import { readAs } from './reading.ts'

/** The words that a rule, alone, finds fault with. */
function foundBy(name: string, reading: Reading, config: RuleConfig = {}): string[] {
  const off = Object.fromEntries(RULES.map((rule) => [rule.name, 'off' as const]))
  const settings = settingsOf([off, { [name]: { level: 'warning', ...config } }])
  return check(reading, { settings }).findings.map(({ text }) => text)
}

const reading = (text: string, found: Partial<Analysis> = {}): Reading => ({
  text,
  sentences: readArticle(text).sentences,
  analysis: analysisOf(text, found),
  against: [],
  base: null,
  day: null,
  roster: [],
})

const NEEDS_MORE: readonly string[] = [
  'quote/altered',
  'source/single',
  'name/style',
  'place/style',
  'number/headline-body',
]

describe('rules', () => {
  it('have names in order of kinds, and each an explanation that fits on a screen', () => {
    for (const rule of RULES) {
      expect(rule.name).toMatch(/^[a-z]+\/[a-z-]+$/u)
      expect(explained(rule).split('\n').length).toBeLessThan(40)
    }
    expect(new Set(RULES.map(({ name }) => name)).size).toBe(RULES.length)
  })

  const examples = RULES.filter(({ name, needs }) => !needs && !NEEDS_MORE.includes(name))
  it.each(examples.map((rule) => [rule.name, rule] as const))(
    '%s: its example fails, and its mend does not',
    (name, rule) => {
      const config = { scope: [...rule.scope, 'headline', 'subheading'] as const }
      expect(foundBy(name, readAs(rule.explanation.fails), config)).not.toEqual([])
      expect(foundBy(name, readAs(rule.explanation.mend), config)).toEqual([])
    },
  )

  const compared = RULES.filter(({ needs }) => needs === 'base')
  it.each(compared.map((rule) => [rule.name, rule] as const))(
    '%s: its example fails against its mend',
    (name, rule) => {
      expect(foundBy(name, readAs(rule.explanation.fails, { base: rule.explanation.mend }))).not.toEqual([])
      expect(foundBy(name, readAs(rule.explanation.mend, { base: rule.explanation.mend }))).toEqual([])
    },
  )
})

describe('date/weekday', () => {
  it.each([
    ['It opens on Monday, April 28, 2025.', []],
    ['It opens on Tuesday, April 28, 2025.', ['Tuesday, April 28, 2025']],
    ['It opens on Tues., Apr. 28, 2025.', ['Tues., Apr. 28, 2025']],
    ['It opens on Tuesday 28 April 2025 at noon.', ['Tuesday 28 April 2025']],
    ['It opens on Tuesday the 28th of April 2025.', ['Tuesday the 28th of April 2025']],
    ['It opens on Monday (28 April 2025).', []],
    ['It opens on Tuesday, April 28.', []],
    ['It opens on Monday, February 30, 2025.', []],
    ['On Monday 28 Aprilians came. On Sunday, May spoke.', []],
    ['The show on Friday, 13 runs until April 2025.', []],
    ['TUESDAY, APRIL 28, 2025', ['TUESDAY, APRIL 28, 2025']],
    ['It opens on Monday, 03/14/2022.', []],
    ['It opens on Tuesday, 03/14/2022.', ['Tuesday, 03/14/2022']],
    ['It opens on Tuesday 14/3/22 at noon.', ['Tuesday 14/3/22']],
    ['It opened on 14.03.2022 (Tuesday).', ['14.03.2022 (Tuesday)']],
    ['It opened on 14.03.2022 (Monday).', []],
    ['It opened on 2022-03-14, a Tuesday.', ['2022-03-14, a Tuesday']],
    ['It opened on 2022-03-14 (a Monday).', []],
    ['It opened on Tue 2022/03/14.', ['Tue 2022/03/14']],
    // 3 April is a Sunday, 4 March a Friday.
    ['It opens on Sunday, 03/04/2022.', []],
    ['It opens on Friday, 03-04-2022.', []],
    ['It opens on Monday, 03-04-2022.', ['Monday, 03-04-2022']],
    ['It opens on Tuesday, 31/02/2022, and on Tuesday, 14/15/2022.', []],
    ['The numbers drawn on Tuesday 03-14-22-31, and 1.2.3 on Tuesday 1.2.2022.5', []],
    ['On Tuesday 24/7 care began; on Tuesday, 10-12 came, and 3/4 of them stayed.', []],
  ])('%s', (text, found) => expect(foundBy('date/weekday', readAs(text))).toEqual(found))

  it('takes the nearest such date where no year is given', () => {
    const text = 'It opened on Tuesday, April 28, the mayor said.'
    expect(foundBy('date/weekday', readAs(text, { day: '2025-05-02' }))).toEqual(['Tuesday, April 28'])
    expect(foundBy('date/weekday', readAs(text, { day: '2026-05-02' }))).toEqual([])
    expect(foundBy('date/weekday', readAs(text, { day: '2025-11-02' }))).toEqual([])
  })
})

describe('quote/altered', () => {
  const against = 'We will not close the port, my friends. The port has fed this town for a hundred years. It’s ours.'
  const found = (source: string, config: RuleConfig = {}) => {
    const { text, spans } = marked(source)
    const quotes = (spans.q ?? []).map((span) => quoteAt(span))
    return foundBy(
      'quote/altered',
      { ...reading(text, { quotes }), against: [{ name: 'source.txt', text: against }] },
      config,
    )
  }
  it.each([
    ['The minister said <q>“We will not close the port, my friends.”</q> It rained.', []],
    ['The minister said <q>"we will not close the port"</q> and left.', []],
    ['The minister said <q>“We will not close … The port has fed this town.”</q> It rained.', []],
    ['The minister said <q>“We will not close [it], my friends.”</q> It rained.', []],
    ["The minister said <q>“… for a hundred years. It's ours.”</q> It rained.", []],
    ['The minister said <q>“We will never close the port, my friends.”</q> It rained.', ['never']],
    ['The minister said <q>“We will close the port, my friends.”</q> It rained.', ['will close']],
    ['The minister said <q>“The port has fed this old town for a hundred years.”</q> It rained.', ['old']],
    ['The minister said <q>“My dog likes fish and chips on Sundays.”</q> It rained.', []],
  ])('%s', (source, expected) => expect(found(source)).toEqual(expected))

  it('reports what is not in the source at all only where it is asked to', () => {
    const source = 'The minister said <q>“My dog likes fish and chips on Sundays.”</q> It rained.'
    expect(found(source, { missing: true })).toEqual(['My dog likes fish and chips on Sundays'])
  })
})

describe('number/inconsistent', () => {
  const found = (first: string, second: string, change = {}) => {
    const { text, spans } = marked(`${first}\n\n${second}`)
    const numbers = (spans.n ?? []).map((span) =>
      numberAt(span, { value: Number(span.text.replace(/\D/gu, '')), unit: 'house', of: 'houses', ...change }),
    )
    return foundBy('number/inconsistent', reading(text, { numbers }))
  }
  const FIRST = 'The flood destroyed <n>340</n> wooden houses in the valley of the river.'
  it.each([
    ['Later it was said: the flood destroyed <n>430</n> wooden houses in the valley of the river.', []],
    ['The flood destroyed <n>430</n> wooden houses in the valley of the river, the governor said.', ['430']],
    ['The flood destroyed <n>340</n> wooden houses in the valley of the river, the governor said.', []],
    ['In 2019 the flood destroyed <n>430</n> wooden houses in the valley of the river.', []],
    ['The number of wooden houses in the valley of the river rose to <n>430</n> after the flood.', []],
    ['The city has <n>430</n> houses with a garden.', []],
    ['The flood destroyed another <n>430</n> wooden houses in the valley of the river.', []],
    ['The flood destroyed <n>4300</n> wooden houses in the valley of the river.', []],
  ])('… %s', (second, expected) => expect(found(FIRST, second)).toEqual(expected))

  it('leaves shares alone', () => {
    const second = 'The flood destroyed <n>43</n> percent of the wooden houses in the valley of the river.'
    expect(found(FIRST.replace('340', '34'), second, { kind: 'percent', unit: 'percent' })).toEqual([])
  })
})

describe('name/inconsistent', () => {
  const STORY =
    'Councillor Astrid Lindqvist opened the meeting in the old town hall on Monday with a long speech. The plan was bold, Lindqvist said.'
  it.each([
    ['Critics of Lindquist called it dear.', ['Lindquist']],
    ['Critics of Lindqivst called it dear.', ['Lindqivst']],
    ['Critics of Lindqvists called it dear.', []],
    ['Lindqvist’s critics called it dear.', []],
    ['Critics of Karin Lindquist called it dear.', []],
    ['Critics of Lundgren called it dear.', []],
    ['Later Astrid Lindquist went home.', ['Lindquist']],
    ['Critics from Israel met; the Israeli critics, who came from West Germany, saw West German films.', []],
  ])('%s', (text, expected) => expect(foundBy('name/inconsistent', readAs(`${STORY}\n\n${text}`))).toEqual(expected))

  it.each([
    ['Abdul Karim', 'Abdul Kareem', ['Kareem']],
    ['Omar Haddad', 'Omar Hadad', ['Hadad']],
    ['Yusuf Siddiqui', 'Yusuf Siddiqi', ['Siddiqi']],
    ['Sergei Voronov', 'Sergey Voronov', ['Sergey Voronov']],
    ['Mohammed Zaki', 'Muhammad Zaki', ['Muhammad Zaki']],
    ['Abdul Karim', 'Hassan Kareem', []],
    ['Abdul Karim', 'Abdul Kamal', []],
    ['Wen Li', 'Wen Lee', []],
    ['Ali Hassan', 'Ali Hussein', []],
    ['Amin Rashid', 'Amina Rashid', []],
    ['Paul Reed', 'Paul Reid', []],
  ])('sees two ways to write a name of another script: %s, %s', (one, other, expected) => {
    const text = `The minister, ${one}, arrived on Monday with officials of the port. He met the mayor in the old town hall.\n\nLater ${other} said that the talks had been useful to all.`
    expect(foundBy('name/inconsistent', readAs(text))).toEqual(expected)
  })

  it('sees accents', () => {
    const text =
      'Minister José Ibáñez spoke to the parliament on Monday about the budget of the coming year.\n\nMr Ibanez said later that it was small.'
    expect(foundBy('name/inconsistent', readAs(text))).toEqual(['Ibanez'])
  })
})

describe('source/anonymous', () => {
  it.each([
    ['The bank will cut jobs, a person familiar with the plan said.', ['person familiar with']],
    ['The official spoke on condition of anonymity.', ['condition of anonymity']],
    ['An unnamed senior official said so.', ['unnamed senior official']],
    ['“People familiar with me know that,” Jane Roe said.', []],
    ['The river has its source in the hills, Jane Roe said.', []],
    ['Officials said the road was closed.', []],
    ['An anonymous letter arrived.', []],
  ])('%s', (text, found) =>
    expect(foundBy('source/anonymous', readAs(text), { scope: ['body', 'headline'] })).toEqual(found),
  )
})

describe('number/headline-body', () => {
  it.each([
    [
      'Miner sues bank for $50m',
      'The miner has sued the bank and asks for more than $20m in damages, its lawyer said.',
      ['$50m'],
    ],
    [
      'Crude oil is back above $30',
      'Crude oil prices rose above $50 a barrel on Monday, traders in the capital said.',
      ['$30'],
    ],
    [
      'Miner boss Orr dies aged 64',
      'Tom Orr, the boss of the miner, has died aged 44. He joined at 20, the firm said.',
      ['aged 64'],
    ],
    [
      'Towns plan $2 billion bridge over the strait',
      'Two towns plan a bridge over the strait for $2 trillion, the mayors said.',
      ['$2 billion'],
    ],
    [
      'Miner’s profits rise 36% on oil',
      'The miner’s profits rose 26% on dear oil, and its rates fell by $36, it said.',
      ['36%'],
    ],
    [
      'Ferry that sank carried 60% foreigners',
      'About 70% of those on the ferry that sank were foreigners, the port said.',
      ['60%'],
    ],
    [
      'Three Miners Killed in Road Crash',
      'Two miners were killed and five others were hurt in a road crash near the port.',
      ['Three'],
    ],
    [
      'Clerks get 60 days of detention',
      'A judge ruled that two clerks are to spend 90 days in detention, the ministry said.',
      ['60 days'],
    ],
    [
      'Mine sues five firms over sale',
      'The mine has sued four companies over the sale of its land, its lawyer said.',
      ['five'],
    ],
    ['Quakes leave 108 dead in hills', 'Two earthquakes in the hills have left at least 180 people dead.', ['108']],
    [
      'Snow strands 300 people on border',
      'Snow stranded 200 people on the border in the hills. It stopped 300 lorries.',
      ['300'],
    ],
    [
      'Governor refuses $7 million of stimulus',
      'The governor will not spend $700 million of the stimulus, he said on Monday.',
      ['$7 million'],
    ],
    [
      'County dismisses five judges of court',
      'The county will dismiss all four members of its court, two officials said.',
      ['five'],
    ],
    ['Killer convicted of six murders', 'A killer was convicted of murder, a day after five other murders.', []],
    ['Tea sales up 17 pct in July', 'Tea sales in July\nGroup sales of tea 14,600 up 3 pct', []],
    ['Lyon 326 and 74; Paris 521-8 in cricket', 'Lyon were 326 all out in cricket with Paris.', []],
    [
      'State seizes visas of 93 officials',
      'The state has seized the visas of nearly a hundred officials, 93 people.',
      [],
    ],
    ['Ferry that sank carried 70% foreigners', 'About 70% of those on the ferry that sank were foreigners.', []],
    ['Seven hurt in road crash', 'A road crash near the port hurt two miners and five children, police said.', []],
    ['Nearly 300 hurt in road crash', 'A road crash near the port hurt 283 people on Monday, police said.', []],
    ['Towns plan $2 trillion bridge', 'Two towns plan a bridge over the strait for $2 trillion, the mayors said.', []],
    [
      'Crude oil is back above $50',
      'Crude oil prices rose above $50 a barrel on Monday, traders in the capital said.',
      [],
    ],
    ['Miner sues bank for $30m', 'The miner has sued the bank for $20m and its owner for $10m, its lawyer said.', []],
    [
      'Miner boss Orr dies aged 64',
      'Tom Orr, the boss of the miner, has died aged 64. He joined at 20, the firm said.',
      [],
    ],
  ])('%s: %s', (headline, lead, found) => {
    const text = `${headline}\n\n${lead}\n\nIt was a cold day in the capital, and the streets were empty until noon.`
    expect(foundBy('number/headline-body', readAs(text))).toEqual(found)
  })
})

describe('person/age', () => {
  it.each([
    ['Former mayor Jane Roe, 41, ran.\n\nRoe, 23, won by a minute.', ['23']],
    ['The mayor, Jane Roe, 41, ran.\n\nRoe, now 23, won by a minute.', ['23']],
    ['The mayor, Jane Roe, 41, ran.\n\nThe crowd saw Roe (23) win by a minute.', ['23']],
    ['The mayor, Jane Roe, 41, ran.\n\nRoe, of Lyon, 23, won by a minute.', ['23']],
    ['The mayor, Jane Roe, 41, ran.\n\nRoe smiled. The 23-year-old won by a minute.', ['23-year-old']],
    ['The mayor, Jane Roe, 41, ran.\n\nRoe led early. But the 23-year-old Scot fell.', ['23-year-old']],
    ['Jane Roe, the former mayor, has died of cancer aged 81.\n\nRoe, who was 83, had two sons.', ['83']],
    ['The mayor, Jane Roe, 41, a British-born writer, ran.\n\nRoe, 23, won by a minute.', ['23']],
    ['Jane Roe, 24, died in the crash.\n\nPolice said that Roe, 29, had not slept.', ['29']],
    ['The mayor, Jane Roe, 41, ran.\n\nRoe led early. But the 41-year-old Scot fell.', []],
    ['The mayor, Jane Roe, 41, ran.\n\nRoe said that her father had died at 83.', []],
    ['The mayor, Jane Roe, 41, ran.\n\nRoe’s son died at 23.', []],
    ['The mayor, Jane Roe, 41, ran.\n\nRoe saw Ann Poe. Later the 23-year-old fell.', []],
    ['The mayor, Jane Roe, 41, ran.\n\nRoe, who was 23 at the time, had won.', []],
    ['The mayor, Jane Roe, 41, ran.\n\nRoe, then 23, had won by a minute.', []],
    ['The mayor, Jane Roe, 41, ran.\n\nRoe (23) and Poe (67) scored.', []],
    ['The mayor, Jane Roe, 41, ran.\n\nRoe hit a cyclist. The 23-year-old fell.', []],
    ['The mayor, Jane Roe, 41, ran.\n\nThe story began when 23-year-old Roe won.', []],
  ])('%s', (text, found) => expect(foundBy('person/age', readAs(text))).toEqual(found))
})

describe('dateline/format', () => {
  const story = 'The lake has risen by a metre since May, the ministry of water said on Monday in a long report.'
  it.each([
    ['NAIROBI (AP) — ', {}, []],
    ['Nairobi (AP) — ', {}, ['Nairobi (AP) —']],
    ['NAIROBI (AP) – ', {}, ['NAIROBI (AP) –']],
    ['NAIROBI (AP) – ', { dash: '–' }, []],
    ['NAIROBI (AP) — ', { agency: 'forbidden' }, ['NAIROBI (AP) —']],
    ['', {}, []],
    ['', { required: true }, ['The']],
  ])('%s%o', (dateline, config, found) => {
    expect(foundBy('dateline/format', readAs(`Lake rises\n\n${dateline}${story}`), config)).toEqual(found)
  })
})

describe('place/style', () => {
  const config = { words: { Kiev: 'Kyiv', Burma: 'Myanmar' }, exceptions: ['Chicken Kiev'] }
  it.each([
    ['They met in Kiev.', ['Kiev']],
    ['They met in Kievan halls and ate Chicken Kiev in Burmanville.', []],
    ['They met in Burma and Kiev.', ['Burma', 'Kiev']],
  ])('%s', (text, found) => expect(foundBy('place/style', reading(text), config)).toEqual(found))

  it('leaves longer names of people and organizations alone', () => {
    const { text, spans } = marked('They joined <o>Dynamo Kiev</o> in Kiev.')
    const organizations = [{ id: 'o1', name: 'Dynamo Kiev', mentions: spans.o ?? [], confidence: 1 }]
    expect(foundBy('place/style', reading(text, { organizations }), config)).toEqual(['Kiev'])
  })
})

describe('no rule', () => {
  const PIECES = [
    '“',
    '”',
    '"',
    'Jane Roe',
    'Roe',
    'Lindqvist',
    'said',
    '340 houses',
    '$2m',
    'Monday, April 28, 2025',
    '\n',
    '.',
    '…',
    '[',
    '\ud800',
    'Nairobi (AP) –',
  ]
  it('throws, or points beside its words, on any text', async () => {
    const { default: fc } = await import('fast-check')
    const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(' '))
    const all = settingsOf([Object.fromEntries(RULES.map(({ name }) => [name, 'warning' as const]))])
    fc.assert(
      fc.property(text, text, (now, before) => {
        const read = readAs(now, { base: before, against: before })
        for (const { start, end, text: found, related = [] } of check(read, { settings: all }).findings) {
          expect(read.text.slice(start, end)).toBe(found)
          for (const each of related) {
            const other = { article: read.text, against: read.against[0]?.text ?? '', base: read.base?.text ?? '' }[
              each.in
            ]
            expect(other.slice(each.start, each.end)).toBe(each.text)
          }
        }
      }),
      runs(60),
    )
  })
})
