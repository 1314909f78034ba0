import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Site, testSite } from '../helpers/site.ts'

describe('the faces of the pages', () => {
  let site: Site
  beforeAll(async () => {
    site = await testSite()
  })
  afterAll(() => site.close())

  it.each(['ar', 'en'])(
    'are in %s those whose Arabic letters every browser draws, from here',
    async (lang) => {
      const { page, foreign, close } = await site.visit(`/${lang}/documents/china-russia-defence`)
      // Of a family the part with Arabic letters alone: the arrows between sources are another.
      const loaded = await page.evaluate<readonly string[]>(
        `document.fonts.ready.then((faces) => [...faces].filter(({ status, unicodeRange }) => status === 'loaded' && /U\\+0?6(00|20)/i.test(unicodeRange)).map(({ family }) => family.replaceAll('"', '')))`,
      )
      expect([...new Set(loaded)].sort()).toEqual(['Amiri', 'Vazirmatn Variable'])
      expect(foreign).toEqual([])
      await close()
    },
  )
})
