// Words around the days and times under a headline.
// Source: a look at news sites; the IANA time zone database. Licence: MIT, as newsparse; public domain.
import { parseList } from '../core/parse-list.ts'

/** Before the day of publication. */
export const PUBLICATION_LABELS = parseList(`
  created
  created on
  date
  date created
  date published
  first posted
  first published
  first published on
  issued
  issued on
  originally published
  post date
  posted
  posted at
  posted on
  publish date
  published
  published at
  published date
  published on
  release date
  uploaded
`)

/** Before the day of a change. */
export const CHANGE_LABELS = parseList(`
  edited
  last edited
  last modified
  last modified on
  last update
  last updated
  last updated at
  last updated on
  latest update
  modified
  modified on
  revised
  update
  updated
  updated at
  updated on
`)

/** Time zones as clocks name them. */
export const TIME_ZONES = parseList(`
  ACDT
  ACST
  AEDT
  AEST
  AKDT
  AKST
  AST
  AWST
  BST
  CAT
  CDT
  CEST
  CET
  CST
  CT
  EAT
  EDT
  EEST
  EET
  EST
  ET
  GMT
  GST
  HKT
  HST
  IDT
  IST
  JST
  KST
  MDT
  MSK
  MST
  MT
  NZDT
  NZST
  PDT
  PHT
  PKT
  PST
  PT
  SAST
  SGT
  UTC
  WAT
  WIB
  Z
`)
