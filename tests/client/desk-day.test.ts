// The day of an article that came without one, asked for at the desk.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Site, testSite, violations } from '../helpers/site.ts'
import { hasFocus, press, sitting, statementsOf, store, told, words } from './desk-visit.ts'

const cases = [
  {
    lang: 'en',
    text: `Harbour Master Mary Okafor said yesterday that the port was open. Trade Minister Carl Berg said that the talks went on. Berg said that the winter was long.`,
    asks: 'This article has no day.',
    typed: 'March 3, 2026',
    understood: '3 March 2026 2026-03-03',
    ...{ unclear: /3 April 2026 or 4 March 2026/, unread: /Not understood/, refused: /was not understood/ },
    ...{ saved: /The day is saved; 3 statements have another date/, without: 'Go on without' },
    ...{ undone: /Undone/, phrase: 'yesterday' },
  },
  {
    lang: 'ar',
    text: `قال مدير الميناء سامي الشكري أمس إن الميناء مفتوح. وقال وزير التجارة كمال الحسن إن المحادثات مستمرة. وقال الحسن إن الشتاء طويل.`,
    asks: 'لا تاريخ لهذا المقال.',
    typed: '٣ آذار ٢٠٢٦',
    understood: '٣ مارس ٢٠٢٦ 2026-03-03',
    ...{ unclear: /٣ أبريل ٢٠٢٦ أو ٤ مارس ٢٠٢٦/, unread: /لم يُفهم بعد/, refused: /لم يُفهم التاريخ/ },
    ...{ saved: /حُفظ يوم النشر، وتغيّر به تاريخ ٣ أقوال/, without: 'المتابعة من دونه' },
    ...{ undone: /تم التراجع/, phrase: 'أمس' },
  },
] as const

describe('the day of an article without one', () => {
  let site: Site
  beforeAll(async () => {
    site = await testSite()
  })
  afterAll(() => site.close())

  it.each(cases)('is asked for in $lang, and dates what hangs on it, what was accepted too', async (one) => {
    const slug = await store(site, { text: `${one.text} 🎈` })
    const { page, complaints, close } = await sitting(site, slug, { lang: one.lang })
    await page.locator('form.day', { hasText: one.asks }).waitFor()
    await press(page, 'a')
    await told(page, /Accepted|قُبل/)
    await press(page, 'c')
    await page.locator('.correction').waitFor()
    const second = await words(page)
    await page.fill('#why', 'half typed')
    const read = page.locator('#day-read')
    await page.fill('#day', 'soon')
    await read.filter({ hasText: one.unread }).waitFor()
    expect(await violations(page)).toEqual([])
    await page.locator('.day .primary').click()
    await page.locator('.day .refusal', { hasText: one.refused }).waitFor()
    expect(await hasFocus(page, '#day[aria-invalid=true]')).toBe(true)
    await page.fill('#day', '03/04/2026')
    await read.filter({ hasText: one.unclear }).waitFor()
    await page.fill('#day', one.typed)
    await read.filter({ hasText: one.understood }).waitFor()
    await page.locator('#day').press('Enter')
    await told(page, one.saved)
    expect(await page.locator('form.day').count()).toBe(0)
    expect(await words(page)).toBe(second)
    expect(await page.inputValue('#why')).toBe('half typed')
    expect(await page.inputValue('#edtf')).toBe('2026-03-03')
    expect(await page.innerText('.origin')).toContain('2026-03-03')
    const dates = async () => (await statementsOf(site, slug)).map(({ said, review }) => [said?.edtf, review])
    expect(await dates()).toEqual([
      ['2026-03-02', 'REVIEWED'],
      ['2026-03-03', 'DRAFT'],
      ['2026-03-03', 'DRAFT'],
    ])
    expect((await statementsOf(site, slug))[0].said.phrase).toBe(one.phrase)
    // The decision before can still be taken back, and the date stays.
    await press(page, 'Escape')
    await page.locator('#statement').focus()
    await press(page, 'u')
    await told(page, one.undone)
    expect((await dates())[0]).toEqual(['2026-03-02', 'DRAFT'])
    expect(await page.innerText('.claims')).toContain('2026-03-02')
    expect(complaints).toEqual([])
    await close()
  })

  it.each(cases)('is done without in $lang for the sitting, for that article alone', async (one) => {
    const slug = await store(site, { text: `${one.text} 🎏` })
    const other = await store(site, { text: `${one.text} 🎐` })
    const { page, complaints, close } = await sitting(site, slug, { lang: one.lang })
    await page.getByRole('button', { name: one.without }).click()
    expect(await page.locator('form.day').count()).toBe(0)
    expect(await hasFocus(page, '#statement')).toBe(true)
    await page.reload()
    await page.locator('isnad-article .text').waitFor()
    expect(await page.locator('form.day').count()).toBe(0)
    await page.goto(`${site.url}/${one.lang}/desk?document=${other}&order=text`)
    await page.locator('form.day').waitFor()
    expect(complaints).toEqual([])
    await close()
  })

  it.each(cases)('takes a correction of the date in $lang as people write it', async (one) => {
    const slug = await store(site, { text: `${one.text} 🪁`, published: '2026-03-03' })
    const { page, close } = await sitting(site, slug, { lang: one.lang })
    expect(await page.locator('form.day').count()).toBe(0)
    await press(page, 'c')
    await page.fill('#edtf', '3-4-2026')
    await page.locator('#edtf-read').filter({ hasText: one.unclear }).waitFor()
    await page.fill('#why', 'w')
    await page.locator('.correction .primary').click()
    await page.locator('.correction .refusal').waitFor()
    expect(await hasFocus(page, '#edtf[aria-invalid=true]')).toBe(true)
    await page.fill('#edtf', one.typed)
    await page.locator('.correction .primary').click()
    await page.locator('.correction').waitFor({ state: 'detached' })
    expect((await statementsOf(site, slug))[0].said).toMatchObject({ edtf: '2026-03-03' })
    await page.locator('.bar nav li:last-child a').click()
    await page.fill('#paste-body', `${one.text} 🧵`)
    await page.fill('#paste-published', one.typed)
    await page.locator('#paste-published-read').filter({ hasText: one.understood }).waitFor()
    await page.locator('.paste .primary').click()
    await page.locator('.outcome .primary').click()
    await page.locator('.origin', { hasText: '2026-03-03' }).waitFor()
    await close()
  })
})
