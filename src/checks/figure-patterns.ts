// A sentence as the figures in it stand: each is one sign, so that patterns can name what stands between them.
import type { NumberMention } from '../core/analysis.ts'
import type { Range } from '../core/span.ts'

/** A figure, a percentage, a date or another number: a sign for each, from Unicode's private use area. */
const SIGNS = { figure: '\ue000', percent: '\ue001', other: '\ue002' } as const

/** One of the figures of a sentence; of a range, each of its two. */
export interface Figure {
  readonly mention: NumberMention
  readonly text: string
  readonly value: number
}

export interface SignedSentence {
  readonly text: string
  /** The figures of its signs, in their order; null for those of other numbers. */
  readonly figures: readonly (Figure | null)[]
}

/** The sentence with a sign for each number. Numbers are given in text order. */
export function signed(text: string, sentence: Range, numbers: readonly NumberMention[]): SignedSentence {
  const figures: (Figure | null)[] = []
  let at = sentence.start
  let shown = ''
  for (const number of numbers) {
    if (number.start < at || number.end > sentence.end) continue
    shown += text.slice(at, number.start)
    const [low, high] = figuresOf(number)
    if (low && high) shown += `from ${signOf(number)} to ${signOf(number)}`
    else shown += signOf(number)
    figures.push(low ?? null, ...(high ? [high] : []))
    at = number.end
  }
  return { text: shown + text.slice(at, sentence.end), figures }
}

const FIGURES: readonly NumberMention['kind'][] = ['cardinal', 'money', 'measure']

function signOf({ kind, unit, value }: NumberMention): string {
  if (value === null) return SIGNS.other
  if (kind === 'percent') return unit === 'percent' ? SIGNS.percent : SIGNS.other
  return FIGURES.includes(kind) ? SIGNS.figure : SIGNS.other
}

function figuresOf(mention: NumberMention): readonly Figure[] {
  const { text, value } = mention
  if (signOf(mention) === SIGNS.other) return []
  if (typeof value === 'number') return [{ mention, text, value }]
  const [low, high] = value ?? []
  // "from 10 to 12"; "10-12 percent" is neither of the two.
  const parts = text.replace(/^from\s/u, '').split(/\sto\s/u)
  if (low === undefined || high === undefined || !text.startsWith('from ') || parts.length !== 2) return []
  return [low, high].map((each, i) => ({ mention, text: parts[i] ?? '', value: each }))
}

/** A pattern in which N is a figure, P a percentage, and ~5 up to five words, dates or commas. */
export function figurePattern(pattern: string): RegExp {
  const source = pattern
    .replace(
      / ?~(?<most>\d+)/gu,
      (_, most) =>
        `(?:,?\\s\\(?(?!(?:and|but|whereas|while)\\s)(?:[\\p{L}\\p{M}’'&.-]+|${SIGNS.other})\\)?){0,${most}}`,
    )
    .replace(/\bN\b/gu, `(?:(?:about|around|nearly|just|over|almost|an?|the)\\s)?${SIGNS.figure}`)
    .replace(/\bP\b/gu, `(?:(?:about|nearly|almost)\\s)?${SIGNS.percent}`)
    .replace(/ /gu, '\\s')
  return new RegExp(source, 'gu')
}

/** The figures of the first match of a pattern, in their order. */
export function matchFigures({ text, figures }: SignedSentence, pattern: RegExp): (readonly Figure[])[] {
  return [...text.matchAll(pattern)].flatMap(({ index, 0: match }) => {
    const first = countSigns(text.slice(0, index))
    const own = figures.slice(first, first + countSigns(match))
    const found = own.filter((figure) => figure !== null)
    return found.length === 3 ? [found] : []
  })
}

const countSigns = (text: string): number => text.match(/[\ue000-\ue002]/gu)?.length ?? 0
