// Words that begin or end the name of a place and tell its kind where the gazetteer does not know it: word | kind.
// Source: compiled for newsparse from general knowledge. Licence: MIT, as newsparse.
import { parseTable } from '../core/parse-list.ts'

/** "Lake Victoria", "Mount Kenya". */
export const HEADS_BEFORE = parseTable(`
  bay | water
  camp | facility
  cape | landform
  co. | county
  county | county
  fort | facility
  ft. | facility
  gulf | water
  isle | landform
  lake | water
  loch | water
  lough | water
  mount | landform
  mountain | landform
  mt. | landform
  point | landform
  port | city
  river | water
  sea | water
  strait | water
`)

/** "Hudson River", "Jeddah Airport". */
export const HEADS_AFTER = parseTable(`
  airport | facility
  avenue | facility
  base | facility
  basin | region
  bay | water
  beach | landform
  boulevard | facility
  bridge | facility
  camp | facility
  canal | water
  canyon | landform
  cave | landform
  cemetery | facility
  channel | water
  city | city
  co. | county
  county | county
  creek | water
  dam | facility
  delta | region
  desert | landform
  district | county
  falls | landform
  forest | landform
  governorate | state
  gulf | water
  harbor | water
  harbour | water
  heights | neighbourhood
  highway | facility
  hill | landform
  hills | landform
  hospital | facility
  island | landform
  islands | landform
  isles | landform
  krai | state
  lake | water
  lakes | water
  mountain | landform
  mountains | landform
  oblast | state
  ocean | water
  palace | facility
  parish | county
  park | facility
  pass | landform
  peak | landform
  peninsula | landform
  plateau | landform
  prefecture | state
  prison | facility
  province | state
  range | landform
  reef | landform
  region | region
  reservation | region
  reserve | facility
  reservoir | water
  river | water
  road | facility
  sea | water
  sound | water
  square | facility
  stadium | facility
  state | state
  station | facility
  strait | water
  street | facility
  territory | state
  township | county
  valley | landform
  village | city
  volcano | landform
`)
