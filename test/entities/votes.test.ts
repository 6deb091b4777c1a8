import { describe, expect, test } from 'vitest'
import { settleClubs } from '../../src/entities/club-votes.ts'
import { settleKinds } from '../../src/entities/kind-votes.ts'
import type { NameMention } from '../../src/entities/name-mentions.ts'
import { readMarked } from './marked.ts'

const render = (mentions: readonly NameMention[]): string =>
  mentions.map(({ text, kind }) => `${text} ${kind}`).join(', ')

describe('one kind for a name', () => {
  test.each([
    ['[Ann Paris] spoke. <Paris> left. [Paris] smiled.', 'Ann Paris person, Paris person, Paris person'],
    [
      '{Hale Motor Co} fell. [Bo Hale] founded it. {Hale} rose.',
      'Hale Motor Co organization, Bo Hale person, Hale organization',
    ],
    ['The builder, [Orley Construction], left.', 'Orley Construction organization'],
    ['[Walgreens] and [Best Buy] rose.', 'Walgreens organization, Best Buy organization'],
  ])('settles: %s', (text, expected) => expect(render(settleKinds(readMarked(text).mentions))).toBe(expected))

  test.each([
    [
      '[Ann Paris] flew to <Paris>. <Paris> was wet. <Paris> was cold.',
      'Ann Paris person, Paris place, Paris place, Paris place',
    ],
    ['{Leeds} won in <Leeds>.', 'Leeds organization, Leeds place'],
    ['[Ann Banks] spoke.', 'Ann Banks person'],
    ['[Eli Lilly] met [Ann Kroger]. [Kroger] spoke.', 'Eli Lilly person, Ann Kroger person, Kroger person'],
    [
      '{Hale Group} fell. {Hale Group} rose. [Bo Hale] spoke. [Hale] left.',
      'Hale Group organization, Hale Group organization, Bo Hale person, Hale person',
    ],
  ])('leaves: %s', (text, expected) => expect(render(settleKinds(readMarked(text).mentions))).toBe(expected))
})

const MATCH = 'The coach praised his players after the match; the striker scored two goals of the season. '

describe('clubs called by their city', () => {
  test.each([
    [`${MATCH}<Boston> beat <Buffalo> 3-2.`, 'Boston organization, Buffalo organization'],
    [`${MATCH}<Boston> coach Ann Roe was glad. Fans of <Boston> sang.`, 'Boston organization, Boston place'],
    [`${MATCH}Ann Roe scored for <Boston>. <Buffalo> held on.`, 'Boston organization, Buffalo organization'],
    [`${MATCH}He is out for <Boston>'s game.`, 'Boston organization'],
    [`${MATCH}<Boston> traded catcher Bo Poe to <Buffalo>.`, 'Boston organization, Buffalo organization'],
    ['Rain fell as <Utah> beat <Boston> 112-104.', 'Utah organization, Boston organization'],
    [`${MATCH}A brawl with <Boston> defenseman Bo Poe led to a penalty.`, 'Boston organization'],
    [`${MATCH}The win lifted <Boston> over all. <Boston> improved to 3-0.`, 'Boston organization, Boston organization'],
  ])('settles: %s', (text, expected) => {
    const { article, mentions } = readMarked(text)
    expect(render(settleClubs(article, mentions))).toBe(expected)
  })

  test.each([
    [`${MATCH}The team flew to <Boston>.`, 'Boston place'],
    [`${MATCH}<France> beat <Spain> 3-2.`, 'France place, Spain place'],
    ['<Boston> won a grant to mend its bridges, the mayor of the city told a meeting of the council.', 'Boston place'],
    [`${MATCH}The <Boston> native scored for them. They left for <Boston>.`, 'Boston place, Boston place'],
    [`${MATCH}<Boston>'s mayor came. Roads around <Boston> were wet.`, 'Boston place, Boston place'],
    [`${MATCH}They met in <Boston>, <Massachusetts>.`, 'Boston place, Massachusetts place'],
    [`${MATCH}<Boston> hosts the championship again.`, 'Boston place'],
    [`${MATCH}They were sent from <Boston> to <Buffalo>.`, 'Boston place, Buffalo place'],
  ])('leaves: %s', (text, expected) => {
    const { article, mentions } = readMarked(text)
    expect(render(settleClubs(article, mentions))).toBe(expected)
  })
})
