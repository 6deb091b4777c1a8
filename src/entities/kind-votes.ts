// One kind for one name: where the tagger gave mentions of the same name several kinds, the article's mentions vote.
import { fold } from '../core/fold.ts'
import { KNOWN } from '../ner/known-names.ts'
import type { NameKind } from '../ner/labels.ts'
import { FLAG, knownAs, readWord } from '../ner/tagger-words.ts'
import type { NameMention } from './name-mentions.ts'

/** Weight of a mention of the same name; of a longer name that it is short for. */
const SAME = 1
const LONGER = 1.5
/** Share of the votes that a kind needs to take the others' mentions. */
const MAJORITY = 0.6

type Votes = Map<NameKind, number>

/** The mentions, with those that are outvoted given the kind of the others. Facilities vote as places. */
export function settleKinds(mentions: readonly NameMention[]): NameMention[] {
  const named = mentions.map((mention) => (isFirm(mention) ? { ...mention, kind: 'organization' as const } : mention))
  const votes = countVotes(named)
  return named.map((mention) => {
    const own = votes.get(keyOf(mention.text))
    if (!own || own.size < 2 || !own.has('person')) return mention
    const kind = winnerOf(own)
    return kind && kind !== votingKind(mention) ? { ...mention, kind } : mention
  })
}

/** "Arval Construction": its last word is nobody's family name; or a known company whose name is known for nothing else. */
function isFirm({ kind, text }: NameMention): boolean {
  if (kind !== 'person') return false
  if (isKnownFirm(text)) return true
  if (!text.includes(' ')) return false
  const { flags, known } = readWord(text.slice(text.lastIndexOf(' ') + 1))
  return (flags & FLAG.organizationHead) !== 0 && (flags & (FLAG.surname | FLAG.firstName)) === 0 && known === 0
}

const ORGANIZATION_BITS = KNOWN.organization | KNOWN.company | KNOWN.media | KNOWN.team

function isKnownFirm(text: string): boolean {
  const words = text.split(/[ -]/u).map(readWord)
  const bits = knownAs(words)
  if ((bits & KNOWN.company) === 0 || (bits & ~ORGANIZATION_BITS) !== 0) return false
  return words.length === 1 || ((words[0]?.flags ?? 0) & FLAG.firstName) === 0
}

const keyOf = (text: string): string => fold(text).replace(/[.’']/gu, '')
const votingKind = ({ kind }: NameMention): NameKind => (kind === 'facility' ? 'place' : kind)

function countVotes(mentions: readonly NameMention[]): Map<string, Votes> {
  const votes = new Map<string, Votes>()
  for (const mention of mentions) vote(votes, keyOf(mention.text), votingKind(mention), SAME)
  const firms = new Set<string>()
  for (const { kind, text } of mentions) {
    const key = keyOf(text.slice(text.lastIndexOf(' ') + 1))
    if (kind === 'person' && text.includes(' ') && votes.has(key)) vote(votes, key, kind, LONGER)
    const firm = kind === 'organization' ? firmOf(text) : null
    if (firm !== null && votes.get(keyOf(firm))?.has(kind)) firms.add(keyOf(firm))
  }
  for (const key of firms) vote(votes, key, 'organization', LONGER)
  return votes
}

const FIRM =
  /^(\p{Lu}[^ ]+)(?: (?:Corp|Corporation|Co|Company|Inc|Group|Ltd|Limited|Motor|Motors|Holdings|plc|PLC))+\.?$/u

/** "Hale" of "Hale Motor Co." */
const firmOf = (text: string): string | null => FIRM.exec(text)?.[1] ?? null

function vote(votes: Map<string, Votes>, key: string, kind: NameKind, weight: number): void {
  const own: Votes = votes.get(key) ?? new Map()
  own.set(kind, (own.get(kind) ?? 0) + weight)
  votes.set(key, own)
}

function winnerOf(votes: Votes): NameKind | undefined {
  const total = [...votes.values()].reduce((sum, count) => sum + count, 0)
  for (const [kind, count] of votes) if (count >= MAJORITY * total) return kind
  return undefined
}
