// The packages have no types of their own; only what the packer of outlines uses of them.
type Line = readonly (readonly [longitude: number, latitude: number])[]
type Geometry = { type: 'Polygon'; coordinates: Line[] } | { type: 'MultiPolygon'; coordinates: Line[][] }
interface World {
  readonly objects: { readonly land: unknown; readonly countries: unknown }
}

declare module 'topojson-client' {
  export function feature(world: World, object: unknown): { features: { geometry: Geometry }[] }
  export function mesh(
    world: World,
    object: unknown,
    keep: (a: unknown, b: unknown) => boolean,
  ): { coordinates: Line[] }
}

declare module 'topojson-simplify' {
  export function presimplify(world: World): World
  export function simplify(world: World, leastArea: number): World
}
