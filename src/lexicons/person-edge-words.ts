// Words at the edges of people's names that are no part of them.
// Source: compiled for newsparse from general knowledge. Licence: MIT, as newsparse.
import { parseSet } from '../core/parse-list.ts'

/** Ranks of the police and forms of address that only stand before a name. */
export const RANKS_AND_FORMS: ReadonlySet<string> = parseSet(`
  alhaja
  alhaji
  barr
  barrister
  chief
  col
  cpl
  da
  datin
  dato
  datuk
  daw
  dc
  dci
  dcs
  dec
  det
  di
  ds
  dsp
  engr
  evangelist
  hajiya
  igp
  insp
  kapten
  malam
  mallam
  monsignor
  msgr
  otunba
  pastor
  pc
  puan
  ret
  seri
  sgt
  sheik
  sheikh
  supt
  tan
  thiru
  tuan
  tun
  tunku
  wpc
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
