// Shapes of passages of a sentence: the letters of their items, their first finite verb, their quotations and verbs of saying.
import { parseWords } from '../../core/parse-list.ts'
import { lexiconTags } from '../../text/compromise-lexicon.ts'
import { Runs } from '../attribution/sentence-shapes.ts'
import type { AttributionContext } from '../cast/attribution-context.ts'
import { hasTrait, isContracted, Trait, type Word } from '../marks/quote-words.ts'

type Lettered = Pick<AttributionContext, 'letters' | 'layout'>

const MAX_ITEMS = 30

/** Letters of the items from one to another, runs of a letter as one. */
export function shape({ letters }: Pick<Lettered, 'letters'>, from: number, to: number): string {
  const runs = new Runs()
  for (let i = from; i < Math.min(to, from + MAX_ITEMS); i++) runs.add(letters[i] ?? '')
  return runs.text()
}

/** The letter of an item of a sentence; "#" beyond its ends. */
export const letterAt = ({ letters, layout }: Lettered, at: number, sentence: number): string =>
  layout.sentenceOf[at] === sentence ? (letters[at] ?? '#') : '#'

/** A word's form as a finite verb: an auxiliary, a verb by the lists, a word that can be a participle as well, or none. */
export type Finite = 'auxiliary' | 'verb' | 'participle' | 'none'

const forms = new WeakMap<Word, Finite>()

export function finiteForm(word: Word): Finite {
  const form = forms.get(word) ?? readForm(word)
  forms.set(word, form)
  return form
}

function readForm(word: Word): Finite {
  if (word.kind !== 'word') return 'none'
  if (hasTrait(word, Trait.auxiliary | Trait.being) || isContracted(word.lower)) return 'auxiliary'
  if (word.isCapital) return 'none'
  if (word.letter === 'v') return 'verb'
  const tags = lexiconTags(word.lower)
  if (tags.includes('PastTense')) return word.letter === 'e' ? 'participle' : 'verb'
  if (word.cue && word.noun === null)
    return word.cue.form === 's' ? 'verb' : word.cue.form === 'ed' ? 'participle' : 'none'
  if (tags.includes('PresentTense')) return 'verb'
  return word.letter === 'e' && !word.lower.endsWith('ing') ? 'participle' : 'none'
}

export interface FiniteVerb {
  readonly form: Finite
  /** Its item; the end of the passage where there is none. */
  readonly at: number
}

/** "Shoppers remain cautious", "they hope": a base form right after what can be its plural subject. */
function isPlain(words: readonly Word[], at: number, from: number): boolean {
  const [subject, word] = [words[at - 1], words[at]]
  return at > from && subject !== undefined && word !== undefined && isBaseForm(word) && isPlural(subject)
}

const baseForms = new WeakMap<Word, boolean>()

function isBaseForm(word: Word): boolean {
  let known = baseForms.get(word)
  if (known === undefined) {
    const isOpen = word.kind === 'word' && !word.isCapital && (word.letter === 'x' || word.letter === 'v')
    known = isOpen && lexiconTags(word.lower).includes('Infinitive')
    baseForms.set(word, known)
  }
  return known
}

const isPlural = ({ kind, lower, letter, isPossessive }: Word): boolean =>
  PLURAL_PRONOUNS.has(lower) || (kind === 'word' && letter === 'x' && !isPossessive && PLURAL.test(lower))

const PLURAL = /[^su]s$/u
const PLURAL_PRONOUNS = new Set(parseWords('i people they we who you'))

/** The first finite verb from an item on: an auxiliary or a listed verb before a mere participle. */
export function firstFinite({ layout, letters }: Lettered, from: number, to: number): FiniteVerb {
  let participle = -1
  for (let i = from; i < Math.min(to, from + MAX_ITEMS); i++) {
    const form = finiteForm(layout.words[i] as Word)
    if (form === 'auxiliary' || form === 'verb') return { form, at: i }
    if (isPlain(layout.words, i, from)) return { form: 'verb', at: i }
    // "A packed room"
    if (form === 'participle' && participle < 0 && letters[i] !== 'n') participle = i
  }
  return participle < 0 ? { form: 'none', at: to } : { form: 'participle', at: participle }
}

/** The position of quotations in the sentence: before, inside of, or after the items from first to end. */
export function quoteSide({ letters, layout }: Lettered, sentence: number, first: number, end: number): string {
  const unit = layout.sentences[sentence]
  if (!unit) return ''
  const has = (from: number, to: number): boolean => {
    const at = letters.indexOf('q', from)
    return at >= 0 && at < to
  }
  return `${has(unit.first, first) ? '<' : ''}${has(first, end) ? '=' : ''}${has(end, unit.end) ? '>' : ''}`
}

export interface Insides {
  /** The number of verbs of saying. */
  readonly cues: number
  readonly quotes: number
  readonly commas: number
  /** Whether brackets come in pairs. */
  readonly isBalanced: boolean
}

export function insideOf(letters: string, first: number, end: number): Insides {
  let [cues, quotes, commas, open] = [0, 0, 0, 0]
  let isBalanced = true
  for (let i = first; i < end; i++) {
    switch (letters[i]) {
      case 'V':
        cues++
        break
      case 'q':
        quotes++
        break
      case ',':
        commas++
        break
      case '(':
        open++
        break
      case ')':
        open--
        if (open < 0) isBalanced = false
    }
  }
  return { cues, quotes, commas, isBalanced: isBalanced && open === 0 }
}
