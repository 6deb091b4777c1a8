import type { Diagnostic } from '../../core/article.ts'
import { alternatives } from '../../core/parse-list.ts'
import { NO_STORY_SENTENCES, NO_STORY_TITLES } from '../../lexicons/no-story-phrases.ts'
import type { Block } from '../marked-up-text.ts'
import type { HeadMetadata } from './page-metadata.ts'

const TITLE = new RegExp(`^(?:${alternatives(NO_STORY_TITLES)})(?![\\p{L}\\p{N}])`, 'iu')
const SENTENCE = new RegExp(`(?<![\\p{L}])(?:${alternatives(NO_STORY_SENTENCES)})(?![\\p{L}])`, 'iu')
/** A page with fewer code units of sentences may say why it has no story; one with fewer than the least has none. */
const SHORT = 900
const MIN_STORY_LENGTH = 40
const MAX_NOTICE_LENGTH = 300

const NO_STORY: Diagnostic = {
  code: 'no-story',
  message:
    'The page holds no story: a script draws it, or it is an error page or a check for robots. Save the page from a browser once the story is shown.',
  start: null,
  end: null,
}
const PAYWALLED: Diagnostic = {
  code: 'paywalled',
  message:
    'The page says that its story is for subscribers: what was read may be its beginning only. Save the page while signed in.',
  start: null,
  end: null,
}

/** Tells whether the text that was read of a page is its story. */
export function diagnose(read: {
  readonly titles: readonly (string | null)[]
  readonly blocks: readonly Block[]
  readonly head: HeadMetadata
}): Diagnostic[] {
  const { linked, tagged } = read.head
  const found = hasNoStory(read.titles, read.blocks) ? [NO_STORY] : []
  return linked?.isFree === false || tagged.isLocked ? [...found, PAYWALLED] : found
}

function hasNoStory(titles: readonly (string | null)[], blocks: readonly Block[]): boolean {
  const prose = blocks.filter(
    ({ text, role }) =>
      role !== 'chrome' && role !== 'teaser' && role !== 'subheading' && /[.!?…:]["”’)\]]*$/u.test(text),
  )
  const length = prose.reduce((sum, { text }) => sum + text.length, 0)
  if (length < MIN_STORY_LENGTH)
    return !blocks.some(({ role }) => role === null || role === 'list' || role === 'caption')
  if (length > SHORT) return false
  if (blocks.some(({ text }) => SENTENCE.test(text))) return true
  return length < MAX_NOTICE_LENGTH && titles.some((title) => title !== null && TITLE.test(title))
}
