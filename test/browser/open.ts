import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'

// No process of the browser may talk to anybody.
const ARGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env.CHROMIUM ?? '', args: ARGS })

/** A page that is open, with all that it asked for and complained of. */
export interface Opened {
  readonly page: Page
  /** Requests besides the page itself; messages in the console, errors and dialogs. */
  readonly complaints: string[]
}

export interface Look {
  readonly width?: number
  readonly scheme?: 'light' | 'dark'
}

/** One page for all tests of a browser: to start another takes longer than a test. */
const pages = new WeakMap<Browser, Page>()

/** Opens a page of HTML from a file, as a reader would; the page before it is left. */
export async function open(
  browser: Browser,
  html: string,
  { width = 1280, scheme = 'light' }: Look = {},
): Promise<Opened> {
  const file = join(mkdtempSync(join(tmpdir(), 'newsparse-')), 'page.html')
  writeFileSync(file, html)
  const url = pathToFileURL(file).href
  const page = pages.get(browser) ?? (await browser.newPage())
  pages.set(browser, page)
  for (const event of ['console', 'pageerror', 'dialog', 'request']) page.removeAllListeners(event)
  await page.setViewportSize({ width, height: 800 })
  await page.emulateMedia({ colorScheme: scheme })
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(`console: ${message.text()}`))
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`))
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('request', (request) => {
    if (request.url() !== url && !request.url().startsWith('data:')) complaints.push(`request: ${request.url()}`)
  })
  await page.goto(url)
  return { page, complaints }
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** The faults that axe finds in the page: rule and first element. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  return page.evaluate(`axe.run(document, { resultTypes: ['violations'] }).then((results) =>
    results.violations.map(({ id, nodes }) => id + ': ' + nodes.slice(0, 2).map((node) => node.html + ' ' + node.failureSummary).join(' | ')))`)
}

/** The number of pixels of the page beyond its right edge. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
