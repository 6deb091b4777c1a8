// Features of an entity as the referent of a pronoun or a noun phrase.
import { type FeatureSink, few, templates } from '../ranking/quote-templates.ts'
import { type Anaphor, determinerOf, salienceOf } from './anaphors.ts'
import type { Antecedent } from './antecedents.ts'
import { type AttributionContext, isFirstNamed } from './attribution-context.ts'
import { writeReferent } from './noun-phrase-features.ts'
import { phraseBefore } from './phrase-antecedents.ts'
import type { Mention } from './speaker-mentions.ts'
import type { Spoken } from './speaker-timeline.ts'

const T = templates(
  'bias',
  'type',
  'distance',
  'distanceType',
  'paragraphs',
  'rank',
  'rankCount',
  'salience',
  'salienceDistance',
  'place',
  'gender',
  'lastSpeaker',
  'lastSpeakerDistance',
  'speakerNearest',
  'mentionCount',
  'headline',
  'known',
  'recent',
  'headSaid',
  'chained',
  'chainedDistance',
  'fullName',
  'salienceFirst',
  'salienceRank',
  'salienceLead',
  'paragraphStart',
  'near',
  'nearFirst',
  'speakerFirst',
  'speakerSalience',
  'nextMention',
  'nextSalience',
  'introduced',
  'introducedSalience',
  'quoted',
  'none',
  'noneKind',
  'noneNoun',
  'noneCount',
  'noneRole',
  'noneWords',
  'noneFollow',
  'nonePlace',
  'nonePlaceNoun',
  'nonePhrase',
  'nonePhraseNoun',
  'parallel',
  'beside',
  'between',
  'noneIntroduced',
  'noneIntroducedNoun',
  'genderSalience',
  'quotedSalience',
  'quotedIntroduced',
  'speaksOf',
  'speaksOfSpeaker',
  'teller',
  'tellerGender',
)

/** Features of no named entity as the referent. */
export function writeNone(
  sink: FeatureSink,
  { kind, mention, context, nounKey, introduction, salience, sentence }: Anaphor,
  antecedents: readonly Antecedent[],
): void {
  const called = antecedents.filter(({ profile }) => profile.roles.has(mention.word)).length
  sink.write(T.none)
  sink.write(T.noneKind, kind)
  if (mention.form === 'phrase') sink.write(T.noneNoun, nounKey)
  sink.write(T.noneCount, kind, few(antecedents.length))
  sink.write(T.noneRole, kind, few(called, 1))
  sink.write(T.noneWords, kind, few(mention.head - mention.first), mention.last > mention.end ? 'tail' : '')
  sink.write(T.noneFollow, kind, context.letters[mention.last] ?? '#')
  sink.write(T.nonePlace, kind, salience, few(called, 1))
  if (mention.form !== 'phrase') {
    const phrase = phraseBefore(context, mention)
    const distance = phrase ? few(sentence - (context.layout.sentenceOf[phrase.first] ?? 0)) : 'no'
    sink.write(T.nonePhrase, kind, distance, phrase ? determinerOf(context, phrase) : '')
    sink.write(T.nonePhraseNoun, kind, distance, phrase?.word ?? '')
    return
  }
  sink.write(T.nonePlaceNoun, nounKey, salience)
  sink.write(T.noneIntroduced, kind, introduction(), few(called, 1))
  sink.write(T.noneIntroducedNoun, nounKey, introduction())
}

export function writeAntecedent(sink: FeatureSink, anaphor: Anaphor, antecedent: Antecedent): void {
  const { kind, mention, isPronoun, context } = anaphor
  const { profile, latest, rank, count, spoken } = antecedent
  const { entity } = profile
  const group = isPronoun ? kind : (mention.noun ?? 'thing')
  const distance = distanceOf(anaphor, latest)
  const salience = latest ? salienceOf(context, latest) : 'later'
  sink.write(T.bias)
  sink.write(T.type, kind, entity.type)
  sink.write(T.distance, kind, distance)
  sink.write(T.distanceType, distance, entity.type)
  sink.write(T.paragraphs, group, paragraphsOf(anaphor, latest))
  sink.write(T.rank, kind, few(rank))
  sink.write(T.rankCount, few(rank), few(count))
  sink.write(T.near, group, few(antecedent.near), distance)
  sink.write(T.salience, group, salience)
  sink.write(T.salienceDistance, salience, distance, isPronoun ? 'pronoun' : 'phrase')
  sink.write(T.gender, kind, anaphor.gender, entity.gender)
  sink.write(T.genderSalience, kind, entity.gender, salience, distance)
  sink.write(T.mentionCount, kind, few(Math.ceil(Math.log2(entity.count + 1)), 4))
  sink.write(T.headline, kind, String(profile.inHeadline))
  sink.write(T.known, kind, String(entity.recordId !== null))
  sink.write(T.recent, kind, few(antecedent.recent))
  sink.write(T.fullName, kind, String(entity.name.includes(' ')), entity.type)
  if (antecedent.headSaid) sink.write(T.headSaid, kind, entity.type)
  if (latest) {
    const isFirst = String(isFirstNamed(context, latest, entity.type))
    sink.write(T.nearFirst, few(antecedent.near), isFirst, distance)
    sink.write(T.place, group, isFirst, distance)
    sink.write(T.salienceFirst, kind, salience, isFirst)
    sink.write(T.paragraphStart, group, isFirst, String(startsParagraph(context, latest)), distance)
  }
  if (antecedent.salient) {
    const { rank: salienceRank, lead } = antecedent.salient
    sink.write(T.salienceRank, kind, few(salienceRank))
    sink.write(T.salienceLead, kind, String(Math.max(-4, Math.min(4, Math.round(lead * 4)))))
  }
  writePlaces(sink, anaphor, antecedent, { distance, salience })
  writeLater(sink, anaphor, antecedent, distance)
  writeChained(sink, anaphor, antecedent, distance)
  writeSpoken(sink, anaphor, antecedent, spoken, distance)
  if (!isPronoun) writeReferent(sink, anaphor, antecedent, distance)
}

