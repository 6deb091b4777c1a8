// Quotations that fill a paragraph, with who said them in the next: a line with a name ("Ann Orr, Kisumu"), or "The words are those
// of Ann Orr, who …".
import type { Speaker } from '../../core/analysis.ts'
import { type Range, spanOf } from '../../core/span.ts'
import { markedTurn, type Turn, type TurnSource } from './turn.ts'

/** The greatest length, in code units, of a line whose name signs the text above it. */
const MAX_LINE = 60
/** "Ann Orr", "Ann Orr, Kisumu": what may stand behind a name in its line. */
const BEHIND_NAME = /^(?:, [\p{L}\d’' -]+(?:, [\p{L}’' -]+)?)?$/u
/** "The words of", "These were the words of", "The words are those of". */
const WORDS_OF = /^(?:the|these|those)(?: are| were)?(?: the)? words(?: are| were)?(?: those)? of /iu
/** Code units between "the words of" and the name: "the boxing trainer". */
const MAX_TO_NAME = 40

/** One turn a quotation whose speaker the next paragraph gives. */
export function signedQuotations(source: TurnSource): readonly Turn[] {
  const { article, passages } = source
  const { paragraphs } = article
  const whole = passages.filter(({ start, end, paragraph }) => {
    const line = paragraphs[paragraph]
    return start === line?.start && end === line.end && paragraphs[paragraph + 1] !== undefined
  })
  if (!whole.length) return []
  const speakerIn = signerFinder(source)
  return whole.flatMap((passage) => {
    const speaker = speakerIn(paragraphs[passage.paragraph + 1] as Range, passage.paragraph === 0)
    return speaker ? [markedTurn(passage, speaker)] : []
  })
}

/** Finds whom a paragraph gives as the speaker of what stands above it; under a first line, which an author signs, nobody named once. */
function signerFinder({ article: { text }, entities }: TurnSource): (line: Range, isTop: boolean) => Speaker | null {
  const starts = new Map(
    entities.people.flatMap((person) =>
      person.mentions.map((mention) => [mention.start, { person, mention }] as const),
    ),
  )
  return (line, isTop) => {
    const found = starts.get(line.start) ?? behindWordsOf(line)
    if (!found) return null
    const { person, mention } = found
    const isLine = mention.start === line.start
    if (isLine && (!isSignature(line, mention) || (isTop && person.mentions.length < 2))) return null
    return { ...spanOf(text, mention.start, mention.end), name: person.name, entity: person.id, type: 'person' }
  }

  function isSignature(line: Range, mention: Range): boolean {
    return line.end - line.start <= MAX_LINE && BEHIND_NAME.test(text.slice(mention.end, line.end))
  }

  function behindWordsOf({ start, end }: Range) {
    const opening = WORDS_OF.exec(text.slice(start, Math.min(end, start + MAX_LINE)))?.[0].length
    if (opening === undefined) return undefined
    for (let at = start + opening; at < Math.min(end, start + opening + MAX_TO_NAME); at++) {
      const found = starts.get(at)
      if (found) return found
    }
    return undefined
  }
}
