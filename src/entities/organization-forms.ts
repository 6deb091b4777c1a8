// Short forms of organizations: which name of the article a shorter one stands for.
import { TEAM_NICKNAMES } from '../lexicons/team-nicknames.ts'
import { KNOWN } from '../ner/known-names.ts'
import { readWord } from '../ner/tagger-words.ts'

/** An organization's name by the key under which its mentions are merged. */
export interface KeyedName {
  readonly key: string
  readonly text: string
  /** With "Inc", "S.A." and the like: a full name, which is short for no other. */
  readonly isFull: boolean
}

/** Names that begin, or end, with the same word are looked through up to this many. */
const MAX_NAMESAKES = 30

/** For each short form's key the key of the one name that it stands for. */
export function shortForms(names: readonly KeyedName[]): Map<string, string> {
  const targets = nicknameTargets(names)
  const [byFirst, byLast] = [indexBy(names, (words) => words[0]), indexBy(names, (words) => words.at(-1))]
  for (const name of names) {
    const words = wordsOf(name.key)
    if (targets.has(name.key)) continue
    const starting = (byFirst.get(words[0] ?? '') ?? []).filter((other) => isStart(words, wordsOf(other)))
    const ending = (byLast.get(words.at(-1) ?? '') ?? []).filter((other) => isEnd(words, wordsOf(other)))
    const target = onlyOne(name.isFull || isOwnBody(name.text) ? [] : starting) ?? onlyOne(ending)
    if (target !== undefined && !leadsBack(targets, target, name.key)) targets.set(name.key, target)
  }
  return targets
}

const wordsOf = (key: string): string[] => key.split(' ').map((word) => word.replace(/(?:'s?|\.com)$/u, ''))

function indexBy(
  names: readonly KeyedName[],
  wordOf: (words: readonly string[]) => string | undefined,
): Map<string, string[]> {
  const index = new Map<string, string[]>()
  for (const { key } of names) {
    const word = wordOf(wordsOf(key)) ?? ''
    const list = index.get(word)
    if (!list) index.set(word, [key])
    else if (list.length < MAX_NAMESAKES) list.push(key)
  }
  return index
}

/** Last words of a part that is no longer the whole: "Disney Channel", "House Oversight Committee". */
const PART_OF_ANOTHER =
  /^(?:board|capital|caucus|channel|chronicle|commission|committee|council|detail|division|foundation|office|service|textiles|unit)$/u

/** "rjr" of "rjr nabisco", "amazon" of "amazon.com"; "bank" is no start of "bank of england". */
const isStart = (short: readonly string[], long: readonly string[]): boolean =>
  short.length <= long.length &&
  short.join(' ') !== long.join(' ') &&
  short.every((word, i) => word === long[i]) &&
  !PART_OF_ANOTHER.test(long.at(-1) ?? '') &&
  !/^(?:of|for|and|&)$/u.test(long[short.length] ?? '')

/** "islanders" of "new york islanders", "commission" of "european commission", "commons" of "house of commons". */
const isEnd = (short: readonly string[], long: readonly string[]): boolean =>
  short.length < long.length &&
  long[0] !== 'white' &&
  short.every((word, i) => word === long[long.length - short.length + i])

/** The longest of the keys where each of the others begins or ends it; undefined where they mean several. */
function onlyOne(keys: readonly string[]): string | undefined {
  const [longest] = [...keys].sort((a, b) => b.length - a.length)
  if (longest === undefined) return undefined
  const words = wordsOf(longest)
  return keys.every((key) => key === longest || isStart(wordsOf(key), words) || isEnd(wordsOf(key), words))
    ? longest
    : undefined
}

const PUBLIC_BODY = KNOWN.organization | KNOWN.media

/** "BBC" is not "BBC News", "UN" no agency of it: known abbreviations of bodies and broadcasters stand for themselves. */
const isOwnBody = (text: string): boolean =>
  /^[\p{Lu}.&]{2,6}$/u.test(text) && (readWord(text).known & PUBLIC_BODY) !== 0

function leadsBack(targets: ReadonlyMap<string, string>, from: string, key: string): boolean {
  for (let at: string | undefined = from, steps = 0; at !== undefined && steps < MAX_NAMESAKES; steps++) {
    if (at === key) return true
    at = targets.get(at)
  }
  return false
}

const PLACES_OF_NICKNAME = new Map<string, string[]>()
for (const row of TEAM_NICKNAMES) {
  const [place = '', nickname = ''] = row.map((name) => name.toLowerCase().replaceAll('.', ''))
  PLACES_OF_NICKNAME.set(nickname, [...(PLACES_OF_NICKNAME.get(nickname) ?? []), place])
}

/** A nickname with the one club of the article that goes by it: "Wild" with "Minnesota", "Magpies" with "Newcastle". */
function nicknameTargets(names: readonly KeyedName[]): Map<string, string> {
  const keys = new Set(names.map(({ key }) => key))
  const targets = new Map<string, string>()
  for (const { key } of names) {
    const places = (PLACES_OF_NICKNAME.get(key) ?? []).filter((place) => keys.has(place))
    const place = onlyOne(places)
    if (place === undefined) continue
    const isTold = [...keys].some((other) => other !== key && isEnd(wordsOf(key), wordsOf(other)))
    if (!isTold) targets.set(key, place)
  }
  return targets
}
