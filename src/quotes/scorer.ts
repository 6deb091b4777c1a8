// Scores candidates as the ranker weighs their features. What many candidates share is added up once: without this, nearly all
// of the time that quotations take would be spent here.
import type { Candidate } from './candidates.ts'
import type { Cue } from './cues.ts'
import {
  gapOf,
  isAdjacent,
  type Nearness,
  nearnessOf,
  type Sameness,
  samenessOf,
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
  writeRank,
  writeSameness,
  writeSamenessAt,
} from './features.ts'
import { remembered } from './memo.ts'
import type { Mention } from './mentions.ts'
import { orderOf, placeOf } from './places.ts'
import { type CueView, type Portrait, portray, viewCue } from './portraits.ts'
import { Sum, type Weights } from './ranker.ts'
import type { Scene } from './scene.ts'
import type { Setting } from './settings.ts'

/** Sums by a small number, such as a place, worked out as they are asked for. */
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

/** The quotation at hand. */
interface Desk {
  readonly setting: Setting
  readonly places: Sums
  readonly sameness: Map<Sameness, number>
  readonly cueOf: (cue: Cue | null) => SeenCue
  readonly nearnessOf: (portrait: Portrait) => Nearness
}

interface Ledger {
  readonly sum: Sum
  readonly mentionOf: (mention: Mention) => KnownMention
  readonly pairOf: (candidate: Candidate) => KnownPair
}

/** What is remembered at a time: more than stands near any quotation. */
const MOST = 2000

/** Scores the candidates of one quotation after another: the sums of the weights of their features. */
export function scorer(scene: Scene, weights: Weights): (setting: Setting, candidate: Candidate) => number {
  const sum = new Sum(weights)
  const mentionOf = remembered(MOST, (mention: Mention) => knowMention(portray(scene, mention), sum))
  const pairOf = remembered(
    MOST,
    ({ mention, cue }: Candidate): KnownPair => ({
      gap: mention && cue ? gapOf(scene, mention, cue) : '',
      gaps: [],
    }),
  )
  const ledger = { sum, mentionOf, pairOf }
  let desk: Desk | null = null
  return (setting, candidate) => {
    if (desk?.setting !== setting) desk = clearDesk(setting)
    return weigh(ledger, desk, candidate) * weights.scale
  }
}

function knowMention(portrait: Portrait, sum: Sum): KnownMention {
  writePortrait(sum, portrait)
  return { portrait, alone: sum.take(), forms: [] }
}

const clearDesk = (setting: Setting): Desk => ({
  setting,
  places: [],
  sameness: new Map(),
  cueOf: remembered(MOST, (cue: Cue | null) => ({
    view: cue && viewCue(setting, cue),
    places: [],
    beside: [],
    apart: [],
  })),
  nearnessOf: remembered(MOST, (portrait: Portrait) => nearnessOf(setting, portrait)),
})

function weigh({ sum, mentionOf, pairOf }: Ledger, desk: Desk, candidate: Candidate): number {
  const { setting } = desk
  const { mention, cue } = candidate
  if (!mention) {
    writeNobody(sum, setting)
    return sum.take()
  }
  const place = placeOf(setting.scene.layout, setting.item, mention, cue)
  const { portrait, alone, forms } = mentionOf(mention)
  const { view, places, beside, apart } = desk.cueOf(cue)
  const same = samenessOf(setting, portrait, cue)
  let total = alone
  total += once(desk.places, place, sum, () => writePlace(sum, setting, place))
  total += once(forms, place, sum, () => writeForm(sum, portrait, place))
  total += once(places, place, sum, () => writeCue(sum, setting, view, place))
  total += samenessSum(desk, same, sum)
  if (view) {
    const { gap, gaps } = pairOf(candidate)
    const adjacent = isAdjacent(portrait, view)
    total += once(adjacent ? beside : apart, place, sum, () => writeCrossings(sum, view, adjacent, place))
    total += once(gaps, orderOf(place), sum, () => writeGap(sum, setting.scene, portrait, view, gap, place))
    writePath(sum, view, gap, place)
  }
  writeClass(sum, portrait, cue, place)
  writeNearness(sum, desk.nearnessOf(portrait), place)
  writeRank(sum, setting, portrait, place)
  writeSamenessAt(sum, setting, same, cue, place)
  return total + sum.take()
}

function once(sums: Sums, key: number, sum: Sum, write: () => void): number {
  const known = sums[key]
  if (known !== undefined) return known
  write()
  const made = sum.take()
  sums[key] = made
  return made
}

function samenessSum({ setting, sameness }: Desk, same: Sameness, sum: Sum): number {
  const known = sameness.get(same)
  if (known !== undefined) return known
  writeSameness(sum, setting, same)
  const made = sum.take()
  sameness.set(same, made)
  return made
}
