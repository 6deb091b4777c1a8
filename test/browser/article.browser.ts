import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Analysis } from '../../src/core/analysis.ts'
import { articlePage } from '../../src/formats/html.ts'
import { marksOf } from '../../src/formats/mention-marks.ts'
import { nestedRecord, recordFilledWith, recordOf, recordOfPage } from '../pages.ts'
import { PAYLOADS } from '../xss.ts'
import { launch, open, overflow, violations } from './open.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const RECORDS: readonly (readonly [name: string, record: Analysis])[] = [
  ['the sample', recordOf(readFileSync('fixtures/kyiv-independent/article.txt', 'utf8'))],
  ['a news site', recordOfPage(readFileSync('fixtures/pages/news-site/page.html', 'utf8'))],
  ['a live blog', recordOfPage(readFileSync('fixtures/pages/live-blog/page.html', 'utf8'))],
  ['marks that nest and cross', nestedRecord()],
  ['an empty text', recordOf('')],
]

describe.each(RECORDS)('the page of %s', (_, record) => {
  it('shows the marks of the record, without a complaint or a request', async () => {
    const { page, complaints } = await open(browser, articlePage(record))
    const texts: string[] = await page.evaluate(`(() => {
      const texts = new Map()
      for (const mark of document.querySelectorAll('mark')) texts.set(mark.dataset.m, (texts.get(mark.dataset.m) || '') + mark.textContent)
      return [...texts].sort(([a], [b]) => a - b).map(([, text]) => text)
    })()`)
    const mentions = marksOf(record).filter(({ kind }) => kind !== 'speaker' && kind !== 'cue')
    expect(texts).toEqual(mentions.map(({ start, end }) => record.text?.slice(start, end)))
    expect(complaints).toEqual([])
  })

  it.each([
    [1280, 'light'],
    [1280, 'dark'],
    [360, 'light'],
    [360, 'dark'],
  ] as const)('has no fault that axe knows and no overflow: %i, %s', async (width, scheme) => {
    const { page, complaints } = await open(browser, articlePage(record), { width, scheme })
    expect(await violations(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
    expect(complaints).toEqual([])
  })
})

describe('the keyboard', () => {
  const record = RECORDS[0]?.[1] as Analysis
  const focused = 'document.activeElement.textContent'

  it('reaches the marks with one tab stop, steps with arrows and shows what they are', async () => {
    const { page } = await open(browser, articlePage(record))
    for (let i = 0; i < 30 && !(await page.evaluate("document.activeElement.matches('mark')")); i++)
      await page.keyboard.press('Tab')
    const first = await page.evaluate(focused)
    await page.keyboard.press('ArrowRight')
    expect(await page.evaluate(focused)).not.toBe(first)
    await page.keyboard.press('ArrowLeft')
    expect(await page.evaluate(focused)).toBe(first)
    expect(await page.locator('#card').isVisible()).toBe(true)
    expect(await page.locator('#card').textContent()).toContain('country')
    await page.keyboard.press('Escape')
    expect(await page.locator('#card').isVisible()).toBe(false)
    await page.keyboard.press('Tab')
    expect(await page.evaluate("document.activeElement.matches('mark')")).toBe(false)
  })

  it('goes from a name in the list to its mentions, one after another', async () => {
    const { page } = await open(browser, articlePage(record))
    const entity = record.places?.find(({ mentions }) => mentions.length > 1)
    const link = page.locator(`aside a[data-e="a1-${entity?.id}"]`)
    const places: number[] = []
    for (let i = 0; i < 2; i++) {
      await link.focus()
      await page.keyboard.press('Enter')
      places.push(Number(await page.evaluate('document.activeElement.dataset.m')))
    }
    expect(places[1]).toBeGreaterThan(places[0] ?? Number.NaN)
  })
})

describe('the filters', () => {
  it('hide the marks and the list of a kind, and the arrows pass them by', async () => {
    const record = RECORDS[0]?.[1] as Analysis
    const { page } = await open(browser, articlePage(record))
    const background = () => page.evaluate("getComputedStyle(document.querySelector('mark.place')).backgroundColor")
    const before = await background()
    await page.locator('#show-place').uncheck()
    expect(await background()).not.toBe(before)
    expect(await page.locator('.list-of.place').isVisible()).toBe(false)
    await page.locator('mark[tabindex="0"]').first().focus()
    const kinds = new Set<string>()
    for (let i = 0; i < 40; i++) {
      kinds.add(await page.evaluate('document.activeElement.className'))
      await page.keyboard.press('ArrowRight')
    }
    expect([...kinds].some((kind) => kind.startsWith('place'))).toBe(false)
    await page.locator('#show-place').check()
    expect(await background()).toBe(before)
  })

  it('show what the pointer is on', async () => {
    const { page } = await open(browser, articlePage(nestedRecord()))
    await page.locator('mark.person').last().hover()
    expect(await page.locator('#card').textContent()).toContain('Dr')
  })
})

describe('texts that are code elsewhere', () => {
  it.each(PAYLOADS)('do nothing: %s', async (payload) => {
    const { page, complaints } = await open(browser, articlePage(recordFilledWith(payload)))
    await page.locator('mark').first().focus()
    expect(await page.evaluate('window.hacked')).toBeUndefined()
    expect(complaints).toEqual([])
  })
})
