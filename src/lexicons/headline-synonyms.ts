// Words of headlines and their like in the story below, by which the two speak of the same thing.
// Source: compiled for newsparse from general knowledge. Licence: MIT, as newsparse.
import { parseSet, parseTable } from '../core/parse-list.ts'

/** Words, each with the word that stands for it and its like. */
const LINES = parseTable(`
  accident | crash
  acquire | buy
  acquired | buy
  acquires | buy
  acquisition | buy
  agreed | agree
  agreement | agree
  agrees | agree
  aircraft | plane
  airliner | plane
  arrested | arrest
  arrests | arrest
  blasts | blast
  blaze | fire
  blazes | fire
  bomb | blast
  bombing | blast
  bombings | blast
  bombs | blast
  bought | buy
  business | company
  businesses | company
  buying | buy
  buys | buy
  children | child
  climb | rise
  climbed | rise
  climbs | rise
  collided | crash
  collision | crash
  companies | company
  contract | agree
  crashed | crash
  crashes | crash
  cyclone | storm
  dead | death
  deadly | death
  deal | agree
  deals | agree
  deaths | death
  decline | fall
  declined | fall
  declines | fall
  detain | arrest
  detained | arrest
  detains | arrest
  die | death
  died | death
  dies | death
  dip | fall
  dips | fall
  down | fall
  drop | fall
  dropped | fall
  drops | fall
  dying | death
  earthquake | quake
  earthquakes | quake
  election | poll
  elections | poll
  exploded | blast
  explodes | blast
  explosion | blast
  explosions | blast
  fatal | death
  fatalities | death
  fell | fall
  fined | fine
  fines | fine
  fires | fire
  firm | company
  firms | company
  gain | rise
  gained | rise
  gains | rise
  grew | rise
  grow | rise
  growing | rise
  grows | rise
  growth | rise
  held | arrest
  hike | rise
  hiked | rise
  hikes | rise
  hurricane | storm
  hurt | injure
  imprisoned | jail
  imprisonment | jail
  increase | rise
  increased | rise
  increases | rise
  inferno | fire
  injured | injure
  injures | injure
  injuries | injure
  jailed | jail
  jails | jail
  jet | plane
  jets | plane
  jump | rise
  jumped | rise
  jumps | rise
  kid | child
  kids | child
  kill | death
  killed | death
  killing | death
  killings | death
  kills | death
  lawsuit | sue
  leap | rise
  leapt | rise
  pact | agree
  penalties | fine
  penalty | fine
  planes | plane
  plummet | fall
  plummeted | fall
  plummets | fall
  plunge | fall
  plunged | fall
  plunges | fall
  polls | poll
  prison | jail
  purchase | buy
  purchased | buy
  quakes | quake
  rises | rise
  rising | rise
  rose | rise
  sank | fall
  sentence | jail
  sentenced | jail
  sentences | jail
  shrank | fall
  shrink | fall
  sink | fall
  sinks | fall
  slain | death
  slid | fall
  slide | fall
  slides | fall
  slip | fall
  slipped | fall
  slips | fall
  slump | fall
  slumped | fall
  slumps | fall
  soar | rise
  soared | rise
  soars | rise
  sued | sue
  sues | sue
  suing | sue
  surge | rise
  surged | rise
  surges | rise
  survey | poll
  takeover | buy
  toll | death
  tremor | quake
  tremors | quake
  tumble | fall
  tumbled | fall
  tumbles | fall
  typhoon | storm
  up | rise
  vote | poll
  votes | poll
  wounded | injure
  wreck | crash
`)

/** The word that stands for each. */
export const HEADLINE_SYNONYMS: ReadonlyMap<string, string> = new Map(
  LINES.map(([word = '', like = '']) => [word, like] as const),
)

/** Nouns that count people whoever they are: "12 dead" in the headline may be "12 workers" in the story. */
export const PEOPLE_COUNTED = parseSet(`
  dead
  death
  fatality
  member
  person
  victim
`)

/** Words behind a figure that comes on top of another: "five other murders". */
export const FURTHER_WORDS = parseSet(`
  additional
  extra
  further
  more
  other
  others
`)
