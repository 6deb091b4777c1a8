// Single words right beside a number, or one word away, that tell how it is to be read.
// Source: compiled for newsparse from English grammar and news usage. Licence: MIT, as newsparse.
import { parseSet } from '../core/parse-list.ts'

/** May stand between a bound and its number: "up to a total of 500". */
export const BOUND_FILLERS: ReadonlySet<string> = parseSet(`
  a
  an
  as
  at
  by
  just
  of
  only
  the
  to
  total
`)

/** May stand before either number of a range: "from about 5 to as much as 10". */
export const RANGE_FILLERS: ReadonlySet<string> = parseSet(`
  about
  approximately
  around
  as
  at
  even
  high
  just
  least
  little
  much
  nearly
  over
  perhaps
  roughly
  some
  to
  up
`)

/** Nouns that last, so that "over" means during: "three titles over two spells". */
export const COURSES: ReadonlySet<string> = parseSet(`
  episode
  game
  generation
  leg
  match
  occasion
  round
  season
  session
  spell
`)

/** With these "over three days" is more than three days, not in the course of them. */
export const LASTING_BEFORE_OVER: ReadonlySet<string> = parseSet(`
  a
  after
  and
  been
  by
  for
  is
  just
  last
  lasted
  lasting
  lasts
  little
  of
  rose
  serve
  served
  spend
  spending
  spent
  take
  taken
  takes
  taking
  than
  took
  wait
  waited
  was
  well
  went
  were
  with
`)

/** With these "over" is no bound: "took over 12 firms". */
export const IDIOMS_BEFORE_OVER: ReadonlySet<string> = parseSet(`
  all
  anger
  arrested
  battle
  charged
  clash
  clashed
  concern
  concerns
  defeated
  dispute
  drive
  drives
  drove
  feud
  fight
  flew
  flies
  fly
  fury
  game
  handed
  investigated
  jailed
  jumped
  lead
  left
  outrage
  probe
  protest
  protested
  protests
  quit
  quits
  resigned
  resigns
  row
  rows
  sacked
  spread
  stretched
  strike
  strikes
  sue
  sued
  sues
  take
  taken
  talks
  took
  trial
  tried
  turned
  victory
  walked
  warning
  win
  won
`)

/** With these "reported" is a verb, not a word of rounding. */
export const SUBJECTS_OF_REPORTED: ReadonlySet<string> = parseSet(`
  also
  company
  had
  has
  have
  he
  is
  it
  officials
  police
  she
  they
  was
  were
  who
`)

/** Their particle says nothing of rising or falling: "make up 40%", "set up 5 firms". */
export const OTHER_PARTICLE_VERBS: ReadonlySet<string> = parseSet(`
  account
  back
  build
  built
  gave
  give
  gives
  giving
  held
  hold
  holds
  made
  make
  makes
  making
  pick
  picked
  picks
  set
  sets
  settle
  settled
  shut
  take
  taken
  takes
  taking
  took
  turn
  turned
`)

/** Before "up" or "down" they leave it the particle of the number: "ended up 3 points". */
export const OWN_PARTICLE_BEFORE: ReadonlySet<string> = parseSet(`
  's
  (
  ,
  and
  both
  closed
  edged
  ended
  finished
  inched
  moved
  point
  points
  ticked
  went
`)

/** Before "of" and an amount: it rose by so much. */
export const GROWTH_NOUNS: ReadonlySet<string> = parseSet(`
  gain
  growth
  increase
  rise
`)

/** Before "of" and an amount: it fell by so much. */
export const LOSS_NOUNS: ReadonlySet<string> = parseSet(`
  cut
  decline
  decrease
  drop
  fall
  reduction
`)

/** Before "of" and a figure of four digits: an amount, not a year. */
export const AMOUNT_NOUNS_BEFORE_OF: ReadonlySet<string> = parseSet(`
  average
  cost
  excess
  least
  loss
  maximum
  minimum
  number
  price
  rate
  sum
  total
  up
  upwards
`)

/** Behind "more than half": a share of what was said before. */
export const SHARE_VERBS: ReadonlySet<string> = parseSet(`
  are
  did
  do
  had
  have
  is
  said
  say
  was
  were
`)

