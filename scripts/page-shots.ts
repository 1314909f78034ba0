// The pictures of the pages: which page, in which language, how wide, in light or dark.
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'

interface Shot {
  readonly name: string
  readonly path: string
  readonly width?: number
  readonly height?: number
  readonly scheme?: 'light' | 'dark'
  /** Until what is to be seen is there. */
  readonly ready?: (page: Page) => Promise<void>
}

/** A statement of the seed whose speaker is in doubt. */
const disputed = 'stm_xtbweqbujd32rlla643r'
const claim = (text: string): string => `/check?claim=${encodeURIComponent(text)}`

/** Below each language of the interface. */
const inBoth: readonly Shot[] = [
  { name: 'home', path: '' },
  { name: 'statements', path: '/statements?topic=military-cooperation' },
  { name: 'statement', path: `/statements/${disputed}`, height: 1150 },
  { name: 'speaker', path: '/speakers/vladimir-putin' },
  {
    name: 'document',
    path: '/documents/china-russia-defence',
    height: 1100,
    ready: (page) => page.locator('.body a.content').nth(3).hover(),
  },
  { name: 'check', path: claim('وصف الناتو بكين بأنها «ممكن غير حاسم» للحرب'), height: 1100 },
  {
    name: 'embed',
    path: `/statements/${disputed}`,
    ready: (page) => page.click('button[popovertarget=embed]'),
  },
  { name: 'not-found', path: '/speakers/mr-putin', height: 700 },
  { name: 'statement-phone', path: `/statements/${disputed}`, width: 390, height: 844 },
  { name: 'document-narrow', path: '/documents/china-russia-defence', width: 320, height: 844 },
  { name: 'statement-dark', path: `/statements/${disputed}`, scheme: 'dark', height: 1150 },
]

const languages = ['en', 'ar'] as const

/** Takes them all into a folder, from a seeded server; fails when anything is asked of another host. */
export async function shootPages(
  browser: Browser,
  url: string,
  folder: URL,
  guard: (page: Page, origin: string) => Promise<readonly string[]>,
): Promise<void> {
  for (const lang of languages)
    for (const { name, path, width = 1280, height = 900, scheme = 'light', ready } of inBoth) {
      const context = await browser.newContext({ viewport: { width, height }, colorScheme: scheme })
      const page = await context.newPage()
      const foreign = await guard(page, new URL(url).origin)
      await page.goto(`${url}/${lang}${path}`)
      await page.evaluate('document.fonts.ready')
      await ready?.(page)
      await page.screenshot({ path: fileURLToPath(new URL(`${name}-${lang}.png`, folder)) })
      await context.close()
      if (foreign.length > 0)
        throw new Error(`screenshots: expected no request to other hosts, got ${foreign.join(', ')}`)
    }
}
