// Things that words are written on, and words before names and titles: what stands there is nobody’s speech.
// Source: compiled for newsparse from general knowledge. Licence: MIT, as newsparse.
import { parseSet } from '../core/parse-list.ts'

/** "A sign read “Wet Paint”." Documents that speak for an author (letters, statements, notes) are none of them. */
export const INSCRIBED = parseSet(`
  badge
  badges
  banner
  banners
  billboard
  billboards
  blackboard
  board
  boards
  cap
  caps
  caption
  captions
  chalkboard
  epitaph
  flag
  flags
  graffiti
  gravestone
  hat
  hats
  headline
  headlines
  headstone
  hoarding
  hoardings
  hoodie
  hoodies
  inscription
  inscriptions
  jersey
  jerseys
  label
  labels
  mug
  mugs
  noticeboard
  placard
  placards
  plaque
  plaques
  poster
  posters
  scoreboard
  screen
  screens
  shirt
  shirts
  sign
  signboard
  signboards
  signpost
  signs
  sticker
  stickers
  subtitle
  subtitles
  sweatshirt
  sweatshirts
  t-shirt
  t-shirts
  tag
  tags
  tattoo
  tattoos
  tee
  tombstone
  whiteboard
`)

/** "Read", "bears": verbs of what can be read on a thing. */
export const READING_VERBS = parseSet(`
  bearing
  bears
  bore
  read
  reading
  reads
`)

/** "Said": the same verbs as of people. */
export const SAYING_VERBS = parseSet(`
  proclaimed
  proclaiming
  proclaims
  said
  saying
  says
`)

/** "With the words": what may stand between a thing, or its verb, and what is written on it. */
export const WRITTEN_WORDS = parseSet(`
  legend
  message
  phrase
  slogan
  word
  words
`)

/** "A box labelled “Kissinger”", "the nickname ‘Uncle’": a word right before a name or a title. */
export const NAMING_WORDS = parseSet(`
  captioned
  christened
  codenamed
  dubbed
  entitled
  hashtag
  headline
  headlined
  labeled
  labelled
  mislabeled
  mislabelled
  motto
  nickname
  nicknamed
  slogan
  subtitled
  tagline
  theme
  themed
  titled
`)
