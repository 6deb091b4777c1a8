// Puts faults into well-edited articles and counts how many the rule meant for each finds.
//   npm run plant-faults                       over the fixtures
//   npm run plant-faults -- --seed 7 --missed  another seed; shows what was missed
// The test calls `mutationScores`; the command prints the same.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { analyse } from '../src/analyse.ts'
import { check } from '../src/checks/check-article.ts'
import { wordsOf } from '../src/checks/compared-words.ts'
import { isQuoted, wordCount } from '../src/checks/quoted-words.ts'
import { type AnalysedText, ARTICLE } from '../src/checks/rule.ts'
import { roleAt } from '../src/checks/rule-scope.ts'
import { settingsOf } from '../src/checks/rule-settings.ts'
import type { Quote } from '../src/core/analysis.ts'
import type { Range } from '../src/core/span.ts'
import { readArticle } from '../src/text/read-article.ts'

/** A fault at a place of a text. */
interface Fault extends Range {
  readonly replacement: string
}

interface Kind {
  readonly name: string
  /** The rules that are meant for it; finding one of theirs counts. */
  readonly rules: readonly string[]
  /** Every fault of this kind that the text has room for. */
  readonly faults: (article: AnalysedText, random: () => number) => Fault[]
}

export interface Score {
  readonly kind: string
  readonly rules: readonly string[]
  readonly tried: number
  readonly caught: number
  readonly missed: readonly string[]
}

/** Faults of each kind in one article, at most; the random ones stay fair between long and short articles. */
const MAX_PER_ARTICLE = 12

const KINDS: readonly Kind[] = [
  { name: 'drop a closing mark', rules: ['quote/unbalanced'], faults: droppedMarks },
  { name: 'change a number that headline and story give', rules: ['number/headline-body'], faults: headlineNumbers },
  { name: 'change any number (--base)', rules: ['diff/number-changed'], faults: anyNumbers },
  { name: 'swap two letters in a name that comes again', rules: ['name/inconsistent'], faults: swappedLetters },
  { name: 'alter a word in a quote (--against)', rules: ['quote/altered'], faults: alteredWords },
  { name: 'alter a word in a quote (--base)', rules: ['diff/quote-changed'], faults: alteredWords },
  { name: 'change a weekday beside a date', rules: ['date/weekday'], faults: changedWeekdays },
]

/** The number of faults of each kind that are found. The same seed gives the same faults. */
export function mutationScores(texts: readonly string[], seed = 1): Score[] {
  const random = randomFrom(seed)
  const articles = texts.map(read)
  return KINDS.map(({ name, rules, faults }) => {
    const missed: string[] = []
    let tried = 0
    for (const article of articles) {
      for (const fault of some(faults(article, random), random)) {
        tried++
        if (!isFound(article, fault, rules)) missed.push(shown(article.text, fault))
      }
    }
    return { kind: name, rules, tried, caught: tried - missed.length, missed }
  })
}

function read(text: string): AnalysedText {
  return { text, analysis: analyse(readArticle(text)) }
}

/** Does a rule that is meant for it report something that it does not report of the article as it was? */
function isFound(before: AnalysedText, { start, end, replacement }: Fault, rules: readonly string[]): boolean {
  const after = read(before.text.slice(0, start) + replacement + before.text.slice(end))
  const reading = { against: before.text, base: before, day: null }
  const settings = settingsOf([]).filter(({ rule }) => rules.includes(rule.name))
  const old = check({ ...before, ...reading }, { settings }).findings
  return check({ ...after, ...reading }, { settings }).findings.length > old.length
}

const shown = (text: string, { start, end, replacement }: Fault): string =>
  `${text.slice(Math.max(0, start - 30), start)}[${text.slice(start, end)} → ${replacement}]${text.slice(end, end + 30)}`.replace(
    /\s+/gu,
    ' ',
  )

/** A linear congruential generator (Numerical Recipes): the same everywhere. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

function some<T>(all: readonly T[], random: () => number): T[] {
  const keyed = all.map((each) => ({ each, key: random() })).sort((a, b) => a.key - b.key)
  return keyed.slice(0, MAX_PER_ARTICLE).map(({ each }) => each)
}

/** Quotes that rules read. */
const quotesOf = ({ analysis }: AnalysedText): Quote[] =>
  (analysis.quotes ?? []).filter(
    (quote) => isQuoted(quote) && ARTICLE.includes(roleAt(analysis, quote.start) ?? 'chrome'),
  )

