import { describe, expect, it } from 'vitest'
import { readArticle } from '../../src/text/read-article.ts'

const BODY = 'The council voted on Monday to close the bridge for good.'
const structure = (...lines: string[]) => readArticle(lines.join('\n')).structure

describe('bylines', () => {
  it.each([
    ['By Jane Roe', ['Jane Roe'], null],
    ['By Jane Roe and Max Poe', ['Jane Roe', 'Max Poe'], null],
    ['By Jane Roe, Max Poe and Ann van der Lee', ['Jane Roe', 'Max Poe', 'Ann van der Lee'], null],
    ['By JANE ROE', ['Jane Roe'], null],
    ['BY JANE O’ROE, The Daily Herald', ['Jane O’roe'], 'The Daily Herald'],
    ['By Jane Roe, Political Editor', ['Jane Roe'], null],
    ['By Jane Roe in Nairobi', ['Jane Roe'], null],
    ['By Jane Roe | Associated Press', ['Jane Roe'], 'Associated Press'],
    ['Jane Roe, Reuters', ['Jane Roe'], 'Reuters'],
    ['Reuters | Jane Roe', ['Jane Roe'], 'Reuters'],
    ['By The Associated Press', [], 'The Associated Press'],
    ['The Morning StarJane Roe', ['Jane Roe'], 'The Morning Star'],
    ['Jane RoeThe Morning Star', ['Jane Roe'], 'The Morning Star'],
    ['(Reporting by Jane Roe; Additional reporting by Max Poe; Editing by Ann Lee)', ['Jane Roe', 'Max Poe'], null],
    ['Reporting by Jane Roe in Nairobi; editing by Max Poe and Ann Lee', ['Jane Roe'], null],
    ['By Jane Roe. Photographs by Max Poe.', ['Jane Roe'], null],
    ['By the numbers', [], null],
    ['By Friday the road was open', [], null],
    ['YouTube and McDonald talk', [], null],
    ['Harbour, bridge and road', [], null],
  ])('%s', (line, names, outlet) => {
    const { byline, outlet: found } = structure('Council closes bridge', line, BODY)
    expect(byline.map(({ name }) => name)).toEqual(names)
    expect(found?.text ?? null).toBe(outlet)
  })
})

describe('datelines', () => {
  it.each([
    ['NAIROBI, Kenya (AP) — The council met.', 'NAIROBI, Kenya', 'AP', null],
    ['Washington (AFP) – The council met.', 'Washington', 'AFP', null],
    ['BEIJING, June 3 (Xinhua) -- The council met.', 'BEIJING', 'Xinhua', 'June 3'],
    ['CHARLESTON, W.Va. — The council met.', 'CHARLESTON, W.Va.', null, null],
    ['LONDON — The council met.', 'LONDON', null, null],
    ['NEW YORK, 3 June 2024 (Reuters) - The council met.', 'NEW YORK', 'Reuters', '3 June 2024'],
    ['(Reuters) - The council met.', null, 'Reuters', null],
  ])('%s', (line, place, agency, date) => {
    expect(structure(line).dateline).toMatchObject({ place, agency, date })
  })

  it.each([
    'The council met — and how.',
    'NATO-led troops left the town.',
    'She left (again) - and came back.',
    'A man - no one knew him - spoke.',
    BODY,
  ])('none in: %s', (line) => {
    expect(structure(line).dateline).toBeNull()
  })
})

describe('day of publication', () => {
  it.each([
    [['Council closes bridge', 'June 3, 2024', BODY], '2024-06-03'],
    [['Council closes bridge', 'Published: 3 June 2024 10:15 GMT', BODY], '2024-06-03'],
    [['Council closes bridge', 'Updated 2024-06-03', BODY], '2024-06-03'],
    [[`BEIJING, June 3, 2024 (Xinhua) -- ${BODY}`], '2024-06-03'],
    [[`BEIJING, June 3 (Xinhua) -- ${BODY}`], null],
    [[BODY, 'He was born on June 3, 1924.'], null],
  ])('%j', (lines, published) => {
    expect(structure(...lines).published).toBe(published)
  })
})
