// A report as JSON, from which it can be read again: partial reports are merged by giving them to `newsparse report`.

import { UserError } from '../core/errors.ts'
import { safeJson } from '../core/printable.ts'
import { addName, addPlace, byRank, compare, mergeTotals } from './merge-reports.ts'
import {
  type Counts,
  emptyCounts,
  emptyReport,
  emptyTotals,
  GROUPINGS,
  type LoneName,
  type NameCounts,
  type PlaceCounts,
  type Report,
  type Totals,
} from './report-counts.ts'

export const REPORT_SCHEMA = 'newsparse-report/1'

/** The report as one JSON object. Lists are in the order of their rank, so that the same counts are the same bytes. */
export function reportJson({ by, all, outlets, months, groups }: Report): string {
  const sorted = <V>(map: ReadonlyMap<string, V>) => [...map].sort(([a], [b]) => compare(a, b))
  const json = {
    schema: REPORT_SCHEMA,
    by,
    all: countsJson(all),
    outlets: sorted(outlets).map(([name, totals]) => ({ name, ...totalsJson(totals) })),
    months: sorted(months).map(([name, totals]) => ({ name, ...totalsJson(totals) })),
    groups: sorted(groups).map(([name, counts]) => ({ name, ...countsJson(counts) })),
  }
  return `${safeJson(JSON.stringify(json, null, 2))}\n`
}

const totalsJson = ({ articles, words, numbers, sources }: Totals): Totals => ({ articles, words, numbers, sources })

function countsJson(counts: Counts) {
  const names = (map: ReadonlyMap<string, NameCounts>) => [...map.values()].sort(byRank)
  return {
    ...totalsJson(counts),
    people: names(counts.people),
    organizations: names(counts.organizations),
    places: [...counts.places].sort(byMentions).map(([key, place]) => ({ key, ...place })),
    speakingPlaces: [...counts.speakingPlaces]
      .sort(([, one], [, other]) => byRank(one, other))
      .map(([key, name]) => ({ key, ...name })),
    kinds: [...counts.kinds]
      .map(([kind, { count, articles }]) => ({ kind, count, articles }))
      .sort((a, b) => b.count - a.count || compare(a.kind, b.kind)),
    cues: [...counts.cues]
      .map(([cue, quotes]) => ({ cue, quotes }))
      .sort((a, b) => b.quotes - a.quotes || compare(a.cue, b.cue)),
    lone: counts.lone,
    topLone: counts.topLone,
  }
}

const byMentions = ([a, one]: [string, PlaceCounts], [b, other]: [string, PlaceCounts]): number =>
  other.mentions - one.mentions || other.articles - one.articles || compare(a, b)

type CountsJson = ReturnType<typeof countsJson>

export const isReportJson = (value: { readonly schema?: unknown }): boolean => value.schema === REPORT_SCHEMA

/** A report out of its JSON; throws a UserError where that is none. `name` is what messages call it. */
export function readReport(value: unknown, name: string): Report {
  try {
    const json = value as ReturnType<JSON['parse']>
    if (json.by !== null && !GROUPINGS.includes(json.by)) throw new TypeError('by')
    const report = { ...emptyReport(json.by), all: readCounts(json.all) }
    for (const each of json.outlets) report.outlets.set(each.name, readTotals(each))
    for (const each of json.months) report.months.set(each.name, readTotals(each))
    for (const each of json.groups) report.groups.set(each.name, readCounts(each))
    return report
  } catch {
    throw new UserError('not-a-report', `${name}: is not a whole report of newsparse`)
  }
}

function readTotals(json: Totals): Totals {
  const totals = emptyTotals()
  mergeTotals(totals, json)
  if (!Number.isSafeInteger(totals.articles + totals.words)) throw new TypeError('totals')
  return totals
}

function readCounts(json: CountsJson): Counts {
  const counts: Counts = { ...emptyCounts(), ...readTotals(json), lone: json.lone, topLone: json.topLone as LoneName[] }
  for (const name of json.people) addName(counts.people, name)
  for (const name of json.organizations) addName(counts.organizations, name)
  for (const { key, ...name } of json.speakingPlaces) addName(counts.speakingPlaces, name, key)
  for (const { key, ...place } of json.places) addPlace(counts.places, key, place)
  for (const { kind, count, articles } of json.kinds) counts.kinds.set(kind, { count, articles })
  for (const { cue, quotes } of json.cues) counts.cues.set(cue, quotes)
  return counts
}
