// What speaks for and against a candidate, as words for the ranker to weigh. Features are written in groups, one for all that
// hang on the same things, so that the weights of a group are added up only once for each of these (scorer.ts).

import { type CueView, type Portrait, portray, viewCue } from '../cast/mention-views.ts'
import type { Mention } from '../cast/speaker-mentions.ts'
import type { Scene } from './attribution-context.ts'
import type { Cue } from './find-cues.ts'
import type { Setting } from './quote-context.ts'
import { Names, type Pen } from './ranker.ts'
import { hasCue, isCueFirst, nameOf, orderName, placeOf } from './relative-position.ts'
import { between, distance, shape } from './sentence-shapes.ts'
import type { Candidate } from './speaker-candidates.ts'

/** Families of features, by their first letters, in the order in which they are told. */
const FAMILIES = '0abcdefghijklmnNopqrstuvwxXUVWABCDEFGHIJKLMOPQRST'
const family = (feature: string): number => FAMILIES.indexOf(feature.charAt(0))

/** The names of a candidate's features: what the scorer adds up without ever making them. */
export function featuresOf(setting: Setting, candidate: Candidate): string[] {
  const names = new Names()
  writeAll(names, setting, candidate)
  return names.list.sort((a, b) => family(a) - family(b))
}

function writeAll(pen: Pen, setting: Setting, { mention, cue }: Candidate): void {
  if (!mention) {
    writeNobody(pen, setting)
    return
  }
  const { scene, item } = setting
  const place = placeOf(scene.layout, item, mention, cue)
  const portrait = portray(scene, mention)
  const view = cue && viewCue(setting, cue)
  writePlace(pen, setting, place)
  writeCue(pen, setting, view, place)
  writePortrait(pen, portrait)
  writeForm(pen, portrait, place)
  writeClass(pen, portrait, cue, place)
  writeNearness(pen, nearnessOf(setting, portrait), place)
  if (view) {
    const adjacent = isAdjacent(portrait, view)
    const gap = gapOf(scene, mention, view.cue)
    writeCrossings(pen, view, adjacent, place)
    writeGap(pen, scene, portrait, view, gap, place)
    writePath(pen, view, gap, place)
  }
  const standing = standingOf(setting, portrait, cue)
  writeSameness(pen, setting, standing.same)
  writeStanding(pen, setting, standing, place)
}

/** Of nobody as the speaker. */
export function writeNobody(
  pen: Pen,
  { scene, sentence, before, after, ending, capital, size, history, content }: Setting,
): void {
  const cues = scene.cuesIn[sentence] ?? []
  const has = cues.some(({ class: c }) => c === 'say' || c === 'write' || c === 'according')
  const isLast = scene.stretches[history.lastStretch]?.paragraph === scene.stretches.length
  pen.write('0')
  pen.write('0s', size)
  pen.write('0c', capital, size)
  pen.write('0e', ending, capital)
  pen.write('0b', before, size)
  pen.write('0a', after)
  pen.write('0v', String(has), size)
  pen.write('0n', String(cues.length))
  pen.write('0h', history.last ? String(Boolean(history.last.mention)) : 'x', String(isLast))
  pen.write('0t', String(/^(?:the|a|an)\b/u.test(content)))
}

/** Of a quotation and a place. */
export function writePlace(pen: Pen, s: Setting, at: number): void {
  pen.writeAt('a', at)
  pen.writeAt('f', at, s.before)
  pen.writeAt('g', at, s.after)
  pen.writeAt('h', at, s.after, s.after2)
  pen.writeAt('i', at, s.capital, s.ending, s.before)
  pen.writeAt('j', at, s.size)
}

/** Of a quotation, a cue or none, and a place. */
export function writeCue(pen: Pen, s: Setting, view: CueView | null, at: number): void {
  const place = nameOf(at)
  const cueClass = view?.cue.class ?? '-'
  pen.writeAt('c', at, cueClass)
  pen.writeAt('e', at, cueClass, s.ending)
  if (!view) return
  const { cue, path } = view
  pen.write('k', cue.verb)
  pen.writeAt('l', at, cue.verb)
  pen.write('m', cueClass, cue.form, place)
  pen.writeAt('r', at, path)
  pen.writeAt('s', at, path, cueClass)
  pen.writeAt('v', at, view.distance)
  pen.writeAt('x', at, view.between, cueClass)
  pen.write('X', view.previous, orderName(at), cueClass)
  pen.writeAt('U', at, view.crossed)
}

/** Of a quotation, a cue, a place, and whether the mention stands beside the cue. */
export function writeCrossings(pen: Pen, view: CueView, adjacent: boolean, at: number): void {
  pen.writeAt('V', at, view.crossed, view.cue.class, String(adjacent))
  pen.write('W', orderName(at), String(adjacent), view.between)
}

/** The mention right before its verb, or right after. */
export const isAdjacent = ({ mention }: Portrait, { cue }: CueView): boolean =>
  mention.last === cue.first || mention.lead === cue.last + 1

