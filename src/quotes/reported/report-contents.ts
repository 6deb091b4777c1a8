// Candidates for the words that a cue and its speaker report: the places in its sentence at which a content can begin and end.
import { VERBS_NEEDING_HEARER, VERBS_WITH_HEARER } from '../../lexicons/verbs-with-hearer.ts'
import type { AttributionContext } from '../cast/attribution-context.ts'
import { type Cue, isPassive } from '../cast/find-cues.ts'
import type { Mention } from '../cast/speaker-mentions.ts'
import { hasTrait, Trait, type Word } from '../marks/quote-words.ts'
import { isApproximate } from './approximate-starts.ts'
import { firstFinite } from './clause-shapes.ts'
import { QUOTING } from './report-sources.ts'
import { behindTime } from './time-adverbials.ts'

/** Items from first to end (exclusive): the words reported. */
export interface Content {
  readonly first: number
  readonly end: number
  /** Around: the cue and its speaker stand inside of it, between commas. */
  readonly side: 'after' | 'before' | 'around'
}

const MAX_STARTS = 14
const MAX_ENDS = 8

/** Passages of items that a cue and its speaker could report, null (nothing) first. */
export function contentsFor(context: AttributionContext, cue: Cue, mention: Mention): (Content | null)[] {
  const { layout } = context
  const unit = layout.sentences[layout.sentenceOf[cue.first] ?? 0]
  if (!unit) return [null]
  const from = Math.min(cue.first, citingClause(context, cue) ?? leadOf(context, mention))
  const to = Math.max(cue.last + 1, mention.last, apposedEnd(context, mention))
  const found: Content[] = []
  const ends = endsIn(context, to, unit.end)
  const parenthesis = context.letters[from - 1] === ',' && context.letters[to] === ','
  // "The museum, he said, would open": what follows lacks its subject.
  const isSplit = parenthesis && from - 1 > unit.first && goesOn(context, to + 1)
  for (const first of isSplit ? [] : startsIn(context, cue, to, unit.end)) {
    const isLinked = context.letters[first - 1] === 't'
    // "According to the board, one in three leaves": whatever its verb, a clause.
    const isSure = isLinked || (cue.class === 'according' && context.letters[first - 1] === ',')
    for (const end of ends)
      if (isClause(context, first, end) || (isSure && end > first + 2)) found.push({ first, end, side: 'after' })
  }
  // "The road is shut according to police": no comma before it.
  const stop = context.letters[from - 1] === ',' ? from - 1 : cue.class === 'according' ? from : unit.first
  if (!isSplit && stop > unit.first + 1) {
    for (const first of beginnings(context, unit.first, stop)) {
      if (stop > first + 1 && !isAdverbial(context, first, stop)) found.push({ first, end: stop, side: 'before' })
    }
  }
  if (mention.first > cue.last && cue.form === 'ing') found.push(...betweenOf(context, cue, mention))
  if (parenthesis && from - 1 > unit.first)
    for (const end of ends) if (end > to + 2) found.push({ first: unit.first, end, side: 'around' })
  return [null, ...found]
}

/** "…, he said, would open": a finite verb, no "citing police". */
function goesOn({ letters, layout }: AttributionContext, at: number): boolean {
  return 'BhvVA'.includes(letters[at] ?? ' ') && !layout.words[at]?.lower.endsWith('ing')
}

/** "Saying that the plan was flawed, Ann Orr left": the words from the verb to the comma before its subject. */
function betweenOf(context: AttributionContext, cue: Cue, { lead }: Mention): Content[] {
  const end = lead - 1
  if (context.letters[end] !== ',' || end < cue.last + 3) return []
  return startsIn(context, cue, cue.last + 1, end).flatMap((first): Content[] =>
    isClause(context, first, end) ? [{ first, end, side: 'after' }] : [],
  )
}

/** "When police came, she said …": a clause of time or reason alone says nothing. */
function isAdverbial({ layout, letters }: AttributionContext, first: number, end: number): boolean {
  const opening = layout.words[first]
  if (!opening || !hasTrait(opening, Trait.subordinator)) return false
  return !hasLetter(letters, ',', first, end)
}

/** The end of the name beside a role: "according to the landlord, Hyde Homes, it will …". */
function apposedEnd({ appositions }: AttributionContext, mention: Mention): number {
  const name = appositions.get(mention)
  return name && name.first === mention.last + 1 ? name.last : mention.last
}

