// What a marked stretch is: a clause of speech, a fragment in the sentence's own syntax, or no speech at all.
import type { QuoteKind } from '../../core/analysis.ts'
import { ALPHANUMERIC, beginsCapital, classOf, codeAt, lengthOf, NUMBER, UPPER } from '../../text/character-classes.ts'
import type { AttributionContext } from '../cast/attribution-context.ts'

const SHORT = 2

/** Kind of a stretch; `isAttributed`: it was given a speaker, `goesOn`: it is of one utterance with the stretch before. */
export function kindOf(
  context: AttributionContext,
  stretch: number,
  isAttributed: boolean,
  goesOn: boolean,
): QuoteKind {
  const { content, continues, closed } = context.stretches[stretch] ?? { content: { start: 0, end: 0 } }
  const text = context.layout.text.slice(content.start, content.end)
  const words = wordsOf(text)
  const isSentence = beginsCapital(text, 0, text.length) && /[.,?!…—-]$/u.test(text)
  if (continues || !closed) return 'direct'
  if (words.length <= SHORT) {
    const speaks = isAttributed && standsAlone(context, stretch) && /[.,?!]$/u.test(text)
    return speaks && (isSentence || goesOn) ? 'direct' : 'scare'
  }
  if (!isAttributed && isTitle(words)) return 'scare'
  if (standsAlone(context, stretch) || isSentence) return 'direct'
  return 'partial'
}

/** Letters and digits, with hyphens and apostrophes between and after them. */
function wordsOf(text: string): string[] {
  const words: string[] = []
  let from = -1
  for (let at = 0; at < text.length; ) {
    const code = codeAt(text, at, text.length)
    const isInner = (classOf(code) & ALPHANUMERIC) !== 0
    if (isInner && from < 0) from = at
    if (!isInner && from >= 0 && !"'’-".includes(text.charAt(at))) {
      words.push(text.slice(from, at))
      from = -1
    }
    at += lengthOf(code)
  }
  return from < 0 ? words : [...words, text.slice(from)]
}

/** At the start of a sentence, or after a comma or a colon. */
function standsAlone({ layout, letters }: AttributionContext, stretch: number): boolean {
  const item = layout.quoteItems[stretch] ?? 0
  const sentence = layout.sentences[layout.sentenceOf[item] ?? 0]
  return sentence?.first === item || letters[item - 1] === ',' || letters[item - 1] === ':'
}

/** "The Art of the Deal": every longer word is capitalised. */
const isTitle = (words: readonly string[]): boolean =>
  words.every((word) => word.length <= 4 || (classOf(codeAt(word, 0, word.length)) & (UPPER | NUMBER)) !== 0)
