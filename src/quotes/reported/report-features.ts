// What speaks for a cue's speaker, and for the words that it reports.

import type { Scene } from '../attribution/attribution-context.ts'
import type { Cue } from '../attribution/find-cues.ts'
import { Names, type Pen } from '../attribution/ranker.ts'
import { bucket, Runs } from '../attribution/sentence-shapes.ts'
import type { Mention } from '../cast/speaker-mentions.ts'
import type { Content } from './reported-speech.ts'

const LONGEST = 30

/** Letters of the items from one to another, runs of a letter as one. */
function shape({ letters }: Scene, from: number, to: number): string {
  const runs = new Runs()
  for (let i = from; i < Math.min(to, from + LONGEST); i++) runs.add(letters[i] ?? '')
  return runs.text()
}

const letterAt = ({ letters, layout }: Scene, at: number, sentence: number): string =>
  layout.sentenceOf[at] === sentence ? (letters[at] ?? '#') : '#'

/** The names of what writeSource writes. */
export function sourceFeatures(scene: Scene, cue: Cue, mention: Mention | null): string[] {
  const names = new Names()
  writeSource(names, scene, cue, mention)
  return names.list
}

/** The names of what writeContent writes. */
export function contentFeatures(scene: Scene, cue: Cue, mention: Mention, content: Content | null): string[] {
  const names = new Names()
  writeContent(names, scene, cue, mention, content)
  return names.list
}

/** The features of a mention, or of nobody, as the speaker of a cue. */
export function writeSource(pen: Pen, scene: Scene, cue: Cue, mention: Mention | null): void {
  const sentence = scene.layout.sentenceOf[cue.first] ?? 0
  const before = letterAt(scene, cue.first - 1, sentence)
  const after = letterAt(scene, cue.last + 1, sentence)
  if (!mention) {
    pen.write('0')
    pen.write('0c', cue.class)
    pen.write('0v', cue.verb)
    pen.write('0f', cue.class, cue.form)
    pen.write('0b', before, cue.form)
    pen.write('0a', after, cue.class)
    return
  }
  const { form, first, lead, end, last, word } = mention
  const inside = mention.inside ?? ''
  const isBefore = first < cue.first
  const gap = isBefore ? shape(scene, last, cue.first) : shape(scene, cue.last + 1, lead)
  const side = isBefore ? '<' : '>'
  const group = scene.mentionsIn[sentence] ?? []
  const previous = letterAt(scene, lead - 1, sentence)
  const type = sourceType(mention)
  pen.write('a', side, gap)
  pen.write('b', side, gap, cue.class)
  pen.write('c', side, gap.slice(0, 2), gap.slice(-2), cue.class)
  pen.write('d', side, String(rankOf(group, cue, first)), cue.class)
  pen.write('e', side, bucket(isBefore ? cue.first - last : first - cue.last - 1))
  pen.write('f', side, form, inside)
  pen.write('g', side, type, inside)
  pen.write('h', side, previous, letterAt(scene, end, sentence))
  pen.write('i', side, previous, form)
  pen.write('j', side, cue.verb)
  pen.write('k', side, cue.class, cue.form)
  pen.write('l', side, before, after, cue.class)
  pen.write('m', side, String(group[0] === mention), form)
  if (form === 'phrase') pen.write('n', word)
  pen.write('o', side, gap, type)
}

/** How many mentions begin between a mention and a cue. */
function rankOf(group: readonly Mention[], cue: Cue, at: number): number {
  let rank = 0
  for (const { first } of group)
    if (at < cue.first ? first > at && first < cue.first : first > cue.last && first < at) rank++
  return rank
}

function sourceType({ form, named, word, noun }: Mention): string {
  switch (form) {
    case 'name':
      return named?.type === 'place' ? 'organization' : (named?.type ?? '-')
    case 'pronoun':
      return word
    case 'phrase':
      return noun ?? 'phrase'
  }
}

