// Words beside a name that settle its kind after tagging; those that the tagger learns from are in actor-words.ts.
// Source: compiled for newsparse from general knowledge. Licence: MIT, as newsparse.
import { parseList } from '../core/parse-list.ts'
import { BODY_NOUNS } from './actor-words.ts'

/** Nouns before a body's name: "the charity Quill", "Carmaker Velora". */
export const BODIES_BEFORE_NAMES: ReadonlySet<string> = new Set(BODY_NOUNS)

/** Done by a club to its visitors, and by a city to a tournament: "hosts Toronto", "hosts the championship". */
export const HOST_VERBS = parseList(`
  host
  hosted
  hosts
`)

/** Verbs of clubs that give and take players: "traded catcher Bo Poe to Buffalo". */
export const TRADE_VERBS = parseList(`
  acquired
  dealt
  loaned
  sent
  signed
  traded
`)

/** The roles in and around a team that no player has. */
export const TEAM_ROLES_BESIDE_PLAYERS = parseList(`
  boss
  chairman
  chief
  fan
  fans
  owner
  side
  squad
  supporter
  supporters
  team
`)

/** Words between what something is and its name: "a band called Mudlark". */
export const NAMING_WORDS = parseList(`
  called
  dubbed
  named
`)

/** Nouns for firms that are nouns for people, too: "builder", "producer Ann Orr". */
export const FIRMS_OR_PEOPLE = parseList(`
  builder
  producer
  publisher
`)
