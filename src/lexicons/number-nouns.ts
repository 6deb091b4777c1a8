// Words that tell a counted noun from the words around it.
// Source: compiled for newsparse from English grammar. Licence: MIT, as newsparse.
import { dictionary } from '../core/dictionary.ts'
import { parseList, parseSet } from '../core/parse-list.ts'

/** Plurals that -s does not make, with their singular. */
export const IRREGULAR_PLURALS: Readonly<Record<string, string>> = dictionary({
  airmen: 'airman',
  aldermen: 'alderman',
  alumni: 'alumnus',
  analyses: 'analysis',
  assemblymen: 'assemblyman',
  bacteria: 'bacterium',
  batsmen: 'batsman',
  brethren: 'brother',
  businessmen: 'businessman',
  businesswomen: 'businesswoman',
  calves: 'calf',
  cavalrymen: 'cavalryman',
  children: 'child',
  clergymen: 'clergyman',
  congressmen: 'congressman',
  councilmen: 'councilman',
  craftsmen: 'craftsman',
  crises: 'crisis',
  criteria: 'criterion',
  diagnoses: 'diagnosis',
  feet: 'foot',
  firemen: 'fireman',
  fishermen: 'fisherman',
  foremen: 'foreman',
  frenchmen: 'frenchman',
  freshmen: 'freshman',
  fungi: 'fungus',
  geese: 'goose',
  gentlemen: 'gentleman',
  grandchildren: 'grandchild',
  gunmen: 'gunman',
  halves: 'half',
  henchmen: 'henchman',
  horsemen: 'horseman',
  hypotheses: 'hypothesis',
  infantrymen: 'infantryman',
  knives: 'knife',
  lawmen: 'lawman',
  leaves: 'leaf',
  linemen: 'lineman',
  lives: 'life',
  loaves: 'loaf',
  loci: 'locus',
  media: 'medium',
  men: 'man',
  mice: 'mouse',
  militiamen: 'militiaman',
  nuclei: 'nucleus',
  oxen: 'ox',
  people: 'person',
  phenomena: 'phenomenon',
  policemen: 'policeman',
  policewomen: 'policewoman',
  salesmen: 'salesman',
  schoolchildren: 'schoolchild',
  servicemen: 'serviceman',
  servicewomen: 'servicewoman',
  sheaves: 'sheaf',
  shelves: 'shelf',
  spokesmen: 'spokesman',
  statesmen: 'statesman',
  stimuli: 'stimulus',
  strata: 'stratum',
  teeth: 'tooth',
  thieves: 'thief',
  thousandths: 'thousandth',
  tribesmen: 'tribesman',
  wives: 'wife',
  wolves: 'wolf',
  women: 'woman',
  yachtsmen: 'yachtsman',
  'yes-men': 'yes-man',
})

/** Nouns that are counted without a plural ending. */
export const INVARIABLE_NOUNS = parseSet(`
  aircraft
  bison
  bps
  cannon
  cattle
  cavalry
  clergy
  cod
  crew
  crossroads
  dead
  deer
  elderly
  elk
  faculty
  faithful
  fish
  folk
  grouse
  headquarters
  helicopter
  homeless
  horsepower
  hovercraft
  hq
  infantry
  injured
  inmates
  innings
  inpatients
  jobless
  livestock
  manpower
  missing
  moose
  offspring
  personnel
  police
  poultry
  quid
  salmon
  series
  sheep
  shrimp
  spacecraft
  species
  squid
  staff
  staffers
  swine
  troop
  trout
  tuna
  unemployed
  vermin
  watercraft
  whitefish
  wounded
  youth
`)

/** Words in -s that are no plural nouns. */
export const NOT_PLURAL = parseSet(`
  across
  afterwards
  alas
  always
  angeles
  as
  athens
  athletics
  backwards
  besides
  brussels
  diabetes
  does
  downwards
  economics
  gas
  genetics
  goes
  gymnastics
  has
  hers
  his
  indoors
  is
  its
  jesus
  las
  lens
  less
  los
  mars
  mathematics
  measles
  minus
  needs
  news
  onwards
  others
  ours
  outdoors
  overseas
  perhaps
  physics
  plus
  politics
  pros
  regards
  says
  sometimes
  sos
  tennis
  texans'
  texas
  theirs
  this
  thus
  towards
  unless
  upwards
  us
  vegas
  versus
  vs
  wales
  was
  whereas
  whose
  yes
  yours
`)

