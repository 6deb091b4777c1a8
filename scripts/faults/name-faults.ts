import type { AnalysedText } from '../../src/checks/rule.ts'
import type { Mention } from '../../src/core/analysis.ts'
import { toBaseLetters } from '../../src/core/fold.ts'
import { doubledLetter, type Fault, type FaultKind, isRunning, type Random, swapped } from './fault.ts'

/** Surnames alone of people whose full name stands before. */
function surnamesAlone({ analysis: { people = [] } }: AnalysedText): Mention[] {
  return people.flatMap(({ mentions }) => {
    const full = mentions.find(({ text }) => /^\p{Lu}\p{Ll}\S* (?:\p{Lu}\S* )*\p{Lu}\S+$/u.test(text))
    const surname = full?.text.split(' ').at(-1)
    return full ? mentions.filter(({ start, text }) => text === surname && start > full.end) : []
  })
}

const swappedSurnames = (article: AnalysedText, random: Random): Fault[] =>
  surnamesAlone(article).flatMap(({ text, start }) => (text.length < 5 ? [] : (swapped(text, start, random) ?? [])))

const doubledSurnames = (article: AnalysedText, random: Random): Fault[] =>
  surnamesAlone(article).flatMap(({ text, start }) =>
    text.length < 4 ? [] : (doubledLetter(text, start, random) ?? []),
  )

const bareSurnames = (article: AnalysedText): Fault[] =>
  surnamesAlone(article).flatMap(({ text, start, end }) => {
    const bare = toBaseLetters(text)
    return bare === text ? [] : [{ start, end, replacement: bare }]
  })

/** Names of a word of six letters, or of more words, that stand twice or more. */
function otherNames({ analysis: { organizations = [], places = [] } }: AnalysedText, random: Random): Fault[] {
  return [...organizations, ...places].flatMap(({ mentions }) => {
    const again = mentions.filter(
      ({ text }, i) => mentions.findIndex((each) => each.text === text) < i && /^\p{Lu}\p{Ll}/u.test(text),
    )
    return again.flatMap(({ text, start }) => {
      const longest = text.split(' ').sort((a, b) => b.length - a.length)[0] ?? ''
      return longest.length < 6 || !/^\p{Lu}\p{Ll}+$/u.test(longest)
        ? []
        : (swapped(longest, start + text.indexOf(longest), random) ?? [])
    })
  })
}

/** The first mention in the running text loses its given name; the next one gets it. */
function lateFullNames(article: AnalysedText): Fault[] {
  const { people = [] } = article.analysis
  return people.flatMap(({ mentions, titles }): Fault[] => {
    const [first, second] = mentions
    if (!first || !second || titles.length > 0 || !isRunning(article, first)) return []
    const words = first.text.split(' ')
    const surname = words.at(-1)
    if (words.length !== 2 || second.text !== surname || second.start - first.end < 60) return []
    return [
      {
        start: first.start,
        end: first.end,
        replacement: surname,
        more: [{ start: second.start, end: second.end, replacement: first.text }],
      },
    ]
  })
}

/** Full names of people and names of organizations of more words, of which the roster holds the right form. */
function rosterNames({ analysis: { people = [], organizations = [] } }: AnalysedText, random: Random): Fault[] {
  return [...people, ...organizations].flatMap(({ mentions }) => {
    const [first] = mentions
    if (!first || !/^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+$/u.test(first.text)) return []
    const words = first.text.split(' ')
    const last = words.at(-1) ?? ''
    const fault = last.length < 5 ? null : swapped(last, first.end - last.length, random)
    return fault ? [{ ...fault, roster: first.text }] : []
  })
}

export const NAME_FAULTS: readonly FaultKind[] = [
  { name: 'swap two letters in a surname that comes again', rules: ['name/inconsistent'], faults: swappedSurnames },
  {
    name: 'double a letter in a surname of four letters or more',
    rules: ['name/inconsistent'],
    faults: doubledSurnames,
  },
  { name: 'leave the accents out of a surname that comes again', rules: ['name/inconsistent'], faults: bareSurnames },
  {
    name: 'swap two letters in an organization or a place that comes again',
    rules: ['name/inconsistent'],
    faults: otherNames,
  },
  { name: 'take the given name from the first mention', rules: ['name/first-mention'], faults: lateFullNames },
  { name: 'misspell a name of the roster', rules: ['name/roster'], faults: rosterNames },
]