/** The features of a stretch, or of nothing, as what a speaker and a cue report. */
export function writeContent(pen: Pen, scene: Scene, cue: Cue, mention: Mention, content: Content | null): void {
  if (content) writeStretch(pen, scene, cue, mention, content)
  else writeNothing(pen, scene, cue, mention)
}

/** On which side of its cue the speaker stands. */
const orderOf = (cue: Cue, mention: Mention): string => (mention.first < cue.first ? 'SC' : 'CS')

function writeNothing(pen: Pen, scene: Scene, cue: Cue, mention: Mention): void {
  const { letters, layout } = scene
  const sentence = layout.sentenceOf[cue.first] ?? 0
  const unit = layout.sentences[sentence]
  const order = orderOf(cue, mention)
  pen.write('0')
  pen.write('0c', cue.class, order)
  pen.write('0v', cue.verb)
  pen.write('0f', cue.verb, cue.form)
  pen.write('0b', letterAt(scene, cue.first - 1, sentence), cue.class)
  pen.write('0a', letterAt(scene, cue.last + 1, sentence), cue.class)
  pen.write('0n', layout.words[cue.last + 1]?.lower ?? '')
  pen.write('0g', order, shape(scene, mention.last, cue.first))
  pen.write('0q', String(letters[unit?.first ?? 0] === 'q'), letterAt(scene, (unit?.end ?? 0) - 1, sentence))
  pen.write('0t', mention.form, mention.noun ?? '')
}

function writeStretch(pen: Pen, scene: Scene, cue: Cue, mention: Mention, { first, end, side }: Content): void {
  const { letters, layout } = scene
  const sentence = layout.sentenceOf[cue.first] ?? 0
  const place = side + orderOf(cue, mention)
  const from = side === 'after' ? shape(scene, Math.max(cue.last + 1, mention.last), first) : ''
  const { hasVerb, hasQuote, cues } = insideOf(letters, first, end)
  const opening = shape(scene, first, Math.min(end, first + 8)).slice(0, 4)
  const next = letterAt(scene, end, sentence)
  const next2 = letterAt(scene, end + 1, sentence)
  const [previous, initial] = [String(letters[first - 1]), String(letters[first])]
  pen.write('a', place, cue.class)
  pen.write('b', place, from)
  pen.write('c', place, from, cue.class)
  pen.write('d', place, from, initial)
  pen.write('e', place, cue.verb)
  pen.write('f', side, previous, initial, cue.class)
  pen.write('g', side, opening)
  pen.write('h', side, initial, hasVerb)
  pen.write('i', side, next, next2)
  pen.write('j', side, bucket(end - first), hasVerb)
  pen.write('k', side, hasQuote)
  pen.write('l', side, layout.words[first]?.lower ?? '')
  pen.write('m', place, cue.verb, String(previous === 't'))
  pen.write('n', side, cue.verb, from)
  pen.write('o', side, opening, cue.class)
  pen.write('p', side, String(first === layout.sentences[sentence]?.first), next, next2)
  pen.write('q', side, letterAt(scene, cue.first - 1, sentence), cue.form)
  pen.write('r', side, bucket(cues), cue.class)
  pen.write('s', side, letterAt(scene, end - 1, sentence), next, next2)
}

/** What the letters of a stretch hold: a verb, a quotation ("true" or "false"), and how many verbs of saying. */
function insideOf(letters: string, first: number, end: number) {
  let cues = 0
  let hasVerb = false
  let hasQuote = false
  for (let i = first; i < end; i++) {
    const letter = letters[i] ?? ''
    if (letter === 'V') cues++
    if (letter === 'q') hasQuote = true
    if (VERBS.includes(letter)) hasVerb = true
  }
  return { cues, hasVerb: String(hasVerb), hasQuote: String(hasQuote) }
}

const VERBS = ['B', 'h', 'v', 'V', 'A']