/** Plurals that stand before another plural more often than they end a noun phrase: "sports cars". */
export const MODIFIER_PLURALS = parseSet(`
  aircraft
  arms
  business
  cannon
  cattle
  communications
  crew
  customs
  defence
  defense
  fish
  goods
  helicopter
  media
  operations
  police
  sales
  salmon
  savings
  series
  species
  sports
  staff
  systems
  troop
  tuna
  united
  youth
`)

/** Words that end a noun phrase: function words and the commonest verbs behind a number. */
export const PHRASE_STOPS = parseSet(`
  a
  about
  above
  abroad
  according
  across
  after
  again
  against
  ago
  agreed
  ahead
  all
  almost
  alone
  along
  already
  also
  although
  altogether
  am
  amid
  among
  an
  and
  annually
  another
  any
  apart
  apiece
  approve
  approved
  approximately
  are
  around
  arrived
  as
  asked
  at
  away
  back
  be
  became
  because
  become
  becomes
  been
  before
  began
  being
  believe
  believes
  below
  beneath
  beside
  between
  beyond
  both
  but
  by
  called
  came
  can
  come
  comes
  coming
  could
  cut
  daily
  day
  deep
  depend
  depends
  despite
  did
  die
  died
  disagree
  disagreed
  disapprove
  do
  does
  doing
  done
  down
  due
  during
  each
  earlier
  early
  either
  else
  enter
  entered
  even
  every
  everywhere
  except
  face
  faces
  far
  feel
  fell
  felt
  for
  found
  from
  gave
  get
  gets
  getting
  go
  goes
  going
  gone
  got
  had
  happened
  has
  have
  having
  he
  held
  her
  here
  hers
  high
  him
  his
  how
  however
  if
  in
  inside
  instead
  into
  is
  it
  its
  itself
  just
  kept
  killed
  know
  largely
  last
  late
  later
  lead
  leave
  left
  less
  lie
  like
  likely
  live
  lived
  lives
  long
  longer
  look
  lost
  low
  made
  make
  makes
  many
  may
  me
  met
  might
  monthly
  more
  moreover
  most
  much
  must
  my
  nationwide
  near
  neither
  never
  next
  no
  nor
  not
  now
  of
  off
  often
  on
  once
  one
  only
  onto
  onwards
  or
  other
  otherwise
  our
  out
  outside
  over
  overall
  own
  per
  perhaps
  put
  rather
  reached
  receive
  receives
  relies
  rely
  remain
  remained
  respectively
  rose
  roughly
  run
  said
  same
  saw
  say
  says
  see
  seem
  seen
  sent
  set
  several
  shall
  she
  should
  show
  since
  sit
  sits
  so
  sold
  some
  soon
  stand
  stands
  still
  stood
  straightaway
  such
  supported
  supports
  take
  taken
  tall
  than
  that
  the
  their
  them
  themselves
  then
  there
  these
  they
  thick
  think
  this
  those
  though
  through
  throughout
  thus
  to
  today
  together
  told
  tomorrow
  too
  took
  toward
  towards
  tried
  try
  under
  unless
  until
  up
  upon
  upwards
  us
  use
  used
  versus
  via
  vote
  voted
  want
  wants
  was
  we
  weekly
  well
  went
  were
  what
  when
  where
  whereas
  whether
  which
  while
  who
  whom
  whose
  why
  wide
  will
  with
  within
  without
  won
  worldwide
  would
  yearly
  yesterday
  yet
  you
  your
`)

/** Words of the list above that may stand inside of a noun phrase, between a number and its noun. */
export const PHRASE_INNER = parseSet(`
  back
  cut
  dead
  deep
  early
  former
  further
  high
  last
  late
  lead
  less
  live
  long
  long-term
  low
  more
  much-needed
  new
  next
  other
  own
  run
  same
  set
  straight
  such
  tall
  wide
`)

/** Singular nouns that a number counts in front of another noun: "a 12 page document", "five speed transmission". */
export const ATTRIBUTIVE_NOUNS = parseSet(`
  bed
  bedroom
  car
  character
  cylinder
  door
  game
  gauge
  lane
  man
  member
  page
  party
  passenger
  person
  piece
  point
  room
  seat
  seater
  speed
  star
  storey
  story
  team
  vote
  way
  wheel
  word
`)

/** Short forms of counted nouns. */
export const NOUN_ABBREVIATIONS: Readonly<Record<string, string>> = dictionary({
  EVs: 'electric vehicle',
  RBIs: 'run batted in',
  TD: 'touchdown',
  TDs: 'touchdown',
  pts: 'point',
  reps: 'repetition',
})

