// Nouns that take up whoever bears an abbreviated or foreign title: "Cpl. Ann Orr" is "the corporal", "Insp Roe" "the
// inspector".
// Source: compiled for newsparse from general knowledge. Licence: MIT, as newsparse.
import { dictionary } from '../core/dictionary.ts'
import { parseTable, parseWords } from '../core/parse-list.ts'

/** Title in lower case without full stops | nouns. */
const TITLES = parseTable(`
  abp | archbishop
  adm | admiral
  amb | ambassador
  asp | policeman officer
  asst | assistant
  atty | attorney lawyer
  barr | barrister lawyer
  bp | bishop
  brig | brigadier
  capt | captain
  cdr | commander
  cllr | councillor
  cmdr | commander
  col | colonel
  comdr | commander
  const | constable
  cpl | corporal
  cst | constable officer
  dci | detective inspector
  dcs | detective superintendent
  dep | deputy
  det | detective
  di | detective inspector
  dr | doctor
  ds | detective sergeant
  dsp | policeman officer
  engr | engineer
  fr | priest
  gen | general
  gov | governor
  insp | inspector
  lt | lieutenant
  maj | major
  msgr | monsignor priest
  oba | monarch king
  pc | constable officer policeman
  pfc | soldier
  prof | professor
  pst | pastor
  pvt | soldier
  rep | congressman congresswoman lawmaker representative
  rev | reverend pastor priest
  revd | reverend vicar priest
  sc | lawyer
  sen | senator
  sgt | sergeant
  sp | policeman officer superintendent
  spc | soldier specialist
  ssp | policeman officer superintendent
  supt | superintendent
`)

const NOUNS: Readonly<Record<string, readonly string[]>> = dictionary(
  Object.fromEntries(TITLES.map(([title = '', nouns]) => [title, parseWords(nouns)])),
)

const NONE: readonly string[] = []

/** The nouns for the bearer of a title, which is in lower case; none for a title that is a noun itself. */
export const nounsOfTitle = (title: string): readonly string[] => NOUNS[title.replaceAll('.', '')] ?? NONE
