// Words of matches and races near two figures or a clock time that make them a score, a record or a race's time.
// Source: compiled for newsparse from English news usage. Licence: MIT, as newsparse.
import { parseSet } from '../core/parse-list.ts'

/** Near "3-1": it is a score or a vote, not a range. */
export const SCORE_WORDS: ReadonlySet<string> = parseSet(`
  aggregate
  beat
  beaten
  beating
  decision
  defeat
  defeated
  defeats
  deficit
  down
  draw
  drew
  ended
  lead
  leading
  led
  lose
  loss
  lost
  record
  ruled
  ruling
  score
  scored
  season
  series
  set
  sets
  tie
  tied
  trailed
  trailing
  up
  victory
  vote
  voted
  win
  winning
  wins
  won
`)

/** Near "in 1:43.21": it is the time of a race. */
export const RACE_WORDS: ReadonlySet<string> = parseSet(`
  backstroke
  breaststroke
  butterfly
  finished
  freestyle
  hurdles
  marathon
  medley
  race
  ran
  swam
`)

/** Positions of players that are other nouns as well: "The guard is 27". */
export const PLAYER_POSITIONS: ReadonlySet<string> = parseSet(`
  catcher
  flanker
  forward
  guard
  hooker
  pitcher
  prop
  quarterback
  winger
`)
