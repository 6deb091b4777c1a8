// A plugin of compromise: the record of a document's text, and views of the terms in which something was found.
import type nlp from 'compromise'
import type { Kind } from './core/analysis.ts'
import { partitionPoint } from './core/search.ts'
import type { Range } from './core/span.ts'
import { type AnalysisOf, type ExtractOptions, extract } from './index.ts'

type View = ReturnType<typeof nlp>

/** The methods that the plugin adds to every view. `n` chooses one of the matches, from 0, as in compromise's own methods. */
export interface NewsMethods {
  /** The record of the view's text, to which its offsets refer. */
  news(options?: Omit<ExtractOptions, 'only'>): AnalysisOf<Kind>
  newsPeople(n?: number): View
  newsOrganizations(n?: number): View
  newsPlaces(n?: number): View
  newsNumbers(n?: number): View
  /** Quotations with their marks. One of several sentences is a match a sentence, as matches of compromise are. */
  newsQuotes(n?: number): View
}

const plugin = {
  api: (Class: { readonly prototype: object }): void => {
    Object.assign(Class.prototype, METHODS)
  },
}
export default plugin

/** The part of a view of compromise that is used here. */
interface TermView {
  readonly document: object
  readonly docs: readonly (readonly Term[])[]
  readonly fullPointer: readonly FullPointer[]
  update(pointers?: Pointer[]): TermView
  eq(n: number): TermView
}
interface Term {
  readonly pre: string
  readonly text: string
  readonly post: string
}
type FullPointer = readonly [sentence: number, start: number, end: number, ...rest: unknown[]]
type Pointer = [sentence: number, start: number, end: number]

type Mentioned = readonly { readonly mentions: readonly Range[] }[]
const mentionsOf = (entities: Mentioned): Range[] => entities.flatMap(({ mentions }) => [...mentions])

const METHODS = {
  news(this: TermView, options?: Omit<ExtractOptions, 'only'>): Complete {
    return extract(laidOut(this).text, options)
  },
  newsPeople: viewOf(({ people }) => mentionsOf(people)),
  newsOrganizations: viewOf(({ organizations }) => mentionsOf(organizations)),
  newsPlaces: viewOf(({ places }) => mentionsOf(places)),
  newsNumbers: viewOf(({ numbers }) => numbers),
  newsQuotes: viewOf(({ quotes }) => quotes),
}

type Complete = AnalysisOf<Kind>

/** The matches within a view. The whole document is read, as what stands around a name says who it is. */
function viewOf(rangesOf: (record: Complete) => readonly Range[]) {
  return function (this: TermView, n?: number): TermView {
    const { text, places } = laidOut(this.update())
    const pointers = pointersTo(rangesOf(recordOf(this.document, text)), places)
    const view = this.update(pointers.filter(isWithin(this)))
    return n === undefined ? view : view.eq(n)
  }
}

/** The record of each document that was read last, for the next method that asks for it. */
const records = new WeakMap<object, { readonly text: string; readonly record: Complete }>()

function recordOf(document: object, text: string): Complete {
  const known = records.get(document)
  if (known?.text === text) return known.record
  const record = extract(text)
  records.set(document, { text, record })
  return record
}

function isWithin({ fullPointer }: TermView): (pointer: Pointer) => boolean {
  const matches = new Map<number, FullPointer[]>()
  for (const match of fullPointer) matches.set(match[0], [...(matches.get(match[0]) ?? []), match])
  return ([sentence, first, last]) =>
    matches.get(sentence)?.some(([, start, end]) => start <= first && last <= end) ?? false
}

/** A term: where its text stands in that of the view, and its place in the document. */
interface TermPlace extends Range {
  readonly sentence: number
  readonly index: number
}

/** The text of a view, in which terms stand as compromise cut them, with what is between them. */
function laidOut({ docs, fullPointer }: TermView): { readonly text: string; readonly places: readonly TermPlace[] } {
  const places: TermPlace[] = []
  let text = ''
  for (const [i, terms] of docs.entries()) {
    // Matches that are not neighbours in the document.
    if (text !== '' && !/\s$/u.test(text)) text += ' '
    const [sentence, first] = fullPointer[i] ?? [i, 0]
    for (const [offset, term] of terms.entries()) {
      const start = text.length + term.pre.length
      text += term.pre + term.text + term.post
      places.push({ sentence, index: first + offset, start, end: start + term.text.length })
    }
  }
  return { text, places }
}

/** Pointers to the terms that hold the ranges, a pointer a sentence, in the order of the text. */
function pointersTo(ranges: readonly Range[], places: readonly TermPlace[]): Pointer[] {
  const found = new Map<string, Pointer>()
  for (const { start, end } of ranges) {
    let open: Pointer | null = null
    for (let i = partitionPoint(0, places.length, (at) => (places[at]?.end ?? 0) > start); i < places.length; i++) {
      const { sentence, index, start: from } = places[i] as TermPlace
      if (from >= end) break
      if (open?.[0] === sentence && open[2] === index) open[2]++
      else {
        open = [sentence, index, index + 1]
        found.set(`${sentence} ${index}`, open)
      }
    }
  }
  return [...found.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1])
}