/** The first item of "the agency quoted a banker as saying", behind a comma; null for other cues. */
function citingClause({ layout, letters }: AttributionContext, { first, form }: Cue): number | null {
  const start = layout.sentences[layout.sentenceOf[first] ?? 0]?.first ?? first
  if (form !== 'ing' || layout.words[first - 1]?.lower !== 'as') return null
  const comma = letters.lastIndexOf(',', first)
  const clause = layout.words.slice(Math.max(comma, start - 1) + 1, first)
  return comma > start && clause.some(({ lower }) => QUOTING.test(lower)) ? comma + 1 : null
}

/** The first item of a speaker, with the role before the name ("it is late, her daughter, Ann Orr, said"). */
function leadOf({ appositions, letters, layout, mentionsIn }: AttributionContext, mention: Mention): number {
  const { lead } = mention
  if (mention.form !== 'name' || letters[lead - 1] !== ',') return lead
  const group = mentionsIn[layout.sentenceOf[lead] ?? 0]
  const role = group?.find((one) => one.end === lead - 1 && appositions.get(one) === mention)
  return role?.first ?? lead
}

const RELATIVE = /^(?:which|who|whose|whom|where)$/u
const QUESTION = /^(?:whether|if|how|why|what)$/u

/** Places at which a content can begin after its cue: at once, after "that", at a question word, at a noun phrase, after a hearer. */
function startsIn(context: AttributionContext, cue: Cue, from: number, end: number): number[] {
  const { layout, letters, mentionsIn } = context
  const mentions = mentionsIn[layout.sentenceOf[from] ?? 0] ?? []
  const needsHearer = !isPassive({ letters }, cue) && hasHearer(layout.words, mentions, cue)
  const hearer = needsHearer ? cue.last + 1 : -1
  const start = behindTime(context, from, end)
  const starts: number[] = []
  for (let i = start; i < Math.min(end, from + MAX_STARTS) && starts.length < MAX_ENDS; i++) {
    const word = layout.words[i]
    // The verb does not report words that follow a quotation.
    if (!word || (letters[i] === 'q' && i === start)) break
    const before = letters[i - 1] ?? ''
    // "Asked for help", "spoke of rain": what hangs on the verb by a preposition says no sentence. "Said Monday" has a day.
    if (
      isComplementizer(layout.words, i) ||
      word.lower === 'not' ||
      letters[i] === ',' ||
      (isDay(word) && !word.isPossessive)
    )
      continue
    if (isCiting(context, i - 1)) continue
    const isLinked =
      (before === 't' && isComplementizer(layout.words, i - 1)) || (before === ',' && letters[i - 2] === 't')
    if (before === 't' && !isLinked) continue
    const isPreposition = 'pbo'.includes(letters[i] ?? ' ')
    const isAbout = isPreposition && (isApproximate(layout.words, i) || opensClause(context, i, end))
    if (!isLinked && !isAbout && isPreposition) continue
    // "According to the board, which met on Monday": what begins so belongs to the name before.
    if (before === ',' && RELATIVE.test(word.lower)) continue
    const isAtOnce = i === start && !(needsHearer && i === cue.last + 1)
    const isStart =
      isAtOnce || isAbout || before === 't' || before === ',' || mentions.some(({ lead }) => lead === i && i !== hearer)
    const isClause = isExistential(layout.words, i) || QUESTION.test(word.lower)
    if (isStart || isClause || followsHearer(context, cue, mentions, i)) starts.push(i)
  }
  return starts
}

/** "Said despite the rain the game would go on": no place or time of saying it. */
function opensClause({ letters, layout }: AttributionContext, at: number, end: number): boolean {
  return CONDITION.test(layout.words[at]?.lower ?? '') && hasLetter(letters, ',', at, end - 2)
}

const CONDITION = /^(?:besides|despite|given|thanks|unlike|without)$/u

/** "That" of "said that it was late", but not of "said that was unfair". */
function isComplementizer(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  return words[at]?.lower === 'that' && !(next && hasTrait(next, Trait.being | Trait.auxiliary))
}

/** Is the object of the verb the hearer: "told voters taxes …", "warned investors the fund would close"? */
function hasHearer(words: readonly Word[], mentions: readonly Mention[], { verb, last }: Cue): boolean {
  if (VERBS_NEEDING_HEARER.has(verb)) return true
  if (!VERBS_WITH_HEARER.has(verb)) return false
  const object = mentions.find(({ lead, inside }) => lead === last + 1 && inside === null)
  const next = object && mentions.find(({ lead, inside }) => lead === object.last && inside === null)
  return next !== undefined && !words[object?.head ?? 0]?.isPossessive
}

