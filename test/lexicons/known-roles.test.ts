import { expect, test } from 'vitest'
import { knownRoles } from '../../src/lexicons/known-roles.ts'

test('the heads of what a name is known for, and all its words', () => {
  const { heads, words } = knownRoles('Colin Powell') ?? {}
  expect([...(heads ?? [])]).toEqual(['secretary', 'general'])
  expect(words?.has('state')).toBe(true)
})

test('a firm is known with its legal form and without', () => {
  expect(knownRoles('Amazon.com Inc.')?.heads.has('retailer')).toBe(true)
  expect(knownRoles('Apple')?.words.has('iphone')).toBe(true)
})

test('most names are known for nothing', () => {
  expect(knownRoles('Ann Orr')).toBeNull()
  expect(knownRoles('')).toBeNull()
})
