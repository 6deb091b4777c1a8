// Scores candidates as the ranker weighs their features. What many candidates share is added up once: without this, nearly all
// of the time that quotations take would be spent here.

import { memoize } from '../../core/memoize.ts'
import { type CueView, type Portrait, portray, viewCue } from '../cast/mention-views.ts'
import type { Mention } from '../cast/speaker-mentions.ts'
import type { Scene } from './attribution-context.ts'
import type { Cue } from './find-cues.ts'
import type { Setting } from './quote-context.ts'
import { Sum, type Weights } from './ranker.ts'
import { orderOf, PLACES, placeOf } from './relative-position.ts'
import type { Candidate } from './speaker-candidates.ts'
import {
  gapOf,
  isAdjacent,
  type Nearness,
  nearnessOf,
  type Standing,
  standingOf,
  writeClass,
  writeCrossings,
  writeCue,
  writeForm,
  writeGap,
  writeNearness,
  writeNobody,
  writePath,
  writePlace,
  writePortrait,
  writeSameness,
  writeStanding,
} from './speaker-features.ts'

/** Sums by a small number, such as a place: worked out when they are first asked for. */
type Sums = (number | undefined)[]

interface KnownMention {
  readonly portrait: Portrait
  readonly alone: number
  readonly forms: Sums
}

/** What stands between a mention and a cue, with sums by their order with a quotation. */
interface KnownPair {
  readonly gap: string
  readonly gaps: Sums
}

/** A cue, or none, from the quotation at hand. */
interface SeenCue {
  readonly view: CueView | null
  readonly places: Sums
  readonly beside: Sums
  readonly apart: Sums
}

/** A mention from the quotation at hand. */
interface SeenMention {
  readonly mention: Mention
  readonly known: KnownMention
  readonly nearness: Nearness
  readonly places: Sums
}

/** The quotation at hand. */
interface Desk {
  readonly setting: Setting
  readonly places: Sums
  readonly sameness: Sums
  readonly standings: Map<number, number>
  readonly cues: Map<Cue | null, SeenCue>
  /** The last one looked at: the candidates of a mention come one after another. */
  mention: SeenMention | null
}

interface Ledger {
  readonly scene: Scene
  readonly sum: Sum
  readonly mentionOf: (mention: Mention) => KnownMention
  readonly pairOf: (candidate: Candidate) => KnownPair
}

/** What is remembered at a time: more than stands near any quotation. */
const MOST = 400

/** Scores the candidates of one quotation after another: the sums of the weights of their features. */
export function scorer(scene: Scene, weights: Weights): (setting: Setting, candidate: Candidate) => number {
  const sum = new Sum(weights)
  const ledger: Ledger = {
    scene,
    sum,
    mentionOf: memoize(MOST, (mention) => knowMention(sum, portray(scene, mention))),
    pairOf: memoize(MOST, ({ mention, cue }) => ({
      gap: mention && cue ? gapOf(scene, mention, cue) : '',
      gaps: [],
    })),
  }
  let desk: Desk | null = null
  return (setting, candidate) => {
    if (desk?.setting !== setting) desk = clearDesk(setting)
    const { mention, cue } = candidate
    const total = mention ? weigh(ledger, desk, candidate, mention, cue) : weighNobody(sum, setting)
    return total * weights.scale
  }
}

function weighNobody(sum: Sum, setting: Setting): number {
  writeNobody(sum, setting)
  return sum.take()
}

function knowMention(sum: Sum, portrait: Portrait): KnownMention {
  writePortrait(sum, portrait)
  return { portrait, alone: sum.take(), forms: [] }
}

const clearDesk = (setting: Setting): Desk => ({
  setting,
  places: [],
  sameness: [],
  standings: new Map(),
  cues: new Map(),
  mention: null,
})

