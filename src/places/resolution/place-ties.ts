// Ties between toponyms: the text says that one place lies near or in another, as in "Bristol, near Hartford" or "Hampton Park in Charleston".
import { alternatives } from '../../core/parse-list.ts'
import { byPosition, type Range } from '../../core/span.ts'
import { CARDINAL_POINTS } from '../../lexicons/compass.ts'
import { DISTANCE_UNITS, NEAR_PHRASES, PARTS_OF_TOWNS, SURROUNDINGS, TOWN_OPENINGS } from '../../lexicons/place-cues.ts'

/** A toponym's tie to another one of the article. */
export interface Tie {
  /** The other toponym's number. */
  readonly other: number
  readonly kind: 'near' | 'within'
}

interface Mentioned {
  readonly mentions: readonly Range[]
}

/** The ties of each toponym to the better-known ones that say where it is. */
export function tiesOf(text: string, toponyms: readonly Mentioned[]): (readonly Tie[])[] {
  const ties: Tie[][] = toponyms.map(() => [])
  const mentions = toponyms
    .flatMap((toponym, own) => toponym.mentions.map(({ start, end }) => ({ start, end, own })))
    .sort(byPosition)
  for (let i = 0; i + 1 < mentions.length; i++) {
    const [left, right, next] = [mentions[i], mentions[i + 1], mentions[i + 2]]
    if (!left || !right || left.own === right.own || right.start - left.end > REACH) continue
    const between = text.slice(left.end, right.start)
    // "The Denver suburb of Aurora", "Denver's Five Points": the better known stands first.
    if (SUBURB.test(between)) ties[right.own]?.push({ other: left.own, kind: 'near' })
    else if (OWNER.test(between)) ties[right.own]?.push({ other: left.own, kind: 'within' })
    else {
      const kind = kindOf(text, left, right, next)
      if (kind) ties[left.own]?.push({ other: right.own, kind })
    }
  }
  return ties
}

const REACH = 60

function kindOf(text: string, left: Range, right: Range, next: Range | undefined): Tie['kind'] | null {
  const between = text.slice(left.end, right.start)
  if (NEAR.test(between)) return 'near'
  if (WITHIN.test(between)) return 'within'
  return between === ', ' && isAddress(text, left, right, next) ? 'within' : null
}

/** "downtown ", "the city of " */
const townOpening = (words: readonly string[]): string => `(?:(?:${alternatives(words)}) |the (?:city|town) of )?`

/** ", near ", ", a small town 30 miles north of ", " outside " */
const NEAR = (() => {
  // ", a small town 30 "
  const description = '(?:,| \\()?(?: [\\p{Ll}\\d-]+){0,5}? ?'
  // "north-west of", "part of", "miles from"
  const direction = `(?:${alternatives(CARDINAL_POINTS)})(?:[ -]?(?:east|west))? of`
  const surroundings = `(?:${alternatives(SURROUNDINGS)}) of`
  const distance = `(?:${alternatives(DISTANCE_UNITS)}) from`
  const near = [alternatives(NEAR_PHRASES), direction, surroundings, distance].join('|')
  return new RegExp(`^${description}(?:${near}) ${townOpening([...TOWN_OPENINGS, 'nearby'])}$`, 'u')
})()
/** "the Denver suburb of Aurora" */
const SUBURB = new RegExp(`^(?: \\p{Ll}+)? (?:${alternatives(PARTS_OF_TOWNS)}) of $`, 'u')
/** "Denver's Five Points" */
const OWNER = /^['’]s $/u
/** "Hampton Park in Charleston" */
const WITHIN = new RegExp(`^,? in ${townOpening(TOWN_OPENINGS)}$`, 'u')

/** "in Silver Street, Edmonton, after": no list goes on. */
function isAddress(text: string, left: Range, right: Range, next: Range | undefined): boolean {
  const goesOn = next !== undefined && LIST.test(text.slice(right.end, next.start))
  return !goesOn && !LIST.test(text.slice(Math.max(0, left.start - 6), left.start).replace(/^.*(?=, | and )/u, ''))
}
const LIST = /^(?:, (?:and |or )?| and | or )$/u
