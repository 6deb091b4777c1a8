import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Analysis } from '../src/core/analysis.ts'
import { analysisSchema } from '../src/core/record-schema.ts'
import type { Span } from '../src/core/span.ts'
import { extract } from '../src/index.ts'
import { disordered, misplaced } from './records.ts'

// fixtures/<slug>/expected.json holds, made by hand, what a careful reader finds in article.txt, in the short form of `summaryOf`.
// `misses` names the parts that newsparse is known to get wrong: their rows must fail until it gets them right.

const texts = (spans: readonly Span[]) => spans.map(({ text }) => text)

/** A record in the form of expected.json: spans as their texts, keys with the usual value left out. */
function summaryOf({ structure, people, organizations, places, numbers, quotes, diagnostics }: Analysis) {
  return {
    structure: {
      headline: structure.headline?.text ?? null,
      byline: structure.byline.map(({ name }) => name),
      outlet: structure.outlet?.text ?? null,
      published: structure.published,
      dateline: structure.dateline?.text ?? null,
      roles: structure.paragraphs.map(({ role }) => role),
    },
    people: people?.map(({ name, titles, mentions }) => ({ name, titles, mentions: texts(mentions) })),
    organizations: organizations?.map(({ name, mentions }) => ({ name, mentions: texts(mentions) })),
    places: places?.map(({ name, country, mentions }) => ({ name, country, mentions: texts(mentions) })),
    numbers: numbers?.map(({ start, end, ...number }) => withoutDefaults(number)),
    quotes: quotes
      ?.filter(({ kind }) => kind !== 'indirect')
      .map(({ kind, content, speaker, cue, via, continues }) =>
        withoutDefaults({
          kind,
          content,
          speaker: speaker?.name ?? speaker?.text ?? null,
          cue: cue?.text ?? null,
          via: via?.text ?? null,
          continues: continues !== null,
        }),
      ),
    indirect: quotes
      ?.filter(({ kind }) => kind === 'indirect')
      .map(({ content, speaker }) => ({ content, speaker: speaker?.name ?? speaker?.text ?? null })),
    diagnostics: diagnostics.map(({ code }) => code),
  }
}

const withoutDefaults = (entry: object) =>
  Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== null && value !== false))

const slugs = readdirSync('fixtures').filter((slug) => existsSync(`fixtures/${slug}/article.txt`))

describe.each(slugs)('%s', (slug) => {
  const text = readFileSync(`fixtures/${slug}/article.txt`, 'utf8')
  const expected = JSON.parse(readFileSync(`fixtures/${slug}/expected.json`, 'utf8')) as Record<string, unknown> & {
    misses?: string[]
  }
  const record = extract(text)
  const summary: Record<string, unknown> = summaryOf(record)

  it('is a record by the schema, with exact offsets in order', () => {
    expect(analysisSchema.safeParse(record).error?.issues ?? []).toEqual([])
    expect(misplaced(text, record)).toEqual([])
    expect(disordered(record)).toEqual([])
    expect(existsSync(`fixtures/${slug}/PROVENANCE.md`)).toBe(true)
  })

  for (const part of Object.keys(summary)) {
    const row = expected.misses?.includes(part) ? it.fails : it
    row(part, () => expect(summary[part]).toEqual(expected[part]))
  }
})
