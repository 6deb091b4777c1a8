// Names that the tagger takes for places, but that the gazetteer has not heard of and that nothing around shows to be places:
// a virus, a make of car, a festival.
import { HEADS_AFTER, HEADS_BEFORE } from '../../lexicons/place-heads.ts'
import { candidatesOf, isKnownPlace } from '../gazetteer/place-candidates.ts'
import { fold } from '../gazetteer/place-keys.ts'
import type { PlaceMention } from './mention-groups.ts'
import type { ToponymContext } from './toponym-context.ts'

/** The mentions without those of doubtful names; all mentions of a name stay or go. */
export function withoutDoubtful(context: ToponymContext, mentions: readonly PlaceMention[]): PlaceMention[] {
  const byName = new Map<string, PlaceMention[]>()
  for (const mention of mentions) {
    const key = fold(mention.text)
    const own = byName.get(key)
    if (own) own.push(mention)
    else byName.set(key, [mention])
  }
  const doubtful = new Set([...byName].filter(([, own]) => isDoubtful(context, own)).map(([key]) => key))
  if (doubtful.size === 0) return [...mentions]
  return mentions.filter((mention) => !doubtful.has(fold(mention.text)))
}

function isDoubtful({ text, regionAfter }: ToponymContext, mentions: readonly PlaceMention[]): boolean {
  const name = mentions[0]?.text ?? ''
  if (mentions.some(({ facility }) => facility) || isKnownPlace(name) || candidatesOf(name).length > 0) return false
  const before = mentions.map(({ start }) => text.slice(Math.max(0, start - 40), start))
  const shown = before.some((words) => SURE.test(words)) || mentions.some(({ end }) => regionAfter(end) !== null)
  if (shown) return false
  const words = name.toLowerCase().split(/[\s-]+/u)
  if (words.length === 1) return true
  return !(HEADS.has(words.at(-1) ?? '') || HEADS.has(words[0] ?? '') || before.some((rest) => LIKELY.test(rest)))
}

/** "in the", "north of", "the village of": what follows is a place. */
const SURE =
  /(?:^|[^\p{L}])(?:in|at|near|from|into|around|outside|through|across|towards?|throughout|(?:village|town|city|district|province|region|area|suburb|island|capital|north|south|east|west|kilometres|kilometers|miles) of) (?:the |a |nearby |\p{Ll}{1,12}ern )?$/u
/** "of", "to", a list: it may be. */
const LIKELY =
  /(?:^|[^\p{L}])(?:to|of|between|off|via|on|over|leaving|left|reach|reached|visit|visited|visiting|enter|entered|and) (?:the |a |nearby )?$|, $/u

const HEADS: ReadonlySet<string> = new Set([...HEADS_AFTER, ...HEADS_BEFORE].map(([word = '']) => word))
