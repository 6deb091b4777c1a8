import type { Analysis, Mention } from '../core/analysis.ts'
import type { Role } from '../core/article.ts'
import { indexAt, type Range } from '../core/span.ts'

type Paragraph = Analysis['structure']['paragraphs'][number]

/** The paragraph that holds this place; null between paragraphs. */
export function paragraphAt({ structure: { paragraphs } }: Analysis, offset: number): Paragraph | null {
  const found = paragraphs[indexAt(paragraphs, offset)]
  return found && offset < found.end ? found : null
}

/** The role of the paragraph that holds this place; null between paragraphs. */
export const roleAt = (analysis: Analysis, offset: number): Role | null => paragraphAt(analysis, offset)?.role ?? null

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
