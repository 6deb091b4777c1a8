// The panel of mentions beside the article: a list a kind, each entry linked to its first mention, and the map of the places.
import type { Analysis, NumberMention, Place, Quote } from '../core/analysis.ts'
import { oneLine } from '../core/printable.ts'
import { escapeHtml } from './escape-html.ts'
import { type MarkKind, numberId } from './mention-marks.ts'
import { drawMap, type Spot } from './place-map.ts'
import { amountOf } from './record-tables.ts'

/** An entry of a list. */
interface Entry {
  readonly id: string
  readonly name: string
  /** The card's text below the name. */
  readonly note: string
  readonly count: number
}

const KIND_NAMES: Readonly<Record<MarkKind, string>> = {
  person: 'People',
  organization: 'Organizations',
  place: 'Places',
  number: 'Numbers',
  quote: 'Quotes',
}

export const kindName = (kind: MarkKind): string => KIND_NAMES[kind]

/** The lists of a record's kinds; those that were not asked for are left out. */
export function panelHtml(record: Analysis, prefix: string): string {
  const { people, organizations, places, numbers, quotes } = record
  return [
    people &&
      listHtml(
        'person',
        people.map((person) => ({ ...person, note: person.titles.join(', '), count: person.mentions.length })),
        prefix,
      ),
    organizations &&
      listHtml(
        'organization',
        organizations.map((each) => ({ ...each, note: '', count: each.mentions.length })),
        prefix,
      ),
    places &&
      listHtml(
        'place',
        places.map((place) => placeEntry(place, record)),
        prefix,
        mapOf(places, prefix),
      ),
    numbers && listHtml('number', numbers.map(numberEntry), prefix),
    quotes && listHtml('quote', quotes.map(quoteEntry), prefix),
  ]
    .filter(Boolean)
    .join('\n')
}

function listHtml(kind: MarkKind, entries: readonly Entry[], prefix: string, above = ''): string {
  const heading = `<h2>${kindName(kind)} <span class="count">${entries.length}</span></h2>`
  if (entries.length === 0) return `<div class="list-of ${kind}">${heading}<p class="none">None.</p></div>`
  const items = entries.map((entry) => entryHtml(kind, entry, `${prefix}-${entry.id}`))
  const list = `<ul>\n${items.join('\n')}\n</ul>`
  return `<details class="list-of ${kind}" open><summary>${heading}</summary>${above}${list}</details>`
}

function entryHtml(kind: MarkKind, { name, note, count }: Entry, id: string): string {
  const times = count > 1 ? ` <span class="count">${count}<span class="unseen"> mentions</span></span>` : ''
  const below = note === '' ? '' : `<span class="note">${escapeHtml(oneLine(note))}</span>`
  const link = `<a href="#${id}-first" data-e="${id}"><bdi>${escapeHtml(oneLine(name) || '…')}</bdi></a>`
  return `<li id="${id}" data-kind="${kind}">${link}${times}${below}</li>`
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

function mapOf(places: readonly Place[], prefix: string): string {
  const spots: Spot[] = places.flatMap(({ id, name, latitude, longitude, mentions }) =>
    latitude === null || longitude === null
      ? []
      : [
          {
            name: oneLine(name),
            latitude,
            longitude,
            weight: mentions.length,
            note: mentionsOf(mentions.length),
            id: `${prefix}-${id}`,
          },
        ],
  )
  return drawMap(spots, `Map of ${spots.length === 1 ? 'the place' : `${spots.length} places`} in the list below`)
}

const mentionsOf = (count: number): string => (count === 1 ? 'one mention' : `${count} mentions`)
