// Words around the names of ships.
// Source: compiled for newsparse from general knowledge. Licence: MIT, as newsparse.
import { parseSet } from '../core/parse-list.ts'

/** Before a ship's name, as written. */
export const SHIP_PREFIXES = parseSet(`
  HMAS
  HMCS
  HMNZS
  HMS
  INS
  MV
  RFA
  RMS
  RRS
  SS
  TSS
  USCGC
  USNS
  USS
`)

/** Kinds of ships, before the name of one: "the ferry Princess Ingrid". */
export const SHIP_NOUNS = parseSet(`
  barge
  barque
  battleship
  battleships
  corvette
  cruiser
  destroyer
  ferries
  ferry
  freighter
  frigate
  frigates
  galleon
  icebreaker
  ketch
  lifeboat
  minesweeper
  schooner
  ship
  sloop
  steamer
  steamship
  submarine
  supertanker
  tanker
  tankers
  trawler
  trawlers
  tug
  tugboat
  vessel
  yacht
  yachts
`)

/** Done to a ship by the person named before: "the yacht Ann Roe bought". */
export const SHIP_OWNER_VERBS = parseSet(`
  boarded
  bought
  built
  chartered
  hired
  leased
  owned
  owns
  said
  says
  sold
  told
  took
  used
  wanted
`)

/** Done by ships, and hardly by anybody called "the". */
export const SHIP_VERBS = parseSet(`
  anchored
  berthed
  capsized
  docked
  docks
  foundered
  sailed
  sails
  sank
  steamed
`)

/** Titles that are part of a ship's name: "the Queen Astrid". */
export const TITLES_IN_SHIP_NAMES = parseSet(`
  Duchess
  Duke
  Empress
  King
  Lady
  Lord
  Prince
  Princess
  Queen
  Saint
  Sir
  St
  St.
`)
