import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectNoOverflow, type Site, testSite, violations } from '../helpers/site.ts'
import {
  arabic,
  drag,
  english,
  hasFocus,
  press,
  signIn,
  sitting,
  statementsOf,
  store,
  told,
} from './desk-visit.ts'

const words = (page: { innerText: (selector: string) => Promise<string> }) =>
  page.innerText('#statement ~ blockquote')

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
      await page.locator('.paste .refusal', { hasText: 'published' }).waitFor()
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

  it('accepts, rejects and takes back by keys alone, and tells each', async () => {
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

  it('corrects words by keyboard in the direction of the writing', async () => {
    const slug = await store(site, { text: `${arabic} مفاتيح.`, publisher: 'صحيفة الأيام' })
    const { page, complaints, close } = await sitting(site, slug, { lang: 'ar' })
    const [before] = await statementsOf(site, slug)
    expect(before.text).toBe('التعاون مستمر مع كل الأطراف')
    await press(page, 'c')
    await page.locator('.correction').waitFor()
    expect(await hasFocus(page, '#correction-title')).toBe(true)
    await press(page, 'Tab', 'Enter')
    expect(await hasFocus(page, '.scroller')).toBe(true)
    // The cursor stands at التعاون; the next word of Arabic lies to the left.
    await press(page, 'Shift+ArrowLeft', 'c', 'v')
    await page
      .locator('.spans .exact', { hasText: /^التعاون مستمر$/ })
      .first()
      .waitFor()
    await press(page, 'ArrowRight', 'ArrowRight', 'ArrowRight')
    await page.locator('.correction [aria-label^="تأخير النهاية كلمة: ألفاظ القول"]').focus()
    await press(page, 'Enter')
    await page.locator('.spans .exact', { hasText: /^التعاون مستمر مع$/ }).waitFor()
    await page.locator('#why').focus()
    await page.keyboard.type('أقصر.')
    await press(page, 'Tab', 'Enter')
    await told(page, /صُحح/)
    const [after] = await statementsOf(site, slug)
    expect(after).toMatchObject({
      id: before.id,
      text: 'التعاون مستمر مع',
      verbatim: ['التعاون مستمر'],
      review: 'REVIEWED',
    })
    expect(after.history.at(-1)).toMatchObject({ why: 'أقصر.' })
    await page.locator('#statement').focus()
    await press(page, 'u')
    await told(page, /تراجعت/)
    const [restored] = await statementsOf(site, slug)
    expect(restored).toMatchObject({ text: before.text, verbatim: before.verbatim, review: 'DRAFT' })
    expect(complaints).toEqual([])
    await close()
  })

  it('corrects with the mouse: words, a new speaker, the chain, a topic, the date, and takes all of it back', async () => {
    const slug = await store(site, {
      text: `${english} Mouse.`,
      publisher: 'The Daily',
      published: '2026-02-10',
    })
    const { page, complaints, close } = await sitting(site, slug)
    const all = await statementsOf(site, slug)
    const at = all.findIndex(({ text }) => text.includes('nothing is agreed'))
    for (let i = 0; i < at; i++) await press(page, 'j')
    await page.locator('blockquote', { hasText: 'nothing is agreed' }).waitFor()
    await page.getByRole('button', { name: 'Correct' }).click()
    await drag(page, 'nothing is agreed')
    await page.getByRole('button', { name: 'Reported words', exact: true }).click()
    await drag(page, ' in 😀 Oslo')
    await page.getByRole('button', { name: 'Reported words: add a part' }).click()
    await page.locator('.spans .exact', { hasText: /^in 😀 Oslo$/ }).waitFor()
    const speaker = page.getByRole('combobox', { name: 'Find a speaker, in any spelling' })
    await speaker.fill('Ingrid Nyholm')
    await page.getByRole('option', { name: 'New speaker: Ingrid Nyholm' }).click()
    await page.getByRole('button', { name: 'Remove: Anna Lind' }).click()
    const source = page.getByRole('combobox', { name: 'Find a source, in any spelling' })
    for (const name of ['فرانس', 'defence']) {
      await source.fill(name)
      await page.locator('li[role=option]:visible').first().waitFor()
      await press(page, 'ArrowDown', 'Enter')
    }
    const links = page.locator('.links strong')
    await expect.poll(() => links.count()).toBe(2)
    const [near, far] = await links.allInnerTexts()
    await page.getByRole('button', { name: `Move up: ${far ?? ''}` }).click()
    expect(await links.allInnerTexts()).toEqual([far, near])
    await page.getByRole('combobox', { name: 'Find a topic' }).fill('economic')
    await page.locator('li[role=option]:visible').first().click()
    await page.fill('#edtf', '2026-02')
    await page.getByRole('button', { name: 'Correct and accept' }).click()
    await page.locator('.refusal', { hasText: 'why' }).waitFor()
    expect(await page.inputValue('#edtf')).toBe('2026-02')
    await page.fill('#why', 'The sentence goes on.')
    await page.getByRole('button', { name: 'Correct and accept' }).click()
    await told(page, /Corrected and accepted/)
    const before = all[at]
    const after = (await statementsOf(site, slug)).find(({ id }) => id === before.id)
    expect(after).toMatchObject({
      text: 'nothing is agreed … in 😀 Oslo',
      review: 'REVIEWED',
      said: { edtf: '2026-02' },
      attributions: [{ speaker: { name: 'Ingrid Nyholm', kind: 'PERSON', draft: false }, basis: 'NAMED' }],
    })
    expect(after.chain).toHaveLength(3)
    expect(after.topics).toHaveLength(1)
    await page.getByRole('button', { name: 'Undo' }).click()
    await told(page, /Undone/)
    const restored = (await statementsOf(site, slug)).find(({ id }) => id === before.id)
    for (const field of ['text', 'said', 'attributions', 'chain', 'topics', 'review', 'verbatim'])
      expect(restored[field], field).toEqual(before[field])
    expect(complaints).toEqual([])
    await close()
  })

  it('overrules nobody who was faster, loses nothing typed, and offers what there is now', async () => {
    const slug = await store(site, { text: `${english} Faster.` })
    const { page, close } = await sitting(site, slug)
    const [first, second] = await statementsOf(site, slug)
    const rival = await site.app.token('EDITOR', { name: 'rival' })
    const change = (input: object) =>
      site.app.ask(
        'mutation ($input: ReviewStatementInput!) { reviewStatement(input: $input) { __typename } }',
        { input },
        rival,
      )
    await press(page, 'c')
    await page.fill('#edtf', '2025')
    await page.fill('#why', 'A year is known.')
    const said = { said: { edtf: '2024', basis: 'INFERRED' }, topics: ['economic-cooperation'] }
    await change({ statement: first.id, decision: 'CORRECT', why: 'r', correction: said })
    await change({ statement: first.id, decision: 'REOPEN', why: 'r' })
    await page.getByRole('button', { name: 'Correct and accept' }).click()
    await page.locator('.refusal', { hasText: 'Somebody else was faster' }).waitFor()
    await page.getByRole('button', { name: 'Load the new state' }).click()
    await told(page, /last changed by token:rival/)
    expect(await page.inputValue('#edtf')).toBe('2025')
    expect(await page.inputValue('#why')).toBe('A year is known.')
    await page.getByRole('button', { name: 'Correct and accept' }).click()
    await told(page, /Corrected and accepted/)
    expect((await statementsOf(site, slug))[0]).toMatchObject({
      said: { edtf: '2025' },
      topics: [{ slug: 'economic-cooperation' }],
    })
    await change({ statement: second.id, decision: 'REJECT', why: 'r' })
    await press(page, 'a')
    await page.getByRole('button', { name: 'Load the new state' }).click()
    await told(page, /token:rival has already rejected it/)
    expect(await words(page)).not.toBe(second.text)
    await close()
  })

  it('asks again for a token that was revoked, and keeps what was typed', async () => {
    const slug = await store(site, { text: `${english} Revoked.` })
    const token = await site.app.token('EDITOR', { name: 'leaver' })
    const { page, close } = await sitting(site, slug, { token })
    await press(page, 'c')
    await page.fill('#why', 'Typed before.')
    await page.fill('#edtf', '2025')
    const prisma = await site.app.store.prisma()
    await prisma.token.updateMany({ where: { name: 'leaver' }, data: { revokedAt: new Date() } })
    await page.getByRole('button', { name: 'Correct and accept' }).click()
    await page.locator('dialog.again[open]').waitFor()
    await page.fill('#token', await site.app.token('EDITOR'))
    await press(page, 'Enter')
    await page.locator('dialog.again:not([open])').waitFor({ state: 'attached' })
    expect(await page.inputValue('#why')).toBe('Typed before.')
    await page.getByRole('button', { name: 'Correct and accept' }).click()
    await told(page, /Corrected/)
    await close()
  })

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
