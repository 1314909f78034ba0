// Takes the pictures of the documentation from a running server: node scripts/screenshots.ts [URL]
import { mkdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { readExamples } from '../src/api/playground/examples.ts'
import { launchBrowser } from './browser.ts'

const EXAMPLES = new URL('../docs/examples/', import.meta.url)
const FOLDER = new URL('../docs/screenshots/', import.meta.url)
const SIZE = { width: 1440, height: 900 }

/** Runs the first example in the playground and takes its picture; fails when anything comes from elsewhere. */
export async function shootPlayground(browser: Browser, url: string, file: string): Promise<void> {
  const page = await browser.newPage({ viewport: SIZE, colorScheme: 'light' })
  const foreign = await refuseForeign(page, new URL(url).origin)
  await page.goto(await addressOfFirstExample(url))
  await runOperation(page)
  await page.screenshot({ path: file })
  await page.close()
  if (foreign.length > 0)
    throw new Error(`screenshots: expected no request to other hosts, got ${foreign.join(', ')}`)
}

/** Aborts every request that leaves the server; the list that it returns grows as they are made. */
export async function refuseForeign(page: Page, origin: string): Promise<readonly string[]> {
  const foreign: string[] = []
  await page.route(
    (url) => url.origin !== origin,
    async (route) => {
      foreign.push(route.request().url())
      await route.abort()
    },
  )
  return foreign
}

async function addressOfFirstExample(url: string): Promise<string> {
  const [first] = await readExamples(EXAMPLES)
  if (!first) throw new Error('screenshots: expected an example in docs/examples, found none')
  const search = new URLSearchParams({
    query: first.query,
    variables: JSON.stringify(first.variables, null, 2),
  })
  return new URL(`/graphql?${search.toString()}`, url).href
}

async function runOperation(page: Page): Promise<void> {
  await page.locator('.graphiql-query-editor .view-line').first().waitFor()
  await page.locator('.graphiql-execute-button').click()
  await page.locator('.result-window .view-line', { hasText: '"data"' }).waitFor()
  await page.mouse.move(0, 0)
}

async function main(url = 'http://127.0.0.1:4000'): Promise<void> {
  await mkdir(FOLDER, { recursive: true })
  const browser = await launchBrowser()
  try {
    await shootPlayground(browser, url, fileURLToPath(new URL('playground.png', FOLDER)))
  } finally {
    await browser.close()
  }
}

if (import.meta.main) await main(process.argv[2])
