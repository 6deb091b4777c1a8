import { describe, expect, test } from 'vitest'
import { marked } from './helpers.ts'

const NOBODYS = [
  'A sign reading “Wet Floor” hung by the door of the mill.',
  'Below it a smaller sign read “No Dogs.” Ann Orr had painted the fence.',
  'The crowd in Kisumu carried banners that read “Leave Our Lake.” Ann Orr was there.',
  'Some wore shirts with the words “Fish Not Oil.” Ann Orr stayed at home.',
  'A poster in the window says: “Back in ten minutes.” Ann Orr has waited for a week.',
  'Ann Orr taped a sign to the door. It read: “Gone to the sea for good.” Tom Reilly laughed.',
  'Police found a box labelled “Winter” in May, Ann Orr told the court.',
  'Tom Reilly, who earned the nickname “Iron Tom”, said nothing.',
]

/** Text, and who says it. */
const SOMEBODYS: [string, string][] = [
  ['Ann Orr sent a letter to the council. It read: “We have gone to sea for good.” Tom Reilly laughed.', 'It'],
  ['The board said “the sale is off” on Monday, and Ann Orr agreed.', 'The board'],
  ['Ann Orr, in a red shirt, said “the sea is cold” and left.', 'Ann Orr'],
  ['Under a banner in the square, Ann Orr said: “We want our lake back.”', 'Ann Orr'],
  ['The statement read: “We regret the delay of the ferry.”', 'The statement'],
  ['Ann Orr held up a sign and said, “I painted this one myself.”', 'Ann Orr'],
  ['Ann Orr read “a poem of the sea” to the children.', 'Ann Orr'],
  ['“The headlines are wrong,” said Ann Orr.', 'Ann Orr'],
]

describe('words on things', () => {
  test.each(NOBODYS)('are nobody’s: %s', (text) => {
    expect(marked(text)[0]?.speaker ?? null).toBeNull()
  })
  test.each(SOMEBODYS)('somebody says: %s', (text, speaker) => {
    expect(marked(text)[0]?.speaker?.text).toBe(speaker)
  })
})
