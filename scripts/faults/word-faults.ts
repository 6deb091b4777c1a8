import { wordsOf } from '../../src/checks/compared-words.ts'
import { type AnalysedText, RUNNING } from '../../src/checks/rule.ts'
import { REDUPLICATED_WORDS } from '../../src/lexicons/reduplicated-words.ts'
import { type Fault, type FaultKind, pick, type Random } from './fault.ts'

/** Any word of small letters in the running text that does not stand twice anyway. */
function doubledWords({ text, analysis }: AnalysedText, random: Random): Fault[] {
  const paragraphs = analysis.structure.paragraphs.filter(({ role }) => RUNNING.includes(role))
  return paragraphs.flatMap((paragraph) => {
    const words = wordsOf(text, paragraph).filter(
      ({ start, end, key }) =>
        /^\p{Ll}+$/u.test(text.slice(start, end)) &&
        !REDUPLICATED_WORDS.has(key) &&
        /^\s/u.test(text.slice(end)) &&
        /\s/u.test(text.charAt(start - 1)),
    )
    const word = pick(words, random)
    return word ? [{ start: word.end, end: word.end, replacement: ` ${text.slice(word.start, word.end)}` }] : []
  })
}

export const WORD_FAULTS: readonly FaultKind[] = [
  { name: 'write a word twice', rules: ['word/doubled'], faults: doubledWords },
]
