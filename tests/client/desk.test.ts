import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Site, testSite } from '../helpers/site.ts'
import {
  arabic,
  english,
  hasFocus,
  press,
  signIn,
  sitting,
  statementsOf,
  store,
  told,
  words,
} from './desk-visit.ts'

describe('the review desk', () => {
  let site: Site
  beforeAll(async () => {
    site = await testSite()
  })
  afterAll(() => site.close())

  it('says that a token is wrong, keeps a right one for the sitting alone, and forgets it', async () => {
    const { page, foreign, complaints, close } = await site.visit('/en/desk')
    await page.fill('#token', 'isnad_wrong')
    await press(page, 'Enter')
    await page.locator('.refusal', { hasText: 'not valid' }).waitFor()
    expect(await page.textContent('.sign-in pre')).toContain('npx isnad token create')
    await page.fill('#token', 'wörng')
    await press(page, 'Enter')
    await page.locator('.refusal', { hasText: 'not valid' }).waitFor()
    const token = await site.app.token('EDITOR', { name: 'newsroom' })
    await signIn(page, token)
    expect(await page.innerText('.who')).toMatch(/newsroom\s+editor/)
    await page.reload()
    await page.locator('.bar').waitFor()
    expect(page.url()).not.toContain(token)
    expect(await page.context().cookies()).toEqual([])
    expect(await page.evaluate<string>('JSON.stringify({ ...localStorage })')).not.toContain(token)
    await page.getByText('Sign out').click()
    await page.locator('#token').waitFor()
    expect(await page.evaluate<string>('JSON.stringify({ ...sessionStorage })')).not.toContain(token)
    expect(foreign).toEqual([])
    expect(complaints.filter((text) => !text.includes('401'))).toEqual([])
    await close()
  })

  it('lets an ingester paste and nothing else', async () => {
    const slug = await store(site, { text: 'The mayor, Ada Holm, said "the bridge is closed".' })
    const { page, close } = await sitting(site, slug, { token: await site.app.token('INGESTER') })
    expect(await page.innerText('.caution')).toContain('may only paste')
    expect(await page.getByRole('button', { name: 'Accept' }).count()).toBe(0)
    await press(page, 'a', 'c', 'r')
    expect((await statementsOf(site, slug)).map(({ review }) => review)).toEqual(['DRAFT'])
    await close()
  })

  it.each([
    ['en', english, 'Talks go on', /new drafts/],
    ['ar', arabic, 'التعاون مستمر', /مسودات|مسودتان/],
  ])(
    'takes an article in %s, keeps it over a reload, and says what became of it',
    async (lang, text, title, found) => {
      const { page, complaints, close } = await site.visit(`/${lang}/desk?view=paste`)
      const asked: string[] = []
      page.on('dialog', (dialog) => {
        asked.push(dialog.type())
        void dialog.accept()
      })
      await signIn(page, await site.app.token('INGESTER'))
      await page.locator('.paste .primary').click()
      expect(await page.evaluate<boolean>("document.querySelector('#paste-body').matches(':invalid')")).toBe(
        true,
      )
      await page.fill('#paste-body', text)
      await page.fill('#paste-title', title)
      await page.fill('#paste-publisher', lang === 'ar' ? 'صحيفة الأيام' : 'The Daily')
      await page.reload()
      expect(asked).toEqual(['beforeunload'])
      await page.locator('#paste-body').waitFor()
      expect(await page.inputValue('#paste-body')).toBe(text)
      await page.fill('#paste-published', 'soon')
      await page.locator('.paste .primary').click()
      await page.locator('.paste .refusal').waitFor()
      expect(await page.innerText('.paste .refusal')).toContain(
        lang === 'ar' ? 'يوم النشر' : 'Day of publication',
      )
      expect(await hasFocus(page, '#paste-published[aria-invalid=true]')).toBe(true)
      expect(await page.inputValue('#paste-body')).toBe(text)
      await page.fill('#paste-published', '2026-02-10')
      await page.locator('.paste .primary').click()
      await page.locator('.outcome').waitFor()
      expect(await page.innerText('.outcome')).toContain(title)
      expect(await page.innerText('.outcome .counts')).toMatch(found)
      expect(await page.innerText('.outcome .found')).toContain(lang === 'ar' ? 'سامي الشكري' : 'Anna Lind')
      expect(await page.inputValue('#paste-body')).toBe('')
      await page.locator('.outcome .primary').click()
      await page.locator('isnad-article .text').waitFor()
      expect(page.url()).toContain('document=')
      expect(await page.getAttribute('isnad-article .text', 'dir')).toBe(lang === 'ar' ? 'rtl' : 'ltr')
      expect(complaints).toEqual([])
      await close()
    },
  )

  it('accepts, rejects and takes back by keys alone, and reports each', async () => {
    const slug = await store(site, { text: `${english} Keys.`, publisher: 'The Daily' })
    const { page, complaints, close } = await sitting(site, slug)
    const before = await statementsOf(site, slug)
    const first = await words(page)
    expect(first).toBe(before[0].text)
    await press(page, 'a')
    await told(page, new RegExp(`Accepted. ${before.length - 1} are left`))
    expect(await words(page)).toBe(before[1].text)
    expect(await hasFocus(page, '#statement')).toBe(true)
    await press(page, 'r')
    await page.locator('dialog.reject[open]').waitFor()
    await press(page, 'ArrowDown', 'Tab')
    await page.keyboard.type('j and k are letters here')
    await press(page, 'Tab', 'Enter')
    await told(page, /Rejected/)
    const after = await statementsOf(site, slug)
    expect(after.slice(0, 2).map(({ review }) => review)).toEqual(['REVIEWED', 'REJECTED'])
    expect(after[1].history.at(-1).why).toBe('The words are cut wrongly. j and k are letters here')
    expect(await hasFocus(page, '#statement')).toBe(true)
    await press(page, 'j')
    await page.waitForFunction(
      `document.querySelector('blockquote').textContent !== ${JSON.stringify(before[2].text)}`,
    )
    expect(await words(page)).toBe(before[3].text)
    await press(page, 'k', 'u')
    await told(page, /Undone: “rejected”/)
    expect(await words(page)).toBe(before[1].text)
    await press(page, 'u')
    await told(page, /Undone: “accepted”/)
    expect(await words(page)).toBe(first)
    await press(page, 'u')
    await told(page, /nothing to undo/)
    expect((await statementsOf(site, slug)).map(({ review }) => review)).toEqual(before.map(() => 'DRAFT'))
    await press(page, 'a')
    await told(page, /Accepted/)
    const { data } = await site.app.ask('query ($id: ID!) { statement(id: $id) { review } }', {
      id: before[0].id,
    })
    expect(data.statement.review).toBe('REVIEWED')
    // Published: the reader's page has it, for search engines too.
    const reader = await site.app.app.inject({ url: `/en/statements/${String(before[0].id)}` })
    expect(reader.statusCode).toBe(200)
    expect(reader.body).toContain('Anna Lind')
    expect(reader.body).not.toContain('noindex')
    expect(complaints).toEqual([])
    await close()
  })

  it('hears the keys of an Arabic keyboard, and none once they are switched off', async () => {
    const slug = await store(site, { text: `${english} Switch.` })
    const { page, close } = await sitting(site, slug)
    const [first] = await statementsOf(site, slug)
    await page.evaluate(
      "document.querySelector('#statement').dispatchEvent(new KeyboardEvent('keydown', { key: 'ت', code: 'KeyJ', bubbles: true }))",
    )
    await page.waitForFunction(
      `document.querySelector('blockquote').textContent !== ${JSON.stringify(first.text)}`,
    )
    await press(page, '?')
    await page.locator('dialog.help[open]').waitFor()
    await page.locator('dialog.help [type=checkbox]').uncheck()
    await press(page, 'Escape')
    expect(await page.locator('dialog.help[open]').count()).toBe(0)
    await press(page, 'a', 'r', 'c')
    await page.reload()
    await page.locator('isnad-article .text').waitFor()
    await press(page, 'a', 'r', 'c')
    expect(await page.locator('dialog[open], .correction').count()).toBe(0)
    expect((await statementsOf(site, slug)).every(({ review }) => review === 'DRAFT')).toBe(true)
    await close()
  })
})
