// Fits src/places/resolution/sense-weights.ts on annotated toponyms and says by cross-validation what the fitted weights reach:
//   npm run train:places -- --data DIR [--write] [--errors N] [--folds 5|sources]
// DIR holds, one article a line, places-*-dev.jsonl: {id, text, places: [{start, end, level, country, latitude, longitude}]}
// and mix-*-train.jsonl: {id, text, places: [{country, mentions: [[start, end]]}]}.
// Gold mentions are the input (nothing is recognised here but what the names of bodies open with); nationalities among them are left out, for they are no places to us.
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { findEntities } from '../src/entities/index.ts'
import { isPlaceName } from '../src/places/gazetteer/gazetteer.ts'
import { kilometres } from '../src/places/gazetteer/geometry.ts'
import { demonymKey, fold } from '../src/places/gazetteer/place-keys.ts'
import { embeddedToponyms } from '../src/places/recognition/embedded-toponyms.ts'
import { contextOf } from '../src/places/recognition/toponym-context.ts'
import { evidenceOf, toponymsOf } from '../src/places/resolution/article-evidence.ts'
import { resolve, type Scored, type Weights } from '../src/places/resolution/resolve-senses.ts'
import { FEATURES, type Feature } from '../src/places/resolution/sense-features.ts'
import { WEIGHTS } from '../src/places/resolution/sense-weights.ts'
import { readArticle } from '../src/text/read-article.ts'
import { recordTrained } from './pack/packed-records.ts'
import { type GoldPlace, isRightPlace, NEAR_KM, type PlaceDocument, readPlaceGold } from './train/place-gold.ts'

interface Prepared extends PlaceDocument {
  readonly groups: readonly (readonly GoldPlace[])[]
  readonly toponyms: ReturnType<typeof toponymsOf>
  readonly evidence: ReturnType<typeof evidenceOf>
}

const { values: options } = parseArgs({
  options: {
    data: { type: 'string' },
    write: { type: 'boolean', default: false },
    errors: { type: 'string', default: '0' },
    folds: { type: 'string', default: '5' },
    'no-fit': { type: 'boolean', default: false },
  },
})
if (!options.data) throw new Error('--data DIR with places-*-dev.jsonl is needed')

/** Gold mentions of one name as one toponym; a nationality is none. */
function prepare(doc: PlaceDocument): Prepared {
  const groups = new Map<string, GoldPlace[]>()
  for (const place of doc.places) {
    const key = fold(place.text)
    if (!isPlaceName(key) && isPlaceName(demonymKey(place.text))) continue
    groups.set(key, [...(groups.get(key) ?? []), place])
  }
  const article = readArticle(doc.text)
  const mentions = [...groups.values()]
  const named = mentions.map((list) => ({ name: list[0]?.text ?? '', mentions: list }))
  const embedded = embeddedToponyms(doc.text, findEntities(article, {}), named)
  const toponyms = toponymsOf(contextOf(doc.text), [...named, ...embedded])
  return { ...doc, groups: mentions, toponyms, evidence: evidenceOf(article, toponyms, {}) }
}

type Answers = (doc: Prepared) => readonly (Scored | undefined)[]

function report(title: string, prepared: readonly Prepared[], answers: Answers, errors = 0): void {
  const lines: string[] = []
  const table = new Map<string, { countries: number; country: number; points: number; near: number }>()
  for (const doc of prepared) {
    const counts = table.get(doc.corpus) ?? { countries: 0, country: 0, points: 0, near: 0 }
    table.set(doc.corpus, counts)
    const given = answers(doc)
    doc.groups.forEach((group, i) => {
      const place = given[i]?.candidate?.place
      for (const gold of group) {
        if (gold.country) {
          counts.countries++
          if (place?.country === gold.country) counts.country++
        }
        if (gold.latitude === null || gold.longitude === null || gold.level === 'country') continue
        counts.points++
        const far = place ? kilometres(place, { latitude: gold.latitude, longitude: gold.longitude }) : null
        if (far !== null && far <= NEAR_KM) counts.near++
        else
          lines.push(
            `${doc.id} ${doc.text.slice(Math.max(0, gold.start - 40), gold.end + 30).replace(/\s+/gu, ' ')} | ${gold.text} gold ${gold.country} ${gold.latitude},${gold.longitude} got ${place ? `${place.kind} ${place.division} ${Math.round(far ?? 0)} km` : 'nothing'}`,
          )
      }
    })
  }
  console.log(`# ${title}`)
  for (const [corpus, { countries, country, points, near }] of table) {
    console.log(
      `  ${corpus.padEnd(9)} country ${percent(country, countries)}  within ${NEAR_KM} km, countries left out ${percent(near, points)}  (${countries}, ${points})`,
    )
  }
  const step = Math.max(1, lines.length / Math.max(1, errors))
  for (let i = 0; i < errors && i * step < lines.length; i++) console.log(`- ${lines[Math.floor(i * step)]}`)
}

