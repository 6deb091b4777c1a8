// Mentions of one name are taken together, for within an article a name mostly has one sense.
import type { Mention } from '../../core/analysis.ts'
import { memoizeByText } from '../../core/memoize.ts'
import { placesNamed } from '../gazetteer/gazetteer.ts'
import { fold, MAX_NAMES, verbatimKey } from '../gazetteer/place-keys.ts'
import type { ToponymContext } from './toponym-context.ts'

/** A place mention as recognised: is it a facility to the tagger? */
export interface PlaceMention extends Mention {
  readonly facility: boolean
}
export interface Group {
  readonly name: string
  readonly facility: boolean
  /** Does each mention stand as the region of the place before it: "Buffalo, New York"? */
  readonly isRegion: boolean
  readonly mentions: readonly PlaceMention[]
}

/** Groups in order of first mention. A name with different regions after it ("Paris, Texas" and "Paris, France") is several. */
export function groupsOf(context: ToponymContext, mentions: readonly PlaceMention[]): Group[] {
  const byName = new Map<string, PlaceMention[]>()
  const regions = new Set(mentions.map(({ end }) => context.regionAfter(end)?.start))
  for (const mention of mentions) {
    const key = `${keyOf(mention.text)}${regions.has(mention.start) ? REGION_MARK : ''}`
    const group = byName.get(key)
    if (group) group.push(mention)
    else byName.set(key, [mention])
  }
  return [...byName.values()]
    .flatMap((group) => splitByRegion(context, group))
    .flatMap((group) => splitWater(context, group))
    .map((group) => ({
      name: fullest(group),
      facility: group.some(({ facility }) => facility),
      isRegion: group.every(({ start }) => regions.has(start)),
      mentions: group,
    }))
    .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0))
}

/** Ends the key of mentions that are regions: a town may have the same name. */
const REGION_MARK = '|'

/** "La." is another name than "LA". */
const keyOf = memoizeByText(MAX_NAMES, (text) =>
  placesNamed(verbatimKey(text)).length > 0 ? verbatimKey(text) : fold(text),
)

/** By the region after a mention; mentions with none go with the one before them. */
function splitByRegion(context: ToponymContext, mentions: readonly PlaceMention[]): PlaceMention[][] {
  const regions = mentions.map(({ end }) => context.regionAfter(end)?.places[0])
  const known = [...new Set(regions.flatMap((region) => region?.division ?? []))]
  const apart = known.filter((code) => !known.some((other) => other !== code && other.startsWith(code)))
  if (apart.length === 1) return splitBare(context, mentions)
  if (apart.length < 2) return [[...mentions]]
  const groups = new Map<string, PlaceMention[]>(apart.map((code) => [code, []]))
  let current = apart[0] ?? ''
  mentions.forEach((mention, i) => {
    const region = regions[i]?.division
    current = apart.find((code) => region !== undefined && code.startsWith(region)) ?? current
    groups.get(current)?.push(mention)
  })
  return [...groups.values()].filter((group) => group.length > 0)
}

/**
 * "Fans left Manchester ... a bus from Manchester, N.H.": a story that names its town bare first and another with its region later
 * may mean two. A headline's bare name is that of the story's town.
 */
function splitBare({ text, regionAfter }: ToponymContext, mentions: readonly PlaceMention[]): PlaceMention[][] {
  const bare = mentions.filter(({ end }) => !regionAfter(end))
  const first = bare.find(({ start }) => start > text.indexOf('\n'))
  const named = mentions.filter(({ end }) => regionAfter(end))
  const isBareFirst = first !== undefined && named[0] !== undefined && first.start < named[0].start
  return isBareFirst && text.includes('\n') ? [bare, named] : [[...mentions]]
}

/** "Mississippi" the state and "the Mississippi" the river, where the gazetteer has both. */
function splitWater({ cuesAround }: ToponymContext, mentions: readonly PlaceMention[]): PlaceMention[][] {
  if (mentions.length < 2 || !isLandAndWater(mentions[0]?.text ?? '')) return [[...mentions]]
  const isWater = mentions.map(cuesAround).map(({ the, goesOn }) => the && !goesOn)
  const parts = [true, false].map((water) => mentions.filter((_, i) => isWater[i] === water))
  return parts.filter((part) => part.length > 0)
}

const isLandAndWater = memoizeByText(MAX_NAMES, (text): boolean => {
  const kinds = new Set(placesNamed(fold(text)).map(({ kind }) => kind))
  return kinds.has('water') && (kinds.has('state') || kinds.has('country'))
})

/** The longest form, and of like ones the one with the fewest capitals: "Paris" rather than "PARIS". */
export function fullest(mentions: readonly Mention[]): string {
  const capitals = (text: string): number => text.replace(/\P{Lu}/gu, '').length
  const forms = mentions.map(({ text }) => text)
  return forms.reduce((best, form) =>
    form.length > best.length || (form.length === best.length && capitals(form) < capitals(best)) ? form : best,
  )
}
