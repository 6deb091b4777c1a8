// Closed classes of English and the commonest verbs, in lower case. Words of none of them can stand in a noun phrase.
// Source: compiled for newsparse from English grammar. Licence: MIT, as newsparse.
import { parseSet } from '../core/parse-list.ts'

export const DETERMINERS = parseSet(`
    a
    all
    an
    another
    any
    both
    dozens
    each
    eight
    every
    few
    five
    four
    her
    his
    hundreds
    its
    many
    most
    my
    nine
    no
    one
    other
    our
    seven
    several
    six
    some
    ten
    that
    the
    their
    these
    this
    those
    thousands
    three
    two
    your
  `)

export const POSSESSIVES = parseSet(`
  her
  his
  its
  my
  our
  their
  your
`)

export const PREPOSITIONS = parseSet(`
    about
    above
    across
    after
    against
    along
    alongside
    amid
    among
    amongst
    around
    as
    at
    before
    behind
    below
    beneath
    beside
    besides
    between
    beyond
    by
    concerning
    despite
    down
    during
    except
    for
    from
    in
    inside
    into
    like
    near
    of
    off
    on
    onto
    out
    outside
    over
    past
    per
    regarding
    since
    than
    through
    throughout
    till
    to
    toward
    towards
    under
    underneath
    until
    up
    upon
    versus
    via
    with
    within
    without
  `)

/** Prepositions that tie a phrase to the noun before: "a spokesman for the ministry". */
export const NOUN_TIES = parseSet(`
  at
  for
  from
  in
  of
  on
  to
  with
`)

export const CONJUNCTIONS = parseSet(`
  although
  and
  because
  but
  how
  if
  nor
  once
  or
  so
  then
  though
  unless
  when
  where
  whereas
  whether
  while
  why
  yet
`)

export const RELATIVES = parseSet(`
  that
  what
  which
  who
  whom
  whose
`)

/** Auxiliaries and contractions of them. */
export const AUXILIARIES = parseSet(`
    ain't
    am
    are
    aren't
    be
    been
    being
    can
    can't
    cannot
    could
    couldn't
    did
    didn't
    do
    does
    doesn't
    doing
    don't
    done
    had
    hadn't
    has
    hasn't
    have
    haven't
    having
    is
    isn't
    let
    may
    might
    must
    never
    not
    shall
    should
    shouldn't
    was
    wasn't
    were
    weren't
    will
    won't
    would
    wouldn't
  `)

export const ADVERBS = parseSet(`
    again
    ago
    ahead
    almost
    alone
    aloud
    already
    also
    always
    apparently
    away
    back
    else
    even
    ever
    far
    first
    flat-out
    flatly
    here
    however
    instead
    just
    last
    later
    maybe
    meanwhile
    more
    much
    next
    no
    now
    often
    oh
    once
    only
    outright
    perhaps
    please
    quite
    rather
    really
    recently
    soon
    still
    there
    thereby
    therefore
    thus
    today
    together
    tomorrow
    tonight
    too
    twice
    very
    well
    yes
    yesterday
    yet
  `)

/** Adverbs that stand between a determiner and a noun, too: "the first minister", "the last train". */
export const ADVERBS_BEFORE_NOUNS = parseSet(`
  first
  last
  later
  more
  next
  now
  once
  only
  very
`)

/** Words that begin sentences or name times, capitalised but never a name by themselves. */
export const TIMES = parseSet(`
    a.m
    am
    apr
    april
    aug
    august
    autumn
    dec
    december
    fall
    feb
    february
    fri
    friday
    jan
    january
    jul
    july
    jun
    june
    mar
    march
    may
    mon
    monday
    nov
    november
    oct
    october
    p.m
    pm
    sat
    saturday
    sep
    sept
    september
    spring
    summer
    sun
    sunday
    thu
    thurs
    thursday
    tue
    tuesday
    wed
    wednesday
    winter
  `)

