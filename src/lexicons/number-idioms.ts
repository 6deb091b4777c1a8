// Phrases in which a number word counts nothing.
// Source: compiled for newsparse from English dictionaries of idioms. Licence: MIT, as newsparse.
import { parseList } from '../core/parse-list.ts'

/** In lower case; hyphens of a text count as blanks ("a zero-tolerance policy"). */
export const NUMBER_IDIOMS = parseList(`
  absolute zero
  cloud nine
  day zero
  eight ball
  eleventh hour
  fifth amendment
  fifth column
  fifth wheel
  first things first
  forty winks
  fourth estate
  fourth wall
  game of two halves
  ground zero
  half a dozen of the other
  high five
  high fives
  net zero
  nine lives
  patient zero
  perfect ten
  plead the fifth
  pleaded the fifth
  pleading the fifth
  seven deadly sins
  seven seas
  seventh heaven
  six degrees of separation
  six feet under
  six of one
  sixth form
  sixth sense
  square one
  third degree
  third degree burns
  third rail
  third wheel
  third world
  two and two together
  two cents in
  two cents worth
  two left feet
  two peas in a pod
  year zero
  zero carbon
  zero day
  zero emission
  zero hour
  zero hours
  zero in on
  zero rated
  zero sum
  zero to hero
  zero to sixty
  zero tolerance
  zero waste
`)
