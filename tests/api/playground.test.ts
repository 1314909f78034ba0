import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { foreignRequests } from '../../scripts/browser.ts'
import { testApp, type TestApp } from '../helpers/app.ts'
import { sharedBrowser } from '../helpers/site.ts'

const result = 'section[aria-label="Result Window"] .view-line'

describe('the playground in a browser', () => {
  let app: TestApp
  let browser: Browser
  let url: string
  beforeAll(async () => {
    app = await testApp()
    url = await app.app.listen({ port: 0, host: '127.0.0.1' })
    browser = await sharedBrowser()
  })
  afterAll(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()))
    await app.close()
  })

  /** A page that reaches only our server, with everything that it complains about. */
  const open = async (
    path: string,
  ): Promise<{ page: Page; foreign: readonly string[]; complaints: readonly string[] }> => {
    const context = await browser.newContext()
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    const foreign = foreignRequests(page, url)
    await page.goto(`${url}${path}`)
    await page.waitForSelector('.graphiql-query-editor .view-line')
    return { page, foreign, complaints }
  }
  const runIt = async (page: Page): Promise<void> => {
    await page.click('.graphiql-execute-button')
    await page.locator(result, { hasText: '"data"' }).first().waitFor()
  }
  const shown = async (page: Page): Promise<string> =>
    (await page.locator(result).allTextContents()).join('\n').replaceAll('\u00a0', ' ')

  it('runs the query of its address with the network off', async () => {
    const { page, foreign, complaints } = await open(
      `/graphql?query=${encodeURIComponent('{ stats { statements } }')}`,
    )
    await runIt(page)
    expect(await shown(page)).toContain('"statements": 13')
    expect({ foreign, complaints }).toEqual({ foreign: [], complaints: [] })
    await page.context().close()
  })

  it('opens a ready example, runs it, and keeps it in the address', async () => {
    const { page, complaints } = await open('/graphql')
    await page.click('[data-example="disputed"]')
    await page.waitForURL(/DISPUTED/)
    await runIt(page)
    expect(await shown(page)).toContain('"totalCount"')
    const link = page.url()
    await page.context().close()
    const again = await open(link.slice(url.length))
    await runIt(again.page)
    expect(await again.page.locator('[role=tab][aria-selected=true]').getAttribute('title')).not.toBe('')
    expect([...complaints, ...again.complaints]).toEqual([])
    await again.page.context().close()
  })

  it('shows the docs of the schema', async () => {
    const { page } = await open('/graphql')
    await page.click('[aria-label="Show Documentation Explorer"]')
    await page.getByText('Query', { exact: true }).first().click()
    expect(
      await page.getByText('Statements that documents report', { exact: false }).count(),
    ).toBeGreaterThan(0)
    await page.context().close()
  })
})
