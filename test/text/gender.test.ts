import { describe, expect, test } from 'vitest'
import { genderOfName, genderOfNoun, genderOfPronoun, genderOfTitle } from '../../src/text/gender.ts'

describe('the gender of', () => {
  test.each([
    ['Ann', 'female'],
    ['Bill', 'male'],
    ['Zoë', 'female'],
    ['Sam', null],
    ['Taylor', null],
    ['Quill', null],
  ] as const)('a given name: %s', (name, gender) => expect(genderOfName(name)).toBe(gender))

  test.each([
    ['widow', 'female'],
    ['spokesman', 'male'],
    ['actor', null],
    ['doctor', null],
  ] as const)('a noun: %s', (noun, gender) => expect(genderOfNoun(noun)).toBe(gender))

  test.each([
    ['former chairwoman', 'female'],
    ['Mr', 'male'],
    ['Dr', null],
    ['Lady Mayoress', 'female'],
  ] as const)('a title: %s', (title, gender) => expect(genderOfTitle(title)).toBe(gender))

  test.each([
    ['She', 'female'],
    ['himself', 'male'],
    ['they', null],
  ] as const)('a pronoun: %s', (word, gender) => expect(genderOfPronoun(word)).toBe(gender))
})
