import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Site, testSite } from '../helpers/site.ts'
import { harbour, putOnRecord } from '../helpers/records.ts'

describe('the reader in a browser', () => {
  let site: Site
  let english: readonly string[]
  beforeAll(async () => {
    site = await testSite()
    english = await putOnRecord(site.app.store, harbour)
  })
  afterAll(() => site.close())

  it('lets one find, read, follow the chain and embed without a script', async () => {
    const { page, close } = await site.visit('/en', { javaScriptEnabled: false })
    await page.fill('#q', 'harbour bridge')
    await page.click('.search button')
    await page.click('.card blockquote a')
    expect(page.url()).toContain(`/en/statements/${english[0] ?? ''}`)
    const chain = await page.locator('ol.chain > li').allInnerTexts()
    expect(chain.map((link) => link.split('\n')[1] ?? link)).toEqual([
      expect.stringContaining('Mara Lund'),
      expect.stringContaining('The Harbour Times'),
      expect.stringMatching(/./),
      'You',
    ])
    await page.click('button[popovertarget=embed]')
    const code = await page.inputValue('#embed-widget')
    expect(code).toContain(`<isnad-quote statement="${english[0] ?? ''}" lang="en">`)
    expect(code).toContain('<blockquote cite="')
    await page.keyboard.press('Escape')
    expect(await page.isVisible('#embed-widget')).toBe(false)
    await page.click('.chain .link:nth-child(2) a')
    expect(await page.innerText('h1')).toBe('The Harbour Times')
    await close()
  })

  it('shows who said the marked words of a document to a reader who points, taps or comes by the keyboard', async () => {
    const { page, close } = await site.visit('/en/documents/china-russia-defence', { hasTouch: true })
    const mark = page.locator('.body a.content').nth(3)
    await mark.hover()
    expect(await page.innerText('.hover-card')).toContain('Dong Jun')
    expect(await page.innerText('.hover-card')).toContain('Agence France-Presse')
    await page.keyboard.press('Escape')
    expect(await page.locator('.hover-card').count()).toBe(0)
    await mark.focus()
    const described = await mark.getAttribute('aria-describedby')
    expect(await page.innerText(`#${described ?? ''}`)).toContain('Dong Jun')
    await page.keyboard.press('Enter')
    expect(await page.locator('.note-card:target').innerText()).toContain('Dong Jun')
    await close()
    const phone = await site.visit('/en/documents/china-russia-defence', {
      hasTouch: true,
      viewport: { width: 390, height: 800 },
    })
    const first = phone.page.locator('.body a.content').first()
    await first.tap()
    expect(await phone.page.innerText('.hover-card')).toContain('Andrei Belousov')
    expect(await phone.page.evaluate('location.hash')).toBe('')
    await first.tap()
    expect(await phone.page.evaluate('location.hash')).toContain('#note-stm_')
    await phone.close()
  })

  it('keeps the card while a slow pointer is on its way to it', async () => {
    const { page, close } = await site.visit('/ar/documents/china-russia-defence')
    for (const n of [1, 3, 5]) {
      const mark = page.locator('.body a.content').nth(n)
      await mark.hover()
      const [from, to] = [await mark.boundingBox(), await page.locator('.hover-card').boundingBox()]
      if (!from || !to) throw new Error('expected a mark and its card')
      const x = to.x + to.width / 2
      for (let y = from.y + from.height - 4; y < to.y + 20; y += 2) await page.mouse.move(x, y)
      await page.waitForTimeout(400)
      expect(await page.locator('.hover-card').count()).toBe(1)
      expect(await page.locator('.hover-card a:visible').count()).toBeGreaterThan(1)
      await page.keyboard.press('Escape')
      await page.mouse.move(1, 1)
    }
    await close()
  })

  it('leads from marked words to their note and back without a script', async () => {
    const { page, close } = await site.visit('/ar/documents/china-russia-defence', {
      javaScriptEnabled: false,
    })
    await page.locator('.body a.content').nth(3).click()
    expect(await page.locator('.note-card:target').innerText()).toContain('دونغ جون')
    await page.locator('.note-card:target .back').click()
    expect(await page.locator('.body a:target').innerText()).toContain('تحت القيادة القوية')
    await close()
  })

  it('narrows a list by its facets and widens it again, all in the address', async () => {
    const { page, close } = await site.visit('/en/statements')
    await page.locator('.facet a', { hasText: 'Vladimir Putin' }).click()
    await page.locator('.facet a', { hasText: /^Disputed$/ }).click()
    expect(new URL(page.url()).search).toBe('?speaker=vladimir-putin&standing=DISPUTED')
    expect(await page.innerText('.lead')).toBe('1 statement')
    await page.locator('.chips a', { hasText: 'Vladimir Putin' }).click()
    expect(new URL(page.url()).search).toBe('?standing=DISPUTED')
    await page.click('.tongue')
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/ar/statements?standing=DISPUTED')
    await close()
  })

  it('marks each difference of a claim and names it for those who do not see it', async () => {
    const { page, close } = await site.visit(
      '/en/check?claim=The+old+harbour+bridge+is+not+safe+for+every+lorry',
    )
    expect(await page.innerText('.verdict')).toContain('Changed')
    expect(await page.innerText('.difference ins')).toContain('not')
    expect(await page.innerText('.difference ins .unseen')).toContain('only in the claim')
    await page.evaluate("document.querySelectorAll('.unseen').forEach((one) => one.remove())")
    expect((await page.innerText('.difference div:first-child dd')).replace(/\s+/g, ' ').trim()).toBe(
      'The old harbour bridge is not safe for every lorry',
    )
    await close()
  })

  it.each([
    ['en', 'Perhaps about the same', 'جسر الميناء القديم مأمون لكل شاحنة'],
    ['ar', 'ربما عن الأمر نفسه', 'جسر الميناء القديم مأمون لكل شاحنة'],
  ])('points at what a claim may be about, with what both share, in %s', async (lang, heading, claim) => {
    const { page, close } = await site.visit(`/${lang}/check?claim=${encodeURIComponent(claim)}`)
    expect(await page.innerText('#related')).toBe(heading)
    const shares = await page.locator('section[aria-labelledby=related] li').first().innerText()
    expect(shares).toContain('bridge')
    expect(await page.locator('section[aria-labelledby=related] bdi[lang=en]').allInnerTexts()).toContain(
      'bridge',
    )
    expect(await page.locator('section[aria-labelledby=related] bdi[lang=ar]').allInnerTexts()).toContain(
      'جسر',
    )
    await close()
  })

  it('is read by the keyboard alone: the first stop skips to the content', async () => {
    const { page, close } = await site.visit('/en/statements')
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.className')).toBe('skip')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.evaluate("document.activeElement.closest('main') !== null")).toBe(true)
    await close()
  })

  it('prints a document with its statements as footnotes and nothing to click on', async () => {
    const { page, close } = await site.visit('/en/documents/china-russia-defence')
    await page.emulateMedia({ media: 'print' })
    expect(await page.isVisible('.top')).toBe(false)
    const [text, notes] = [
      await page.locator('.body').boundingBox(),
      await page.locator('.notes').boundingBox(),
    ]
    expect(notes?.y).toBeGreaterThan((text?.y ?? 0) + (text?.height ?? 0) - 1)
    const numbers = await page.evaluate<readonly string[]>(
      "[...document.querySelectorAll('sup.number')].map((one) => getComputedStyle(one, '::after').content === 'none' ? '' : one.dataset.number)",
    )
    expect(numbers).toEqual(Array.from({ length: 13 }, (_, i) => String(i + 1)))
    await close()
  })

  it('paints without waiting for a script', async () => {
    const { page, close } = await site.visit('/en')
    const scripts = await page.evaluate(
      "[...document.querySelectorAll('script[src]')].map(({ type }) => type)",
    )
    expect(scripts).toEqual(['module'])
    await close()
  })
})
