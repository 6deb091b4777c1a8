import { expect, test } from 'vitest'
import { mergePeople, peopleOf } from '../../src/entities/merge-people.ts'
import { readMarked } from './marked.ts'

const titlesIn = (marked: string): string[] => {
  const { article, mentions } = readMarked(marked)
  return mergePeople(peopleOf(article, mentions)).map(({ titles }) => titles.join('; '))
}

test.each([
  ['Russian President [Vladimir Putin] spoke.', ['Russian President']],
  ['North Korean dictator [Kim Jong Un] spoke.', ['North Korean dictator']],
  ['Former deputy prime minister [Ann Roe] spoke.', ['Former deputy prime minister']],
  ['The former U.S. Secretary of State [Ann Roe] spoke.', ['former U.S. Secretary of State']],
  ['Apple chief executive [Bo Poe] spoke.', ['Apple chief executive']],
  ['Gov. [Ann Roe] met Mr. [Bo Poe].', ['Gov.', 'Mr.']],
  ['Minister of Tourism and Culture [Ann Roe] spoke.', ['Minister of Tourism and Culture']],
  ['Vice-President [Ann Roe] spoke.', ['Vice-President']],
  ['[Ann Roe], the mayor of Lyon, spoke.', ['mayor of Lyon']],
  ['[Ann Roe], a professor of law at Orley University, spoke.', ['professor of law at Orley University']],
  ['They met [Ann Roe], mayor of Orley.', ['mayor of Orley']],
  ["Russia's foreign minister, [Sergei Lavrov], spoke.", ['foreign minister']],
  ['Judge [Ann Roe] spoke. Later Judge [Roe] left. The former judge [Roe] slept.', ['former judge']],
  ['Dr. [Ann Roe], director of the clinic, spoke.', ['Dr.; director of the clinic']],
])('titles: %s', (text, expected) => expect(titlesIn(text)).toEqual(expected))

test.each([
  ['Yesterday [Ann Roe] spoke.', ['']],
  ['In the spring, [Ann Roe] spoke.', ['']],
  ['The president met [Ann Roe].', ['']],
  ['[Ann Roe], met the mayor.', ['']],
  ['[Ann Roe], 64, spoke to the mayor.', ['']],
  ['[Ann Roe], [Bo Poe] and the mayor spoke.', ['', '']],
  ["The president's brother-in-arms met [Ann Roe], who is a doctor.", ['']],
  ["The minister's [Ann Roe] spoke.", ['']],
  ['He told the minister. [Ann Roe] spoke.', ['']],
  ['Judge [Ann Roe] [Bo Poe] spoke.', ['Judge', '']],
  ['[Ann Roe], in the mayor of Lyon, saw a friend.', ['']],
  ['They named the bridge “[Ann Roe]” after the mayor.', ['']],
  ['Said the mayor: [Ann Roe] is ill.', ['']],
  ['Ice on the river, [Ann Roe] said.', ['']],
])('no titles: %s', (text, expected) => expect(titlesIn(text)).toEqual(expected))
