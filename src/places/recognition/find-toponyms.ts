// Finds the toponyms of a text: the tagger's spans, corrected with the gazetteer's help, and names that the tagger overlooked.
import type { Article } from '../../core/article.ts'
import { byPosition, overlaps, spanOf } from '../../core/span.ts'
import type { Entities } from '../../entities/index.ts'
import { candidatesOf, isKnownPlace } from '../gazetteer/place-candidates.ts'
import { withoutDoubtful } from './doubtful-toponyms.ts'
import type { PlaceMention } from './mention-groups.ts'
import { findOverlooked } from './overlooked-toponyms.ts'
import { correctSpan } from './span-corrections.ts'
import type { ToponymContext } from './toponym-context.ts'

/** Place mentions in text order, without overlap. */
export function findMentions(article: Article, entities: Entities, context: ToponymContext): PlaceMention[] {
  const tagged = entities.places
    .flatMap(({ kind, mentions }) => mentions.map((mention) => ({ facility: kind === 'facility', ...mention })))
    .filter(({ text }) => !text.includes('°'))
    .sort(byPosition)
  const corrected = joined(
    article.text,
    disjoint(tagged.flatMap(({ facility, ...mention }) => correctSpan(article.text, mention, facility))),
  )
  const actors = new Set(entities.organizations.flatMap(({ mentions }) => mentions.map(({ text }) => text)))
  const sure = withoutDoubtful(context, corrected).filter(({ text }) => !(actors.has(text) && isFacility(text)))
  const more = findOverlooked(article, sure, entities, context).map((range) => ({
    facility: range.reason === 'address',
    ...spanOf(article.text, range.start, range.end),
  }))
  return disjoint([...sure, ...more].sort(byPosition))
}

/** A landmark that is also named as an organization speaks for those within: the Kremlin. */
const isFacility = (name: string): boolean => candidatesOf(name)[0]?.place.kind === 'facility'

/** "Newfoundland and Labrador": two mentions that the gazetteer knows as one place, and neither reaches beyond it as Kashmir does. */
function joined(text: string, mentions: readonly PlaceMention[]): PlaceMention[] {
  const whole: PlaceMention[] = []
  for (const mention of mentions) {
    const last = whole.at(-1)
    const isPair = last && text.slice(last.end, mention.start) === ' and ' && ![last, mention].some(isBorderless)
    if (!isPair || !isKnownPlace(text.slice(last.start, mention.end))) whole.push(mention)
    else whole[whole.length - 1] = { facility: false, ...spanOf(text, last.start, mention.end) }
  }
  return whole
}

/** Does a place lie in several countries? */
const isBorderless = ({ text }: PlaceMention): boolean => candidatesOf(text)[0]?.place.country === null

/** The earlier of two that overlap stays. */
function disjoint(mentions: readonly PlaceMention[]): PlaceMention[] {
  const kept: PlaceMention[] = []
  for (const mention of mentions) {
    const last = kept.at(-1)
    if (mention.end > mention.start && (!last || !overlaps(last, mention))) kept.push(mention)
  }
  return kept
}
