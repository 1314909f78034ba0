// The pages in a real browser: a real app that listens, and pages that reach nothing else and complain about nothing.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { expect } from 'vitest'
import { foreignRequests, launchBrowser } from '../../scripts/browser.ts'
import { testApp, type TestApp } from './app.ts'

/** Half as long as `axe.source`, and giving nothing back: it is sent into each page that is looked at. */
const axeScript = `${readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')};void 0`

export interface Visit {
  readonly page: Page
  readonly foreign: readonly string[]
  /** Errors of the console, and of scripts. */
  readonly complaints: readonly string[]
  readonly close: () => Promise<void>
}

export interface VisitOptions extends BrowserContextOptions {
  /**
   * Done to the page before it is opened. A route is set here and not later: a page that is open already may ask once
   * more past a route that has just been set.
   */
  readonly prepare?: (page: Page) => Promise<unknown>
}

export interface Site {
  readonly app: TestApp
  readonly url: string
  readonly browser: Browser
  readonly visit: (path: string, options?: VisitOptions) => Promise<Visit>
  readonly close: () => Promise<void>
}

let shared: Promise<Browser> | undefined

/**
 * The browser of this process, for one file of tests after the other: a context of its own keeps each visit apart. It
 * ends with the process; one that has crashed is replaced.
 */
export const sharedBrowser = async (): Promise<Browser> => {
  if (shared && !(await shared).isConnected()) shared = undefined
  return (shared ??= launchBrowser())
}

export const testSite = async (): Promise<Site> => {
  const app = await testApp()
  const url = await app.app.listen({ port: 0, host: '127.0.0.1' })
  const browser = await sharedBrowser()
  return {
    app,
    url,
    browser,
    visit: async (path, { prepare, ...options } = {}) => {
      const context = await browser.newContext(options)
      const page = await context.newPage()
      const complaints: string[] = []
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
      page.on('pageerror', (error) => complaints.push(error.message))
      const foreign = foreignRequests(page, url)
      await prepare?.(page)
      await page.goto(`${url}${path}`)
      return { page, foreign, complaints, close: () => context.close() }
    },
    close: async () => {
      await Promise.all(browser.contexts().map((context) => context.close()))
      await app.close()
    },
  }
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
// Only what it finds is described and leaves the page: what passes is a megabyte, longer to hand over than to find.
const run = `axe.run(document, { runOnly: ${JSON.stringify(tags)}, resultTypes: ['violations'] }).then(({ violations }) =>
  violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => id + ': ' + html.slice(0, 200) + ' ' + (failureSummary ?? ''))))`

/** What axe finds against WCAG 2.2 AA and its own best practices, a line each. */
export const violations = async (page: Page): Promise<readonly string[]> => {
  if (!(await page.evaluate<boolean>("typeof axe === 'object'"))) await addAxe(page)
  return page.evaluate<readonly string[]>(run)
}

/** Evaluated, not added as a script: the pages' policy allows none but their own. */
const addAxe = async (page: Page): Promise<void> => {
  const session = await page.context().newCDPSession(page)
  const { exceptionDetails } = await session.send('Runtime.evaluate', { expression: axeScript })
  if (exceptionDetails) throw new Error(`could not add axe: ${exceptionDetails.text}`)
  await session.detach()
}

/** That nothing of the page is wider than the window, and no column so narrow that nobody could read it. */
export const expectNoOverflow = async (page: Page): Promise<void> => {
  const beyond = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')
  expect(beyond).toBeLessThanOrEqual(0)
  const columns = await page.evaluate<readonly number[]>(
    "[...document.querySelectorAll('.columns > *, .reading > *')].map((one) => one.getBoundingClientRect().width)",
  )
  for (const width of columns) expect(width).toBeGreaterThan(240)
}
