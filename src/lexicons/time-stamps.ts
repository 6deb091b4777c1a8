import { lines } from './lists.ts'

// What stands around the days and times under a headline. Source: our own lists, from looking at news sites.

/** Before the day of publication. */
export const PUBLICATION_LABELS = lines(`
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
export const CHANGE_LABELS = lines(`
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

/** Time zones as clocks name them. Source: the IANA time zone database's abbreviations (public domain), those of news in English. */
export const TIME_ZONES = lines(`
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
