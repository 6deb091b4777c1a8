// Nouns behind the name of somebody or of some place after whom a thing is called, as they are written.
// Source: compiled for newsparse from general knowledge. Licence: MIT, as newsparse.
import { parseSet } from '../core/parse-list.ts'

/** Behind a name, with "'s" or without: "Parkinson's disease", "Lyme disease". */
export const ILLNESSES = parseSet(`
  Disease
  Syndrome
  chorea
  dementia
  disease
  encephalitis
  fever
  lymphoma
  palsy
  sarcoma
  syndrome
  thyroiditis
  virus
`)

/** Behind "'s": "Clare's Law", "Darwin's finches". */
export const EPONYM_HEADS = parseSet(`
  Comet
  Day
  Law
  Rule
  comet
  constant
  finch
  finches
  gazelle
  gazelles
  paradox
  razor
  theorem
  warbler
  zebra
`)
