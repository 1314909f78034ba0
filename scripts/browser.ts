// Opens a real Chromium without a window: the one from the registry on Linux, elsewhere the user's Chrome.
import chromium from '@sparticuz/chromium'
import { type Browser, chromium as playwright, type Page } from 'playwright-core'

// Not `chromium.args`: those run everything in one process, which dies with its first page, and switch
// off web security. As root, as in a container, the sandbox cannot start.
const LINUX_ARGS = ['--no-sandbox', '--disable-gpu']

// No other name or address is resolved, so nothing leaves the machine. Not `page.route`: a routed page is served
// without a cache, and each of its requests waits for an answer from this process, which is three times as slow.
const AT_HOME = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost'

/** Launches a browser that the caller closes; it reaches only this machine. */
export async function launchBrowser(): Promise<Browser> {
  if (process.platform !== 'linux') return playwright.launch({ channel: 'chrome', args: [AT_HOME] })
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: [...LINUX_ARGS, AT_HOME],
  })
}

/** The addresses of other origins that a page requests; the list grows with each request. */
export function foreignRequests(page: Page, origin: string): readonly string[] {
  const foreign: string[] = []
  page.on('request', (request) => {
    const { protocol, origin: asked, href } = new URL(request.url())
    if (/^(?:https?|wss?):$/.test(protocol) && asked !== origin) foreign.push(href)
  })
  return foreign
}
