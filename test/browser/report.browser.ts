import { readdirSync, readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addRecord } from '../../src/report/add-record.ts'
import { emptyReport, type Report } from '../../src/report/report-counts.ts'
import { reportPage } from '../../src/report/report-page.ts'
import { recordFilledWith, recordOfPage } from '../pages.ts'
import { PAYLOADS } from '../xss.ts'
import { launch, open, overflow, violations } from './open.ts'

let browser: Browser
let report: Report
beforeAll(async () => {
  browser = await launch()
  report = emptyReport('outlet')
  for (const slug of readdirSync('fixtures/pages')) {
    if (slug.includes('.') || slug === 'markdown') continue
    addRecord(report, recordOfPage(readFileSync(`fixtures/pages/${slug}/page.html`, 'utf8'), slug))
  }
})
afterAll(() => browser.close())

describe('the page of a report', () => {
  it.each([
    [1280, 'light'],
    [1280, 'dark'],
    [360, 'light'],
    [360, 'dark'],
  ] as const)('has no fault that axe knows, no overflow, no request: %i, %s', async (width, scheme) => {
    const { page, complaints } = await open(browser, reportPage(report, 20), { width, scheme })
    expect(await violations(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
    expect(complaints).toEqual([])
  })

  it('has a table for every picture', async () => {
    const { page } = await open(browser, reportPage(report, 20))
    expect(await page.locator('svg[role="img"]').count()).toBeGreaterThan(1)
    expect(await page.locator('svg[role="img"]').count()).toBe(
      await page.locator('.figures:has(svg[role="img"]) table').count(),
    )
  })

  it('shows names that are code elsewhere as names', async () => {
    const names = emptyReport('file')
    for (const payload of PAYLOADS) addRecord(names, recordFilledWith(payload))
    const { page, complaints } = await open(browser, reportPage(names, 100))
    expect(await page.evaluate('window.hacked')).toBeUndefined()
    expect(complaints).toEqual([])
  })
})
