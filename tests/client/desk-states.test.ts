import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectNoOverflow, violations, type Site, testSite } from '../helpers/site.ts'
import { arabic, english, press, signIn, sitting, store } from './desk-visit.ts'

describe('the desk for everybody', () => {
  let site: Site
  beforeAll(async () => {
    site = await testSite()
  })
  afterAll(() => site.close())

  it.each([
    ['en', 'light', 1280],
    ['en', 'dark', 320],
    ['ar', 'light', 320],
    ['ar', 'dark', 1280],
  ] as const)(
    'serves everybody in each of its states, in %s and %s at %i pixels',
    async (lang, colorScheme, width) => {
      const text = lang === 'ar' ? arabic : english
      const slug = await store(site, {
        text: `${text} ${lang}${colorScheme}${width}`,
        publisher: 'The Daily',
      })
      const viewport = { width, height: 720 }
      const { page, complaints, close } = await site.visit(`/${lang}/desk?document=${slug}`, {
        viewport,
        colorScheme,
      })
      page.on('dialog', (dialog) => void dialog.accept())
      const check = async (state: string): Promise<void> => {
        expect(await violations(page), state).toEqual([])
        await expectNoOverflow(page)
      }
      await page.locator('#token').waitFor()
      await check('signed out')
      await signIn(page, await site.app.token('EDITOR'))
      await page.locator('isnad-article .text').waitFor()
      await check('reading')
      await press(page, '?')
      await check('help')
      await press(page, 'Escape', 'r')
      await check('reasons')
      await press(page, 'Escape', 'c')
      await page.locator('.correction [role=combobox]').first().fill('Nobody At All')
      await page.locator('.correction [role=option]').first().waitFor()
      await check('combobox')
      await press(page, 'ArrowDown', 'Enter')
      await page.locator('.scroller').focus()
      await press(page, 'Shift+ArrowLeft')
      await check('correcting')
      await page.locator('.correction .primary').click()
      await page.locator('.refusal').waitFor()
      await check('refused')
      await press(page, 'Escape')
      await page.locator('.bar nav li:last-child a').click()
      await page.fill('#paste-body', `${text} again ${lang}${colorScheme}${width}`)
      await page.locator('.paste .primary').click()
      await page.locator('.outcome').waitFor()
      await check('pasted')
      await page.goto(`${site.url}/${lang}/desk?document=nothing`)
      await page.locator('.nothing-left').waitFor()
      await check('empty')
      expect(complaints).toEqual([])
      await close()
    },
  )

  it('shows a hostile article as the text that it is', async () => {
    const payload = `"'><img src=x onerror=window.broken=1><script>window.broken=1</script></textarea>{{7*7}}`
    const slug = await store(site, {
      text: `The mayor, Mara Lund, said “the bridge ${payload} is safe.”\n${payload}`,
      title: `Title ${payload}`,
      publisher: `Paper ${payload}`,
      wire: `Wire ${payload}`,
      url: `https://example.org/?${encodeURIComponent(payload)}`,
    })
    for (const lang of ['en', 'ar']) {
      const { page, complaints, close } = await sitting(site, slug, { lang })
      await press(page, 'c')
      await page.locator('.correction [role=combobox]').nth(1).fill('Wire')
      await page.locator('.correction [role=option]', { hasText: payload }).first().waitFor()
      await press(page, 'ArrowDown', 'Enter')
      await page.locator('.correction [role=combobox]').first().fill(`Nobody ${payload}`)
      await page.locator('.correction [role=option]', { hasText: payload }).first().click()
      await page.locator('.correction .head', { hasText: payload }).first().waitFor()
      expect(await page.innerText('isnad-article .text')).toContain(payload)
      expect(await page.innerText('#article-title')).toContain(payload)
      expect(await page.locator('isnad-desk :is(img, script)').count()).toBe(0)
      expect(await page.evaluate('window.broken')).toBeUndefined()
      expect(complaints).toEqual([])
      await close()
    }
  })
})
