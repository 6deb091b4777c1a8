import { describe, expect, test } from 'vitest'
import { correctKinds } from '../../src/entities/correct-kinds.ts'
import { mentionsOf } from '../../src/entities/name-mentions.ts'
import { readMarked } from './marked.ts'

const render = (mentions: readonly { readonly text: string; readonly kind: string }[]): string =>
  mentions.map(({ text, kind }) => `${text} ${kind}`).join(', ')

const corrected = (marked: string): string => {
  const { article, mentions } = readMarked(marked)
  return render(correctKinds(article, mentions))
}

describe('kinds that the words around a name settle', () => {
  test.each([
    ['[St. Louis] native [Ann Roe] spoke.', 'St. Louis place, Ann Roe person'],
    ['Rain fell in [Van Buren] county.', 'Van Buren place'],
    ['She flew to [Walter Hale] airport. [Walter Hale] was busy.', 'Walter Hale facility, Walter Hale facility'],
    ['The charity [Quill] grew. [Quill] said no.', 'Quill organization, Quill organization'],
    ['Carmaker [Velora] cut jobs. [Velora] said no.', 'Velora organization, Velora organization'],
    ['A band called [Mudlark] played. [Mudlark] split.', 'Mudlark organization, Mudlark organization'],
    ['The grid operator [Elnett] replied.', 'Elnett organization'],
    ['The non-governmental organisation “<Odhi>” met.', 'Odhi organization'],
    ['Two of them live in [Quillan Bare]. [Quillan Bare] is small.', 'Quillan Bare place, Quillan Bare place'],
    ['She sang in the film “[Anita].” A sequel to “[Anita]” is planned.', ''],
    ["They treat [Parkinson's] disease and [Lassa] fever in [Quillan Bare].", 'Quillan Bare place'],
    ["A new [Clare's] Law and [Darwin's] finches.", ''],
    ['They met at the {White House} on Monday.', 'White House facility'],
    ['He was held in {Bolton} on Monday.', 'Bolton place'],
    ["The child's {Miami} cousins wept.", 'Miami place'],
    ['Two farms near [Preston] were hit.', 'Preston place'],
    ['A car burned on [Ann Roe Boulevard].', 'Ann Roe Boulevard facility'],
    ["Fog held up flights to [O'Hare].", "O'Hare facility"],
    ['Planes land at [Charles de Gaulle].', 'Charles de Gaulle facility'],
    ['He left with his wife, <Kenya>, for <Kenya>.', 'Kenya person, Kenya place'],
    ['The [Murray] flows through it.', 'Murray place'],
    ['They camp on the banks of the [Darling].', 'Darling place'],
  ])('settles: %s', (marked, expected) => expect(corrected(marked)).toBe(expected))

  test.each([
    ['[Ann Roe] spoke to a native.', 'Ann Roe person'],
    ['[Roe] native plants grow here.', 'Roe person'],
    ['[Roe] daughters studied law. A day of work for [Orr].', 'Roe person, Orr person'],
    ['[Walter Hale] spoke at the hospital.', 'Walter Hale person'],
    ['[Hale] hotel bills rose.', 'Hale person'],
    ["She spoke to [O'Hare] about the vote.", "O'Hare person"],
    ['[Charles de Gaulle] took a plane.', 'Charles de Gaulle person'],
    ['The [Murray] brothers flooded it.', 'Murray person'],
    ['He left his wife, <Kenya> and the job. His home, <Kenya>, is far.', 'Kenya place, Kenya place'],
    ['[Murray] flows over the stage.', 'Murray person'],
    ['The head of the [Darling] family left.', 'Darling person'],
    ['[Della Street] spoke.', 'Della Street person'],
    ['The {White House} said no. He wrote to the {White House}.', 'White House organization, White House organization'],
    ['The company [Ann Roe] founded grew.', 'Ann Roe person'],
    ['They have faith in [Quillan].', 'Quillan person'],
    ['A rise in [Blair] votes. [Tony Blair] spoke.', 'Blair person, Tony Blair person'],
    ['The man known as “[Anita]” spoke.', 'Anita person'],
    ['“[Anita],” she said. [Anita] left.', 'Anita person, Anita person'],
    ['They bought “{Quill}” today.', 'Quill organization'],
    ['They met at the {Home Office}.', 'Home Office organization'],
    ['{Alaska} flies daily. {Alaska Airlines} said so.', 'Alaska organization, Alaska Airlines organization'],
    ['{WASH} met. {Preston} 3 {Bolton} 0', 'WASH organization, Preston organization, Bolton organization'],
    ["He had no place in {Bolton}'s squad.", 'Bolton organization'],
    ['He was in {Bolton} goalkeeper gear. He has a stake in {Bolton}.', 'Bolton organization, Bolton organization'],
    ['They work in {NATO}. They brought in [Preston].', 'NATO organization, Preston person'],
    ['[Ann Preston] spoke. Voters saw a leader in [Preston].', 'Ann Preston person, Preston person'],
  ])('leaves: %s', (marked, expected) => expect(corrected(marked)).toBe(expected))
})