function percent(part: number, all: number): string {
  return `${((100 * part) / all).toFixed(1)} %`
}

/** Each article is answered by weights that were fitted without its fold: one of `folds` parts, or its source. */
function crossValidate(prepared: readonly Prepared[], folds: string): void {
  const parts = folds === 'sources' ? [...new Set(prepared.map(({ corpus }) => corpus))] : range(Number(folds))
  const foldOf = new Map(prepared.map((doc, i) => [doc, folds === 'sources' ? doc.corpus : i % parts.length]))
  const weights = new Map(
    parts.map((part) => [part, fitWeights(prepared.filter((doc) => foldOf.get(doc) !== part))] as const),
  )
  const title = folds === 'sources' ? 'each source by weights fitted to the others' : `${folds} folds`
  report(title, prepared, (doc) =>
    resolve(doc.toponyms, doc.evidence, weights.get(foldOf.get(doc) ?? 0) ?? WEIGHTS).map((list) => list[0]),
  )
}

const range = (length: number): number[] => Array.from({ length }, (_, i) => i)

/** Softmax over the candidates of each toponym; the right ones share the probability. Twice, for the features look at what the weights say of the others. */
function fitWeights(prepared: readonly Prepared[]): Weights {
  let weights: Weights = PRIOR
  for (let turn = 0; turn < 3; turn++) weights = descend(examplesOf(prepared, weights), weights)
  return weights
}

interface Example {
  readonly rows: readonly (readonly number[])[]
  readonly right: readonly boolean[]
  readonly weight: number
}

function examplesOf(prepared: readonly Prepared[], weights: Weights): Example[] {
  const size = new Map<string, number>()
  for (const doc of prepared) size.set(doc.corpus, (size.get(doc.corpus) ?? 0) + doc.places.length)
  return prepared.flatMap((doc) => {
    const scored = resolve(doc.toponyms, doc.evidence, weights)
    return doc.groups.flatMap((group, i): Example[] => {
      const list = scored[i] ?? []
      const right = list.map(({ candidate }) => isRightPlace(candidate.place, group[0]))
      if (!right.includes(true) || !right.includes(false)) return []
      return [
        {
          rows: list.map(({ features }) => features),
          right,
          weight: Math.sqrt(group.length) * Math.sqrt(1000 / (size.get(doc.corpus) ?? 1)),
        },
      ]
    })
  })
}

/** The prior of the weights, which stays where the gold says nothing: none of it has a dateline that is read, or an outlet's country. */
const PRIOR: Weights = {
  population: 2.5,
  bestKnown: 1,
  gapToBestKnown: -2.5,
  continent: 1,
  region: 1,
  country: 3,
  state: 1,
  county: 0,
  neighbourhood: -1,
  water: 1,
  landform: 1,
  facility: 0,
  usualSense: 2.4,
  capital: 1,
  famous: 0.5,
  famousInWorldNews: 1,
  divisionSeat: 0,
  townCue: 1,
  stateCue: 2,
  countryCue: 1,
  described: 3,
  describedOtherwise: -2,
  designated: 1,
  part: -2,
  regionHolds: 4,
  regionElsewhere: -2,
  evidenceCountry: 1,
  evidenceDivision: 1,
  evidenceNoCountry: -0.5,
  demonymNear: 1.5,
  styleCountry: 3,
  styleElsewhere: 0,
  cooccurrence: 3,
  countyCooccurrence: 0.5,
  bias: 1.5,
  othersCountry: 2,
  othersDivision: 2,
  othersNoCountry: -0.5,
  near50: 1,
  near200: 2,
  near800: 2,
  nearest: 0,
  datelineNear: 1,
  datelineCountry: 0.5,
  tiedNear: 8,
  tiedWithin: 4,
}
/** Weights that stay as they are: the gold is of small towns, which have few names of the list. */
const PINNED: ReadonlySet<Feature> = new Set(['usualSense'])
const STEPS = 300
const DECAY = 0.002

