// Words right after or before a place name that tell a town, a state and a country of one name apart.
// Source: compiled for newsparse from general knowledge. Licence: MIT, as newsparse.
import { parseList, parseSet, parseTable } from '../core/parse-list.ts'

/** Words by their side of the name and the kind of place that they tell. */
export const PLACE_CUES = {
  townAfter: parseSet(`
    airport
    area
    chamber
    chief
    church
    city
    council
    councilman
    councilmember
    councilwoman
    elementary
    fire
    firefighters
    high
    hospital
    hotel
    junior
    library
    man
    mayor
    middle
    police
    policeman
    policemen
    post
    public
    resident
    residents
    school
    schools
    street
    suburb
    team
    teen
    teenager
    town
    woman
  `),
  stateAfter: parseSet(`
    attorney
    democrat
    democrats
    department
    general
    gov
    governor
    house
    lawmakers
    legislators
    legislature
    republican
    republicans
    senate
    senator
    state
    supreme
  `),
  countryAfter: parseSet(`
    ambassador
    army
    foreign
    government
    military
    president
    prime
  `),
  townBefore: parseSet(`
    downtown
    in downtown
    mayor of
    near
    outside
  `),
  stateBefore: parseSet(`
    central
    eastern
    governor of
    northern
    southern
    western
  `),
}

/** Words of texts about space, in which Jupiter is the planet and no town in Florida. */
export const SPACE_WORDS = parseSet(`
  asteroid
  asteroids
  astronaut
  astronauts
  astronomers
  comet
  cosmonauts
  lander
  lunar
  moon
  moons
  orbit
  orbiter
  orbits
  planet
  planets
  rover
  spacecraft
  telescope
`)

/** "the town of Turkey": the word before "of" and the kinds of place that it states. */
export const KINDS_BEFORE_OF = parseTable(`
  borough | city; neighbourhood
  city | city
  country | country
  county | county
  district | county; state; neighbourhood
  island | landform; region; country
  kingdom | country
  nation | country
  port | city
  province | state; region
  region | region; state
  republic | country; state
  state | state
  suburb | city; neighbourhood
  suburbs | city
  town | city
  township | city; county
  village | city
`)

/** Words before the direction of a region: "in far West Texas". */
export const WORDS_BEFORE_DIRECTION = parseList(`
  central
  far
  rural
  upstate
`)

/** Officers of a state, as they stand before a name: "Gov. Ann Orr of Georgia". */
export const STATE_OFFICERS = parseList(`
  Gov.
  Governor
  Sen.
  Senator
`)

/** Words before the name of a language: "in English", "speaks French". */
export const LANGUAGE_CUES = parseList(`
  fluent
  in
  into
  learn
  learning
  speak
  speaking
  speaks
  spoke
  spoken
`)

/** "Bristol, near Hartford": phrases between a place and one that it lies near. */
export const NEAR_PHRASES = parseList(`
  across the river from
  beside
  close to
  near
  next to
  not far from
  outside
`)

/** "on the outskirts of Hartford" */
export const SURROUNDINGS = parseList(`
  edge
  outskirts
  part
  suburb
  suburbs
`)

/** "30 miles from Hartford" */
export const DISTANCE_UNITS = parseList(`
  hour
  hours
  kilometers
  kilometres
  km
  miles
  minutes
`)

/** "the Denver suburb of Aurora" */
export const PARTS_OF_TOWNS = parseList(`
  area
  borough
  district
  neighborhood
  neighbourhood
  section
  suburb
  suburbs
  ward
`)

/** "in downtown Charleston" */
export const TOWN_OPENINGS = parseList(`
  central
  downtown
`)

/** Demonyms that peoples elsewhere have, too, after a name of their own: "Choctaw Indians". */
export const NAMESAKE_PEOPLES = parseSet(`
  Indian
`)

/** Words that follow a town's or county's name in that of a public body: "Teesside Crown Court". */
export const BODY_WORDS = parseSet(`
  borough
  community
  county
  crown
  district
  general
  magistrates
  metropolitan
  municipal
  regional
  sheriff
  township
`)
