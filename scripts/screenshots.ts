// npm run screenshots: takes the pictures for the documentation from a server of its own, or from one at a URL.
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { readExamples } from '../src/api/playground/examples.ts'
import { buildApp } from '../src/app.ts'
import { ingest } from '../src/newsroom/ingest/ingest.ts'
import { seed } from '../src/newsroom/seed/seed.ts'
import { createToken } from '../src/newsroom/token/editor-token.ts'
import { makeLogger } from '../src/logger.ts'
import { prepareStore } from '../src/store/upkeep/prepare-store.ts'
import { deskArticles, shootPages } from './page-shots.ts'
import { foreignRequests, launchBrowser } from './browser.ts'

const EXAMPLES = new URL('../docs/examples/', import.meta.url)
const FOLDER = new URL('../docs/screenshots/', import.meta.url)
const SIZE = { width: 1440, height: 900 }

/** Runs the first example in the playground and takes a picture of it; fails on a request to another origin. */
export async function shootPlayground(browser: Browser, url: string, file: string): Promise<void> {
  const page = await browser.newPage({ viewport: SIZE, colorScheme: 'light' })
  const foreign = foreignRequests(page, new URL(url).origin)
  await page.goto(await addressOfFirstExample(url))
  await runOperation(page)
  await page.screenshot({ path: file })
  await page.close()
  if (foreign.length > 0)
    throw new Error(`screenshots: expected no request to other hosts, got ${foreign.join(', ')}`)
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

async function main(url?: string): Promise<void> {
  await mkdir(FOLDER, { recursive: true })
  const server = url === undefined ? await startServer() : { url, token: null, stop: () => Promise.resolve() }
  const browser = await launchBrowser()
  try {
    await shootPlayground(browser, server.url, fileURLToPath(new URL('playground.png', FOLDER)))
    await shootPages(browser, server.url, FOLDER, server.token)
  } finally {
    await browser.close()
    await server.stop()
  }
}

/** A temporary server on a free port, with the seeds in a database that is deleted with it. */
async function startServer(): Promise<{
  readonly url: string
  readonly token: string
  readonly stop: () => Promise<void>
}> {
  const folder = await mkdtemp(join(tmpdir(), 'isnad-screenshots-'))
  const databaseUrl = `file:${join(folder, 'isnad.db')}`
  const { store } = await prepareStore(databaseUrl)
  await seed(store, fileURLToPath(new URL('../seeds', import.meta.url)), { now: () => new Date() })
  const now = new Date()
  for (const article of deskArticles) await ingest(store, article, { actor: 'ingest:desk', at: now })
  const token = await createToken(store, { name: 'newsroom', role: 'EDITOR' }, now)
  const app = await buildApp({ store, logger: makeLogger('error') })
  const stop = async (): Promise<void> => {
    await app.close()
    await store.close()
    await rm(folder, { recursive: true })
  }
  return { url: await app.listen({ port: 0, host: '127.0.0.1' }), token, stop }
}

if (import.meta.main) await main(process.argv[2])
