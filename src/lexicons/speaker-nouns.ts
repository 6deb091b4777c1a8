// Nouns for those who speak in the news, beside the actors that compromise knows.
// Source: compiled for newsparse from general knowledge. Licence: MIT, as newsparse.
import { parseSet } from '../core/parse-list.ts'
import { ACTORS } from './actor-nouns.ts'

/** People, in the singular. */
const PERSONS = parseSet(`
  activist
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
  author
  backer
  billionaire
  bishop
  boss
  boy
  brother
  businessman
  businesswoman
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
  correspondent
  councilman
  councilwoman
  counselor
  critic
  daughter
  defendant
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
  farmer
  father
  fellow
  fighter
  former-president
  founder
  friend
  frontrunner
  general
  girl
  governor
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
  migrant
  minister
  mogul
  mother
  negotiator
  neighbor
  neighbour
  nominee
  observer
  officer
  official
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
  person
  physician
  player
  pollster
  pope
  president
  pressman
  priest
  prime-minister
  principal
  professor
  prosecutor
  protester
  publisher
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
  sister
  socialist
  soldier
  son
  source
  speaker
  spokesman
  spokesperson
  spokeswoman
  staffer
  strategist
  student
  supporter
  surgeon
  surrogate
  survivor
  teacher
  technician
  teenager
  trader
  tycoon
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
  wife
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
  bank
  board
  body
  branch
  bureau
  cabinet
  camp
  campaign
  center
  centre
  chamber
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
  embassy
  faction
  family
  federation
  firm
  force
  foundation
  fund
  government
  group
  house
  institute
  institution
  junta
  jury
  kremlin
  league
  lobby
  majority
  media
  military
  ministry
  minority
  mission
  movement
  navy
  network
  newspaper
  office
  opposition
  organisation
  organization
  pair
  panel
  parliament
  party
  police
  public
  regime
  senate
  service
  side
  squad
  staff
  station
  team
  think-tank
  tribunal
  troops
  union
  university
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

/** What kind of speaker a noun in lower case can be, by list, else by its ending. */
export function nounClass(noun: string): NounClass | null {
  const listed = NOUNS.get(noun)
  if (listed) return listed
  if (noun.length > 5 && AGENT.test(noun)) return noun.endsWith('s') || noun.endsWith('men') ? 'people' : 'person'
  return null
}
