// Calibration of places: npm run calibrate:places -- --data DIR, with DIR as for train:places.
// Prints, for steps of probability, the share of mentions that are right as a reader counts (found, and the right place), the confidence
// that src/places/resolution/place-confidence.ts gives them, and how often the candidates of found mentions are right.
import { parseArgs } from 'node:util'
import { extract } from '../src/index.ts'
import { isRightPlace, type PlaceDocument, readPlaceGold } from './train/place-gold.ts'

const { values: options } = parseArgs({ options: { data: { type: 'string' } } })
if (!options.data) throw new Error('--data DIR with places-*-dev.jsonl is needed')

interface Row {
  /** The probability of the likeliest sense; null for a place that the gazetteer lacks. */
  readonly probability: number | null
  readonly stated: number
  readonly isRight: boolean
}

const STEPS = [0, 0.4, 0.6, 0.8, 0.93, 0.98, 0.995, 1.01]

const corpora = new Map<string, { mentions: Row[]; candidates: Row[] }>()
for (const document of readPlaceGold(options.data)) {
  const own = corpora.get(document.corpus) ?? { mentions: [], candidates: [] }
  corpora.set(document.corpus, own)
  for (const { mention, candidates } of rowsOf(document)) {
    own.mentions.push(mention)
    own.candidates.push(...candidates)
  }
}

/** A row for each mention, and one for each candidate of those that are annotated. */
function rowsOf({ text, places: gold }: PlaceDocument) {
  const annotated = new Map(gold.map((place) => [`${place.start} ${place.end}`, place]))
  return (extract(text, { candidates: true }).places ?? []).flatMap((place) =>
    place.mentions.map(({ start, end }) => {
      const answer = annotated.get(`${start} ${end}`)
      const all = place.candidates ?? []
      return {
        mention: {
          probability: all[0]?.score ?? null,
          stated: place.confidence,
          isRight: isRightPlace(place, answer),
        },
        candidates: answer
          ? all.map((candidate) => ({
              probability: candidate.score,
              stated: candidate.score,
              isRight: isRightPlace(candidate, answer),
            }))
          : [],
      }
    }),
  )
}

function printTable(title: string, rows: readonly Row[]): void {
  console.log(`\n${title} (${rows.length})\n\n| probability | number | stated | right |\n|---|---|---|---|`)
  STEPS.slice(1).forEach((upper, i) => {
    const lower = STEPS[i] ?? 0
    printRow(
      `${lower} to ${Math.min(1, upper)}`,
      rows.filter(({ probability }) => probability !== null && probability >= lower && probability < upper),
    )
  })
  printRow(
    'not in the gazetteer',
    rows.filter(({ probability }) => probability === null),
  )
}

function printRow(title: string, rows: readonly Row[]): void {
  if (rows.length === 0) return
  const mean = (value: (row: Row) => number) =>
    (rows.reduce((sum, row) => sum + value(row), 0) / rows.length).toFixed(2)
  console.log(`| ${title} | ${rows.length} | ${mean(({ stated }) => stated)} | ${mean((row) => Number(row.isRight))} |`)
}

const everything = [...corpora.values()]
for (const [corpus, { mentions }] of corpora) printTable(`mentions of ${corpus}`, mentions)
printTable(
  'mentions of all',
  everything.flatMap(({ mentions }) => mentions),
)
printTable(
  'candidates of found mentions',
  everything.flatMap(({ candidates }) => candidates),
)
