// Context of a toponym that tells where it is: the region named after it, and words that tell a town from a state.
import { memoize } from '../../core/memoize.ts'
import { alternatives, parseValues } from '../../core/parse-list.ts'
import type { Range } from '../../core/span.ts'
import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
  VERBS,
} from '../../lexicons/function-words.ts'
import { KINDS_BEFORE_OF, PLACE_CUES, SPACE_WORDS, STATE_OFFICERS } from '../../lexicons/place-cues.ts'
import { placesNamed } from '../gazetteer/gazetteer.ts'
import { nameLengths, REACH } from '../gazetteer/name-lengths.ts'
import { fold } from '../gazetteer/place-keys.ts'
import { type RegionAfter, readRegion } from './region-after.ts'

/** More offsets than this are forgotten: enough for the toponyms of a long article. */
const MAX_OFFSETS = 10_000

/** The context of an article's toponyms: each is read once, whichever step asks first. */
export interface ToponymContext {
  readonly text: string
  /** The region named right after an offset, or null. */
  readonly regionAfter: (end: number) => RegionAfter | null
  readonly cuesAround: (range: Range) => Cues
  /** Does the text speak of space? */
  readonly isAboutSpace: () => boolean
}

export function contextOf(text: string): ToponymContext {
  const regionAfter = memoize(MAX_OFFSETS, (end: number) => readRegion(text, end))
  const before = memoize(MAX_OFFSETS, (start: number) => wordsBefore(text, start))
  const after = memoize(MAX_OFFSETS, (end: number) => wordsAfter(text, end, regionAfter(end)))
  let isAboutSpace: boolean | undefined
  return {
    text,
    regionAfter,
    isAboutSpace: () => {
      isAboutSpace ??= SPACE.test(text)
      return isAboutSpace
    },
    cuesAround: ({ start, end }) => {
      const { townBefore, stateBefore, the, described } = before(start)
      return { townBefore, stateBefore, the, described, ...after(end) }
    },
  }
}

const SPACE = new RegExp(`(?<!\\p{L})(?:${alternatives([...SPACE_WORDS])})(?!\\p{L})`, 'iu')

const STATE_LIST = /^(?:, (?:and |or )?| and | or )(?=\p{Lu})/u

/** Does another state of its country follow the state that is named after a toponym? */
function listsStates(text: string, region: RegionAfter | null): boolean {
  const state = region?.places.find(({ kind }) => kind === 'state')
  if (!region || !state) return false
  const separator = STATE_LIST.exec(text.slice(region.end, region.end + 8))?.[0]
  if (!separator) return false
  const rest = text.slice(region.end + separator.length, region.end + separator.length + REACH)
  const named = nameLengths(rest).map((length) => placesNamed(fold(rest.slice(0, length))))
  const next = named.find((places) => places.length > 0) ?? []
  return next.some(
    ({ kind, country, division }) => kind === 'state' && country === state.country && division !== state.division,
  )
}

/** Words around a mention that tell a town, a state, a country and a river of that name from one another. */
export interface Cues extends WordsBefore, WordsAfter {}

interface WordsBefore {
  readonly townBefore: boolean
  readonly stateBefore: boolean
  /** Is the name used with "the", as those of rivers and regions are? */
  readonly the: boolean
  /** Kinds that the text says outright ("the town of Turkey"); none where it says nothing. */
  readonly described: ReadonlySet<string>
}

interface WordsAfter {
  readonly townAfter: boolean
  readonly stateAfter: boolean
  /** Does a list of states go on after the name: "Washington, Oregon and Idaho"? */
  readonly statesAfter: boolean
  readonly countryAfter: boolean
  /** May a longer noun phrase go on after the name: "the Mississippi governor"? */
  readonly goesOn: boolean
}

function wordsBefore(text: string, start: number): WordsBefore {
  const before = text.slice(Math.max(0, start - 30), start).toLowerCase()
  return {
    townBefore: endsWithWord(before, PLACE_CUES.townBefore),
    stateBefore:
      endsWithWord(before, PLACE_CUES.stateBefore) || OFFICE_OF.test(text.slice(Math.max(0, start - 45), start)),
    the: /(?:^|[^\p{L}])the $/u.test(before),
    described:
      DESCRIBED_KINDS.get(/(?:^|[^\p{L}])(?<sort>\p{L}+) of (?:the )?$/u.exec(before)?.groups?.sort ?? '') ?? NONE,
  }
}

function wordsAfter(text: string, end: number, region: RegionAfter | null): WordsAfter {
  const rest = text.slice(end, end + 30)
  const next = /^(?:['’]s)? (?<word>[\p{L}]+)/u.exec(rest)?.groups?.word?.toLowerCase() ?? ''
  return {
    townAfter: PLACE_CUES.townAfter.has(next),
    stateAfter: PLACE_CUES.stateAfter.has(next),
    statesAfter: listsStates(text, region),
    countryAfter: PLACE_CUES.countryAfter.has(next),
    goesOn: /^[-–]\p{L}/u.test(rest) || (/^ \p{L}/u.test(rest) && !ENDS_PHRASE.some((words) => words.has(next))),
  }
}

/** "Gov. Ann Orr of " */
const OFFICE_OF = new RegExp(`(?:${alternatives(STATE_OFFICERS)}) (?:\\p{Lu}[\\p{L}.'’-]* ){1,3}of $`, 'u')

/** Words that end the noun phrase before them. */
const ENDS_PHRASE = [PREPOSITIONS, CONJUNCTIONS, AUXILIARIES, VERBS, ADVERBS, RELATIVES, SUBORDINATORS]

/** Is this a word that follows a town's name: police, mayor? */
export const isTownCue = (word: string): boolean => PLACE_CUES.townAfter.has(word.toLowerCase())

const NONE: ReadonlySet<string> = new Set()
const DESCRIBED_KINDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  KINDS_BEFORE_OF.map(([sort = '', kinds = '']) => [sort, new Set(parseValues(kinds))]),
)

function endsWithWord(before: string, words: ReadonlySet<string>): boolean {
  if (!before.endsWith(' ')) return false
  const last = /(?:^|[^\p{L}])(?<two>(?:[\p{L}]+ )?(?<one>[\p{L}]+)) (?:the )?$/u.exec(before)?.groups
  return last !== undefined && (words.has(last.two ?? '') || words.has(last.one ?? ''))
}
