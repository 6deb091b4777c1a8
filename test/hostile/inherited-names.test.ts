// Words that plain objects inherit: a table that is looked up by words of a text must not know them.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { analyse } from '../../src/analyse.ts'
import { baselineJson, baselineOf, parseBaseline, unknownTo } from '../../src/checks/baseline.ts'
import { check } from '../../src/checks/check-article.ts'
import { RULES } from '../../src/checks/index.ts'
import { settingsOf } from '../../src/checks/rule-settings.ts'
import type { Finding } from '../../src/core/finding.ts'
import { FORMATS } from '../../src/formats/index.ts'
import { addRecord } from '../../src/report/add-record.ts'
import { emptyReport } from '../../src/report/report-counts.ts'
import { readReport, reportJson } from '../../src/report/report-json.ts'
import { readHtml } from '../../src/text/page/read-html.ts'
import { readArticle } from '../../src/text/read-article.ts'
import { readMarkdown } from '../../src/text/read-markdown.ts'
import { readAs } from '../checks/reading.ts'
import { violations } from './contract.ts'

const WORDS = [...Object.getOwnPropertyNames(Object.prototype), 'prototype', 'length', 'name']
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** Every word wherever a word of a text is looked up: as a noun, a unit, a name, a title, a place, a verb of speech, a date. */
const textOf = (word: string): string =>
  [
    `${capital(word)} ${word}`,
    `By ${capital(word)} ${capital(word)}`,
    `Ferrari has 3 ${word} points, 5 ${word}s, 7${word}, $4 ${word}, 2 ${word} dollars, 6 per ${word} and 30% ${word}.`,
    `“It is so,” ${word} ${capital(word)} ${capital(word)}, the ${word} of ${capital(word)}, in ${capital(word)}, Texas.`,
    `“No,” ${word}ed ${word}. ${capital(word)} said on ${word} 5, 2024, that a ${word}-year-old ${word} of the ${word} century left.`,
    `${word}: ${word}`,
    `The ${word} ${word} and ${word}-${word} of 1 ${word} 2 ${word}, half ${word}, a ${word} third, &${word}; last ${word}.`,
  ].join('\n\n')

const OPTIONS = {
  withText: true,
  candidates: true,
  explain: true,
  referenceDate: '2025-04-28',
  cues: WORDS.map((verb) => ({ verb, side: 'both' as const })),
  speakers: WORDS.map((name) => ({ name, forms: [name] })),
}

const CONTEXT = { columns: 80, color: false }

describe.each(WORDS)('%s', (word) => {
  const text = textOf(word)

  it('is a word like others to the extractors and every format', async () => {
    const record = analyse(readArticle(text), { ...OPTIONS, path: word, id: word })
    expect(violations(text, record)).toEqual([])
    for (const { load } of Object.values(FORMATS)) {
      const { begin, render, end } = await load()
      const printed = `${begin?.(CONTEXT) ?? ''}${await render(record, CONTEXT, 0)}${end?.(CONTEXT) ?? ''}`
      expect(printed).not.toMatch(/\[native code\]|\[object /u)
    }
  })

  it('is one to the readers of pages and Markdown', () => {
    const json = JSON.stringify({ '@type': word, headline: word, author: { '@type': word, name: word }, [word]: word })
    const page = `<title>${word}</title><meta name="${word}" content="${word}"><script type="application/ld+json">${json}</script>
      <article class="${word}" id="${word}"><h1>&${word};</h1><${word}>${textOf(word).replaceAll('\n\n', '<p>')}</${word}></article>`
    const markdown = `---\n${word}: ${word}\ntitle: ${word}\n---\n\n# ${word}\n\n${text}`
    for (const read of [readHtml(page), readMarkdown(markdown)]) {
      const record = analyse(readArticle(read.text, read), OPTIONS)
      expect(violations(read.text, record)).toEqual([])
    }
  })

  it('is one to the checks', () => {
    const reading = readAs(text, { against: text, base: textOf('length'), day: '2025-04-28' })
    const on = Object.fromEntries(RULES.map(({ name }) => [name, 'warning' as const]))
    const { findings } = check(reading, { settings: settingsOf([on]) })
    const baseline = parseBaseline(baselineJson(baselineOf([{ name: word, findings }])))
    expect(baseline).not.toBeNull()
    expect(baseline && unknownTo(baseline, word, findings)).toEqual([])
    const other = { fingerprint: word } as Finding
    expect(baseline && unknownTo(baseline, word, [other])).toEqual([other])
  })

  it('is one to the report', () => {
    const report = emptyReport('outlet')
    addRecord(report, analyse(readArticle(text), { ...OPTIONS, id: word }))
    expect(reportJson(readReport(JSON.parse(reportJson(report)), 'r.json'))).toBe(reportJson(report))
  })
})

describe('tables that words are looked up in', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join('src', file))

  it.each(sources)('%s has them without a prototype', (file) => {
    const plain = /^(?:export )?const (?<name>\w+): (?:Readonly<)?Record<string, .*= \{/gmu
    expect([...readFileSync(file, 'utf8').matchAll(plain)].map(({ groups }) => groups?.name)).toEqual([])
  })
})
