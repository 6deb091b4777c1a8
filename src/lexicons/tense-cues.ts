// Words that tell whether a weekday or month without a year lies behind the day of writing or ahead of it.
// Source: compiled for newsparse from English grammar and news usage. Licence: MIT, as newsparse.
import { parseSet } from '../core/parse-list.ts'

/** Modal verbs of what is to come. */
export const FUTURE_MODALS: ReadonlySet<string> = parseSet(`
  'll
  he'll
  i'll
  it'll
  shall
  she'll
  they'll
  we'll
  will
  won't
  you'll
`)

/** Modal verbs of what is possible. */
export const POSSIBLE_MODALS: ReadonlySet<string> = parseSet(`
  can
  could
  may
  might
  must
  should
`)

/** Words of intention and appointment: what they govern has not happened yet. */
export const PLANNING_WORDS: ReadonlySet<string> = parseSet(`
  adjourned
  asked
  called
  deadline
  deferred
  delayed
  due
  effective
  expect
  expected
  expects
  expires
  extended
  intend
  intends
  invited
  likely
  ordered
  payable
  plan
  planned
  planning
  plans
  postponed
  rearranged
  record
  rescheduled
  scheduled
  set
  slated
  supposed
  upcoming
  urged
`)

/** Words before "to" with whose infinitive the event has happened: "failed to score on Monday". */
export const REALIZED_BEFORE_TO: ReadonlySet<string> = parseSet(`
  able
  allowed
  appeared
  began
  came
  continued
  declined
  failed
  forced
  had
  helped
  managed
  refused
  returned
  rushed
  seemed
  started
  thought
  told
  tried
  used
  vowed
  went
`)

/** Verbs in the present tense that announce an event: "opens on Friday". */
export const TIMETABLE_VERBS: ReadonlySet<string> = parseSet(`
  airs
  arrive
  arrives
  begin
  begins
  close
  closes
  end
  ends
  expire
  expires
  face
  faces
  go
  goes
  host
  hosts
  kicks
  leaves
  lifts
  meet
  meets
  open
  opens
  plays
  premieres
  reconvene
  reconvenes
  relaunches
  reopen
  reopens
  resume
  resumes
  returns
  starts
  takes
  travels
  visits
`)

/** Nouns of events that are named by their day while they are still to come. */
export const APPOINTMENT_NOUNS: ReadonlySet<string> = parseSet(`
  accession
  deadline
  election
  elections
  referendum
  runoff
  vote
`)

/** Nouns of events: "the final is on Saturday" lies ahead. */
export const EVENT_NOUNS: ReadonlySet<string> = parseSet(`
  auction
  ballot
  ceremony
  clash
  concert
  concerts
  deadline
  debate
  debut
  draw
  election
  elections
  exam
  exams
  festival
  final
  finals
  fixture
  fixtures
  funeral
  game
  games
  hearing
  hearings
  inquest
  kick
  launch
  match
  matches
  meeting
  meetings
  memorial
  opener
  opening
  parade
  performance
  premiere
  race
  races
  referendum
  release
  runoff
  semifinal
  session
  show
  shows
  summit
  talks
  test
  tie
  trial
  vigil
  visitation
  vote
  wedding
`)

/** Past forms that neither end in -ed nor stand in the language layer's lexicon as such. */
export const PAST_FORMS: ReadonlySet<string> = parseSet(`
  broke
  burst
  cut
  did
  drew
  fell
  follows
  found
  hit
  left
  lost
  rose
  saw
  shot
  was
  were
  won
`)

/** Words of what is fixed for a time: "opens in two weeks" is a point of time. */
export const APPOINTMENT_CUES: ReadonlySet<string> = parseSet(`
  back
  begins
  expires
  meet
  meeting
  opens
  starts
`)

/** Words behind a "to" that begins no infinitive: "to this", "to date". */
export const NO_INFINITIVES: ReadonlySet<string> = parseSet(`
  about
  all
  date
  him
  it
  me
  more
  some
  that
  them
  these
  this
  those
  us
`)

/** Before "to" or "for" and a day: an event is moved or fixed to it ("moved to Sunday", "booked for May"). */
export const MOVING_VERBS: ReadonlySet<string> = parseSet(`
  arranged
  back
  booked
  changed
  forecast
  forward
  moved
  penciled
  pencilled
  pushed
  shifted
  switched
  timed
`)

/** Nouns behind "Friday's" of what has happened: "Friday's ruling". */
export const OUTCOME_NOUNS: ReadonlySet<string> = parseSet(`
  announcement
  arrest
  arrests
  attack
  attacks
  blast
  blaze
  bombing
  bombings
  clash
  clashes
  collapse
  crash
  death
  deaths
  decision
  defeat
  disaster
  draw
  earthquake
  explosion
  fire
  incident
  killing
  killings
  loss
  massacre
  murder
  quake
  raid
  raids
  resignation
  result
  results
  ruling
  shooting
  statement
  storm
  tragedy
  verdict
  victory
  violence
  walkout
  win
`)
