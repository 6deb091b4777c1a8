// The number words as maps: of objects "constructor" would be one too, and a look-up takes several times as long.
import * as lexicon from '../lexicons/number-words.ts'

const mapOf = <T>(values: Readonly<Record<string, T>>): ReadonlyMap<string, T> => new Map(Object.entries(values))

export const SMALL_CARDINALS = mapOf(lexicon.SMALL_CARDINALS)
export const MAGNITUDES = mapOf(lexicon.MAGNITUDES)
export const GLUED_MAGNITUDES = mapOf(lexicon.GLUED_MAGNITUDES)
export const MONEY_MAGNITUDES = mapOf(lexicon.MONEY_MAGNITUDES)
export const COLLECTIVES = mapOf(lexicon.COLLECTIVES)
export const ORDINALS = mapOf(lexicon.ORDINALS)
export const FRACTIONS = mapOf(lexicon.FRACTIONS)
export const VAGUE = mapOf(lexicon.VAGUE)