/** Closing marks, but not the last of a paragraph where the next one opens with a mark: without it the quotation goes on there. */
function droppedMarks(article: AnalysedText): Fault[] {
  const { text } = article
  return quotesOf(article)
    .filter((quote) => wordCount(quote) >= 2 && /["”’]$/u.test(quote.text))
    .filter(({ end }) => !mayGoOn(text, end))
    .map(({ end }) => ({ start: end - 1, end, replacement: '' }))
}

const mayGoOn = (text: string, end: number): boolean => /^[^"“”‘\n]*\n\s*["“‘]/u.test(text.slice(end))

function headlineNumbers(article: AnalysedText, random: () => number): Fault[] {
  const { structure, numbers = [] } = article.analysis
  const { headline } = structure
  if (!headline) return []
  const isAmount = ({ kind, unit, text }: { kind: string; unit: string | null; text: string }) =>
    (kind === 'cardinal' || kind === 'money') && unit !== null && /\d/u.test(text)
  const within = numbers.filter(
    (number) => number.start >= headline.start && number.end <= headline.end && isAmount(number),
  )
  return within.flatMap((number) => {
    const again = numbers.filter(
      ({ start, value, unit }) => start > headline.end && value === number.value && unit === number.unit,
    )
    const [only] = again
    if (!only) return []
    const inStory = again.length === 1 && /\d/u.test(only.text) ? [otherNumber(only, random)] : []
    return [otherNumber(number, random), otherNumber(number, random), ...inStory]
  })
}

/** Numbers in figures. */
function anyNumbers({ analysis: { numbers = [] } }: AnalysedText, random: () => number): Fault[] {
  const plain = numbers.filter(
    ({ kind, text }) => /\d/u.test(text) && !['date', 'time', 'set', 'ordinal'].includes(kind),
  )
  return plain.map((number) => otherNumber(number, random))
}

/** The number with its first digit changed, to one from 1 to 9. */
function otherNumber({ text, start }: Range & { readonly text: string }, random: () => number): Fault {
  const at = text.search(/[1-9]/u)
  const digit = Number(text.charAt(at))
  const other = ((digit - 1 + 1 + Math.floor(random() * 8)) % 9) + 1
  return { start: start + at, end: start + at + 1, replacement: String(other) }
}

/** Surnames of five letters or more that the article gives at least twice, once with one given name before it. */
function swappedLetters({ analysis: { people = [] } }: AnalysedText, random: () => number): Fault[] {
  return people.flatMap(({ name, mentions }) => {
    const surname = name.split(/\s+/u).at(-1) ?? ''
    const alone = mentions.filter(({ text }) => text === surname)
    if (
      surname.length < 5 ||
      !mentions.some(({ text }) => /^\p{Lu}\S+ \p{Lu}\S+$/u.test(text) && text.endsWith(` ${surname}`))
    )
      return []
    return alone.flatMap(({ start }) => swap(surname, start, random) ?? [])
  })
}

function swap(word: string, start: number, random: () => number): Fault | null {
  const places = [...word].flatMap((_, i) => (i > 0 && i < word.length - 1 && word[i] !== word[i + 1] ? [i] : []))
  const at = places[Math.floor(random() * places.length)]
  if (at === undefined) return null
  return { start: start + at, end: start + at + 2, replacement: `${word.charAt(at + 1)}${word.charAt(at)}` }
}

const OTHER_WORDS = ['seldom', 'yellow', 'harbour', 'perhaps', 'nobody', 'winter', 'always', 'twelve']

/** Any word of a quotation of four words or more. */
function alteredWords(article: AnalysedText, random: () => number): Fault[] {
  return quotesOf(article)
    .filter((quote) => wordCount(quote) >= 4)
    .flatMap((quote) => {
      const words = wordsOf(article.text, { start: quote.start + 1, end: quote.end - 1 })
      const word = words[Math.floor(random() * words.length)]
      const replacement = OTHER_WORDS[Math.floor(random() * OTHER_WORDS.length)] ?? 'seldom'
      return word && word.key !== replacement ? [{ start: word.start, end: word.end, replacement }] : []
    })
}

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const DATED = /(?<day>Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, (?:[A-Z]\w+ \d{1,2}|\d{1,2} [A-Z]\w+),? \d{4}/gu

function changedWeekdays({ text }: AnalysedText, random: () => number): Fault[] {
  return [...text.matchAll(DATED)].map((match) => {
    const day = `${match.groups?.day}day`
    const other = DAYS[(DAYS.indexOf(day) + 1 + Math.floor(random() * 6)) % 7] ?? 'Monday'
    return { start: match.index, end: match.index + day.length, replacement: other }
  })
}

/** The well-edited articles of the fixtures. */
export function wellEdited(): string[] {
  const articles = readdirSync('fixtures').map((slug) => `fixtures/${slug}/article.txt`)
  const others = readdirSync('fixtures/checks/well-edited').map((name) => `fixtures/checks/well-edited/${name}`)
  return [...articles, ...others].filter((path) => existsSync(path)).map((path) => readFileSync(path, 'utf8'))
}

function main(): void {
  const { values } = parseArgs({
    options: { seed: { type: 'string', default: '1' }, missed: { type: 'boolean', default: false } },
  })
  const texts = wellEdited()
  console.log(`${texts.length} articles, seed ${values.seed}`)
  for (const { kind, rules, tried, caught, missed } of mutationScores(texts, Number(values.seed))) {
    const share = tried === 0 ? 0 : (100 * caught) / tried
    console.log(
      `${kind.padEnd(46)} ${rules.join(', ').padEnd(22)} tried ${String(tried).padStart(3)}  caught ${String(caught).padStart(3)}  ${share.toFixed(0)} %`,
    )
    if (values.missed) for (const each of missed) console.log(`    ${each}`)
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main()
