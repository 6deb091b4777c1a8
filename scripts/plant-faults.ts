// Puts faults into well-edited articles and counts how many the rule meant for each finds.
//   npm run plant-faults                       over the fixtures
//   npm run plant-faults -- --texts FOLDER     over the .txt files of a folder
//   npm run plant-faults -- --seed 7 --missed  another seed; shows what was missed
//   npm run plant-faults -- --kind 'opening'   kinds of faults with this in their name
// The test calls `mutationScores`; the command prints the same.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { analyse } from '../src/analyse.ts'
import { check } from '../src/checks/check-article.ts'
import type { AnalysedText } from '../src/checks/rule.ts'
import { levelWhenOn, settingsOf } from '../src/checks/rule-settings.ts'
import { readArticle } from '../src/text/read-article.ts'
import type { Fault, FaultKind, Random } from './faults/fault.ts'
import { NAME_FAULTS } from './faults/name-faults.ts'
import { NUMBER_FAULTS } from './faults/number-faults.ts'
import { QUOTE_FAULTS } from './faults/quote-faults.ts'
import { WORD_FAULTS } from './faults/word-faults.ts'

export interface Score {
  readonly kind: string
  readonly rules: readonly string[]
  readonly tried: number
  readonly caught: number
  readonly missed: readonly string[]
}

/** Faults of each kind in one article, at most; the random ones stay fair between long and short articles. */
const MAX_PER_ARTICLE = 12

const KINDS: readonly FaultKind[] = [...QUOTE_FAULTS, ...NAME_FAULTS, ...NUMBER_FAULTS, ...WORD_FAULTS]

interface Limits {
  /** Faults of each kind, at most. */
  readonly perKind: number
  readonly perArticle: number
}

const NO_LIMIT: Limits = { perKind: Number.POSITIVE_INFINITY, perArticle: MAX_PER_ARTICLE }

/** The number of faults of each kind that are found. The same seed gives the same faults. */
export function mutationScores(
  texts: readonly string[],
  seed = 1,
  { perKind, perArticle }: Limits = NO_LIMIT,
  kind = '',
): Score[] {
  const random = randomFrom(seed)
  const articles = texts.map(read)
  return KINDS.filter(({ name }) => name.includes(kind)).map(({ name, rules, faults }) => {
    const missed: string[] = []
    let tried = 0
    for (const article of articles) {
      if (tried >= perKind) break
      for (const fault of some(faults(article, random), perArticle, random)) {
        tried++
        if (!isFound(article, fault, rules)) missed.push(shown(article.text, fault))
      }
    }
    return { kind: name, rules, tried, caught: tried - missed.length, missed }
  })
}

function read(text: string): AnalysedText {
  const article = readArticle(text)
  return { text: article.text, sentences: article.sentences, analysis: analyse(article) }
}

/** Does a rule that is meant for it report something that it does not report of the article as it was? */
function isFound(before: AnalysedText, fault: Fault, rules: readonly string[]): boolean {
  const after = read(planted(before.text, fault))
  const roster = fault.roster === undefined ? [] : [{ name: fault.roster, forms: [] }]
  const reading = { against: [{ name: 'before', text: before.text }], base: before, day: null, roster }
  const on = Object.fromEntries(rules.map((name) => [name, levelWhenOn(name)]))
  const settings = settingsOf([on]).filter(({ rule }) => rules.includes(rule.name))
  const old = check({ ...before, ...reading }, { settings }).findings
  return check({ ...after, ...reading }, { settings }).findings.length > old.length
}

const planted = (text: string, fault: Fault): string =>
  [...(fault.more ?? []), fault]
    .sort((a, b) => b.start - a.start)
    .reduce((rest, { start, end, replacement }) => rest.slice(0, start) + replacement + rest.slice(end), text)

const shown = (text: string, { start, end, replacement }: Fault): string =>
  `${text.slice(Math.max(0, start - 60), start)}[${text.slice(start, end)} → ${replacement}]${text.slice(end, end + 60)}`.replace(
    /\s+/gu,
    ' ',
  )

/** A linear congruential generator (Numerical Recipes): the same everywhere. */
function randomFrom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

function some<T>(all: readonly T[], most: number, random: Random): T[] {
  const keyed = all.map((each) => ({ each, key: random() })).sort((a, b) => a.key - b.key)
  return keyed.slice(0, most).map(({ each }) => each)
}

/** The well-edited articles of the fixtures. */
export function wellEdited(): string[] {
  const articles = readdirSync('fixtures').map((slug) => `fixtures/${slug}/article.txt`)
  const others = readdirSync('fixtures/checks/well-edited').map((name) => `fixtures/checks/well-edited/${name}`)
  return [...articles, ...others].filter((path) => existsSync(path)).map((path) => readFileSync(path, 'utf8'))
}

const textsIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'))

function main(): void {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: '1' },
      missed: { type: 'boolean', default: false },
      texts: { type: 'string' },
      kind: { type: 'string', default: '' },
    },
  })
  const texts = values.texts === undefined ? wellEdited() : textsIn(values.texts)
  console.log(`${texts.length} articles, seed ${values.seed}`)
  const limits = values.texts === undefined ? NO_LIMIT : { perKind: 60, perArticle: 1 }
  for (const { kind, rules, tried, caught, missed } of mutationScores(
    texts,
    Number(values.seed),
    limits,
    values.kind,
  )) {
    const share = tried === 0 ? 0 : (100 * caught) / tried
    console.log(
      `${kind.padEnd(70)} ${rules.join(', ').padEnd(22)} tried ${String(tried).padStart(3)}  found ${String(caught).padStart(3)}  ${share.toFixed(0)} %`,
    )
    if (values.missed) for (const each of missed) console.log(`    ${each}`)
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main()