/** "Told the jury there was no sign". */
const isExistential = (words: readonly Word[], at: number): boolean => {
  const next = words[at + 1]
  return words[at]?.lower === 'there' && next !== undefined && hasTrait(next, Trait.being | Trait.auxiliary)
}

const isDay = (word: Word): boolean => hasTrait(word, Trait.time) && word.lower.endsWith('day')

/** "Told MPs prices would rise": a hearer of one word right after the verb, and no "after the talks that …" behind it. */
function followsHearer(
  { layout, letters }: AttributionContext,
  { verb, last }: Cue,
  mentions: readonly Mention[],
  at: number,
): boolean {
  if (at !== last + 2 || !VERBS_WITH_HEARER.has(verb) || 'pbos'.includes(letters[at] ?? ' ')) return false
  if (mentions.some(({ form, first, end }) => form === 'name' && first < at && at < end)) return false
  const hearer = layout.words[last + 1]
  return hearer?.kind === 'word' && (hearer.isCapital || hearer.lower.endsWith('s'))
}

/** A content is a statement: it has two words and a verb, or a word that looks like one. */
const isClause = (context: AttributionContext, first: number, end: number): boolean =>
  end > first + 1 &&
  (hasLetter(context.letters, 'BhvVAexf', first, end) || firstFinite(context, first, end).form !== 'none') &&
  !isSecondVerb(context, first, end) &&
  !isOrder(context, first, end)

/** "Warned the usher to keep quiet": what hangs on "to" says no sentence. */
function isOrder(context: AttributionContext, first: number, end: number): boolean {
  let infinitive = first
  while (infinitive < end && context.letters[infinitive] !== 'o') infinitive++
  // "… and promised to return"
  const after = firstFinite(context, infinitive + 2, end)
  return (
    infinitive > first &&
    infinitive < end - 1 &&
    'vxBhVA'.includes(context.letters[infinitive + 1] ?? ' ') &&
    firstFinite(context, first, infinitive).form === 'none' &&
    (after.form === 'none' || context.layout.words[after.at - 1]?.lower === 'and')
  )
}

/** "Admitted theft and pleaded guilty": the only verb goes on with what the subject did. */
function isSecondVerb(context: AttributionContext, first: number, end: number): boolean {
  const { form, at } = firstFinite(context, first, end)
  if (form === 'none' || at === first || context.layout.words[at - 1]?.lower !== 'and') return false
  // "He backed the mayor and hates the council"
  if (firstFinite(context, first, at).form !== 'none') return false
  return firstFinite(context, at + 1, end).form === 'none'
}

/** Places at which a content can end: with the sentence or before ", citing two officials", at a comma or a dash. */
function endsIn(context: AttributionContext, from: number, end: number): number[] {
  let last = from
  while (last < end && !isCiting(context, last)) last++
  while (last > from && '.!?;:)]'.includes(context.letters[last - 1] ?? ' ')) last--
  const ends = [last]
  for (let i = from + 2; i < last && ends.length < MAX_ENDS; i++) if (endsBefore(context, i)) ends.push(i)
  return ends
}

/** Is an item the comma of "…, the agency said, citing the board"? */
const isCiting = ({ letters, layout }: AttributionContext, comma: number): boolean =>
  letters[comma] === ',' && /^(?:citing|quoting)$/u.test(layout.words[comma + 1]?.lower ?? '')

/** A comma, a dash, or a conjunction that a verb follows: "said the road was shut and called for help". */
function endsBefore({ letters, layout }: AttributionContext, at: number): boolean {
  if (isBreak(letters[at])) return true
  const { lower } = layout.words[at] ?? {}
  if (isBreak(letters[at - 1])) return false
  if (lower === 'but' || lower === 'while') return true
  if (lower !== 'and') return false
  // "… and called for help", "… and he added that".
  return 'VAvhet'.includes(letters[at + 1] ?? ' ') || /^[PN]+r?V/u.test(letters.slice(at + 1, at + 7))
}

const isBreak = (letter: string | undefined): boolean => letter === ',' || letter === ';' || letter === '-'

/** Places at which a content can begin before its cue: with the sentence, or after a comma or a conjunction. */
function beginnings(context: AttributionContext, first: number, end: number): number[] {
  const starts = [first]
  for (let i = end - 2; i > first && starts.length < MAX_ENDS; i--) {
    if (isBreak(context.letters[i])) starts.push(context.letters[i + 1] === 'c' ? i + 2 : i + 1)
  }
  return starts
}

/** Is one of these letters among those from first to end? */
function hasLetter(letters: string, some: string, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (some.includes(letters[i] ?? ' ')) return true
  return false
}
