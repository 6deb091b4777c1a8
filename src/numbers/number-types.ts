import type { NumberMention } from '../core/analysis.ts'
import type { Range } from '../core/span.ts'
import type { Cuts, LexemeKind } from './lexer.ts'

/** A word, a figure or a sign, with absolute offsets: "$2.4bn" is $, 2.4, bn. */
export interface Lexeme extends Range {
  readonly kind: LexemeKind
  readonly text: string
  readonly lower: string
  /** White space stands before it. */
  readonly spaced: boolean
  /** The value of digits; NaN for all else. */
  readonly value: number
}

/** One paragraph, cut up. `text` is the article's up to the paragraph's end, so that offsets are the article's. */
export interface Scan extends Cuts {
  readonly text: string
  /** The number of lexemes. */
  readonly length: number
  /** The lexemes that were asked for (most never are). */
  readonly lexemes: (Lexeme | undefined)[]
}

/** A number as it is written, before it is known what it counts. `start` and `end` are indexes of lexemes. */
export interface Numeral {
  readonly start: number
  readonly end: number
  readonly value: number
  /** The magnitude word behind it: 1e6 in "1.2 million", else 1. */
  readonly scale: number
  readonly style: 'digits' | 'words'
  /** Below: a named fraction ("two-thirds", "½"), without a whole number before it. */
  readonly fraction: boolean
}

/** A quantity found. `start` and `end` are indexes of lexemes; `edtf` and the rest are as in the record. */
export interface Match extends Pick<NumberMention, 'kind' | 'value'> {
  readonly start: number
  readonly end: number
  readonly unit?: string | null
  readonly per?: string | null
  readonly approximate?: boolean
  readonly bound?: NumberMention['bound']
  readonly change?: NumberMention['change']
  readonly of?: string | null
  readonly edtf?: string | null
  /** The magnitude word's factor, for "43-45 billion". */
  readonly scale?: number
  /** Lexemes after `end` that belong to the unit but not to the span ("a barrel"). */
  readonly reach?: number
  /** Only part of a longer date ("from January to now"): left out where it stands alone. */
  readonly weak?: boolean
  /** Not a quantity (a name, a telephone number): takes its place and is left out of the record. */
  readonly skip?: boolean
}

/** Knowledge beside the text. */
export interface Context {
  /** ISO date that relative dates are reckoned from. */
  readonly referenceDate: string | null
  /** The number of places of a currency's country that the article names, by the currency. */
  readonly places: () => ReadonlyMap<string, number>
}

/** One written form of quantity: what stands at this lexeme, or null. `numeral` is the number that starts there. */
export interface Form {
  readonly name: string
  readonly read: (scan: Scan, at: number, numeral: Numeral | null, context: Context) => Match | null
}