/** Frequent verbs that are no cue, in forms that could be taken for nouns or follow a name. */
export const VERBS = parseSet(`
  accept
  accepted
  accepts
  act
  acted
  agrees
  aim
  aims
  allow
  allows
  appeared
  appears
  arrive
  arrived
  arrives
  asks
  beat
  beats
  became
  become
  becomes
  began
  begin
  begins
  believes
  bought
  bring
  brings
  broke
  brought
  build
  built
  buy
  buys
  came
  campaigned
  care
  carried
  carries
  carry
  caught
  cause
  caused
  change
  changed
  choose
  chose
  chosen
  claims
  clinched
  come
  comes
  coming
  continues
  cost
  cut
  decided
  declined
  declines
  did
  died
  drew
  drive
  drove
  earn
  earned
  enter
  entered
  face
  faced
  faces
  failed
  fall
  fallen
  fell
  fight
  fights
  find
  finds
  flew
  follow
  followed
  follows
  fought
  found
  gave
  get
  gets
  getting
  given
  gives
  go
  goes
  going
  gone
  got
  grew
  had
  hang
  happen
  happened
  happens
  has
  hate
  hates
  head
  headed
  held
  help
  helped
  helps
  hit
  hold
  holds
  hung
  hurt
  join
  joined
  joins
  keep
  keeps
  kept
  kill
  killed
  knew
  know
  knows
  laid
  landed
  lay
  leave
  leaves
  led
  left
  lie
  lies
  like
  likes
  live
  lived
  lives
  look
  looked
  looking
  looks
  lose
  loses
  lost
  love
  loves
  made
  make
  makes
  making
  mean
  means
  meant
  meet
  meets
  met
  miss
  move
  moved
  moves
  need
  needed
  needs
  opened
  opens
  owe
  own
  owns
  paid
  pass
  passed
  pay
  pays
  plan
  planned
  plans
  play
  played
  plays
  prefer
  pull
  pulled
  put
  puts
  quit
  raised
  ran
  reach
  reached
  receive
  received
  refuse
  refused
  refuses
  remained
  remains
  require
  rose
  run
  running
  runs
  said
  sat
  saw
  seek
  seeks
  seem
  seemed
  seems
  seen
  sell
  sent
  serve
  served
  serves
  set
  sets
  shook
  shot
  showed
  shown
  sit
  sits
  slept
  sold
  sought
  spend
  spent
  spoke
  stand
  stands
  start
  started
  starts
  stay
  stayed
  stays
  stole
  stood
  stop
  stopped
  struck
  sued
  take
  taken
  takes
  taking
  taught
  tend
  tends
  think
  thinks
  thought
  threw
  took
  tried
  tries
  trust
  try
  trying
  turned
  turns
  understood
  use
  used
  uses
  voted
  wait
  waited
  walk
  walked
  want
  wanted
  wants
  watch
  watched
  wear
  wears
  went
  win
  wins
  woke
  won
  wore
  work
  worked
  works
`)

/** Articles and possessives: "the talks" is a noun, even where "talks" can be a verb. */
export const ARTICLES = parseSet(`
  a
  an
  her
  his
  its
  my
  our
  the
  their
  your
`)

export const FORMS_OF_BE = parseSet(`
  are
  be
  been
  being
  is
  was
  were
`)

/** Conjunctions that begin a clause of time or reason. */
export const SUBORDINATORS = parseSet(`
  after
  although
  as
  because
  before
  if
  since
  though
  when
  while
`)

export const SMALL_NUMERALS = parseSet(`
  eight
  few
  five
  four
  many
  nine
  other
  seven
  six
  ten
  three
  two
`)

export type Gender = 'male' | 'female' | 'plural' | 'neuter' | 'any'

/** Pronouns that can be who said it, as subject: what they agree with. */
export const PRONOUNS: ReadonlyMap<string, Gender> = new Map([
  ['another', 'any'],
  ['both', 'plural'],
  ['everyone', 'any'],
  ['few', 'plural'],
  ['he', 'male'],
  ['her', 'female'],
  ['him', 'male'],
  ['his', 'male'],
  ['i', 'any'],
  ['it', 'neuter'],
  ['its', 'neuter'],
  ['many', 'plural'],
  ['most', 'plural'],
  ['my', 'any'],
  ['nobody', 'any'],
  ['one', 'any'],
  ['others', 'plural'],
  ['several', 'plural'],
  ['she', 'female'],
  ['some', 'plural'],
  ['someone', 'any'],
  ['that', 'neuter'],
  ['their', 'plural'],
  ['them', 'plural'],
  ['they', 'plural'],
  ['this', 'neuter'],
  ['those', 'plural'],
  ['we', 'plural'],
  ['which', 'neuter'],
  ['who', 'any'],
  ['whose', 'any'],
  ['you', 'any'],
])
