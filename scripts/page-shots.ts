// The pictures of the pages: which page, in which language, how wide, in light or dark.
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { foreignRequests } from './browser.ts'

interface Shot {
  readonly name: string
  readonly path: string
  readonly width?: number
  readonly height?: number
  readonly scheme?: 'light' | 'dark'
  /** Waits until what is to be shown is there. */
  readonly ready?: (page: Page) => Promise<void>
}

/** A statement of the seed whose speaker is in doubt. */
const disputed = 'stm_xtbweqbujd32rlla643r'
const claim = (text: string): string => `/check?claim=${encodeURIComponent(text)}`

/** Taken in each language of the interface. */
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

/** Unpublished articles, for the queue of the desk. */
export const deskArticles = [
  {
    text: `The mayor of Fjordhavn, Mara Lund, said on Tuesday that the old harbour bridge was “safe for every lorry”, according to the Northern Press Agency.\n\nShe added that the toll would stay at 12 crowns.\n\n“We are not closing anything,” harbour master Odd Berg told reporters.`,
    title: 'Bridge stays open, says mayor',
    publisher: 'The Harbour Times',
    published: '2026-01-13',
  },
  {
    text: `قالت رئيسة بلدية فيوردهافن مارا لوند يوم الثلاثاء إن الجسر القديم «آمن لكل الشاحنات»، وفقاً لوكالة أنباء الشمال.\n\nوأضافت أن الرسوم ستبقى كما هي.`,
    title: 'الجسر يبقى مفتوحاً',
    publisher: 'صحيفة الميناء',
    published: '2026-01-13',
  },
] as const

/** The desk with an article in its language, while a statement is being corrected. */
const shootDesk = async (browser: Browser, url: string, folder: URL, token: string): Promise<void> => {
  for (const [lang, words, width] of [
    ['en', 'safe for every lorry', 1280],
    ['ar', 'آمن لكل الشاحنات', 1280],
    ['ar', 'آمن لكل الشاحنات', 390],
  ] as const) {
    const page = await browser.newPage({ viewport: { width, height: 1000 }, colorScheme: 'light' })
    await page.goto(`${url}/${lang}/desk`)
    await page.fill('#token', token)
    await page.keyboard.press('Enter')
    await page.locator('isnad-article .text').waitFor()
    for (
      let i = 0;
      i < 8 && !(await page.locator('isnad-desk blockquote').first().innerText()).includes(words);
      i++
    )
      await page.keyboard.press('j')
    await page.screenshot({
      path: fileURLToPath(new URL(`desk-${width < 500 ? 'phone-' : ''}${lang}.png`, folder)),
    })
    await page.close()
  }
}

/** Takes all pictures into a folder, from a seeded server; fails on a request to another host. Without a token it takes
 *  none of the desk. */
export async function shootPages(
  browser: Browser,
  url: string,
  folder: URL,
  token: string | null,
): Promise<void> {
  if (token !== null) await shootDesk(browser, url, folder, token)
  for (const lang of languages)
    for (const { name, path, width = 1280, height = 900, scheme = 'light', ready } of inBoth) {
      const context = await browser.newContext({ viewport: { width, height }, colorScheme: scheme })
      const page = await context.newPage()
      const foreign = foreignRequests(page, new URL(url).origin)
      await page.goto(`${url}/${lang}${path}`)
      await page.evaluate('document.fonts.ready')
      await ready?.(page)
      await page.screenshot({ path: fileURLToPath(new URL(`${name}-${lang}.png`, folder)) })
      await context.close()
      if (foreign.length > 0)
        throw new Error(`screenshots: expected no request to other hosts, got ${foreign.join(', ')}`)
    }
}
