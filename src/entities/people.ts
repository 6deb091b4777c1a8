// Mentions of people to people.
import type { Mention, Person } from '../core/analysis.ts'

interface Group {
  name: string
  readonly mentions: Mention[]
}

/** People in order of first mention; a lone surname or given name belongs to the nearest fuller name that has it. */
export function mergePeople(mentions: readonly Mention[]): Person[] {
  const groups: Group[] = []
  for (const mention of mentions) {
    const words = wordsOf(mention.text)
    const group = groups.findLast(({ name }) => isSame(wordsOf(name), words))
    if (!group) groups.push({ name: mention.text, mentions: [mention] })
    else {
      group.mentions.push(mention)
      if (words.length > wordsOf(group.name).length) group.name = mention.text
    }
  }
  return groups.map(({ name, mentions: own }, i) => ({ id: `p${i + 1}`, name, titles: [], mentions: own.map(bare) }))
}

const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[\s.]+/u)
    .filter(Boolean)
const bare = ({ text, start, end }: Mention): Mention => ({ text, start, end })

function isSame(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (short.length === 1) return long.at(-1) === short[0] || long[0] === short[0]
  return short.every((word) => long.includes(word))
}
