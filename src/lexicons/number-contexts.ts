// Words around a number that change its meaning: bounds, approximators, verbs of change, names that hold a number.
// Source: compiled for newsparse from English grammar. Licence: MIT, as newsparse.
import { parseList, parseSet } from '../core/parse-list.ts'

/** Before a number: the true value is, or may be, higher. */
export const MORE_THAN = parseList(`
  >
  > =
  >=
  a bit more than
  a little more than
  a little over
  a minimum of
  above
  as few as
  as little as
  at a minimum
  at least
  at least or equal to
  better than
  beyond
  bigger or equal than
  bigger than
  equal to or greater than
  equal to or more than
  exceed
  exceeded
  exceeding
  exceeds
  excess of
  far more than
  faster than
  greater or equal than
  greater than
  greater than or equal to
  heavier than
  higher than
  in excess of
  just above
  just over
  larger or equal than
  larger than
  longer than
  minimum of
  more or equal than
  more than
  more than or equal to
  no fewer than
  no less than
  north of
  not fewer than
  not less than
  older than
  over
  over than
  slightly more than
  slightly over
  surpass
  surpassed
  surpasses
  surpassing
  taller than
  topped
  topping
  upward of
  upwards of
  well above
  well over
  ≥
`)

/** Before a number: the true value is, or may be, lower. */
export const LESS_THAN = parseList(`
  <
  < =
  <=
  a maximum of
  almost
  as high as
  as many as
  as much as
  at most
  at the most
  below
  equal to or less than
  far fewer than
  far less than
  fewer than
  inside of
  just below
  just shy of
  just under
  less or equal than
  less than
  less than or equal to
  little less than
  lower or equal than
  lower than
  maximum of
  no greater than
  no higher than
  no later than
  no longer than
  no more than
  not exceeding
  not more than
  not quite
  short of
  shorter than
  shy of
  slightly less than
  slightly under
  smaller or equal than
  smaller than
  smaller than or equal to
  south of
  sub
  under
  up to
  up to a maximum of
  upto
  well below
  well under
  younger than
  ≤
`)

/** Before a number: it is rounded. */
export const ABOUT = parseList(`
  about
  an approximate
  an estimated
  an estimated total of
  approaching
  approx
  approx.
  approximate
  approximately
  around
  averaged
  averages
  averaging
  barely
  c.
  ca
  ca.
  circa
  close to
  estimated
  estimated at
  in the neighborhood of
  in the order of
  in the region of
  in the vicinity of
  just about
  maybe
  more or less
  near
  nearing
  nearly
  on average
  on the order of
  or so
  perhaps
  possibly
  practically
  probably
  reported
  roughly
  some
  something like
  somewhere around
  virtually
  ~
  ∼
  ≃
  ≈
`)

/** Behind a number. */
export const AFTER_MORE = parseList(`
  +
  -plus
  and above
  and over
  and up
  at a minimum
  at least
  or above
  or better
  or bigger
  or greater
  or higher
  or larger
  or later
  or longer
  or more
  or older
  or over
  plus
  upwards
`)
export const AFTER_LESS = parseList(`
  and below
  and under
  at most
  at the most
  or below
  or fewer
  or less
  or lower
  or smaller
  or under
  or younger
  tops
`)
export const AFTER_ABOUT = parseList(`
  -ish
  give or take
  more or less
  on average
  or so
  or thereabouts
`)

/** Verbs and particles that raise what follows, in all forms. */
export const UP_WORDS = parseSet(`
  added
  additional
  adds
  advance
  advanced
  advances
  advancing
  appreciate
  appreciated
  appreciating
  climb
  climbed
  climbing
  climbs
  doubled
  extra
  gain
  gained
  gaining
  gains
  grew
  grow
  growing
  grown
  grows
  increase
  increased
  increases
  increasing
  jump
  jumped
  jumping
  jumps
  leap
  leaped
  leaping
  leaps
  leapt
  quadrupled
  rallied
  rallying
  rise
  risen
  rises
  rising
  rocket
  rocketed
  rose
  skyrocketed
  soar
  soared
  soaring
  soars
  spike
  spiked
  spiking
  strengthened
  surge
  surged
  surges
  surging
  swelled
  swelling
  trebled
  tripled
  up
  upped
`)

/** Verbs and particles that lower what follows. */
export const DOWN_WORDS = parseSet(`
  contracted
  decline
  declined
  declines
  declining
  decrease
  decreased
  decreases
  decreasing
  depreciated
  dip
  dipped
  dipping
  dips
  dive
  dived
  diving
  dove
  down
  drop
  dropped
  dropping
  drops
  eased
  easing
  ebbed
  fall
  fallen
  falling
  falls
  fell
  lose
  loses
  losing
  lost
  plummet
  plummeted
  plummeting
  plummets
  plunge
  plunged
  plunges
  plunging
  retreated
  sank
  shed
  shedding
  sheds
  shrank
  shrink
  shrinking
  shrinks
  shrunk
  sink
  sinking
  sinks
  slid
  slide
  slides
  sliding
  slip
  slipped
  slipping
  slips
  slump
  slumped
  slumping
  slumps
  tumble
  tumbled
  tumbles
  tumbling
  weakened
`)

/** Verbs that raise or lower with "by" only: "cut rates by 25 basis points", but "cut 20 trees". */
export const UP_BY = parseSet(`
  bolstered
  boost
  boosted
  boosting
  expand
  expanded
  expanding
  expands
  extend
  extended
  hike
  hiked
  hikes
  hiking
  improve
  improved
  improving
  lift
  lifted
  lifting
  raise
  raised
  raises
  raising
  widened
`)
export const DOWN_BY = parseSet(`
  cut
  cuts
  cutting
  lower
  lowered
  lowering
  lowers
  narrowed
  reduce
  reduced
  reduces
  reducing
  shave
  shaved
  slash
  slashed
  slashing
  trim
  trimmed
  trimming
`)

/** Words that may stand between a verb of change and the number. */
export const CHANGE_FILLERS = parseSet(`
  a
  about
  additional
  almost
  an
  another
  approximately
  around
  as
  back
  by
  down
  estimated
  even
  extra
  fewer
  further
  just
  least
  less
  more
  much
  nearly
  only
  over
  roughly
  sharply
  slightly
  some
  still
  than
  the
  to
  total
  under
  up
  well
  yet
`)
