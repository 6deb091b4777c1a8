// Nouns for those who speak in the news, beside the actors that compromise knows.
// Source: compiled for newsparse from general knowledge. Licence: MIT, as newsparse.
import { parseSet } from '../core/parse-list.ts'
import { ACTORS } from './actor-nouns.ts'

/** People, in the singular. */
const PERSONS = parseSet(`
  activist
  actress
  adviser
  advisor
  advocate
  agent
  aide
  ally
  ambassador
  analyst
  attendee
  attorney
  aunt
  author
  backer
  batsman
  billionaire
  bishop
  boss
  bowler
  boxer
  boy
  brother
  businessman
  businesswoman
  bystander
  candidate
  captain
  chair
  chairman
  chairwoman
  chancellor
  chief
  citizen
  clerk
  coach
  colleague
  columnist
  comedian
  commander
  commentator
  commissioner
  congressman
  congresswoman
  conservative
  conservatives
  consultant
  contender
  coordinator
  coroner
  correspondent
  councilman
  councilwoman
  counselor
  cousin
  critic
  dad
  daughter
  defendant
  defender
  delegate
  democrat
  deputy
  detective
  diplomat
  director
  dissident
  donor
  economist
  editor
  envoy
  executive
  expert
  eyewitness
  farmer
  father
  fellow
  fiancé
  fiancée
  fighter
  former-president
  founder
  friend
  frontrunner
  general
  girl
  goalkeeper
  golfer
  governor
  grandfather
  grandmother
  guest
  head
  historian
  host
  husband
  immigrant
  independent
  insider
  inspector
  interviewer
  investor
  journalist
  judge
  justice
  keeper
  lawmaker
  lawyer
  leader
  legislator
  liberal
  lieutenant
  lobbyist
  magistrate
  magnate
  man
  manager
  mayor
  member
  midfielder
  migrant
  minister
  mogul
  mom
  mother
  mum
  negotiator
  neighbor
  neighbour
  nephew
  niece
  nominee
  observer
  officer
  official
  ombudsman
  ombudswoman
  onlooker
  operative
  opponent
  organizer
  owner
  parent
  participant
  partner
  passenger
  pastor
  patient
  pensioner
  person
  physician
  player
  pollster
  pope
  premier
  president
  pressman
  priest
  prime-minister
  principal
  professor
  prosecutor
  protester
  publisher
  racer
  rapper
  rebel
  refugee
  relative
  reporter
  representative
  republican
  researcher
  resident
  rival
  scholar
  scientist
  secretary
  senator
  sergeant
  sheriff
  shopkeeper
  sibling
  singer
  sister
  skipper
  socialist
  soldier
  son
  source
  speaker
  spokesman
  spokesperson
  spokeswoman
  sprinter
  staffer
  strategist
  striker
  student
  supporter
  surgeon
  surrogate
  survivor
  teacher
  technician
  teenager
  trader
  treasurer
  tycoon
  uncle
  undersecretary
  user
  veteran
  vice-president
  victim
  viewer
  villager
  volunteer
  voter
  watchdog
  whistleblower
  widow
  widower
  wife
  winger
  witness
  woman
  worker
  writer
  youth
`)

/** Bodies that speak as one, and things that are quoted. */
export const BODIES = parseSet(`
  administration
  agency
  airline
  alliance
  army
  assembly
  association
  audience
  authority
  automaker
  band
  bank
  board
  body
  bookmaker
  branch
  broadcaster
  brokerage
  builder
  bureau
  cabinet
  camp
  campaign
  carmaker
  carrier
  center
  centre
  chain
  chamber
  charity
  chipmaker
  club
  coalition
  commission
  committee
  company
  congress
  consortium
  council
  couple
  court
  crowd
  department
  developer
  drugmaker
  duo
  embassy
  exchange
  faction
  family
  federation
  firm
  force
  foundation
  franchise
  fund
  giant
  government
  group
  grouping
  house
  institute
  institution
  insurer
  junta
  jury
  kremlin
  label
  league
  lender
  lobby
  majority
  manufacturer
  media
  military
  ministry
  minority
  mission
  movement
  navy
  network
  newspaper
  nonprofit
  office
  operator
  opposition
  organisation
  organization
  outlet
  pair
  panel
  parliament
  party
  planemaker
  police
  public
  regime
  regulator
  retailer
  senate
  service
  side
  squad
  staff
  start-up
  startup
  station
  steelmaker
  studio
  supermarket
  supplier
  tabloid
  team
  think-tank
  thinktank
  tribunal
  trio
  troops
  union
  university
  utility
  watchdog
`)

export const DOCUMENTS = parseSet(`
  account
  ad
  advertisement
  affidavit
  agreement
  announcement
  app
  application
  article
  banner
  bill
  blog
  blurb
  book
  brief
  broadcast
  bulletin
  caption
  chart
  clip
  column
  complaint
  constitution
  deal
  decision
  decree
  document
  documentary
  draft
  e-mail
  editorial
  email
  emails
  essay
  exhibit
  filing
  finding
  guide
  headline
  indictment
  interview
  invitation
  law
  lawsuit
  leaflet
  letter
  line
  manifesto
  memo
  memoir
  message
  motto
  notice
  opinion
  order
  pamphlet
  paper
  paragraph
  placard
  plan
  platform
  play
  poll
  post
  poster
  press-release
  proposal
  quote
  record
  release
  report
  resolution
  review
  rule
  ruling
  script
  shirt
  sign
  slogan
  song
  spot
  statement
  story
  study
  summary
  survey
  t-shirt
  text
  title
  transcript
  treaty
  tweet
  verdict
  video
  webpage
  website
  wording
`)

const plural = (noun: string): string =>
  noun.endsWith('man')
    ? `${noun.slice(0, -3)}men`
    : noun === 'person'
      ? 'people'
      : noun === 'wife'
        ? 'wives'
        : /[^aeiou]y$/u.test(noun)
          ? `${noun.slice(0, -1)}ies`
          : /(?:s|x|ch|sh)$/u.test(noun)
            ? `${noun}es`
            : `${noun}s`

export type NounClass = 'person' | 'people' | 'body' | 'document'

const NOUNS: ReadonlyMap<string, NounClass> = new Map<string, NounClass>([
  ...[...DOCUMENTS].flatMap((noun): [string, NounClass][] => [
    [noun, 'document'],
    [plural(noun), 'document'],
  ]),
  ...[...BODIES].flatMap((noun): [string, NounClass][] => [
    [noun, 'body'],
    [plural(noun), 'body'],
  ]),
  ...[...ACTORS].map((noun): [string, NounClass] => [noun, noun.endsWith('s') ? 'people' : 'person']),
  ...[...PERSONS].flatMap((noun): [string, NounClass][] => [
    [noun, 'person'],
    [plural(noun), 'people'],
  ]),
  ['authorities', 'people'],
  ['people', 'people'],
  ['police', 'body'],
])

const AGENT = /(?:ists?|men|man|woman|women|crats?|ologists?|makers?|holders?|goers?|leaders?|owners?|workers?|ians)$/u

/** The kind of speaker that a noun in lower case can be, by list, else by its ending. */
export function nounClass(noun: string): NounClass | null {
  const listed = NOUNS.get(noun)
  if (listed) return listed
  if (noun.endsWith('-year-old')) return 'person'
  if (noun.length > 5 && AGENT.test(noun)) return noun.endsWith('s') || noun.endsWith('men') ? 'people' : 'person'
  return null
}
