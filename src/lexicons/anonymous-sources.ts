// Phrases and nouns of sources that are not named.
// Source: compiled for newsparse from general knowledge. Licence: MIT, as newsparse.
import { parseList } from '../core/parse-list.ts'

/** Phrases that say that a source is not named. */
export const ANONYMITY_PHRASES = parseList(`
  asked not to be identified
  asked not to be named
  asked to remain anonymous
  asked to stay anonymous
  condition of anonymity
  condition that he not be identified
  condition that he not be named
  condition that she not be identified
  condition that she not be named
  condition that they not be identified
  condition that they not be named
  declined to be identified
  declined to be named
  did not want to be identified
  did not want to be named
  requested anonymity
  requesting anonymity
  speaking anonymously
  spoke anonymously
`)

/** Sources without a name, as subjects of what is said. */
export const NAMELESS_SOURCES = parseList(`
  insider
  insiders
  people
  person
  source
  sources
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
