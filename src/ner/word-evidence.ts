// Evidence about a word from its other occurrences in the article.
import type { Article } from '../core/article.ts'
import { ACTOR_VERBS, BUSINESS_NOUNS, COMPANY_NOUNS, FIXTURE_WORDS, TEAM_ROLES } from '../lexicons/actor-words.ts'
import { FLAG } from './tagger-words.ts'
import { GAP, isCapitalised, type Layout } from './tagging-layout.ts'

/** Bits of a word's evidence. */
export const EVIDENCE = {
  lower: 1,
  capitalInside: 2,
  afterTitle: 4,
  afterFirstName: 8,
  beforeOrganizationHead: 16,
  beforePlaceHead: 32,
  afterIn: 64,
  beforeSpeech: 128,
  alone: 256,
  inLongerName: 512,
  lastOfName: 1024,
  firstOfName: 2048,
  expanded: 4096,
  afterThe: 8192,
  again: 16384,
  beforeTeamRole: 32768,
  beforeBusinessWord: 65536,
  beforeActorVerb: 131072,
  inFixture: 262144,
  beforeScore: 524288,
  afterIndefinite: 1048576,
  beforeNumber: 2097152,
  appositionCompany: 4194304,
  appositionPerson: 8388608,
  afterHolder: 16777216,
} as const
export const EVIDENCE_COUNT = 25
/** The evidence that is minded together with a word's shape. */
export const SHAPE_MASK = EVIDENCE.beforeTeamRole - 1
/** Verbs of companies, clubs and products that seldom have a person or a place as their subject. */
export const ACTOR_MASK = (1 << EVIDENCE_COUNT) - 1 - SHAPE_MASK

const IN = new Set(['in', 'at', 'from', 'near', 'to', 'across', 'outside', 'visiting'])
const SPEECH = new Set([
  'said',
  'says',
  'told',
  'added',
  'explained',
  'noted',
  'stressed',
  'who',
  'argued',
  'recalled',
  'wrote',
  'warned',
  'tweeted',
])

const TEAM_ROLE = new Set(TEAM_ROLES)
const BUSINESS = new Set(BUSINESS_NOUNS)
const ACTOR = new Set(ACTOR_VERBS)
const FIXTURE = new Set(FIXTURE_WORDS)
const COMPANY = new Set(COMPANY_NOUNS)

/** Evidence of every word of the article, by the hash of its lower-case form. */
export function gatherEvidence(article: Article, layout: Layout): ReadonlyMap<number, number> {
  const evidence = new Map<number, number>()
  for (const { firstToken, endToken } of article.sentences) {
    for (let i = firstToken; i < endToken; i++) {
      const word = layout.words[i]
      if (!word) continue
      const before = evidence.get(word.lowerHash)
      let seen = (before ?? 0) | (before === undefined ? 0 : EVIDENCE.again)
      if (word.case === 'lower') seen |= EVIDENCE.lower
      else if (isCapitalised(word)) seen |= seenAt(layout, i, firstToken, endToken)
      if (seen !== before) evidence.set(word.lowerHash, seen)
    }
  }
  addExpansions(article, layout, evidence)
  return evidence
}