/** Adjectives that no ending tells. */
export const ADJECTIVES = parseSet(`
  bad
  better
  big
  black
  blue
  certain
  clear
  different
  early
  extra
  former
  free
  full
  good
  great
  green
  huge
  important
  junior
  key
  large
  last
  late
  leading
  main
  major
  minor
  more
  new
  old
  other
  particular
  poor
  prominent
  real
  recent
  red
  rich
  senior
  separate
  short
  significant
  simple
  single
  small
  strong
  such
  sure
  top
  true
  veteran
  weak
  white
  whole
  wild
  worse
  young
`)

/** Nouns that end as adjectives do. */
export const NOUNS_LIKE_ADJECTIVES = parseSet(`
  adversary
  animal
  anniversary
  arrest
  arrival
  bed
  bombing
  boundary
  breed
  british
  building
  capital
  ceiling
  cellar
  civilian
  clinic
  comedian
  contest
  criminal
  critic
  deal
  deed
  detective
  diary
  dish
  documentary
  dollar
  evening
  example
  executive
  feed
  feeling
  festival
  filing
  finish
  fish
  forest
  goal
  guardian
  guerrilla
  guest
  hearing
  historian
  hospital
  individual
  initiative
  interest
  investment
  journal
  killing
  king
  librarian
  library
  listing
  meal
  meeting
  morning
  motive
  music
  musician
  native
  need
  nest
  objective
  official
  painting
  pedestrian
  people
  physician
  pillar
  politician
  proposal
  protest
  public
  reed
  relative
  request
  ring
  rival
  ruling
  salary
  scholar
  secretary
  seed
  shed
  shooting
  signal
  speed
  summary
  table
  technician
  test
  thing
  topic
  traffic
  trial
  variable
  vehicle
  warning
  wedding
  west
  wing
  wish
`)

/** Nouns that a number word counts behind a hyphen: "a three-game streak"; not "two-way", "five-star". */
export const HYPHENATED_NOUNS: ReadonlySet<string> = parseSet(`
  acre
  base
  bed
  bedroom
  bird
  bit
  boat
  book
  box
  car
  carat
  card
  cell
  chapter
  character
  class
  column
  course
  cylinder
  digit
  door
  engine
  episode
  finger
  floor
  foot
  game
  gear
  goal
  hit
  hole
  hull
  inning
  jet
  lane
  lap
  leg
  level
  line
  liter
  litre
  man
  match
  member
  mile
  nation
  note
  page
  panel
  part
  party
  person
  piece
  player
  point
  pound
  race
  room
  round
  run
  screen
  seat
  seater
  set
  shot
  side
  song
  speed
  spoke
  state
  step
  stop
  storey
  story
  stroke
  team
  term
  tier
  tonne
  track
  try
  volume
  vote
  wicket
  woman
  word
  yard
`)

/** Plurals in -ies whose singular ends in -ie. */
export const PLURALS_IN_IE: ReadonlySet<string> = parseSet(`
  brownies
  calories
  cookies
  dies
  genies
  hoodies
  lies
  movies
  newbies
  pies
  rookies
  selfies
  smoothies
  ties
  veggies
  zombies
`)

/** Endings of nouns in -s and -o that take -es in the plural. */
export const ENDINGS_WITH_ES: readonly string[] = parseList(`
  alias
  atlas
  bonus
  buffalo
  bus
  campus
  canvas
  cargo
  caucus
  census
  chorus
  circus
  consensus
  echo
  focus
  gas
  genius
  hero
  iris
  minus
  mosquito
  plus
  potato
  status
  tomato
  torpedo
  veto
  virus
  volcano
  walrus
`)

/** Singular nouns that a number counts whatever stands behind them: "a 12 page". */
export const ATTRIBUTIVE_ALONE: ReadonlySet<string> = parseSet(`
  bedroom
  cylinder
  gauge
  member
  page
  point
  storey
  story
`)

/** Things that prices and rates are reckoned by, beside units: "$5 a share". */
export const RATE_NOUNS: ReadonlySet<string> = parseSet(`
  bottle
  capita
  capsule
  car
  child
  dozen
  employee
  family
  game
  head
  home
  household
  match
  minute
  ounce
  pack
  passenger
  person
  piece
  pop
  pupil
  season
  security
  serving
  share
  student
  ticket
  ton
  tonne
  unit
  vehicle
  visit
  week
`)
