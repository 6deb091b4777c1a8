// What speaks for and against a candidate, as words for the ranker to weigh. Features are written in groups, one for all that
// hang on the same things, so that the weights of a group are added up only once for each of these (scorer.ts).
import type { Candidate } from './candidates.ts'
import type { Cue } from './cues.ts'
import type { Mention } from './mentions.ts'
import { nameOf, orderName, placeOf } from './places.ts'
import { type CueView, type Portrait, portray, viewCue } from './portraits.ts'
import { Names, type Pen } from './ranker.ts'
import type { Scene } from './scene.ts'
import type { Setting } from './settings.ts'
import { between, distance, shape } from './shapes.ts'

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
  writeRank(pen, setting, portrait, place)
  const same = samenessOf(setting, portrait, cue)
  writeSameness(pen, setting, same)
  writeSamenessAt(pen, setting, same, cue, place)
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
  const place = nameOf(at)
  pen.write('a', place)
  pen.write('f', place, s.before)
  pen.write('g', place, s.after)
  pen.write('h', place, s.after, s.after2)
  pen.write('i', place, s.capital, s.ending, s.before)
  pen.write('j', place, s.size)
}

/** Of a quotation, a cue or none, and a place. */
export function writeCue(pen: Pen, s: Setting, view: CueView | null, at: number): void {
  const place = nameOf(at)
  const cueClass = view?.cue.class ?? '-'
  pen.write('c', place, cueClass)
  pen.write('e', place, cueClass, s.ending)
  if (!view) return
  const { cue, path } = view
  pen.write('k', cue.verb)
  pen.write('l', place, cue.verb)
  pen.write('m', cueClass, cue.form, place)
  pen.write('r', place, path)
  pen.write('s', place, path, cueClass)
  pen.write('v', place, view.distance)
  pen.write('x', place, view.between, cueClass)
  pen.write('X', view.previous, orderName(at), cueClass)
  pen.write('U', place, view.crossed)
}

/** Of a quotation, a cue, a place, and whether the mention stands beside the cue. */
export function writeCrossings(pen: Pen, view: CueView, adjacent: boolean, at: number): void {
  pen.write('V', nameOf(at), view.crossed, view.cue.class, String(adjacent))
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
export function writeForm(
  pen: Pen,
  { mention, form, noun, word, previous, next, isFirst }: Portrait,
  at: number,
): void {
  const place = nameOf(at)
  const isLongName = mention.form === 'name' && mention.end - mention.first > 1
  pen.write('b', place, form)
  pen.write('B', place, word, isFirst)
  pen.write('C', place, previous)
  pen.write('D', place, next)
  pen.write('F', word, mention.form === 'pronoun' ? '' : noun, place)
  pen.write('J', String(isLongName), place)
}

/** Of a mention, a class of cues, and a place. */
export function writeClass(pen: Pen, { mention, noun }: Portrait, cue: Cue | null, at: number): void {
  pen.write('d', nameOf(at), mention.form, cue?.class ?? '-', noun)
}

/** A mention from a quotation. */
export interface Nearness {
  /** Shape of what stands between them. */
  readonly shape: string
  readonly distance: string
  /** Is a name one of the words of the quotation? */
  readonly isInside: boolean
}

export const nearnessOf = ({ scene, item, content }: Setting, { mention }: Portrait): Nearness => ({
  shape: shape(scene, mention, item, item + 1),
  distance: distance(mention, item, item + 1),
  isInside: mention.form === 'name' && content.includes(mention.word),
})

/** Of a quotation, a mention, and a place. */
export function writeNearness(pen: Pen, nearness: Nearness, at: number): void {
  const place = nameOf(at)
  pen.write('n', place, nearness.shape)
  pen.write('N', nearness.distance, place)
  pen.write('I', String(nearness.isInside), place)
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

/** Of the speakers before, and a place. */
export function writeRank(pen: Pen, { history }: Setting, { key }: Portrait, at: number): void {
  pen.write('K', String(history.speakers.indexOf(key)), nameOf(at))
}

/** What a candidate has in common with the one chosen before: all, the mention, who it is, nothing. */
export const SAMENESS = ['pair', 'mention', 'key', 'no'] as const
export type Sameness = (typeof SAMENESS)[number]

export function samenessOf({ since }: Setting, { mention, key }: Portrait, cue: Cue | null): Sameness {
  if (since?.candidate.mention === mention) return since.candidate.cue === cue ? 'pair' : 'mention'
  return since?.key === key ? 'key' : 'no'
}

/** Of a quotation, and what a candidate has in common with the one chosen before. */
export function writeSameness(pen: Pen, s: Setting, same: Sameness): void {
  if (!s.since) {
    pen.write('L')
    return
  }
  const { paragraphs, shape: gap } = s.since
  pen.write('M', same, paragraphs)
  pen.write('P', same, gap)
  pen.write('Q', same, paragraphs, s.before, s.after)
  pen.write('R', same, paragraphs, s.capital, s.ending)
  pen.write('S', same, paragraphs, String(s.scene.stretches[s.stretch]?.continues))
}

/** Of that with a cue and a place. */
export function writeSamenessAt(pen: Pen, s: Setting, same: Sameness, cue: Cue | null, at: number): void {
  if (!s.since) return
  pen.write('O', same, s.since.paragraphs, nameOf(at))
  pen.write('T', same, cue ? String(s.since.item < cue.first) : '-', cue ? String(cue.first < s.item) : '-')
}
