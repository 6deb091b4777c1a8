// The panel of mentions beside the article: a list a kind, each entry linked to its first mention, and the map of the places.
import type { Analysis, Place } from '../core/analysis.ts'
import { oneLine } from '../core/printable.ts'
import { escapeHtml } from './escape-html.ts'
import type { MarkKind } from './mention-marks.ts'
import { type Entry, entriesOf } from './panel-entries.ts'
import { drawMap, type Spot } from './place-map.ts'

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
  const map = mapOf(record.places ?? [], prefix)
  return entriesOf(record)
    .map(({ kind, entries }) => listHtml(kind, entries, prefix, kind === 'place' ? map : ''))
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