function weigh(ledger: Ledger, desk: Desk, candidate: Candidate, mention: Mention, cue: Cue | null): number {
  const { scene, sum } = ledger
  const { setting } = desk
  const place = placeOf(scene.layout, setting.item, mention, cue)
  const seen = desk.cues.get(cue) ?? seeCue(desk, cue)
  const near = desk.mention?.mention === mention ? desk.mention : seeMention(desk, ledger.mentionOf(mention))
  const { known } = near
  const total =
    known.alone +
    (known.forms[place] ?? addForm(sum, known, place)) +
    (near.places[place] ?? addNearness(sum, near, place)) +
    (seen.places[place] ?? addCue(sum, setting, seen, place)) +
    weighStanding(sum, desk, standingOf(setting, known.portrait, cue), place)
  return total + weighPair(ledger, candidate, known.portrait, seen, place)
}

function seeCue({ setting, cues }: Desk, cue: Cue | null): SeenCue {
  const seen = { view: cue && viewCue(setting, cue), places: [], beside: [], apart: [] }
  cues.set(cue, seen)
  return seen
}

function seeMention(desk: Desk, known: KnownMention): SeenMention {
  const { portrait } = known
  const seen = { mention: portrait.mention, known, nearness: nearnessOf(desk.setting, portrait), places: [] }
  desk.mention = seen
  return seen
}

/** What the speakers before say, for a candidate that stands to them as it does. */
function weighStanding(sum: Sum, desk: Desk, standing: Standing, place: number): number {
  const { same, rank, isSince } = standing
  const key = ((rank + 1) * 8 + same * 2 + (isSince ? 1 : 0)) * PLACES + place
  return desk.standings.get(key) ?? addStanding(sum, desk, standing, place, key)
}

/** What hangs on the mention and the cue together. */
function weighPair(ledger: Ledger, candidate: Candidate, portrait: Portrait, seen: SeenCue, place: number): number {
  const { scene, sum } = ledger
  const { view } = seen
  writeClass(sum, portrait, candidate.cue, place)
  if (!view) return sum.take()
  const pair = ledger.pairOf(candidate)
  writePath(sum, view, pair.gap, place)
  const path = sum.take()
  const adjacent = isAdjacent(portrait, view)
  const crossings = adjacent ? seen.beside : seen.apart
  return (
    path +
    (crossings[place] ?? addCrossings(sum, crossings, view, adjacent, place)) +
    (pair.gaps[orderOf(place)] ?? addGap(sum, scene, pair, portrait, view, place))
  )
}

/** Adds a sum to those that are known. */
function keep(sums: Sums, key: number, sum: Sum): number {
  const made = sum.take()
  sums[key] = made
  return made
}

function addForm(sum: Sum, { portrait, forms }: KnownMention, place: number): number {
  writeForm(sum, portrait, place)
  return keep(forms, place, sum)
}

function addNearness(sum: Sum, { nearness, places }: SeenMention, place: number): number {
  writeNearness(sum, nearness, place)
  return keep(places, place, sum)
}

function addCue(sum: Sum, setting: Setting, { view, places }: SeenCue, place: number): number {
  writeCue(sum, setting, view, place)
  return keep(places, place, sum)
}

function addCrossings(sum: Sum, crossings: Sums, view: CueView, adjacent: boolean, place: number): number {
  writeCrossings(sum, view, adjacent, place)
  return keep(crossings, place, sum)
}

function addGap(
  sum: Sum,
  scene: Scene,
  { gap, gaps }: KnownPair,
  portrait: Portrait,
  view: CueView,
  place: number,
): number {
  writeGap(sum, scene, portrait, view, gap, place)
  return keep(gaps, orderOf(place), sum)
}

function addStanding(sum: Sum, desk: Desk, standing: Standing, place: number, key: number): number {
  const { setting, places, sameness, standings } = desk
  const { same } = standing
  if (places[place] === undefined) {
    writePlace(sum, setting, place)
    keep(places, place, sum)
  }
  if (sameness[same] === undefined) {
    writeSameness(sum, setting, same)
    keep(sameness, same, sum)
  }
  writeStanding(sum, setting, standing, place)
  const made = sum.take() + (places[place] ?? 0) + (sameness[same] ?? 0)
  standings.set(key, made)
  return made
}
