// The report as one self-contained page. Its bars stand in its tables; the timeline and the map have theirs below them.
import { oneLine } from '../core/printable.ts'
import { escapeHtml } from '../formats/escape-html.ts'
import { frameClosing, frameOpening } from '../formats/html-frame.ts'
import { BASE_STYLE } from '../formats/html-parts.ts'
import { countryName } from '../formats/panel-entries.ts'
import { drawMap, type Spot } from '../formats/place-map.ts'
import { type Counts, type Report, type Totals, UNKNOWN } from './report-counts.ts'
import { REPORT_STYLE } from './report-style.ts'
import {
  type Cell,
  cellText,
  type Figures,
  type FiguresColumn,
  partsOf,
  sortedPlaces,
  summaryOf,
} from './report-tables.ts'
import { drawTimeline } from './timeline.ts'

const STYLE = `${BASE_STYLE}${REPORT_STYLE}`
/** Dots on a map; more would hide each other. */
const MAX_SPOTS = 150

export function reportPage(report: Report, top: number): string {
  const parts = partsOf(report, top)
  const sections = parts.map(({ title, counts, tables }, i) =>
    partHtml(title, counts, tables, i === 0 ? report.months : null, `g${i}`),
  )
  const links = parts.map(({ title }, i) => `<li><a href="#g${i}">${escapeHtml(oneLine(title))}</a></li>`)
  const index = parts.length > 1 ? `<nav aria-label="Groups"><ul>${links.join('')}</ul></nav>` : ''
  return `${frameOpening({ title: 'newsparse report', style: STYLE, script: '' })}<main>
<h1>Who speaks, about what, where</h1>
${index}${sections.join('\n')}</main>
${frameClosing('')}`
}

function partHtml(
  title: string,
  counts: Counts,
  tables: readonly Figures[],
  months: ReadonlyMap<string, Totals> | null,
  id: string,
): string {
  const drawn = tables
    .filter(({ rows }) => rows.length > 0)
    .map((table) => tableHtml(table, chartOf(table, counts, months), id))
  return `<section class="part" id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${escapeHtml(oneLine(title))}</h2>
<p class="summary">${escapeHtml(summaryOf(counts).join(' · '))}</p>
<div class="tables">
${drawn.join('\n')}
</div>
</section>`
}

/** The picture above a table, if it has one besides its bars. */
function chartOf({ id }: Figures, { places }: Counts, months: ReadonlyMap<string, Totals> | null): string {
  if (id === 'month' && months) return drawTimeline([...months].filter(([month]) => month !== UNKNOWN))
  if (id !== 'places') return ''
  const spots: Spot[] = sortedPlaces(places).flatMap(({ name, latitude, longitude, mentions, articles }) =>
    latitude === null || longitude === null
      ? []
      : [
          {
            name: oneLine(name),
            latitude,
            longitude,
            weight: mentions,
            note: `${mentions} mentions in ${articles} articles`,
          },
        ],
  )
  return drawMap(
    spots.slice(0, MAX_SPOTS),
    'Map of the places that are mentioned most; the table below gives their figures',
  )
}

function tableHtml(figures: Figures, chart: string, part: string): string {
  const { id, title, note, columns, rows, total, bars, isFolded } = figures
  const longest = Math.max(...rows.map((row) => Number(row[bars])))
  const heads = columns.map((column) => `<th scope="col"${classOf(column)}>${escapeHtml(column.title)}</th>`)
  const body = rows.map((row) => {
    const [name = '', ...cells] = columns.map((column, i) => `<bdi>${escapeHtml(shown(row[i] ?? null, column))}</bdi>`)
    const rest = cells.map((cell, i) => `<td${classOf(columns[i + 1])}>${cell}</td>`)
    return `<tr><th scope="row">${name}${barOf(Number(row[bars]), longest)}</th>${rest.join('')}</tr>`
  })
  const count = rows.length < total ? `${rows.length} of ${total.toLocaleString('en')}` : total.toLocaleString('en')
  const heading = `<h3 id="${part}-${id}">${escapeHtml(title)} <span class="count">${count}</span></h3>`
  const [open, close] = isFolded ? [`<details><summary>${heading}</summary>`, '</details>\n'] : [heading, '']
  return `<div class="figures ${id}">
${open}
${note === '' ? '' : `<p class="note">${escapeHtml(note)}</p>`}${chart}
<div class="scroll" tabindex="0" role="group" aria-labelledby="${part}-${id}"><table><thead><tr>${heads.join('')}</tr></thead><tbody>
${body.join('\n')}
</tbody></table></div>
${close}</div>`
}

const classOf = (column: FiguresColumn | undefined): string => (column?.kind === 'text' ? '' : ' class="figure"')

function shown(cell: Cell, column: FiguresColumn): string {
  const isCountry = column.title === 'Country' && typeof cell === 'string'
  return oneLine(isCountry ? (countryName(cell) ?? cell) : cellText(cell, column))
}

/** A bar below the name, for the eye alone: the figure stands in its column. */
function barOf(value: number, longest: number): string {
  const width = longest > 0 ? Math.round((value / longest) * 1000) / 10 : 0
  return `<svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><rect width="${width}" height="4"/></svg>`
}
