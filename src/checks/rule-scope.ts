import type { Analysis, Mention } from '../core/analysis.ts'
import type { Role } from '../core/article.ts'
import { byPosition, contains, indexAt, type Range } from '../core/span.ts'

type Paragraph = Analysis['structure']['paragraphs'][number]

/** The paragraph that holds this place; null between paragraphs. */
export function paragraphAt({ structure: { paragraphs } }: Analysis, offset: number): Paragraph | null {
  const found = paragraphs[indexAt(paragraphs, offset)]
  return found && offset < found.end ? found : null
}

/** The role of the paragraph that holds this place; null between paragraphs. */
export const roleAt = (analysis: Analysis, offset: number): Role | null => paragraphAt(analysis, offset)?.role ?? null

/** Longer paragraphs (code units) are no headlines, whatever they look like. */
const MAX_TITLE = 130
/** With a full stop at its end, a longer one is a lead. */
const MAX_TITLE_WITH_STOP = 90
/** So many short paragraphs before the first long one are headline and dek; of more, only the first is. */
const MAX_TITLES = 3

/**
 * The analysis with a headline where the page's own was not recognised, as it ends in a full stop: short paragraphs
 * before the first long one. Rules are to be silent in doubt, and headlines may say less than the story.
 */
export function withTitles(text: string, analysis: Analysis): Analysis {
  const { structure } = analysis
  const { paragraphs } = structure
  const first = paragraphs.findIndex(
    ({ start, end }) => end - start > (text.charAt(end - 1) === '.' ? MAX_TITLE_WITH_STOP : MAX_TITLE),
  )
  if (structure.headline !== null || first < 1) return analysis
  // A headline that ends in a semicolon goes on in the line below.
  const least = text.slice(0, paragraphs[0]?.end).trimEnd().endsWith(';') ? 2 : 1
  const end = first > MAX_TITLES ? least : first
  const role = (i: number): Role => (i === 0 ? 'headline' : 'subheading')
  const retitled = paragraphs.map((each, i) => (i < end && each.role === 'body' ? { ...each, role: role(i) } : each))
  return { ...analysis, structure: { ...structure, paragraphs: retitled } }
}

/** The analysis with the paragraphs of these roles only, and what stands in them. */
export function withinRoles(analysis: Analysis, roles: readonly Role[]): Analysis {
  const isIn = ({ start }: Range): boolean => roles.includes(roleAt(analysis, start) ?? 'chrome')
  const mentioned = <E extends { mentions: Mention[] }>(entities: readonly E[] = []): E[] =>
    entities
      .map((entity) => ({ ...entity, mentions: entity.mentions.filter(isIn) }))
      .filter(({ mentions }) => mentions.length > 0)
  return {
    ...analysis,
    structure: {
      ...analysis.structure,
      paragraphs: analysis.structure.paragraphs.filter(({ role }) => roles.includes(role)),
    },
    people: mentioned(analysis.people),
    organizations: mentioned(analysis.organizations),
    places: mentioned(analysis.places),
    numbers: (analysis.numbers ?? []).filter(isIn),
    quotes: (analysis.quotes ?? []).filter(isIn),
    diagnostics: analysis.diagnostics.filter(({ start }) => start === null || isIn({ start, end: start })),
  }
}

/** Finds the outermost of some ranges that holds a range; asking is cheap, however many they are. */
export function holderIn<R extends Range>(ranges: readonly R[]): (range: Range) => R | null {
  const outer: R[] = []
  for (const range of [...ranges].sort(byPosition)) {
    if (range.end > (outer.at(-1)?.end ?? 0)) outer.push(range)
  }
  return (range) => {
    const found = outer[indexAt(outer, range.start)]
    return found && contains(found, range) ? found : null
  }
}
