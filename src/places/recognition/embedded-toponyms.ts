// Toponyms that open the names of public bodies: "Enfield Council", "Henry County Sheriff's Office". They are no mentions of places, but
// tell where the article is at home.
import { byPosition, type Range } from '../../core/span.ts'
import type { Entities } from '../../entities/index.ts'
import { BODY_WORDS } from '../../lexicons/place-cues.ts'
import { type Place, placesNamed } from '../gazetteer/gazetteer.ts'
import { nameLengths } from '../gazetteer/name-lengths.ts'
import { fold } from '../gazetteer/place-keys.ts'
import { isTownCue } from './toponym-context.ts'

/** A toponym in names of bodies. */
export interface EmbeddedToponym {
  readonly name: string
  readonly mentions: readonly Range[]
}

/** An article with more of them is a list. */
const MAX_EMBEDDED = 12

export function embeddedToponyms(
  text: string,
  { organizations }: Entities,
  places: readonly { readonly mentions: readonly Range[] }[],
): EmbeddedToponym[] {
  const named = new Set(
    places.flatMap(({ mentions }) => mentions.map(({ start, end }) => fold(text.slice(start, end)))),
  )
  const found = new Map<string, { name: string; mentions: Range[] }>()
  for (const mention of organizations.flatMap(({ mentions }) => mentions).sort(byPosition)) {
    const name = placeOf(text.slice(mention.start, mention.end))
    if (!name || named.has(fold(name))) continue
    const range = { start: mention.start, end: mention.start + name.length }
    const own = found.get(name)
    if (own) own.mentions.push(range)
    else if (found.size < MAX_EMBEDDED) found.set(name, { name, mentions: [range] })
  }
  return [...found.values()]
}

function placeOf(body: string): string | null {
  for (const length of nameLengths(body)) {
    const next = /^(?:['’]s)? (?<word>\p{L}+)/u.exec(body.slice(length))?.groups?.word
    if (!next || !(isTownCue(next) || BODY_WORDS.has(next.toLowerCase()))) continue
    const name = body.slice(0, length)
    if (placesNamed(fold(name)).some(isLocal)) return name
    const county = name.replace(/ County$/u, '')
    if (county !== name && placesNamed(fold(county)).some(({ kind }) => kind === 'county')) return name
  }
  return null
}

const isLocal = ({ kind }: Place): boolean => kind === 'city' || kind === 'county' || kind === 'neighbourhood'
