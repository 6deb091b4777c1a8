// Words at the edges of people's names that are no part of them.
// Source: compiled for newsparse from general knowledge. Licence: MIT, as newsparse.
import { parseSet } from '../core/parse-list.ts'

/** Ranks of the police, which are written in capitals. */
export const POLICE_RANKS: ReadonlySet<string> = parseSet(`
  acp
  adgp
  aig
  asi
  asp
  csp
  da
  dac
  dc
  dcc
  dci
  dcp
  dcs
  di
  dig
  dpo
  ds
  dsp
  dsu
  dysp
  hc
  ig
  igp
  ocpd
  ocs
  pc
  pco
  pcol
  pcso
  pmaj
  psi
  pssg
  sho
  si
  ssp
  wpc
`)

/** Ranks and forms of address that only stand before a name. */
export const RANKS_AND_FORMS: ReadonlySet<string> = parseSet(`
  arc
  atty
  barr
  barrister
  bldr
  canon
  chief
  col
  comr
  cpl
  datin
  dato
  daw
  dec
  det
  encik
  engr
  esv
  evangelist
  frau
  garda
  hajia
  herr
  insp
  iya
  kapten
  malam
  monsignor
  msgr
  oba
  otunba
  ouma
  paduka
  pastor
  penghulu
  pharm
  pst
  puan
  ret
  seri
  sgt
  sheik
  sheikh
  sri
  subedar
  supt
  surv
  tan
  thiru
  tpl
  tuan
  tun
`)

/** The ones that are names as well: forms of address before two words or more only. */
export const FORMS_LIKE_NAMES: ReadonlySet<string> = parseSet(`
  barr
  canon
  dato
  daw
  encik
  frau
  garda
  hajia
  herr
  iya
  malam
  oba
  ouma
  sheikh
  sri
  tun
`)

/** Forms of address of two words. */
export const FORMS_OF_TWO: ReadonlySet<string> = parseSet(`
  datin paduka
  datin seri
  dato sri
  datuk seri
  subedar major
  surgeon commander
  tan sri
  toh puan
`)

/** Forms of address before two words or more only, and never abbreviated: "U Thein Maung", but "U. Srinivas". */
export const FORMS_BEFORE_TWO: ReadonlySet<string> = parseSet(`
  u
`)

/** Words that greet whoever is named after them. */
export const GREETINGS: ReadonlySet<string> = parseSet(`
  bye
  goodbye
  hello
  hey
  hi
`)

/** Letters after a name that are no office: orders, degrees, senior counsel. */
export const HONOURS: ReadonlySet<string> = parseSet(`
  cbe
  dbe
  esq
  frs
  kbe
  kc
  mbe
  obe
  phd
  qc
`)

/** All letters after a name, those for a seat in a parliament or a court among them. */
export const POST_NOMINALS: ReadonlySet<string> = new Set([
  ...HONOURS,
  ...parseSet(`
  mep
  mla
  mp
  msp
  san
  sc
`),
])

/** Words before the name of a storm. */
export const STORM_WORDS: ReadonlySet<string> = parseSet(`
  cyclone
  hurricane
  storm
  typhoon
`)
