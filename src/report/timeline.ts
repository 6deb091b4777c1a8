import { escapeHtml } from '../formats/escape-html.ts'
import { compare } from './merge-reports.ts'
import type { Totals } from './report-counts.ts'

const WIDTH = 1280
const HEIGHT = 300
const FOOT = 44
const TOP = 40
/** Months on a time line; older ones are in its table alone. */
const MAX_MONTHS = 120

/** Columns for the articles of each month, from the first to the last, empty months included. */
export function drawTimeline(months: readonly (readonly [month: string, totals: Totals])[]): string {
  const known = new Map([...months].sort(([a], [b]) => compare(a, b)).map(([month, { articles }]) => [month, articles]))
  const span = monthsBetween([...known.keys()][0], [...known.keys()].at(-1)).slice(-MAX_MONTHS)
  if (span.length < 2) return ''
  const most = Math.max(...known.values())
  const step = WIDTH / span.length
  const columns = span.map((month, i) => {
    const articles = known.get(month) ?? 0
    const height = Math.round(((HEIGHT - FOOT - TOP) * articles) / most)
    const [x, y, width] = [
      Math.round(i * step + step * 0.1),
      HEIGHT - FOOT - height,
      Math.max(1, Math.round(step * 0.8)),
    ]
    return `<rect class="column" x="${x}" y="${y}" width="${width}" height="${height}"><title>${month}: ${articles}</title></rect>`
  })
  const every = Math.ceil(span.length / 8)
  const labels = span.flatMap((month, i) =>
    i % every === 0
      ? [
          `<text x="${Math.round(i * step + step / 2)}" y="${HEIGHT - 10}" text-anchor="middle" font-size="28">${month}</text>`,
        ]
      : [],
  )
  const name = escapeHtml(
    `Articles by month, from ${span[0]} to ${span.at(-1)}, at most ${most}; the table below gives the figures`,
  )
  return `<svg class="timeline" viewBox="-70 0 ${WIDTH + 140} ${HEIGHT}" role="img" aria-label="${name}"><text x="0" y="28" font-size="28">${most}</text><path class="axis" d="M0 ${HEIGHT - FOOT}h${WIDTH}"/>${columns.join('')}${labels.join('')}</svg>`
}

function monthsBetween(first: string | undefined, last: string | undefined): string[] {
  const indexOf = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1
  if (first === undefined || last === undefined) return []
  const [from, to] = [indexOf(first), indexOf(last)]
  const start = Math.max(from, to - MAX_MONTHS)
  return Array.from({ length: to - start + 1 }, (_, i) => nameOf(start + i))
}

const nameOf = (index: number): string =>
  `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`