function seenAt({ words, gaps, allCaps }: Layout, i: number, first: number, end: number): number {
  if (allCaps[i]) return 0
  const before = i > first ? words[i - 1] : undefined
  const after = i + 1 < end ? words[i + 1] : undefined
  const joinsBefore = before !== undefined && gaps[i] === GAP.space && isCapitalised(before)
  const joinsAfter = after !== undefined && gaps[i + 1] === GAP.space && isCapitalised(after)
  let seen = 0
  if (before) seen |= EVIDENCE.capitalInside
  if (before && gaps[i] !== GAP.comma) {
    if (before.flags & FLAG.honorific && joinsBefore) seen |= EVIDENCE.afterTitle
    else if (before.flags & FLAG.role) seen |= EVIDENCE.afterTitle
    if (before.flags & FLAG.firstName && joinsBefore) seen |= EVIDENCE.afterFirstName
    if (IN.has(before.lower)) seen |= EVIDENCE.afterIn
    if (before.lower === 'the') seen |= EVIDENCE.afterThe
    if (before.lower === 'a' || before.lower === 'an') seen |= EVIDENCE.afterIndefinite
    if (FIXTURE.has(before.lower)) seen |= EVIDENCE.inFixture
    if (TEAM_ROLE.has(before.lower) && (before.flags & FLAG.honorific) === 0) seen |= EVIDENCE.afterHolder
  }
  if (after) {
    if (joinsAfter && after.flags & FLAG.organizationHead) seen |= EVIDENCE.beforeOrganizationHead
    if (joinsAfter && after.flags & FLAG.placeHead) seen |= EVIDENCE.beforePlaceHead
    if (SPEECH.has(after.lower)) seen |= EVIDENCE.beforeSpeech
    seen |= actsAt(words, gaps, i, end)
  }
  if (!joinsBefore && !joinsAfter) seen |= EVIDENCE.alone
  else seen |= EVIDENCE.inLongerName | (joinsAfter ? 0 : EVIDENCE.lastOfName) | (joinsBefore ? 0 : EVIDENCE.firstOfName)
  return seen
}

/** Evidence of the word after, or of an apposition: "X shares", "X beat", "X 3", "X, a maker of". */
function actsAt(words: Layout['words'], gaps: Uint8Array, i: number, end: number): number {
  const after = words[i + 1]
  if (!after) return 0
  if (gaps[i + 1] === GAP.comma) return appositionAt(words, gaps, i + 1, end)
  if (gaps[i + 1] !== GAP.space) return 0
  if (after.case === 'number') return gaps[i + 2] === GAP.hyphen ? EVIDENCE.beforeScore : EVIDENCE.beforeNumber
  let seen = 0
  if (TEAM_ROLE.has(after.lower)) seen |= EVIDENCE.beforeTeamRole
  if (BUSINESS.has(after.lower)) seen |= EVIDENCE.beforeBusinessWord
  if (ACTOR.has(after.lower)) seen |= EVIDENCE.beforeActorVerb
  return seen
}

const MAX_APPOSITION = 7

/** ", a maker of pumps" or ", 34," from token `first`. */
function appositionAt(words: Layout['words'], gaps: Uint8Array, first: number, end: number): number {
  const opening = words[first]
  if (opening?.case === 'number') return gaps[first + 1] === GAP.comma ? EVIDENCE.appositionPerson : 0
  if (opening?.lower === 'who') return EVIDENCE.appositionPerson
  if (opening?.lower !== 'a' && opening?.lower !== 'an' && opening?.lower !== 'the') return 0
  for (let i = first + 1; i < end && i < first + MAX_APPOSITION && gaps[i] === GAP.space; i++) {
    const word = words[i]
    if (word && COMPANY.has(word.lower)) return EVIDENCE.appositionCompany
    if (word && word.flags & FLAG.role) return EVIDENCE.appositionPerson
  }
  return 0
}

/** "World Health Organization (WHO)": the acronym's letters begin the words before it. */
function addExpansions(article: Article, { words, gaps }: Layout, evidence: Map<number, number>): void {
  for (let i = 2; i < words.length; i++) {
    const word = words[i]
    if (word?.case !== 'upper' || gaps[i] !== GAP.open || word.lower.length < 2) continue
    const sentence = article.sentences[article.tokens.sentences[i] ?? 0]
    const letters = word.lower.replace(/[^\p{L}]/gu, '')
    let at = letters.length - 1
    for (let j = i - 1; j >= (sentence?.firstToken ?? 0) && i - j < 12 && at >= 0; j--) {
      const candidate = words[j]
      if (candidate && isCapitalised(candidate) && candidate.lower.charAt(0) === letters.charAt(at)) at--
    }
    if (at < 0) evidence.set(word.lowerHash, (evidence.get(word.lowerHash) ?? 0) | EVIDENCE.expanded)
  }
}
