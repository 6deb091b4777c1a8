// What speaks for and against a candidate, as words for the ranker to weigh.
import type { Candidate } from './candidates.ts'
import type { Cue } from './cues.ts'
import type { Mention } from './mentions.ts'
import type { Scene } from './scene.ts'
import { between, bucket, distance, shape } from './shapes.ts'

/** What was decided for the quotations before. */
export interface Before {
  /** The candidate chosen for the quotation before, and its number. */
  readonly last: Candidate | null
  readonly lastStretch: number
  /** Keys of the last named speakers, latest first. */
  readonly speakers: readonly string[]
}

/** The setting of one quotation: the same for all of its candidates. */
export interface Setting {
  readonly scene: Scene
  readonly stretch: number
  readonly item: number
  readonly sentence: number
  readonly paragraph: number
  readonly ending: string
  readonly before: string
  readonly after: string
  readonly after2: string
  readonly capital: boolean
  readonly size: string
  readonly content: string
  readonly history: Before
}

export function settingOf(scene: Scene, stretch: number, history: Before): Setting {
  const { layout, letters } = scene
  const item = layout.quoteItems[stretch] ?? 0
  const sentence = layout.sentenceOf[item] ?? 0
  const paragraph = layout.sentences[sentence]?.paragraph ?? 0
  const { content } = scene.stretches[stretch] ?? { content: { start: 0, end: 0 } }
  const text = layout.text.slice(content.start, content.end)
  const at = (i: number): string =>
    layout.sentences[layout.sentenceOf[i] ?? -1]?.paragraph === paragraph ? (letters[i] ?? '#') : '#'
  return {
    scene,
    stretch,
    item,
    sentence,
    paragraph,
    ending: layout.items[item]?.stop || 'w',
    before: at(item - 1),
    after: at(item + 1),
    after2: at(item + 2),
    capital: /^[^\p{L}]*\p{Lu}/u.test(text),
    size: sizeOf(text.split(/\s+/u).length),
    content: text.toLowerCase(),
    history,
  }
}

const sizeOf = (words: number): string =>
  words < 4 ? String(words) : words < 7 ? 'short' : words < 15 ? 'middle' : 'long'

/** The features of a candidate for a quotation. */
export function featuresOf(setting: Setting, { mention, cue }: Candidate): string[] {
  if (!mention) return nobody(setting)
  const where = whereIs(setting, mention.first)
  const order = orderOf(setting.item, mention, cue)
  const place = `${where}${order}`
  return [
    ...ofPlace(setting, mention, cue, place),
    ...ofShapes(setting, mention, cue, place),
    ...ofMention(setting, mention, place),
    ...ofHistory(setting, mention, cue, place),
  ]
}

function nobody({ scene, sentence, before, after, ending, capital, size, history, content }: Setting): string[] {
  const cues = scene.cuesIn[sentence] ?? []
  const has = cues.some(({ class: c }) => c === 'say' || c === 'write' || c === 'according')
  return [
    '0',
    `0s${size}`,
    `0c${capital}${size}`,
    `0e${ending}${capital}`,
    `0b${before}${size}`,
    `0a${after}`,
    `0v${has}${size}`,
    `0n${cues.length}`,
    `0h${history.last ? Boolean(history.last.mention) : 'x'}${scene.stretches[history.lastStretch]?.paragraph === scene.stretches.length}`,
    `0t${/^(?:the|a|an)\b/u.test(content)}`,
  ]
}

/** Which sentence from the quotation's own: 0, before (-) or after (+), in another paragraph (p). */
function whereIs({ scene, sentence, paragraph }: Setting, at: number): string {
  const { layout } = scene
  const own = layout.sentenceOf[at] ?? 0
  const paragraphs = paragraph - (layout.sentences[own]?.paragraph ?? 0)
  if (paragraphs > 0) return `p${Math.min(paragraphs, 3)}`
  return own === sentence ? '0' : own > sentence ? '+' : `-${Math.min(sentence - own, 3)}`
}

function orderOf(item: number, mention: Mention, cue: Cue | null): string {
  const parts: [number, string][] = [
    [item, 'Q'],
    [mention.first, 'S'],
  ]
  if (cue) parts.push([cue.first, 'C'])
  return parts
    .sort((a, b) => a[0] - b[0])
    .map(([, letter]) => letter)
    .join('')
}

function ofPlace(s: Setting, { form, noun, inside }: Mention, cue: Cue | null, place: string): string[] {
  const cueClass = cue?.class ?? '-'
  return [
    `a${place}`,
    `b${place}${form}${inside ?? ''}`,
    `c${place}${cueClass}`,
    `d${place}${form}${cueClass}${form === 'name' ? '' : (noun ?? '')}`,
    `e${place}${cueClass}${s.ending}`,
    `f${place}${s.before}`,
    `g${place}${s.after}`,
    `h${place}${s.after}${s.after2}`,
    `i${place}${s.capital}${s.ending}${s.before}`,
    `j${place}${s.size}`,
    ...(cue ? [`k${cue.verb}`, `l${place}${cue.verb}`, `m${cueClass}${cue.form}${place}`] : []),
  ]
}

