// One kind for one name: where the tagger gave mentions of the same name several kinds, the article's mentions vote.
import { fold } from '../core/fold.ts'
import type { NameKind } from '../ner/labels.ts'
import { FLAG, readWord } from '../ner/tagger-words.ts'
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

/** "Arval Construction": nobody's family name. */
function isFirm({ kind, text }: NameMention): boolean {
  if (kind !== 'person' || !text.includes(' ')) return false
  const { flags, known } = readWord(text.slice(text.lastIndexOf(' ') + 1))
  return (flags & FLAG.organizationHead) !== 0 && (flags & (FLAG.surname | FLAG.firstName)) === 0 && known === 0
}

const keyOf = (text: string): string => fold(text).replace(/[.’']/gu, '')
const votingKind = ({ kind }: NameMention): NameKind => (kind === 'facility' ? 'place' : kind)

function countVotes(mentions: readonly NameMention[]): Map<string, Votes> {
  const votes = new Map<string, Votes>()
  for (const mention of mentions) vote(votes, keyOf(mention.text), votingKind(mention), SAME)
  for (const mention of mentions) {
    for (const short of shortFormsOf(mention)) {
      const key = keyOf(short)
      if (votes.has(key)) vote(votes, key, mention.kind, LONGER)
    }
  }
  return votes
}

function vote(votes: Map<string, Votes>, key: string, kind: NameKind, weight: number): void {
  const own: Votes = votes.get(key) ?? new Map()
  own.set(kind, (own.get(kind) ?? 0) + weight)
  votes.set(key, own)
}

/** A person's last name. */
function shortFormsOf({ text, kind }: NameMention): string[] {
  const words = text.split(' ')
  if (words.length < 2) return []
  if (kind === 'person') return [words.at(-1) ?? '']
  return []
}

function winnerOf(votes: Votes): NameKind | undefined {
  const total = [...votes.values()].reduce((sum, count) => sum + count, 0)
  for (const [kind, count] of votes) if (count >= MAJORITY * total) return kind
  return undefined
}
