// The cast of an article: who is mentioned in it, who they are, and which words tell of speech.
import type { Article, MarkedStretch } from '../../core/article.ts'
import type { Entities } from '../../entities/index.ts'
import type { CueLexicon } from '../marks/cue-lexicon.ts'
import { layOut } from '../marks/quote-layout.ts'
import { type AttributionContext, bySentence, identify, lettersOf } from './attribution-context.ts'
import { indexNames, type SpeakerEntry } from './entity-mentions.ts'
import { findCues } from './find-cues.ts'
import { groupEntities } from './speaker-entities.ts'
import { findMentions } from './speaker-mentions.ts'

/** Lays the article out, then finds its cues, its mentions, and who the mentions name. */
export function buildContext(
  article: Article,
  stretches: readonly MarkedStretch[],
  named: Entities,
  lexicon: CueLexicon,
  speakers: readonly SpeakerEntry[] = [],
): AttributionContext {
  const layout = layOut(article, stretches, lexicon)
  const cues = findCues(layout)
  const mentions = findMentions(layout, indexNames(article.text, named, speakers))
  const entities = groupEntities(layout, mentions)
  return {
    layout,
    stretches,
    cues,
    entities,
    cuesIn: bySentence(layout, cues),
    mentionsIn: bySentence(layout, mentions),
    letters: lettersOf(layout, cues, mentions),
    ...identify(mentions, entities),
  }
}