function ofShapes(s: Setting, mention: Mention, cue: Cue | null, place: string): string[] {
  const found = [
    `n${place}${shape(s.scene, mention, s.item, s.item + 1)}`,
    `N${distance(mention, s.item, s.item + 1)}${place}`,
  ]
  if (!cue) return found
  const near = shape(s.scene, mention, cue.first, cue.last + 1)
  const far = shape(s.scene, { first: cue.first, last: cue.last + 1 }, s.item, s.item + 1)
  const order = place.slice(-3)
  return [
    ...found,
    `o${order}${near}`,
    `p${order}${near}${cue.class}`,
    `q${order}${near}|${far}`,
    `r${place}${far}`,
    `s${place}${far}${cue.class}`,
    `t${order}${near.slice(0, 2)}${near.slice(-2)}`,
    `u${order}${distance(mention, cue.first, cue.last + 1)}`,
    `v${place}${distance({ first: cue.first, last: cue.last + 1 }, s.item, s.item + 1)}`,
    `w${order}${between(s.scene.mentionsIn, s.scene, mention, cue.first, cue.last + 1)}`,
    `x${place}${between(s.scene.cuesIn, s.scene, { first: cue.first, last: cue.last + 1 }, s.item, s.item + 1)}${cue.class}`,
    `X${s.scene.letters[cue.first - 1]}${order}${cue.class}`,
    `U${place}${crossings(s, cue)}`,
    `V${place}${crossings(s, cue)}${cue.class}${isAdjacent(mention, cue)}`,
    `W${order}${isAdjacent(mention, cue)}${between(s.scene.cuesIn, s.scene, { first: cue.first, last: cue.last + 1 }, s.item, s.item + 1)}`,
  ]
}

/** The mention right before its verb, or right after. */
const isAdjacent = (mention: Mention, cue: Cue): boolean => mention.last === cue.first || mention.lead === cue.last + 1

/** What is crossed on the way from a cue to the quotation: other verbs of saying, subordinate and relative clauses. */
function crossings({ scene, item }: Setting, cue: Cue): string {
  const [from, to] = cue.first < item ? [cue.last + 1, item] : [item + 1, cue.first]
  const letters = scene.letters.slice(from, Math.min(to, from + FAR))
  return ['V', 's', 'w', 't', 'c'].filter((letter) => letters.includes(letter)).join('')
}

const FAR = 60

function ofMention(s: Setting, mention: Mention, place: string): string[] {
  const { scene } = s
  const { form, word, noun, inside, first, lead, end } = mention
  const group = scene.mentionsIn[scene.layout.sentenceOf[first] ?? 0] ?? []
  const starts = scene.layout.sentences[scene.layout.sentenceOf[first] ?? 0]?.first === lead
  const previous = starts ? '#' : (scene.letters[lead - 1] ?? '#')
  const key = scene.keyOf(mention)
  const type = typeOf(mention)
  return [
    `A${form}${inside ?? ''}${form === 'name' ? '' : (noun ?? '')}`,
    `B${place}${form === 'pronoun' ? word : form}${group[0] === mention}`,
    `C${place}${previous}`,
    `D${place}${scene.letters[end] ?? '#'}`,
    `E${previous}${form === 'name' ? type : `${form}${noun ?? ''}`}`,
    form === 'pronoun' ? `F${word}${place}` : `F${form}${form === 'name' ? '' : (noun ?? '')}${place}`,
    ...(form === 'phrase' ? [`G${word}`] : []),
    `H${bucket(scene.counts.get(key) ?? 0)}${form}`,
    `I${form === 'name' && s.content.includes(word)}${place}`,
    `J${form === 'name' && end - first > 1}${place}`,
  ]
}

/** Countries and capitals speak in world news as bodies do, if not in the articles that the ranker learned from. */
function typeOf({ form, named }: Mention): string {
  if (form !== 'name') return form
  return named?.type === 'place' ? 'organization' : (named?.type ?? '-')
}

function ofHistory(s: Setting, mention: Mention, cue: Cue | null, place: string): string[] {
  const { scene, history, stretch } = s
  const { last, lastStretch, speakers } = history
  const key = scene.keyOf(mention)
  const rank = speakers.indexOf(key)
  const found = [`K${rank}${place}`]
  if (!last) return [...found, 'L']
  const lastItem = scene.layout.quoteItems[lastStretch] ?? 0
  const gap = shape(s.scene, { first: lastItem, last: lastItem + 1 }, s.item, s.item + 1)
  const same =
    last.mention === mention && last.cue === cue
      ? 'pair'
      : last.mention === mention
        ? 'mention'
        : last.mention && scene.keyOf(last.mention) === key
          ? 'key'
          : 'no'
  const paragraphs = Math.min(
    3,
    (scene.stretches[stretch]?.paragraph ?? 0) - (scene.stretches[lastStretch]?.paragraph ?? 0),
  )
  return [
    ...found,
    `M${same}${paragraphs}`,
    `O${same}${paragraphs}${place}`,
    `P${same}${gap}`,
    `Q${same}${paragraphs}${s.before}${s.after}`,
    `R${same}${paragraphs}${s.capital}${s.ending}`,
    `S${same}${paragraphs}${scene.stretches[stretch]?.continues}`,
    `T${same}${cue ? lastItem < cue.first : '-'}${cue ? cue.first < s.item : '-'}`,
  ]
}
