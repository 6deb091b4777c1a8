// Words at the edges of people's names that are no part of them.
// Source: compiled for newsparse from general knowledge. Licence: MIT, as newsparse.
import { parseSet } from '../core/parse-list.ts'

/** Ranks of the police, which are written in capitals. */
export const POLICE_RANKS: ReadonlySet<string> = parseSet(`
  da
  dc
  dci
  dcs
  di
  ds
  dsp
  igp
  pc
  wpc
`)

/** Ranks and forms of address that only stand before a name. */
export const RANKS_AND_FORMS: ReadonlySet<string> = parseSet(`
  arc
  barr
  barrister
  bldr
  chief
  col
  comr
  cpl
  dato
  daw
  dec
  det
  engr
  esv
  evangelist
  insp
  kapten
  malam
  monsignor
  msgr
  otunba
  pastor
  pharm
  pst
  ret
  seri
  sgt
  sheik
  sheikh
  supt
  surv
  tan
  thiru
  tpl
  tuan
  tun
`)

/** Of these the ones that are names as well: forms of address before two words or more only. */
export const FORMS_LIKE_NAMES: ReadonlySet<string> = parseSet(`
  barr
  daw
  malam
  sheikh
  tun
`)

/** Letters after a name: orders, degrees, seats. */
export const POST_NOMINALS: ReadonlySet<string> = parseSet(`
  cbe
  dbe
  esq
  frs
  kbe
  kc
  mbe
  mep
  mla
  mp
  msp
  obe
  phd
  qc
  san
  sc
`)

/** Words before the name of a storm. */
export const STORM_WORDS: ReadonlySet<string> = parseSet(`
  cyclone
  hurricane
  storm
  typhoon
`)
