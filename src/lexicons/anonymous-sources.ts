// Phrases and nouns of sources that are not named.
// Source: compiled for newsparse from general knowledge. Licence: MIT, as newsparse.
import { parseList } from '../core/parse-list.ts'

/** Phrases that say that a source is not named. */
export const ANONYMITY_PHRASES = parseList(`
  condition of anonymity
  condition of not being
  not authorised to comment publicly
  not authorised to discuss
  not authorised to speak
  not authorized to comment publicly
  not authorized to discuss
  not authorized to speak
  not be identified because
  said off the record
  speaking anonymously
  speaking off the record
  speaking on background
  speaking privately
  spoke anonymously
  spoke off the record
  spoke on background
  spoke privately
  talking off the record
`)

/** Verbs and nouns with which a source asks to stay hidden: "asked not to be named". */
export const ASKING = parseList(`
  agreed
  asked
  asking
  asks
  condition
  demanded
  insisted
  insisting
  insists
  preferred
  preferring
  prefers
  requested
  requesting
  requests
  seeking
  sought
  wanted
  wanting
  wants
  wished
  wishes
  wishing
`)

/** A name is given away so. */
export const NAMED = parseList(`
  disclosed
  identified
  mentioned
  named
  published
  quoted
  revealed
  used
`)

/** Sources without a name, as subjects of what is said. */
export const NAMELESS_SOURCES = parseList(`
  adviser
  advisers
  advisor
  advisors
  aide
  aides
  banker
  bankers
  diplomat
  diplomats
  executive
  executives
  insider
  insiders
  official
  officials
  people
  person
  source
  sources
`)

/** People who know and are named as a rule, but for those that are only called senior or close. */
export const NAMELESS_RANKS = parseList(`
  high-ranking
  senior
  top
  top-ranking
`)

/** Attributes of a source that knows, and is hidden. */
export const KNOWING_PHRASES = parseList(`
  briefed on
  close to
  familiar with
  in the know
  with direct knowledge of
  with knowledge of
`)
