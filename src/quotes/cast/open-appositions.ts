// The subject of a verb of saying whose apposition no comma closes: "Lisa Power, head of policy at the Harbour Trust said".
import type { AttributionContext } from './attribution-context.ts'
import type { Cue } from './find-cues.ts'
import type { Mention } from './speaker-mentions.ts'

/** The person or the body whose name begins the cue's sentence, where only a role or a body stands between a comma and the verb; else null. */
export function openSubjectOf(context: AttributionContext, cue: Cue): Mention | null {
  const { layout, letters, mentionsIn } = context
  if (cue.class !== 'say' || cue.form === 'ing') return null
  const sentence = layout.sentenceOf[cue.first] ?? 0
  const group = mentionsIn[sentence] ?? []
  const subject = group.find(({ lead, inside }) => lead === layout.sentences[sentence]?.first && inside === null)
  if (!subject || !isNamed(subject)) return null
  // "Lama Co., maker of boots said": the full stop of the name
  const comma = layout.words[subject.end]?.text === '.' ? subject.end + 1 : subject.end
  if (layout.words[comma]?.text !== ',') return null
  const from = comma + 1
  const last = group.findLast(({ first, end }) => first >= from && end <= cue.first)
  return last && !isPerson(last) && !BREAKS.test(letters.slice(from, cue.first)) ? subject : null
}

const isNamed = ({ form, named }: Mention): boolean =>
  form === 'name' && (named?.type === 'person' || named?.type === 'organization')
const isPerson = ({ form, named }: Mention): boolean => form === 'name' && named?.type === 'person'

/** Punctuation, a quotation, a pronoun, another verb. */
const BREAKS = /[,;:\-()qPVAhBve]/u
