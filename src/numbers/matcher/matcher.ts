// Patterns tried at one place of a text, as sticky regular expressions are, but made in microseconds.
//
// Compiling the patterns of dates as RegExp takes V8 some 400 ms, which was most of the extractor's time for one article, and
// nothing keeps the result from one run of the command to the next. Here a pattern becomes a tree of closures when it is first tried.
import { type Attempt, type Step, stepOf } from './steps.ts'
import { parse } from './syntax.ts'

export type Groups = Readonly<Record<string, string | undefined>>

export interface Found {
  readonly end: number
  readonly groups: Groups
}

/** The match of a pattern right at an offset. */
export type Matcher = (text: string, offset: number) => Found | null

/** The matcher of a source (see syntax.ts); the case of a–z is ignored. */
export function matcherOf(source: string): Matcher {
  const names: string[] = []
  let first: Step | null = null
  // One for all attempts: nearly all of them fail before a group is opened.
  const attempt: Attempt = { text: '', opened: [], starts: [], ends: [] }
  return (text, offset) => {
    first ??= stepOf(parse(source), (_, at) => at, names)
    attempt.text = text
    const end = first(attempt, offset)
    const found = end < 0 ? null : { end, groups: groupsOf(attempt, names) }
    if (attempt.opened.length > 0) attempt.opened.length = attempt.starts.length = attempt.ends.length = 0
    return found
  }
}

function groupsOf({ text, starts, ends }: Attempt, names: readonly string[]): Groups {
  const groups: Record<string, string | undefined> = {}
  names.forEach((name, group) => {
    const start = starts[group] ?? -1
    groups[name] = start < 0 ? undefined : text.slice(start, ends[group])
  })
  return groups
}