/** Letters of the items between two mentions in one clause, and between a mention and a name beside it. */
const MAX_BETWEEN = 6
const MAX_BESIDE = 3

/** Features of the places of the two: alike, in one clause ("Ann Orr accused the chancellor"), side by side ("the judge, Ann Orr"). */
function writePlaces(
  sink: FeatureSink,
  { context: { letters }, kind, mention, isPronoun, salience }: Anaphor,
  { latest, next, profile: { entity } }: Antecedent,
  named: { readonly distance: string; readonly salience: string },
): void {
  const group = isPronoun ? kind : (mention.noun ?? 'thing')
  sink.write(T.parallel, group, salience, named.salience, named.distance)
  if (next && next.lead - mention.end <= MAX_BESIDE)
    sink.write(T.beside, kind, letters.slice(mention.end, next.lead), entity.type)
  if (!latest || named.distance !== '0') return
  const between = letters.slice(latest.end, mention.lead)
  sink.write(T.between, group, between.length > MAX_BETWEEN ? 'long' : between, named.salience, salience)
}

/** Features of the entity's other mentions: how often before, how soon after, in the quotation itself. */
function writeLater(
  sink: FeatureSink,
  { context, kind, sentence, isPronoun }: Anaphor,
  { profile, before, next, latest, isQuoted, speaksOf, teller }: Antecedent,
  distance: string,
): void {
  const group = isPronoun ? kind : 'phrase'
  const ofOther = String(speaksOf)
  if (teller) {
    const told = `${teller.isSame} ${teller.distance}`
    sink.write(T.teller, group, told, distance)
    sink.write(T.tellerGender, group, told, profile.entity.gender, ofOther)
  }
  if (isPronoun) sink.write(T.speaksOf, ofOther, distance, latest ? salienceOf(context, latest) : 'later')
  const after = next ? few((context.layout.sentenceOf[next.first] ?? 0) - sentence) : 'none'
  const times = few(before, 2)
  sink.write(T.nextMention, kind, after, distance)
  sink.write(T.nextSalience, group, after, next ? salienceOf(context, next) : '')
  sink.write(T.introduced, kind, times, distance)
  if (latest) sink.write(T.introducedSalience, group, times, distance, salienceOf(context, latest))
  const quoted = String(isQuoted)
  sink.write(T.quoted, kind, quoted)
  sink.write(T.quotedIntroduced, group, quoted, times, distance)
  if (latest) sink.write(T.quotedSalience, group, quoted, distance, salienceOf(context, latest))
}

/** Features of the last speaker, and of the distance to it. */
function writeSpoken(
  sink: FeatureSink,
  { context, kind, sentence, isPronoun }: Anaphor,
  { profile: { entity }, latest, speaksOf }: Antecedent,
  spoken: readonly Spoken[],
  distance: string,
): void {
  const rank = spoken.findIndex((one) => one.entity === entity)
  const since = rank < 0 ? '' : few(sentence - (context.layout.sentenceOf[spoken[rank]?.item ?? 0] ?? 0), 5)
  sink.write(T.lastSpeaker, kind, String(rank), String(spoken.length))
  sink.write(T.lastSpeakerDistance, kind, String(rank), since)
  sink.write(T.speakerNearest, isPronoun ? 'pronoun' : 'phrase', String(rank), since, distance)
  if (isPronoun) sink.write(T.speaksOfSpeaker, String(speaksOf), String(rank), since, distance)
  if (!latest) return
  const isFirst = String(isFirstNamed(context, latest, entity.type))
  sink.write(T.speakerFirst, isPronoun ? 'pronoun' : 'phrase', String(rank), isFirst, distance)
  sink.write(T.speakerSalience, String(rank), salienceOf(context, latest), distance)
}

/** Is it whom the last pronoun of the kind means? */
function writeChained(
  sink: FeatureSink,
  { kind, sentence, context }: Anaphor,
  { chained, profile }: Antecedent,
  distance: string,
): void {
  if (!chained) return
  const since = few(sentence - (context.layout.sentenceOf[chained.item] ?? 0), 5)
  const isSame = String(chained.entity === profile.entity)
  sink.write(T.chained, kind, isSame, since)
  sink.write(T.chainedDistance, isSame, since, distance)
}

const startsParagraph = ({ layout: { sentences, sentenceOf } }: AttributionContext, { first }: Mention): boolean => {
  const at = sentenceOf[first] ?? 0
  return sentences[at - 1]?.paragraph !== sentences[at]?.paragraph
}

function distanceOf({ context, sentence }: Anaphor, latest: Mention | null): string {
  if (!latest) return 'later'
  return few(sentence - (context.layout.sentenceOf[latest.first] ?? 0), 6)
}

function paragraphsOf({ context: { layout }, paragraph }: Anaphor, latest: Mention | null): string {
  if (!latest) return 'later'
  return few(paragraph - (layout.sentences[layout.sentenceOf[latest.first] ?? 0]?.paragraph ?? 0))
}
