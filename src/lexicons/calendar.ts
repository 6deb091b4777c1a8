// The calendar in English words: months, weekdays, seasons, holidays, parts of a day, years.
// Source: compiled for newsparse from English grammar. Licence: MIT, as newsparse.
import { dictionary } from '../core/dictionary.ts'
import { parseList, parseSet } from '../core/parse-list.ts'

/** Names of months and their abbreviations without the full stop, in the order of the calendar. */
export const MONTHS: Readonly<Record<string, number>> = dictionary({
  january: 1,
  jan: 1,
  february: 2,
  feb: 2,
  march: 3,
  mar: 3,
  april: 4,
  apr: 4,
  may: 5,
  june: 6,
  jun: 6,
  july: 7,
  jul: 7,
  august: 8,
  aug: 8,
  september: 9,
  sept: 9,
  sep: 9,
  october: 10,
  oct: 10,
  november: 11,
  nov: 11,
  december: 12,
  dec: 12,
})

/** Names of weekdays, in the order of the week: Monday is 1. */
export const WEEKDAYS: Readonly<Record<string, number>> = dictionary({
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 7,
})

/** Short names, which are days only beside a date ("Wed 13th"), in the order of the week. */
export const WEEKDAY_ABBREVIATIONS: Readonly<Record<string, number>> = dictionary({
  mon: 1,
  tue: 2,
  tues: 2,
  wed: 3,
  thu: 4,
  thur: 4,
  thurs: 4,
  fri: 5,
  sat: 6,
  sun: 7,
})

/** Names of weekdays with their abbreviations. */
export const WEEKDAY_NAMES: readonly string[] = [...Object.keys(WEEKDAYS), ...Object.keys(WEEKDAY_ABBREVIATIONS)]

/** Seasons with their EDTF code. */
export const SEASONS: Readonly<Record<string, number>> = dictionary({
  autumn: 23,
  fall: 23,
  spring: 21,
  summer: 22,
  winter: 24,
})

/** Days by their distance from today. */
export const DAY_WORDS: Readonly<Record<string, number>> = dictionary({
  overnight: 0,
  tmrw: 1,
  today: 0,
  tomorow: 1,
  tomorrow: 1,
  tonight: 0,
  tonite: 0,
  yesterday: -1,
})

/**
 * Holidays: month and day; a rule of the United States or the western churches ("4th thursday of 11 +1" is the day
 * after, "easter -2"); null where the date goes by the moon or by country.
 */
export const HOLIDAYS: Readonly<Record<string, string | null>> = dictionary({
  'all saints day': '11-01',
  'april fools day': '04-01',
  'armistice day': '11-11',
  'ash wednesday': 'easter -46',
  'bastille day': '07-14',
  'black friday': '4th thursday of 11 +1',
  'boxing day': '12-26',
  'canada day': '07-01',
  christmas: '12-25',
  'christmas day': '12-25',
  'christmas eve': '12-24',
  'columbus day': '2nd monday of 10',
  'cyber monday': '4th thursday of 11 +4',
  'd-day': '1944-06-06',
  diwali: null,
  'earth day': '04-22',
  easter: 'easter',
  'easter monday': 'easter +1',
  'easter sunday': 'easter',
  'eid al adha': null,
  'eid al fitr': null,
  'eid al-adha': null,
  'eid al-fitr': null,
  'election day': '1st monday of 11 +1',
  "father's day": '3rd sunday of 6',
  'good friday': 'easter -2',
  'groundhog day': '02-02',
  halloween: '10-31',
  hanukkah: null,
  'independence day': null,
  "international women's day": '03-08',
  "international workers' day": '05-01',
  juneteenth: '06-19',
  'labor day': '1st monday of 9',
  'labour day': null,
  'lunar new year': null,
  'martin luther king day': '3rd monday of 1',
  'may day': '05-01',
  'memorial day': 'last monday of 5',
  "mother's day": '2nd sunday of 5',
  'new year': '01-01',
  'new year day': '01-01',
  "new year's day": '01-01',
  "new year's eve": '12-31',
  'palm sunday': 'easter -7',
  passover: null,
  "presidents' day": '3rd monday of 2',
  ramadan: null,
  'saint patrick': '03-17',
  "saint patrick's day": '03-17',
  "st. patrick's day": '03-17',
  thanksgiving: '4th thursday of 11',
  'thanksgiving day': '4th thursday of 11',
  "valentine's day": '02-14',
  'veterans day': '11-11',
  'yom kippur': null,
})

/** Parts of a day that stand behind the name of a day: "Monday morning". */
export const PARTS_AFTER_DAY = parseList(`
  afternoon
  evening
  lunchtime
  morning
  night
`)

export const DAY_PARTS: readonly string[] = [
  ...PARTS_AFTER_DAY,
  ...parseList(`
    dawn
    daytime
    dinnertime
    dusk
    midday
    midnight
    noon
  `),
]

/** Adverbs and adjectives of what comes again and again. */
export const FREQUENCIES: readonly string[] = parseList(`
  annually
  bi-monthly
  bi-weekly
  biannually
  bimonthly
  biweekly
  daily
  everyday
  fortnightly
  hourly
  monthly
  quarterly
  semi-annual
  semiannual
  semiannually
  weekly
  yearly
`)

/** Zones behind a clock time. */
export const TIME_ZONES: readonly string[] = parseList(`
  AEDT
  AEST
  BST
  CDT
  CEST
  CET
  CST
  CT
  EAT
  EDT
  EST
  ET
  GMT
  HKT
  IST
  JST
  MDT
  MSK
  MST
  MT
  PDT
  PST
  PT
  SAST
  SGT
  UTC
  WAT
`)

