// The tagger's place spans, corrected to the names that they hold.
import { type Range, spanOf, trimmed } from '../../core/span.ts'
import { EDGES_AFTER, EDGES_BEFORE, NO_PLACES } from '../../lexicons/place-edges.ts'
import { HEADS_AFTER } from '../../lexicons/place-heads.ts'
import { isPlaceName } from '../gazetteer/gazetteer.ts'
import { isKnownPlace } from '../gazetteer/place-candidates.ts'
import { fold, verbatimKey } from '../gazetteer/place-keys.ts'
import type { PlaceMention } from './mention-groups.ts'
import { withRoadNumber } from './roads.ts'

/** One span of the tagger as the place names in it; none where it holds no name. */
export function correctSpan(text: string, mention: Range, facility: boolean): PlaceMention[] {
  const road = withRoadNumber(text, mention)
  if (road) return [named(text, road, true)]
  const whole = withStop(text, withoutParty(text, mention))
  const bare = withoutSort(text, whole)
  if (bare) return [named(text, bare, false)]
  if (isKnown(text, whole)) return [named(text, whole, facility)]
  const parts = possessive(text, whole) ?? list(text, whole)
  if (parts) return parts.flatMap((part) => correctSpan(text, part, facility))
  const core = cutBefore(text, whole) ?? cutAfter(text, whole)
  return core ? [named(text, withStop(text, core), false)] : [named(text, whole, facility)]
}

const named = (text: string, { start, end }: Range, facility: boolean): PlaceMention => ({
  facility,
  ...spanOf(text, start, end),
})
const isKnown = (text: string, { start, end }: Range): boolean => end > start && isKnownPlace(text.slice(start, end))

/** "City of Lusaka" is Lusaka; "City of London" is a place of its own. */
function withoutSort(text: string, { start, end }: Range): Range | null {
  const name = text.slice(start, end)
  const sort = /^(?:City|Town|Village) of (?=\p{Lu})/u.exec(name)?.[0]
  const rest = { start: start + (sort?.length ?? 0), end }
  return sort && !isPlaceName(fold(name)) && isKnown(text, rest) ? rest : null
}

/** "R-Charleston" is a politician's party and home. */
function withoutParty(text: string, { start, end }: Range): Range {
  return { start: start + (/^[DRI]-(?=\p{Lu})/u.exec(text.slice(start, end))?.[0].length ?? 0), end }
}

/** The full stop of an abbreviation belongs to it: "Ark.", "Monument Ave.", also where the rest of it was lost ("W. Va."). */
function withStop(text: string, { start, end }: Range): Range {
  const longer = /^\.? ?Va\./u.exec(text.slice(end, end + 5))?.[0]
  if (longer && /^W$|^N$/u.test(text.slice(start, end))) return { start, end: end + longer.length }
  if (text.charAt(end) !== '.') return { start, end }
  const abbreviation = text.slice(start, end + 1)
  const stop =
    isPlaceName(verbatimKey(abbreviation)) ||
    /(?:\s(?:Ave|Blvd|Co|Dr|Hwy|Ln|Rd|St|Twp)|\.\p{Lu})\.$/u.test(abbreviation)
  return { start, end: stop ? end + 1 : end }
}

/** "China's Guangdong": both. */
function possessive(text: string, { start, end }: Range): Range[] | null {
  const mark = /['’]s? (?=\p{Lu})/u.exec(text.slice(start, end))
  if (!mark) return null
  const [left, right] = [
    { start, end: start + mark.index },
    { start: start + mark.index + mark[0].length, end },
  ]
  // "St. Mary's Church" is one name, "Carter's Lanexa" the second alone.
  const [owner, owned] = [text.slice(left.start, left.end), text.slice(right.start, right.end)]
  if (PLAIN.has(owned.toLowerCase())) return null
  if (isKnown(text, left) && (isKnown(text, right) || owned.includes(' ')) && !/^St\b/u.test(owner))
    return [left, right]
  return isKnown(text, right) ? [right] : null
}

/** "Richmond, Virginia", "Shadyside and Bethel Park", "Trafalgar Street-Clarke Road": both, where both are known or look alike. */
function list(text: string, { start, end }: Range): Range[] | null {
  for (const mark of text.slice(start, end).matchAll(/, | and | & |\/|-(?=\p{Lu})/gu)) {
    const parts = [
      { start, end: start + mark.index },
      { start: start + mark.index + mark[0].length, end },
    ]
    const comma = mark[0] === ', '
    if (comma ? parts.some((part) => isKnown(text, part)) : parts.every((part) => isKnown(text, part))) return parts
  }
  return null
}

/** Without words before the name: "City of Turkey", "Historic Filipinotown". */
function cutBefore(text: string, { start, end }: Range): Range | null {
  const name = text.slice(start, end)
  for (const space of name.matchAll(/[ -]/gu)) {
    if (!EDGES_BEFORE.has(name.slice(0, space.index).toLowerCase())) continue
    const rest = { start: start + space.index + 1, end }
    if (isKnown(text, rest) && !PLAIN.has(text.slice(rest.start, end).toLowerCase())) return rest
  }
  return null
}

/** Without words after the name: "Dawson County Jail", "New York Gov", "U.S.-led". */
function cutAfter(text: string, { start, end }: Range): Range | null {
  const name = text.slice(start, end)
  const adjective = /-(?:led|based|born|backed|run|wide|style|area|bound)$/u.exec(name)
  if (adjective) return trimmed(text, { start, end: start + adjective.index })
  for (const space of name.matchAll(/ /gu)) {
    if (/^St\b/u.test(name) || !EDGES_AFTER.has(name.slice(space.index + 1).toLowerCase())) continue
    const rest = { start, end: start + space.index }
    if (isKnown(text, rest)) return rest
  }
  return null
}

/** Words for sorts of places: some are towns' names too, but not here. */
const PLAIN: ReadonlySet<string> = new Set([...HEADS_AFTER.map(([word = '']) => word), ...NO_PLACES])
