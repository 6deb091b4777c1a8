// The place a story was filed from, in capitals at its start: "COLUMBIA --- The governor", "GEORGETOWN, Ky. (AP) —".
import type { Article } from '../core/article.ts'
import { once } from '../core/memoize.ts'
import { gapBefore } from '../core/tokens.ts'
import { KNOWN } from './known-names.ts'
import type { TaggedName } from './labels.ts'
import type { Layout } from './tagging-layout.ts'

const MAX_TOKENS = 4
const STATES = KNOWN.area | KNOWN.region | KNOWN.country

const CITIES = KNOWN.metropolis | KNOWN.city | KNOWN.town | KNOWN.village | KNOWN.county

/** Datelines' places that no name of `names` covers, or only an organization's. */
export function datelinePlaces(article: Article, layout: Layout, names: readonly TaggedName[]): TaggedName[] {
  const kindsByToken = once(() => kindsOf(names))
  return article.sentences.flatMap(({ firstToken, endToken }) => {
    const end = capitalsEnd(article, layout, firstToken, endToken)
    if (end === firstToken || !isDateline(article, layout, end)) return []
    const kindAt = kindsByToken()
    const kinds = Array.from({ length: end - firstToken }, (_, i) => kindAt.get(firstToken + i))
    const bits = layout.known[firstToken] ?? 0
    const isInState = gapBefore(article, end) === ', '
    const isMistaken = (kind: string | undefined) =>
      (kind === 'organization' && (bits & CITIES) !== 0 && kindAt.get(end) !== kind) || (kind === 'person' && isInState)
    const isFree = kinds.every((kind) => kind === undefined || isMistaken(kind))
    const isOrganization = (bits & KNOWN.organization) !== 0
    return isFree && !isOrganization ? [{ kind: 'place' as const, first: firstToken, end }] : []
  })
}

/** The kinds of the names, by the tokens that they cover. */
function kindsOf(names: readonly TaggedName[]): ReadonlyMap<number, TaggedName['kind']> {
  const kinds = new Map<number, TaggedName['kind']>()
  for (const { kind, first, end } of names) for (let i = first; i < end; i++) kinds.set(i, kind)
  return kinds
}

function capitalsEnd(article: Article, { words }: Layout, first: number, end: number): number {
  let i = first
  while (i < end && i < first + MAX_TOKENS && words[i]?.case === 'upper' && (words[i]?.text.length ?? 0) > 2) {
    if (i > first && gapBefore(article, i) !== ' ') break
    i++
  }
  return i
}

/** After the capitals comes a dash, or a state and then a dash or an agency in brackets. */
function isDateline({ text, tokens }: Article, { known }: Layout, end: number): boolean {
  const [before, next] = [tokens.at(end - 1), tokens.at(end)]
  if (!before || !next) return false
  const gap = text.slice(before.end, next.start)
  if (/^\s+[-–—]+\s+$|^\s?[–—]\s?$/u.test(gap)) return true
  const after = tokens.at(end + 1)
  return (
    gap === ', ' &&
    after !== undefined &&
    ((known[end] ?? 0) & STATES) !== 0 &&
    /^\.?\s*(?:\(|[-–—])/u.test(text.slice(next.end, after.start))
  )
}
