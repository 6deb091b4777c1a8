// Lists of names that the words before them show to be of places: "residents of Deal, Sandwich and Rye", "flights to Nice and Split".
import { alternatives } from '../../core/parse-list.ts'
import type { Range } from '../../core/span.ts'
import { NOUNS_BEFORE_PLACES } from '../../lexicons/nouns-before-places.ts'

/** The names of each list, in text order. */
export const placeLists = (text: string): Range[][] =>
  [...text.matchAll(LIST)].map(({ index, 0: whole, groups }) => {
    const list = groups?.list ?? ''
    const start = index + whole.length - list.length
    return [...list.matchAll(NAME)].map((name) => ({
      start: start + name.index,
      end: start + name.index + name[0].length,
    }))
  })

/** "Sandwich", "Great Snoring" */
const ONE_NAME = "\\p{Lu}[\\p{L}’'-]*\\p{Ll}(?: \\p{Lu}[\\p{L}’'-]*\\p{Ll}){0,2}"
const NAME = new RegExp(ONE_NAME, 'gu')

/** "residents of Deal, Sandwich and Rye"; the list ends where no longer name and no possessive goes on. */
const LIST = new RegExp(
  `(?<!\\p{L})(?:${alternatives([...NOUNS_BEFORE_PLACES])}) (?:between|from|in|of|to) ` +
    `(?<list>${ONE_NAME}(?:, ${ONE_NAME}){0,12}(?:,? and|,? or) ${ONE_NAME})(?<![’']s)(?![\\p{L}’'-]| \\p{Lu})`,
  'gu',
)