/** Words before a figure of four digits that make it a year, whatever stands behind. */
export const YEAR_BEFORE = parseSet(`
  april
  august
  autumn
  back
  by
  circa
  december
  during
  early
  fall
  february
  in
  january
  july
  june
  late
  mid
  november
  october
  september
  since
  spring
  summer
  through
  till
  until
  winter
  year
`)

/** Words before a figure of four digits with which it may be a year. */
export const YEAR_PHRASE_BEFORE = parseSet(`
  's
  (
  after
  and
  before
  between
  for
  from
  her
  his
  its
  of
  our
  the
  their
  to
  under
`)

/** Words and signs before a figure of four digits that make it a count. */
export const NO_YEAR_BEFORE = parseSet(`
  #
  $
  *
  +
  <
  =
  >
  about
  additional
  all
  almost
  another
  approximately
  around
  average
  bought
  built
  code
  cost
  costs
  each
  every
  exactly
  extra
  fell
  first
  flight
  gained
  highway
  just
  killed
  last
  least
  lost
  model
  most
  nearly
  no
  number
  only
  over
  paid
  room
  rose
  roughly
  route
  scored
  sold
  some
  than
  these
  those
  top
  total
  under
  up
  worth
  x
  ~
  £
  ¥
  ×
  €
  ≈
`)

/** Words and signs behind a figure of four digits that make it a count. */
export const NO_YEAR_AFTER = parseSet(`
  %
  billion
  calories
  day
  days
  degree
  degrees
  dollars
  euro
  euros
  feet
  hour
  hours
  hp
  kg
  km
  mb
  meter
  meters
  metre
  metres
  mg
  mile
  miles
  million
  people
  per
  percent
  point
  points
  pound
  pounds
  rpm
  year
  years
  °
`)

/** Words near a fraction that make it odds. */
export const BETTING_WORDS: ReadonlySet<string> = parseSet(`
  bet
  bets
  bookmaker
  bookmakers
  favorite
  favourite
  filly
  furlongs
  horse
  horses
  jockey
  odds
  racecourse
  stakes
  starters
`)

/** Words near a quarter or half that make it one of a game. */
export const GAME_WORDS: ReadonlySet<string> = parseSet(`
  assists
  baseline
  basket
  basketball
  buzzer
  coach
  foul
  fouls
  fumble
  game
  goalkeeper
  halftime
  interception
  kicker
  offense
  opponents
  overtime
  penalty
  player
  players
  playoff
  playoffs
  quarterback
  rebound
  rebounds
  scored
  scoring
  sideline
  teammates
  touchdown
  touchdowns
  yard
  yards
`)

/** Units of the calendar and of school. */
export const PERIODS: readonly string[] = parseList(`
  century
  day
  decade
  fortnight
  month
  night
  quarter
  semester
  week
  weekend
  year
`)

/** Behind "that": a period told of before. */
export const PERIODS_BEHIND_THAT: ReadonlySet<string> = parseSet(`
  afternoon
  day
  evening
  month
  morning
  night
  week
  weekend
  year
`)

/** The first words of "the end of", "later in", "mid-" before a date. */
export const PHASES: readonly string[] = parseList(`
  beginning
  earlier
  early
  end
  late
  later
  mid
  middle
  start
`)

/** Before a unit of time or a day: which of them. */
export const WHICH_WORDS: readonly string[] = parseList(`
  coming
  current
  following
  last
  next
  past
  previous
  same
  that
  this
  upcoming
`)

/** Between "last" and "year" or "week": which kind. */
export const YEAR_KINDS: readonly string[] = parseList(`
  academic
  calendar
  financial
  fiscal
  school
  trading
  work
  working
`)

/** Before "quarter" and "year-ago": the period of the report that a story is about. */
export const REPORT_WORDS: readonly string[] = parseList(`
  comparable
  corresponding
  current
  latest
  preceding
  previous
  same
`)

/** Decades by their words, in the order of the century. */
export const DECADES: readonly string[] = parseList(`
  twenties
  thirties
  forties
  fifties
  sixties
  seventies
  eighties
  nineties
`)

/** Before the day of a date, whatever its form: "on 5/12", "since the 18th". */
export const DAY_PREPOSITIONS: ReadonlySet<string> = parseSet(`
  after
  before
  by
  from
  on
  since
  till
  until
`)

/** Before a holiday in lower case, beside the prepositions of a day. */
export const HOLIDAY_BEFORE: ReadonlySet<string> = parseSet(`
  at
  during
  last
  meet
  next
  of
  this
`)

/** Before the name of a month that is another word as well. */
export const BEFORE_MONTH: ReadonlySet<string> = parseSet(`
  -
  after
  and
  before
  between
  by
  during
  early
  for
  from
  in
  last
  late
  mid
  next
  of
  on
  or
  since
  the
  this
  through
  till
  to
  until
  –
  —
`)

/** Before "the spring" and "the fall". */
export const SEASON_PREPOSITIONS: ReadonlySet<string> = parseSet(`
  by
  during
  for
  in
  of
  over
  since
  through
  until
`)

/** Between a day and its clock time. */
export const CLOCK_JOINTS: ReadonlySet<string> = parseSet(`
  ,
  , at
  -
  after
  around
  at
  at around
  before
  by
  early
  for
  from
  in
  late
  later than
`)

/** Behind "the quarter": none of a year. */
export const NO_QUARTER_OF_YEAR: ReadonlySet<string> = parseSet(`
  -
  back
  century
  final
  finals
  horse
  mile
  miles
  of
  panel
`)

/** Behind "5/2": odds. */
export const ODDS_BEHIND: ReadonlySet<string> = parseSet(`
  against
  chance
  favorite
  favourite
  joint
  odds
  on
  outsider
  second
  shot
`)
