import { byPosition, overlaps, type Range, type Span } from '../../core/span.ts'
import { misspeltName, nameWords } from '../misspelt-names.ts'
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

function inParagraph(reading: Reading, { start, end }: Range, roster: Roster): Problem[] {
  const { text, analysis } = reading
  const words = nameWords(text, { start, end })
  const personAt = holderIn((analysis.people ?? []).flatMap(({ mentions }) => mentions))
  const found: Problem[] = []
  for (const [i, first] of words.entries()) {
    if (!/^\p{Lu}/u.test(first.text) && !/\p{Lu}/u.test(first.text)) continue
    const long = misspeltName(text, words.slice(i, i + MAX_NAME_WORDS), roster, isMisspelt)
    const problem = long ? problemOf(long, long.near) : aloneName(text, first, words[i - 1], personAt(first), roster)
    if (problem) found.push(problem)
  }
  return found.sort(byPosition)
}

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
  const replacement = isAlone ? word : name
  return {
    start,
    end,
    text,
    message: `the roster has “${replacement}”, not “${text}”`,
    fix: { start, end, replacement },
  }
}