/** Of a mention alone. */
export function writePortrait(pen: Pen, { mention, form, noun, type, previous, count }: Portrait): void {
  pen.write('A', form, noun)
  pen.write('E', previous, type)
  if (mention.form === 'phrase') pen.write('G', mention.word)
  pen.write('H', count, mention.form)
}

/** Of a mention and a place. */
export function writeForm(pen: Pen, portrait: Portrait, at: number): void {
  const { mention, form, noun, word, previous, next, isFirst } = portrait
  const place = nameOf(at)
  pen.writeAt('b', at, form)
  pen.writeAt('B', at, word, isFirst)
  pen.writeAt('C', at, previous)
  pen.writeAt('D', at, next)
  pen.write('F', word, mention.form === 'pronoun' ? '' : noun, place)
  pen.write('J', portrait.isLongName, place)
}

/** Of a mention, a class of cues, and a place. */
export function writeClass(pen: Pen, { mention, noun }: Portrait, cue: Cue | null, at: number): void {
  pen.writeAt('d', at, mention.form, cue?.class ?? '-', noun)
}

/** A mention from a quotation. */
export interface Nearness {
  /** Shape of what stands between them. */
  readonly shape: string
  readonly distance: string
  /** "true" or "false": is a name one of the words of the quotation? */
  readonly isInside: string
}

export const nearnessOf = ({ scene, item, content }: Setting, { mention }: Portrait): Nearness => ({
  shape: shape(scene, mention, item, item + 1),
  distance: distance(mention, item, item + 1),
  isInside: String(mention.form === 'name' && content.includes(mention.word)),
})

/** Of a quotation, a mention, and a place. */
export function writeNearness(pen: Pen, nearness: Nearness, at: number): void {
  const place = nameOf(at)
  pen.writeAt('n', at, nearness.shape)
  pen.write('N', nearness.distance, place)
  pen.write('I', nearness.isInside, place)
}

/** Shape of what stands between a mention and a cue. */
export const gapOf = (scene: Scene, mention: Mention, cue: Cue): string =>
  shape(scene, mention, cue.first, cue.last + 1)

/** Of a mention, a cue, and their order with the quotation. */
export function writeGap(
  pen: Pen,
  scene: Scene,
  { mention }: Portrait,
  { cue }: CueView,
  gap: string,
  at: number,
): void {
  const order = orderName(at)
  pen.write('o', order, gap)
  pen.write('p', order, gap, cue.class)
  pen.write('t', order, gap.slice(0, 2), gap.slice(-2))
  pen.write('u', order, distance(mention, cue.first, cue.last + 1))
  pen.write('w', order, between(scene.mentionsIn, scene, mention, cue.first, cue.last + 1))
}

/** Of the whole way from a mention over a cue to the quotation. */
export function writePath(pen: Pen, { path }: CueView, gap: string, at: number): void {
  pen.write('q', orderName(at), gap, '|', path)
}

/** What a candidate has in common with the one chosen before: the whole pair, the mention, who it is, nothing. */
const SAMENESS = ['pair', 'mention', 'key', 'no'] as const

/** A candidate against what was chosen before. */
export interface Standing {
  /** Index into SAMENESS. */
  readonly same: number
  /** How many other speakers were named since this one; -1 of one that was not among the last. */
  readonly rank: number
  /** Does its cue stand after the quotation before? */
  readonly isSince: boolean
}

export function standingOf({ since, history }: Setting, { mention, key }: Portrait, cue: Cue | null): Standing {
  const isMention = since?.candidate.mention === mention
  const isPair = isMention && since?.candidate.cue === cue
  return {
    same: isPair ? 0 : isMention ? 1 : since?.key === key ? 2 : 3,
    rank: history.speakers.indexOf(key),
    isSince: since !== null && cue !== null && since.item < cue.first,
  }
}

/** Of a quotation and the sameness of a candidate. */
export function writeSameness(pen: Pen, s: Setting, same: number): void {
  if (!s.since) {
    pen.write('L')
    return
  }
  const { paragraphs, shape: gap } = s.since
  const name = SAMENESS[same] ?? ''
  pen.write('M', name, paragraphs)
  pen.write('P', name, gap)
  pen.write('Q', name, paragraphs, s.before, s.after)
  pen.write('R', name, paragraphs, s.capital, s.ending)
  pen.write('S', name, paragraphs, String(s.scene.stretches[s.stretch]?.continues))
}

/** Of a quotation, a standing and a place. */
export function writeStanding(pen: Pen, { since }: Setting, { same, rank, isSince }: Standing, at: number): void {
  const place = nameOf(at)
  pen.write('K', String(rank), place)
  if (!since) return
  const name = SAMENESS[same] ?? ''
  pen.write('O', name, since.paragraphs, place)
  if (hasCue(at)) pen.write('T', name, String(isSince), String(isCueFirst(at)))
  else pen.write('T', name, '--')
}
