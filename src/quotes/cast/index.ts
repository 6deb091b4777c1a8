// The cast of an article: who is mentioned in it, who they are, and which words tell of speech.
import type { Article, MarkedPassage } from '../../core/article.ts'
import type { Entities } from '../../entities/index.ts'
import type { CueLexicon } from '../marks/cue-lexicon.ts'
import { layOut } from '../marks/quote-layout.ts'
import { findAppositions } from './appositions.ts'
import { type AttributionContext, bySentence, identify, lettersOf } from './attribution-context.ts'
import { indexNames, type SpeakerEntry } from './entity-mentions.ts'
import { type EntityProfile, type EntityProfiles, profileEntities } from './entity-profiles.ts'
import { findCues } from './find-cues.ts'
import { groupEntities } from './speaker-entities.ts'
import { findMentions } from './speaker-mentions.ts'
import { withoutTitleCase } from './title-case.ts'

/** Lays the article out, then finds its cues, its mentions, and who the mentions name. */
export function buildContext(
  article: Article,
  passages: readonly MarkedPassage[],
  named: Entities,
  lexicon: CueLexicon,
  speakers: readonly SpeakerEntry[] = [],
): AttributionContext {
  const names = indexNames(article.text, named, speakers)
  const layout = withoutTitleCase(layOut(article, passages, lexicon), names)
  const cues = findCues(layout)
  const mentions = findMentions(layout, names)
  const entities = groupEntities(layout, mentions)
  const mentionsIn = bySentence(layout, mentions)
  const appositions = findAppositions(layout, mentionsIn)
  const profiles = profileEntities(layout, mentionsIn, entities, appositions)
  return {
    layout,
    passages,
    cues,
    entities,
    appositions,
    profiles,
    focus: focusOf(profiles),
    cuesIn: bySentence(layout, cues),
    mentionsIn,
    letters: lettersOf(layout, cues, mentions),
    ...identify(mentions, entities),
  }
}

/** People and organizations: those of the headline first, then by how often they are named. */
const focusOf = ({ all }: EntityProfiles): EntityProfile[] =>
  all
    .filter(({ entity: { type } }) => type === 'person' || type === 'organization')
    .sort((a, b) => Number(b.inHeadline) - Number(a.inHeadline) || b.entity.count - a.entity.count)
