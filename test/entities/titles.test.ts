import { expect, test } from 'vitest'
import { mergePeople } from '../../src/entities/merge-people.ts'
import { peopleOf } from '../../src/entities/titled-mentions.ts'
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
  ['[Ann Roe], chairman, CEO and president of Acme, spoke.', ['chairman, CEO and president of Acme']],
  ['The chairman and president [Ann Roe] spoke.', ['chairman and president']],
  ['[Ann Roe], Science and Research Director at Acme, spoke.', ['Science and Research Director at Acme']],
  [
    '[Ann Roe], a postdoctoral fellow at Orley, and co-author of the study, spoke.',
    ['postdoctoral fellow at Orley, and co-author of the study'],
  ],
  ['The Bears defenseman [Bo Poe] met lock [Al Doe].', ['Bears defenseman', 'lock']],
  ['A pulmonologist, [Ann Roe], met the race director [Bo Poe].', ['pulmonologist', 'race director']],
  ['Former special envoy to Ukraine [Bo Poe] spoke.', ['Former special envoy to Ukraine']],
  ['Chief medical correspondent Dr. [Ann Roe] spoke.', ['Chief medical correspondent; Dr.']],
  ['[Ann Roe] QC met ex-minister [Bo Poe].', ['QC', 'ex-minister']],
  [
    "[Ann Roe], [Bo Poe]'s attorney, met [Al Doe], an adviser to [Bo Poe].",
    ["Bo Poe's attorney", '', 'adviser to Bo Poe'],
  ],
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
  ['Boston native [Ann Roe] met the star [Bo Poe] and veteran [Al Doe].', ['', '', '']],
  ['[Ann Roe], captain [Bo Poe] and the team spoke.', ['', 'captain']],
  ['[Ann Roe], ministers told the press, is ill.', ['']],
  ['In an email from [Ann Roe], employees were told to leave.', ['']],
  ['Lawyers [Ann Roe] and [Bo Poe] spoke.', ['', '']],
  ['He sat in the dock, [Ann Roe] said.', ['']],
  ['Ice on the river, [Ann Roe] said.', ['']],
])('no titles: %s', (text, expected) => expect(titlesIn(text)).toEqual(expected))