/** Before "half" or "a third": it is a share. */
export const SHARE_APPROXIMATORS: ReadonlySet<string> = parseSet(`
  about
  almost
  around
  nearly
  over
  than
  under
`)

/** Before "half of": one of two halves. */
export const HALVES_OF_GAMES: ReadonlySet<string> = parseSet(`
  better
  final
  first
  latter
  opening
  other
  second
`)

/** Before "a third" and a conjunction: "fell a third and ...". */
export const SHARE_CHANGES: ReadonlySet<string> = parseSet(`
  by
  cut
  fell
  lost
  rose
  supplies
  supply
  than
  up
`)

/** Between a number and its unit of time: "five straight days". */
export const DURATION_ADJECTIVES: ReadonlySet<string> = parseSet(`
  additional
  business
  calendar
  consecutive
  full
  further
  last
  long
  more
  past
  previous
  short
  solid
  straight
  whole
  working
`)

/** Before "a month" or "an hour": a span of time, not a rate. */
export const BEFORE_ONE_PERIOD: ReadonlySet<string> = parseSet(`
  about
  after
  almost
  around
  barely
  for
  in
  just
  last
  lasted
  lasting
  lasts
  nearly
  over
  spend
  spending
  spends
  spent
  take
  taken
  takes
  taking
  than
  took
  wait
  waited
  waiting
  waits
  within
`)

/** Before "years" or "recent weeks": a span of time. */
export const BEFORE_MANY_PERIODS: ReadonlySet<string> = parseSet(`
  after
  following
  follows
  for
  in
  lasted
  lasting
  over
  spend
  spending
  spent
  take
  takes
  took
  wait
  waited
  waiting
  within
`)

/** Behind a number and a hyphen: no noun that it counts. */
export const UNCOUNTED_BEHIND_HYPHEN: ReadonlySet<string> = parseSet(`
  fold
  ish
  odd
  old
  something
  time
  way
  year
`)

/** Behind "one": it is a pronoun. */
export const BEHIND_PRONOUN_ONE: ReadonlySet<string> = parseSet(`
  's
  another
  can
  could
  day
  has
  is
  may
  might
  must
  of
  should
  thing
  was
  way
  will
  would
`)

/** Before "one": it is a pronoun. */
export const BEFORE_PRONOUN_ONE: ReadonlySet<string> = parseSet(`
  another
  any
  bad
  best
  better
  big
  current
  each
  every
  first
  former
  good
  great
  last
  latter
  new
  next
  no
  old
  only
  other
  previous
  right
  some
  that
  the
  this
  which
  wrong
`)

/** Behind an ordinal and a hyphen: "a third-round win" counts, "third-party" does not. */
export const COUNTED_BY_ORDINAL: ReadonlySet<string> = parseSet(`
  choice
  day
  floor
  generation
  half
  inning
  minute
  month
  place
  placed
  quarter
  round
  seed
  seeded
  term
  week
  year
`)

/** Phrases whose ordinal says no place in a row. */
export const ORDINAL_IDIOMS: ReadonlySet<string> = parseSet(`
  first hand
  first lady
  first minister
  first name
  first names
  first of
  first responder
  first responders
  second hand
  second thoughts
  third parties
  third party
  third world
`)

/** Before "11c": it is cents. */
export const CENTS_BEFORE: ReadonlySet<string> = parseSet(`
  at
  by
  down
  fell
  from
  of
  rose
  to
  up
  was
`)

/** Behind "11c": it is cents. */
export const CENTS_BEHIND: ReadonlySet<string> = parseSet(`
  a
  an
  at
  each
  from
  higher
  in
  lower
  on
  per
  to
`)

/** Before "of" and a figure: "a boy of 6" is his age, "a mother of 6" has children. */
export const AGED_NOUNS: ReadonlySet<string> = parseSet(`
  boy
  child
  girl
  lad
  man
  pensioner
  toddler
  widow
  woman
  youth
`)

/** Between an article and a unit of time: "a full year", "an additional month". */
export const WHOLE_PERIOD_ADJECTIVES: ReadonlySet<string> = parseSet(`
  additional
  entire
  extra
  full
  further
  solid
  whole
`)
