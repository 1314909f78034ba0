import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { putOnRecord } from '../helpers/records.ts'
import { type Firefox, firefoxPath, launchFirefox } from '../helpers/firefox.ts'
import { type Site, testSite } from '../helpers/site.ts'

/** The side of each quotation's bar, and how far its last line, which may be short, begins from that side. */
const sides = `(() => [...document.querySelectorAll('blockquote.said')].map((quote) => {
  const walker = document.createTreeWalker(quote, NodeFilter.SHOW_TEXT)
  const range = document.createRange()
  const boxes = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    range.selectNodeContents(node)
    boxes.push(...[...range.getClientRects()].filter(({ width }) => width > 0))
  }
  const bottom = Math.max(...boxes.map((box) => box.bottom))
  const line = boxes.filter((box) => box.bottom > bottom - 15)
  const outer = quote.getBoundingClientRect()
  const { direction: dir, borderLeftWidth } = getComputedStyle(quote)
  const gap = dir === 'rtl' ? outer.right - Math.max(...line.map((box) => box.right)) : Math.min(...line.map((box) => box.left)) - outer.left
  return { dir, gap, bar: parseFloat(borderLeftWidth) > 0 ? 'left' : 'right' }
}))()`

interface Side {
  readonly dir: 'rtl' | 'ltr'
  readonly gap: number
  readonly bar: string
}

describe('the side that words stand at', () => {
  let site: Site
  beforeAll(async () => {
    site = await testSite()
    await putOnRecord(site.app.store, {
      text: 'The mayor, Mara Lund, said “the old bridge is safe.”',
      publisher: 'The Harbour Times',
      published: '2026-01-10',
    })
  })
  afterAll(() => site.close())

  const expectSides = (found: readonly Side[]): void => {
    expect(found.length).toBeGreaterThan(5)
    expect(new Set(found.map(({ dir }) => dir))).toEqual(new Set(['rtl', 'ltr']))
    for (const { dir, gap, bar } of found) {
      expect(bar).toBe(dir === 'rtl' ? 'right' : 'left')
      // The bar and the space next to it.
      expect(gap).toBeLessThan(25)
    }
  }

  it.each(['en', 'ar'])('is that of their own bar in a list in %s, in Chromium', async (lang) => {
    const { page, close } = await site.visit(`/${lang}/statements`)
    expectSides(await page.evaluate<readonly Side[]>(sides))
    await close()
  })

  describe.skipIf(firefoxPath === undefined)('in Firefox', () => {
    let firefox: Firefox
    beforeAll(async () => {
      firefox = await launchFirefox()
    })
    afterAll(() => firefox.close())

    it.each(['en', 'ar'])('is that of their own bar in a list in %s', async (lang) => {
      await firefox.visit(`${site.url}/${lang}/statements`)
      expectSides(await firefox.evaluate<readonly Side[]>(sides))
    })
  })
})
