// Descriptions of entities, numbers and quotations beside the article: in the panel of the page, and in hovers of an editor.
import type { Analysis, NumberMention, Place, Quote } from '../core/analysis.ts'
import { oneLine } from '../core/printable.ts'
import { MARK_KINDS, type MarkKind, numberId } from './mention-marks.ts'
import { amountOf } from './record-tables.ts'

/** An entry of a list; its id is that of its marks. */
export interface Entry {
  readonly id: string
  readonly name: string
  /** The card's text below the name. */
  readonly note: string
  readonly count: number
}

/** The entries of a record's kinds; kinds that were not asked for are left out. */
export function entriesOf(record: Analysis): { readonly kind: MarkKind; readonly entries: readonly Entry[] }[] {
  const { people, organizations, places, numbers, quotes } = record
  const lists: Readonly<Record<MarkKind, readonly Entry[] | undefined>> = {
    person: people?.map(({ id, name, titles, mentions }) => ({
      id,
      name,
      note: titles.join(', '),
      count: mentions.length,
    })),
    organization: organizations?.map(({ id, name, mentions }) => ({ id, name, note: '', count: mentions.length })),
    place: places?.map((place) => placeEntry(place, record)),
    number: numbers?.map(numberEntry),
    quote: quotes?.map(quoteEntry),
  }
  return MARK_KINDS.flatMap((kind) => {
    const entries = lists[kind]
    return entries ? [{ kind, entries }] : []
  })
}

function placeEntry(place: Place, { focus = [] }: Analysis): Entry {
  const { id, name, kind, country, latitude, longitude, mentions } = place
  const weight = focus.find((each) => each.place === id)?.weight
  const point = latitude === null || longitude === null ? null : `${latitude.toFixed(2)}, ${longitude.toFixed(2)}`
  const about = weight === undefined ? null : `${Math.round(weight * 100)} % of the story’s focus`
  const note = [kind === 'other' ? null : kind, countryName(country), point, about].filter(Boolean).join(' · ')
  return { id, name, note, count: mentions.length }
}

const REGIONS = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' })

/** A country's name by its ISO code; the code where it is none that is known. */
export function countryName(code: string | null): string | null {
  if (code === null) return null
  return /^[A-Z]{2}$/u.test(code) ? (REGIONS.of(code) ?? code) : code
}

function numberEntry(number: NumberMention, index: number): Entry {
  const { kind, unit, per, of, text } = number
  const amount = [amountOf(number), unit && per ? `${unit} per ${per}` : unit].filter(Boolean).join(' ')
  const note = [kind, amount, of && of !== unit ? `of: ${of}` : null].filter(Boolean).join(' · ')
  return { id: numberId(index), name: text, note, count: 1 }
}

const MAX_QUOTE = 90

function quoteEntry({ id, content, kind, speaker, cue, via, confidence }: Quote): Entry {
  const words = oneLine(content)
  const name = words.length > MAX_QUOTE ? `${[...words].slice(0, MAX_QUOTE - 1).join('')}…` : words
  const who = speaker ? `${speaker.name ?? speaker.text}${cue ? ` (${cue.text})` : ''}` : 'no speaker found'
  const through = via ? `via ${via.text}` : null
  const note = [who, through, kind, `${Math.round(confidence * 100)} % sure`].filter(Boolean).join(' · ')
  return { id, name: kind === 'indirect' ? name : `“${name}”`, note, count: 1 }
}
