import { describe, expect, test } from 'vitest'
import { mergeOrganizations } from '../../src/entities/merge-names.ts'
import { readMarked } from './marked.ts'

const merged = (marked: string): string =>
  mergeOrganizations(readMarked(marked).mentions)
    .map(({ name, mentions }) => `${name} ${mentions.length}`)
    .join(', ')

describe('short forms of organizations', () => {
  test.each([
    ['{Halden Motor Co.} rose. {Halden} said so.', 'Halden Motor Co. 2'],
    ['{Orley Steel Ltd} rose. {Orley Steel} fell. {Orley} said so.', 'Orley Steel Ltd 3'],
    ['The {Orley Otters} won. The {Otters} had lost before.', 'Orley Otters 2'],
    ['The {European Commission} met. The {Commission} agreed.', 'European Commission 2'],
    ['The {House of Commons} met. The {Commons} agreed.', 'House of Commons 2'],
    ['{Halden.com} grew. {Halden} hired more.', 'Halden.com 2'],
    ['The {U.S. Food and Drug Administration} met. The {FDA} agreed.', 'U.S. Food and Drug Administration 2'],
    ['{Electric Data Works Corp} rose. {EDW} said so.', 'Electric Data Works Corp 2'],
    ['The {Department of Energy} met. The {Energy Department} agreed.', 'Department of Energy 2'],
    ['The {Kent Department of Trade} met. The {Department of Trade} agreed.', 'Kent Department of Trade 2'],
    ['{Newcastle} drew. The {Magpies} had led.', 'Newcastle 2'],
    ['{Man Utd} won. {Manchester United} had lost before.', 'Manchester United 2'],
  ])('merges: %s', (text, expected) => expect(merged(text)).toBe(expected))

  test.each([
    ['{BBC} news is read by {BBC Radio Orley}.', 'BBC 1, BBC Radio Orley 1'],
    ['The {White House} wrote. The {House} met.', 'White House 1, House 1'],
    ['{Halden Bank} and {Halden Motors} rose. {Halden} said so.', 'Halden Bank 1, Halden Motors 1, Halden 1'],
    ['{Halden Motor Corp} owns {Halden Motor Acceptance Corp}.', 'Halden Motor Corp 1, Halden Motor Acceptance Corp 1'],
    ['{Halden} has a {Halden Foundation}.', 'Halden 1, Halden Foundation 1'],
    ['The {Bank} met the {Bank of Orley} there.', 'Bank 1, Bank of Orley 1'],
    ['{Orley United} beat {Halden United}. {United} played well.', 'Orley United 1, Halden United 1, United 1'],
    ['{Arsenal} drew. The {Magpies} had led.', 'Arsenal 1, Magpies 1'],
    ['{Orley Steel} met {Steel Orley}.', 'Orley Steel 1, Steel Orley 1'],
    ['{Orley Health} met {Oakham Hill}. {OH} agreed.', 'Orley Health 1, Oakham Hill 1, OH 1'],
    ['{Halden} met {Haldenberg Works}.', 'Halden 1, Haldenberg Works 1'],
  ])('keeps apart: %s', (text, expected) => expect(merged(text)).toBe(expected))
})
