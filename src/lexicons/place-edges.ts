// Words that the span of a place may hold though they are no part of its name, and words that name no place.
// Source: compiled for newsparse from general knowledge. Licence: MIT, as newsparse.
import { parseList, parseSet } from '../core/parse-list.ts'
import { ALL_POINTS, directionOf, POINTS } from './compass.ts'

/** Before a known name: "City of Turkey", "Historic Filipinotown", "North-Western Sydney", "Downtown Omaha". */
export const EDGES_BEFORE: ReadonlySet<string> = new Set([
  ...parseList(`
    central
    city of
    district of
    downtown
    government of
    historic
    metropolitan
    mid
    midtown
    municipality of
    near
    port city of
    province of
    south of
    state of
    suburban
    the
    town of
    upstate
    village of
  `),
  ...ALL_POINTS.map(directionOf),
])

/** After a known name, an institution or an officer of the place: "Dawson County Jail", "New York Gov". */
export const EDGES_AFTER = parseSet(`
  administration building
  area
  association
  board of education
  circuit court
  city hall
  clerk
  congress
  coroner
  coroner's office
  council
  county court
  court
  courthouse
  democrat
  democratic
  democrats
  department
  detention center
  development district
  district
  district attorney
  district court
  elementary
  fire department
  general hospital
  gov
  governor
  high
  high school
  hospital
  jail
  judge
  library
  mayor
  medical center
  middle school
  mla
  mp
  office
  police
  police department
  policemen
  prison
  prosecutor
  public library
  public schools
  regional hospital
  regional medical center
  republican
  school
  school district
  schools
  senator
  senior citizens center
  sheriff
  sheriff's department
  sheriff's office
  state police
  superior court
  supreme court
  town hall
  unified school district
  water district
`)

/** Words that begin with a capital for other reasons, and are also the names of places. */
export const NO_PLACES: ReadonlySet<string> = new Set([
  ...parseList(`
    academy
    air
    altar
    angel
    april
    arab
    august
    bay
    bell
    best
    black
    boulevard
    bridge
    bush
    central
    century
    chairman
    christmas
    church
    city
    college
    college park
    county
    court
    deal
    december
    delta
    district
    dream
    eagle
    earth
    easter
    enterprise
    era
    fair
    february
    friday
    general
    god
    gospel
    grace
    grant
    green
    guard
    gulf
    hall
    harmony
    hill
    hope
    house
    independence
    industry
    january
    july
    june
    justice
    king
    lake
    liberty
    long
    major
    man
    march
    marine
    mayor
    media
    metro
    monday
    moon
    mountain
    national
    normal
    november
    ocean
    october
    of
    opportunity
    orange
    paradise
    park
    pilot
    police
    post
    power
    price
    progress
    public
    queen
    reform
    republic
    republican
    river
    rock
    rose
    route
    rule
    saint
    salem
    saturday
    school
    science
    sea
    september
    spring
    star
    start
    state
    street
    summit
    sun
    sunday
    sunshine
    superior
    thursday
    time
    today
    trail
    transfer
    truth
    tuesday
    union
    unity
    university
    victor
    wednesday
    white
    why
    winter
    worth
    young
  `),
  ...POINTS,
])
