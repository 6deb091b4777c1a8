// The evidence that a name which the tagger overlooked is a place: its region, the words around it, its other mentions.
import type { PlaceKind } from '../../core/analysis.ts'
import type { Range } from '../../core/span.ts'
import { isThingByName } from '../../entities/named-things.ts'
import { holds } from '../gazetteer/containment.ts'
import { type Place, placesNamed } from '../gazetteer/gazetteer.ts'
import { fold } from '../gazetteer/place-keys.ts'
import { isTownCue, type ToponymContext } from './toponym-context.ts'

/** The evidence that a name is a place. */
export type Reason =
  | 'region'
  | 'pair'
  | 'dateline'
  | 'again'
  | 'cue'
  | 'preposition'
  | 'resident'
  | 'travel'
  | 'article'
  | 'sole'
  | 'party'
  | 'based'
  | 'river'
  | 'space'
  | 'address'
  | 'list'

/** Can the text behind a name show it to be a place: a comma, a dash, a bracket, a word such as "police"? */
export function mayShow(text: string, end: number): boolean {
  const rest = text.slice(end, end + 20)
  return MARK.test(rest) || isTownCue(/^(?:['’]s)? (?<word>\p{L}+)/u.exec(rest)?.groups?.word ?? '')
}
const MARK = /^(?:['’]s?)?(?:,| ?[—–(-])/u

/** A place less peopled than this must show by more than a preposition that it is one. */
const MIN_KNOWN = 1000

/** Only towns are counted and may be small; regions, waters and landforms are in the gazetteer because news names them. */
const isWellKnown = ({ kind, population }: Place): boolean =>
  kind === 'city' || kind === 'neighbourhood' || kind === 'county' ? population >= MIN_KNOWN : kind !== 'other'

/** The evidence for a name in a text in which these places, folded, are known; null where there is none. */
export function reasonFor(context: ToponymContext, name: Range, places: ReadonlySet<string>): Reason | null {
  const { text } = context
  if (isThing(text, name)) return null
  const key = fold(text.slice(name.start, name.end))
  const senses = placesNamed(key)
  const region = context.regionAfter(name.end)
  if (region?.isBare && region.places.some((place) => senses.some((sense) => holds(place, sense)))) return 'pair'
  const opening = isOpening(text, name)
  if (opening && isDateline(text, name)) return 'dateline'
  if (places.has(key) && !isWithinName(text, name)) return 'again'
  // Planets and moons; a station or a telescope is no place to most.
  if (!key.includes(' ') && context.isAboutSpace() && senses.some(({ kind }) => kind === 'other'))
    return isWithinName(text, name) ? null : 'space'
  if (opening || !senses.some(isWellKnown)) return null
  return reasonAround(context, name, senses)
}

/** "In Yorkshire pudding" */
const isThing = (text: string, { start, end }: Range): boolean =>
  isThingByName(text.slice(start, end), /^ (?<noun>\p{L}+)/u.exec(text.slice(end, end + 20))?.groups?.noun ?? '')

/** Evidence from the words around a well-known name. */
function reasonAround(context: ToponymContext, name: Range, senses: readonly Place[]): Reason | null {
  const { text } = context
  const { townBefore, townAfter, the, goesOn } = context.cuesAround(name)
  const isUnmistakable = senses.every(({ kind }) => UNMISTAKABLE.has(kind))
  if (RESIDENT.test(text.slice(name.end, name.end + 12))) return 'resident'
  if (text.startsWith('-based', name.end)) return 'based'
  if (townBefore || townAfter) return 'cue'
  if (isWithinName(text, name)) return null
  if (isUnmistakable && /[ -]/u.test(text.slice(name.start, name.end))) return 'sole'
  if (the && !goesOn && senses.every(({ kind }) => kind === 'water')) return 'river'
  if (the && !goesOn && senses.some(({ kind }) => WITH_ARTICLE.has(kind))) return 'article'
  const before = text.slice(Math.max(0, name.start - 30), name.start)
  if (TRAVEL.test(before) && senses.some(({ kind }) => kind === 'country')) return 'travel'
  return PREPOSITION.test(before) ? 'preposition' : null
}

/** Kinds whose names are nothing else, where they have several words: "Soviet Union", "Puget Sound", "Champs-Élysées". */
const UNMISTAKABLE: ReadonlySet<PlaceKind> = new Set(['continent', 'region', 'country', 'water', 'facility'])
/** Kinds whose names have "the": the Matterhorn, the Neches. */
const WITH_ARTICLE: ReadonlySet<PlaceKind> = new Set(['region', 'water', 'landform', 'country'])
const RESIDENT = /^ (?:man|woman|teen|teenager|resident|residents|couple|native)(?!\p{L})/u
/** "visited Jordan", "flew to Jordan". */
const TRAVEL =
  /(?:^|[^\p{L}])(?:visit(?:s|ed|ing)?|(?:flew|fly|flying|travel(?:s|ed|led|ing|ling)?|trip|visit|return(?:s|ed|ing)?|fled|arriv(?:e|es|ed|ing)) (?:to|from|in)) $/u

/** Words that stand before a place, and hardly before a person. */
const PREPOSITION = /(?:^|[^\p{L}])(?:in|near|outside|across|throughout) (?:the (?:old |former )?)?$/u
/** Words before tokens that may be worth a look into the gazetteer. */
const LEAD = new RegExp(`(?:^|[^\\p{L}])the $|${PREPOSITION.source}|${TRAVEL.source}`, 'u')
/** Cheap test before the pattern: the endings of such words. */
const LEAD_END = /(?:the|in|near|outside|across|throughout|old|former|visit|visits|visited|visiting|to|from) $/
/** Does a word before a token make it worth a look into the gazetteer? */
export const hasLead = (before: string): boolean => LEAD_END.test(before) && LEAD.test(before)

const isOpening = (text: string, { start }: Range): boolean =>
  start === 0 || /(?:^|[\n.!?…]["”’]?\s+)$/u.test(text.slice(Math.max(0, start - 4), start))

/** "SPRINGFIELD — ", "NAIROBI, Kenya (AP) — ". */
function isDateline(text: string, { start, end }: Range): boolean {
  const name = text.slice(start, end)
  return name === name.toUpperCase() && DATELINE_AFTER.test(text.slice(end, end + 60))
}
const DATELINE_AFTER = /^(?:, [\p{L}. ]{2,20})? ?(?:\(\p{Lu}[\p{L} /.]{1,30}\) ?)?(?:—|–|--|-) /u

/** "Beijing Olympic Games", "Racing Victoria", "U.S.-Korea Agreement": a name in a longer one. */
const isWithinName = (text: string, { start, end }: Range): boolean =>
  /^[- ]\p{Lu}/u.test(text.slice(end, end + 2)) ||
  /(?:^|[^.!?:]) ?\p{Lu}[\p{L}'’]* $/u.test(text.slice(Math.max(0, start - 24), start))
