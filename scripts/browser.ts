// Opens a real Chromium without a window: the one from the registry on Linux, elsewhere the user's Chrome.
import chromium from '@sparticuz/chromium'
import { type Browser, chromium as playwright } from 'playwright-core'

// Not `chromium.args`: those run everything in one process, which dies with its first page, and switch
// off web security. As root, as in a container, the sandbox cannot start.
const LINUX_ARGS = ['--no-sandbox', '--disable-gpu']

/** A browser that the caller closes. */
export async function launchBrowser(): Promise<Browser> {
  if (process.platform !== 'linux') return playwright.launch({ channel: 'chrome' })
  return playwright.launch({ executablePath: await chromium.executablePath(), args: LINUX_ARGS })
}