function descend(examples: readonly Example[], start: Weights): Weights {
  const weights = FEATURES.map((feature) => start[feature])
  const [mean, square] = [FEATURES.map(() => 0), FEATURES.map(() => 0)]
  const total = examples.reduce((sum, { weight }) => sum + weight, 0)
  for (let step = 1; step <= STEPS; step++) {
    const slope = weights.map((weight, k) => DECAY * (weight - PRIOR[FEATURES[k] as Feature]))
    for (const { rows, right, weight } of examples) {
      const scores = rows.map((row) => row.reduce((sum, x, k) => sum + x * (weights[k] ?? 0), 0))
      const top = Math.max(...scores)
      const odds = scores.map((score) => Math.exp(score - top))
      const all = odds.reduce((a, b) => a + b, 0)
      const good = odds.reduce((sum, x, j) => sum + (right[j] ? x : 0), 0) || 1e-12
      rows.forEach((row, j) => {
        const pull = (weight / total) * ((odds[j] ?? 0) / all - (right[j] ? (odds[j] ?? 0) / good : 0))
        row.forEach((x, k) => {
          slope[k] = (slope[k] ?? 0) + pull * x
        })
      })
    }
    for (let k = 0; k < weights.length; k++) {
      if (PINNED.has(FEATURES[k] as Feature)) continue
      const g = slope[k] ?? 0
      mean[k] = 0.9 * (mean[k] ?? 0) + 0.1 * g
      square[k] = 0.99 * (square[k] ?? 0) + 0.01 * g * g
      weights[k] =
        (weights[k] ?? 0) -
        (0.1 * ((mean[k] ?? 0) / (1 - 0.9 ** step))) / (Math.sqrt((square[k] ?? 0) / (1 - 0.99 ** step)) + 1e-6)
    }
  }
  return Object.fromEntries(
    FEATURES.map((feature, k) => [feature, Math.round((weights[k] ?? 0) * 100) / 100]),
  ) as Record<Feature, number>
}

function writeWeights(weights: Weights): void {
  const lines = FEATURES.map((feature) => `  ${feature}: ${weights[feature]},`)
  writeFileSync(
    'src/places/resolution/sense-weights.ts',
    `import type { Feature } from './sense-features.ts'\n\n/** The weight of each feature. Fitted by scripts/train-places.ts: npm run train:places -- --data DIR --write. */\nexport const WEIGHTS: Readonly<Record<Feature, number>> = {\n${lines.join('\n')}\n}\n`,
  )
  recordTrained('src/places/resolution/sense-weights.ts')
}

const docs = readPlaceGold(options.data).map(prepare)
report('coverage (the right place is among the candidates)', docs, (doc) => {
  const scored = resolve(doc.toponyms, doc.evidence, WEIGHTS)
  return doc.groups.map(
    (group, i) => scored[i]?.find(({ candidate }) => isRightPlace(candidate.place, group[0])) ?? scored[i]?.[0],
  )
})
report('most people', docs, (doc) =>
  doc.toponyms.map(
    ({ candidates }) =>
      ({ candidate: [...candidates].sort((a, b) => b.place.population - a.place.population)[0] }) as Scored,
  ),
)
report(
  'weights as they stand',
  docs,
  (doc) => resolve(doc.toponyms, doc.evidence, WEIGHTS).map((list) => list[0]),
  Number(options.errors),
)
if (!options['no-fit']) {
  if (options.folds === 'sources' || Number(options.folds) > 1) crossValidate(docs, options.folds)
  const fitted = fitWeights(docs)
  for (const feature of FEATURES) console.log(`  ${feature}: ${fitted[feature]},`)
  if (options.write) writeWeights(fitted)
}