const split = (marked: string): string => {
  const { article, mentions } = readMarked(marked)
  return render(
    mentionsOf(
      article,
      mentions.map(({ kind, first, endToken }) => ({ kind, first, end: endToken })),
    ),
  )
}

describe('names that are tagged in parts, or glued', () => {
  test.each([
    ['He teaches at the {American University} of <Kabul>.', 'American University of Kabul organization'],
    ["They met at <San Francisco's Moscone Center>.", 'San Francisco place, Moscone Center facility'],
    ['{Rolls & Parker, Smith & Wesson} gave.', 'Rolls & Parker organization, Smith & Wesson organization'],
    ['Marks & [Spencer] shut shops.', 'Marks & Spencer organization'],
    ['[Johnson] & [Johnson] fell.', 'Johnson & Johnson organization'],
    ['[Macy’s] rose and [Moody’s], too.', 'Macy’s organization, Moody’s organization'],
    ['Signs of <U.S. Growth> are few.', 'U.S. place'],
    [
      "They met in <Washington>, <D.C>., and in <Washington, DC's> parks.",
      'Washington, D.C. place, Washington, DC place',
    ],
    ["They drew at <Lord's>, and then at <Lord's>.", "Lord's place, Lord's place"],
    ["They met at <Kenya's> embassy, in <Kenya's>.", 'Kenya place, Kenya place'],
    ['She left <Washington DC> on Monday.', 'Washington DC place'],
    ['He spoke for the Archdiocese of <Lyon>.', 'Archdiocese of Lyon organization'],
    ['The {Diocese} of <Lyon> paid.', 'Diocese of Lyon organization'],
  ])('mends: %s', (marked, expected) => expect(split(marked)).toBe(expected))

  test.each([
    ['The {Bank} of <Kabul> rose.', 'Bank organization, Kabul place'],
    ['From <Spokane, Washington>, to <Surrey>, <B.C>.', 'Spokane place, Washington place, Surrey place, B.C. place'],
    ['{Kidder, Peabody & Co.} fell.', 'Kidder, Peabody & Co organization'],
    ['Ann & [Spencer] sang.', 'Spencer person'],
    ['[Dan] & [Ann] sang.', 'Dan person, Ann person'],
    ['[Christie’s] lawyer spoke.', 'Christie person'],
    ['[Ann Lowe] won. [Lowe’s] is the best.', 'Ann Lowe person, Lowe person'],
    ['The {University} in <Kabul> rose.', 'University organization, Kabul place'],
    ['They met at <Lake Hale>.', 'Lake Hale place'],
    ['Rain fell on the <Jordan Valley>.', 'Jordan Valley place'],
  ])('leaves: %s', (marked, expected) => expect(split(marked)).toBe(expected))
})
