// Ties between toponyms: the text says that one place lies near or in another, as in "Bristol, near Hartford" or "Hampton Park in Charleston".
import { byPosition, type Range } from '../../core/span.ts'

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

/** ", near ", ", a small town 30 miles north of ", " outside " */
const NEAR =
  /^(?:,| \()?(?: [\p{Ll}\d-]+){0,5}? ?(?:near|outside|beside|close to|next to|not far from|across the river from|(?:north|south|east|west)(?:[ -]?(?:east|west))? of|(?:suburb|suburbs|outskirts|edge|part) of|(?:kilometres|kilometers|km|miles|minutes|hour|hours) from) (?:downtown |central |nearby |the (?:city|town) of )?$/u
/** "the Denver suburb of Aurora" */
const SUBURB = /^(?: \p{Ll}+)? (?:suburbs?|neighbou?rhood|district|borough|ward|area|section) of $/u
/** "Denver's Five Points" */
const OWNER = /^['’]s $/u
/** "Hampton Park in Charleston" */
const WITHIN = /^,? in (?:downtown |central |the (?:city|town) of )?$/u

/** "in Silver Street, Edmonton, after": no list goes on. */
function isAddress(text: string, left: Range, right: Range, next: Range | undefined): boolean {
  const goesOn = next !== undefined && LIST.test(text.slice(right.end, next.start))
  return !goesOn && !LIST.test(text.slice(Math.max(0, left.start - 6), left.start).replace(/^.*(?=, | and )/u, ''))
}
const LIST = /^(?:, (?:and |or )?| and | or )$/u
