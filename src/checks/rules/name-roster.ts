import { byPosition, overlaps, type Range, type Span, spanOf } from '../../core/span.ts'
import { isVariant, plain } from '../name-spellings.ts'
import { MAX_NAME_WORDS, type NearName, type Roster, rosterOf } from '../roster.ts'
import { ARTICLE, defineRule, type Problem, type Reading } from '../rule.ts'
import { holderIn } from '../rule-scope.ts'

export const nameRoster = defineRule({
  name: 'name/roster',
  summary: 'a name is not spelled as in your roster',
  level: 'warning',
  scope: ARTICLE,
  needs: 'roster',
  options: {},
  explanation: {
    what: 'With `--roster FILE`, or `roster` in the config: a name is a letter or two, an accent or a capital away from one of the roster, which has one name a line, with its other forms behind it (`Volodymyr Zelenskyy; Zelenskiy`). Surnames of people with other given names are left alone.',
    why: 'An article that misspells a name throughout is consistent; only the house knows the right form.',
    fails: 'Volodymir Zelenskyy spoke to the parliament on Monday.',
    mend: 'Volodymyr Zelenskyy spoke to the parliament on Monday.',
  },
  run: (reading) => {
    const roster = rosterOf(reading.roster)
    const problems = reading.analysis.structure.paragraphs.flatMap((paragraph) =>
      inParagraph(reading, paragraph, roster),
    )
    return problems.filter(
      (problem, i) => !problems.slice(Math.max(0, i - MAX_NAME_WORDS), i).some((each) => overlaps(each, problem)),
    )
  },
})

const NAME_WORD = /(?<![\p{L}\p{N}’'-])\p{L}[\p{L}\p{M}\p{N}.’'&-]*[\p{L}\p{M}\p{N}]/gu

function inParagraph(reading: Reading, { start, end }: Range, roster: Roster): Problem[] {
  const { text, analysis } = reading
  const words = [...text.slice(start, end).matchAll(NAME_WORD)].map((match) => {
    const word = match[0].replace(/['’]s$/u, '')
    return spanOf(text, start + match.index, start + match.index + word.length)
  })
  const personAt = holderIn((analysis.people ?? []).flatMap(({ mentions }) => mentions))
  const found: Problem[] = []
  for (const [i, first] of words.entries()) {
    if (!/^\p{Lu}/u.test(first.text) && !/\p{Lu}/u.test(first.text)) continue
    const problem =
      longName(text, words.slice(i, i + MAX_NAME_WORDS), roster) ??
      aloneName(text, first, words[i - 1], personAt(first), roster)
    if (problem) found.push(problem)
  }
  return found.sort(byPosition)
}

/** "Volodymir Zelenskyy": one word of the name differs. */
function longName(text: string, words: readonly Span[], roster: Roster): Problem | null {
  for (let length = words.length; length > 1; length--) {
    const own = words.slice(0, length)
    const [first, last] = [own[0], own.at(-1)]
    if (!first || !last || !isInRow(text, own)) continue
    const name = own.map((word) => word.text).join(' ')
    if (roster.isKnown(name)) return null
    const texts = own.map((word) => word.text)
    for (let i = 0; i < length; i++) {
      const near = roster.framed(texts, i).find(({ word }) => isMisspelt(texts[i] ?? '', word))
      if (near) return problemOf(spanOf(text, first.start, last.end), near)
    }
  }
  return null
}

const isInRow = (text: string, words: readonly Span[]): boolean =>
  words.every((word, i) => i === 0 || /^[ \u00a0]$/u.test(text.slice(words[i - 1]?.end, word.start)))

/** "Zelensky", "Greanpeace": a surname alone, or a name of one word. */
function aloneName(
  text: string,
  word: Span,
  before: Span | undefined,
  person: Span | null,
  roster: Roster,
): Problem | null {
  if (roster.isKnown(word.text) || (person && roster.isKnown(person.text))) return null
  const isNameBefore =
    before !== undefined && /^\p{Lu}\p{Ll}/u.test(before.text) && text.slice(before.end, word.start) === ' '
  const all = roster.near(word.text)
  if (all.some((near) => near.word === word.text)) return null
  const near = all.find(({ word: right, length }) => {
    if (!isMisspelt(word.text, right)) return false
    // A surname belongs to somebody: no given name of another stands before it.
    return length === 1 ? !isNameBefore : person !== null && person.text === word.text
  })
  return near ? problemOf(word, near) : null
}

/** A letter or two, an accent, or the capitals: "Youtube". */
function isMisspelt(surface: string, right: string): boolean {
  if (surface === right || surface === surface.toUpperCase() || surface === surface.toLowerCase()) return false
  return plain(surface) === plain(right) || isVariant(surface, right, 5, true)
}

const problemOf = ({ start, end, text }: Span, { name, word, length }: NearName): Problem => {
  const isAlone = !/\s/u.test(text) && length > 1
  return { start, end, text, message: `the roster has “${isAlone ? word : name}”, not “${text}”` }
}
