// Feature templates: each has a name, and from that the seed of the hash of all features that it makes.
import { extendHash, hashOf } from '../../core/hash.ts'

export interface FeatureTemplate {
  readonly name: string
  readonly seed: number
}

/** A template whose features tell one of a few places as well: one seed a place. */
export interface PlacedTemplate {
  readonly name: string
  readonly places: readonly string[]
  readonly seeds: Int32Array
}

type Templates<Name extends string> = Readonly<Record<Name, FeatureTemplate>>
type PlacedTemplates<Name extends string> = Readonly<Record<Name, PlacedTemplate>>

const seedOf = (name: string): number => hashOf(`${name}=`)

/** Templates by name. */
export function templates<Name extends string>(...names: readonly Name[]): Templates<Name> {
  return Object.fromEntries(names.map((name) => [name, { name, seed: seedOf(name) }])) as Record<
    string,
    FeatureTemplate
  > as Templates<Name>
}

/** Templates by name whose features tell one of `places`. */
export function placedTemplates<Name extends string>(
  places: readonly string[],
  ...names: readonly Name[]
): PlacedTemplates<Name> {
  const placed = (name: Name): PlacedTemplate => ({
    name,
    places,
    seeds: Int32Array.from(places, (place) => extendHash(seedOf(name), place)),
  })
  return Object.fromEntries(names.map((name) => [name, placed(name)])) as Record<
    string,
    PlacedTemplate
  > as PlacedTemplates<Name>
}

/** Takes the features of one candidate. A feature is its template and up to four values. */
export interface FeatureSink {
  write(template: FeatureTemplate, a?: string, b?: string, c?: string, d?: string): void
  writeAt(template: PlacedTemplate, place: number, a?: string, b?: string, c?: string): void
}

/** A count as a feature's value: all above `most` are one. */
export const few = (n: number, most = 3): string => (n > most ? `${most + 1}+` : String(n))
