// Reads our own invented articles, which carry their annotation as marks in the text; `articles/README.md` has the form.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { GoldArticle, GoldQuote } from '../quotes-article-gold.ts'
import type { GoldDocument } from './gold-documents.ts'

export const ARTICLES = 'scripts/train/articles'

type Pair = readonly [start: number, end: number]

/** A name by the letter of its kind, a pronoun or noun phrase by "=", with whom or what it means: "" is nobody named. */
interface MarkedSpan {
  readonly span: Pair
  readonly kind: string
  readonly name: string
}

export interface MarkedArticle {
  readonly id: string
  readonly text: string
  readonly names: readonly MarkedSpan[]
  readonly references: readonly MarkedSpan[]
  readonly quotes: readonly GoldQuote[]
}

/** Labels of the tagger's corpora by the letter of a name's kind. */
const LABELS: Readonly<Record<string, string>> = {
  P: 'Person',
  O: 'Organization',
  L: 'Location',
  N: 'NORP',
  X: 'Misc',
  I: 'Ignore',
}

/** The articles of all files of a folder, in the order of their names. */
export const readMarkedArticles = (folder = ARTICLES): MarkedArticle[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => parseMarkedFile(file.replace('.txt', ''), readFileSync(join(folder, file), 'utf8')))

/** The articles of a file: each stands below a line "### kind | country | note". */
export const parseMarkedFile = (name: string, source: string): MarkedArticle[] =>
  source
    .split(/^### .*\n/mu)
    .slice(1)
    .map((article, i) => parseMarked(`${name}-${String(i + 1).padStart(2, '0')}`, `${article.trim()}\n`))

const MARK = /\\(?<escaped>.)|(?<open>\[|<<)|\]\((?<tag>[^)]*)\)|>>\{@(?<reporter>[^}]*)\}|\{@(?<speaker>[^}]*)\}/gsu
const TAG = /^(?:(?<kind>[POLNXI])(?= |$)|(?<reference>=))\s*(?<name>.*)$/su

/** Throws where marks are not closed or have no known tag. Offsets are UTF-16 code units into the text without its marks. */
export function parseMarked(id: string, source: string): MarkedArticle {
  const [names, references, quotes]: [MarkedSpan[], MarkedSpan[], (GoldQuote & { isMarked: boolean })[]] = [[], [], []]
  const open: number[] = []
  let text = ''
  let at = 0
  const fail = (fault: string): never => {
    throw new Error(`${id}: ${fault} near "${text.slice(-40)}"`)
  }
  const close = (): number => open.pop() ?? fail('a mark closes that is not open')
  for (const { index, 0: mark, groups = {} } of source.matchAll(MARK)) {
    text += source.slice(at, index) + (groups['escaped'] ?? '')
    at = index + mark.length
    const { tag, reporter, speaker } = groups
    if (groups['open']) open.push(text.length)
    if (tag !== undefined) {
      const start = close()
      const { kind, name } = TAG.exec(tag)?.groups ?? fail(`no kind "${tag}"`)
      const span: Pair = [start, text.length]
      if (kind) names.push({ span, kind, name: name || text.slice(start) })
      else references.push({ span, kind: '=', name: name ?? '' })
    }
    if (reporter !== undefined)
      quotes.push({ span: [close(), text.length], kind: 'indirect', speaker: reporter || null, isMarked: false })
    if (speaker !== undefined) quotes.push({ ...readQuote(text, speaker, fail), isMarked: true })
  }
  if (open.length) fail('a mark is not closed')
  return { id, text: text + source.slice(at), names, references, quotes: withoutMarkedReports(quotes) }
}

const QUOTE_TAG = /^(?<name>.*?) ?(?<kind>direct|partial|scare)?$/su
const PAIRS: Readonly<Record<string, string>> = { '”': '“', '’': '‘', '"': '"', "'": "'", '»': '«' }

/** The quotation that ends a text, with the speaker and the kind of its tag. */
function readQuote(text: string, tag: string, fail: (fault: string) => never): GoldQuote {
  const { name = '', kind = 'direct' } = QUOTE_TAG.exec(tag)?.groups ?? {}
  const paragraph = text.lastIndexOf('\n', text.length - 1) + 1
  const start = openingOf(text, paragraph) ?? fail('no quotation ends')
  const isScare = kind === 'scare'
  return { span: [start, text.length], kind: kind as GoldQuote['kind'], speaker: isScare ? null : name || null }
}

/** The start of the quotation that ends a text, in its paragraph; one that goes on in the next paragraph has no closing mark. */
function openingOf(text: string, paragraph: number): number | undefined {
  const opening = PAIRS[text.at(-1) ?? '']
  const isOpening = (i: number, mark: string): boolean =>
    text[i] === mark && (i === paragraph || mark === '“' || mark === '‘' || /[\s(*[—–-]/u.test(text[i - 1] ?? ''))
  for (let i = text.length - 2; i >= paragraph; i--) {
    if (opening ? isOpening(i, opening) : isOpening(i, '“') || isOpening(i, '"')) return i
  }
  return undefined
}

/** A clause that holds words of the same speaker in marks is no report of its own. */
const withoutMarkedReports = (quotes: readonly (GoldQuote & { isMarked: boolean })[]): GoldQuote[] =>
  quotes
    .filter(
      ({ kind, speaker, span: [start, end] }) =>
        kind !== 'indirect' ||
        !quotes.some(
          (one) =>
            one.isMarked &&
            one.kind !== 'scare' &&
            one.speaker === speaker &&
            start <= one.span[0] &&
            one.span[1] <= end + 1,
        ),
    )
    .map(({ span, kind, speaker }) => ({ span, kind, speaker }))
    .sort((a, b) => a.span[0] - b.span[0])

/** The names, as the tagger is trained on them. */
export const namesOfMarked = ({ id, text, names }: MarkedArticle): GoldDocument => ({
  id,
  text,
  entities: names.map(({ span: [start, end], kind }) => ({ start, end, label: LABELS[kind] as string })),
})

/** Quotations and references, as the rankers of quotations are trained on them. */
export function quotesOfMarked({ id, text, names, references, quotes }: MarkedArticle): GoldArticle {
  const entitiesOf = (letter: string): GoldArticle['people'] => {
    const own = names.filter(({ kind }) => kind === letter)
    return [...new Set(own.map(({ name }) => name))].map((name) => ({
      name,
      mentions: own.filter((one) => one.name === name).map(({ span }) => span),
    }))
  }
  return {
    id,
    text,
    people: entitiesOf('P'),
    organizations: entitiesOf('O'),
    places: entitiesOf('L'),
    quotes,
    references: references.map(({ span: [start, end], name }) => [start, end, name || null]),
  }
}
