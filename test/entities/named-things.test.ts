import { describe, expect, test } from 'vitest'
import { correctKinds } from '../../src/entities/correct-kinds.ts'
import { isThingByName, isThingLikePerson } from '../../src/entities/named-things.ts'
import { readMarked } from './marked.ts'

const corrected = (marked: string): string => {
  const { article, mentions } = readMarked(marked)
  return correctKinds(article, mentions)
    .map(({ text, kind }) => `${text} ${kind}`)
    .join(', ')
}

describe('things that have the name of a place or a person', () => {
  test.each([
    ['Yorkshire', 'pudding'],
    ['Yorkshire', 'puddings'],
    ['Dijon', 'mustard'],
    ['Canada', 'geese'],
    ['Shetland', 'ponies'],
    ['Jersey', 'calves'],
    ['Madras', 'curries'],
    ['Eccles', 'cakes'],
  ])('a thing: %s %s', (name, noun) => expect(isThingByName(name, noun)).toBe(true))

  test.each([
    ['Yorkshire', 'farmers'],
    ['Panama', 'court'],
    ['Wellington', 'council'],
    ['Wisconsin', 'cheese'],
    ['Canada', ''],
    ['York', 'puddings'],
    ['constructor', 'name'],
    ['Jersey', 'cowboys'],
  ])('no thing: %s %s', (name, noun) => expect(isThingByName(name, noun)).toBe(false))

  test.each([
    ['Jack Russell', 'a'],
    ['Tom Collins', 'his'],
    ['Granny Smiths', 'the'],
  ])('like a person: %2$s %1$s', (name, before) => expect(isThingLikePerson(name, before)).toBe(true))

  test.each([
    ['Jack Russell', 'said'],
    ['Tom Collins', 'and'],
    ['Ann Roes', 'the'],
    ['Ann Roe', 'a'],
  ])('a person: %2$s %1$s', (name, before) => expect(isThingLikePerson(name, before)).toBe(false))

  test.each([
    ['They had <Bakewell> tarts, {Worcestershire} sauce and [Caesar] salad.', ''],
    ['A [Jack Russell] bit him. [Jack Russell] spoke in <Bakewell>.', 'Jack Russell person, Bakewell place'],
    ['<Bakewell> bakers met [Caesar] in <Worcestershire>.', 'Bakewell place, Caesar person, Worcestershire place'],
  ])('left out of the names: %s', (marked, expected) => expect(corrected(marked)).toBe(expected))
})
